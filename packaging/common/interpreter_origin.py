# SPDX-License-Identifier: Apache-2.0
"""Where the Python of a Linux package comes from, and whether it is new enough to be handed on.

usage: interpreter_origin.py [--any-python]      status 1: the Python that runs this is too old

A distribution mends its Python under the old number: what counts then is the version of its
package. Which are new enough says interpreter.toml.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parent))

from debian_version import debian_key

PLACE = Path("notices") / "python.json"
FLOORS = tomllib.loads(
    (Path(__file__).resolve().with_name("interpreter.toml")).read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Origin:
    """A Python; ``package`` and what follows are empty where no distribution answers for it."""

    version: str = ""
    distribution: str = ""
    release: str = ""
    package: str = ""
    package_version: str = ""
    let_through: str = ""
    """Why it is handed on although it is too old."""

    @property
    def purl(self) -> str:
        """How the bill names it; empty: by its own version."""
        if not self.package:
            return ""
        of = f"deb/{self.distribution}/{self.package}@{quote(self.package_version, safe='.~')}"
        return f"pkg:{of}?arch=source&distro={self.distribution}-{self.release}"

    @property
    def notes(self) -> dict[str, str]:
        """What the bill says beside."""
        package = f"{self.package} {self.package_version}".strip()
        told = {"carrel:package": package, "carrel:too-old": self.let_through}
        return {name: value for name, value in told.items() if value}

    def too_old(self) -> str:
        """A sentence with what to do; empty: it is new enough."""
        floor = FLOORS["package"].get(f"{self.distribution} {self.release}", {}).get(self.package)
        if self.package and floor:
            if debian_key(self.package_version) >= debian_key(floor):
                return ""
            had = f"{self.package} {self.package_version} of {self.distribution} {self.release}"
            return f"{had} lacks fixes; {floor} has them: apt-get update && apt-get upgrade."
        floor = FLOORS["upstream"].get(self.version.rpartition(".")[0], "")
        if floor and _numbers(self.version) >= _numbers(floor):
            return ""
        wanted = floor or " or ".join(FLOORS["upstream"].values())
        return (
            f"Python {self.version} would be handed on, and lacks fixes of its library: build with "
            f"{wanted} or newer, or with the Python of a distribution that interpreter.toml names."
        )


def present(any_python: bool) -> Origin:
    """Whence the Python is that runs this, which a package will bring.

    Raises:
        SystemExit: it is too old for that.
    """
    version = ".".join(map(str, sys.version_info[:3]))
    origin = origin_of(Path(os.path.realpath(sys._base_executable)), version)
    if not (why := origin.too_old()):
        return origin
    if not any_python:
        raise SystemExit(f"{why} Or, for a trial, add --any-python; the papers say so then.")
    print(f"--any-python: {why}")
    return replace(origin, let_through=why)


def origin_of(program: Path, version: str) -> Origin:
    """Asks dpkg which package brought a program; without one, or elsewhere, the version alone."""
    try:
        owner = _dpkg("dpkg-query", "-S", str(program)).split(":")[0]
        wanted = "${source:Package} ${source:Version}"
        source, package_version = _dpkg("dpkg-query", "-W", "-f", wanted, owner).split()
    except (OSError, subprocess.CalledProcessError, ValueError):
        return Origin(version)
    release = Path("/etc/os-release").read_text(encoding="utf-8")
    told = dict(re.findall(r'^(\w+)="?([^"\n]*)', release, re.MULTILINE))
    return Origin(version, told["ID"], told.get("VERSION_ID", ""), source, package_version)


def _dpkg(*command: str) -> str:
    environment = os.environ | {"LC_ALL": "C"}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout


def write_origin(payload: Path, origin: Origin) -> None:
    """Into the papers."""
    path = payload / PLACE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(origin), indent=1) + "\n", encoding="utf-8")


def read_origin(payload: Path) -> Origin:
    """What the papers say; an empty one where they say nothing."""
    path = payload / PLACE
    return Origin(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else Origin()


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)]


if __name__ == "__main__":
    present("--any-python" in sys.argv[1:])
