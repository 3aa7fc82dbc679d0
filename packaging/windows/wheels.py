# SPDX-License-Identifier: Apache-2.0
"""The locked libraries for Windows, from the lock that all systems share.

usage: wheels.py [FOLDER]     FOLDER gets the wheels; without, the cache

pip judges the conditions of a lock by the system that it runs on, so they are judged here.
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import facts
from facts import PYTHON, ROOT
from packaging.requirements import Requirement

LOCK = ROOT / "requirements" / "run.lock"
_SHORT = ".".join(PYTHON["version"].split(".")[:2])
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": PYTHON["version"],
    "python_version": _SHORT,
    "sys_platform": "win32",
}
"""What the markers of PEP 508 are there."""


def lines(lock: str) -> list[str]:
    """What of a lock holds on Windows, as requirements with hashes and without conditions."""
    found = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.replace("\\\n", " ")):
        hashes = re.findall(r"--hash=\S+", entry)
        head = re.split(r"\s--hash=", entry, maxsplit=1)[0].strip()
        if not hashes or head.startswith("#"):
            continue
        wanted = Requirement(head)
        if wanted.marker is None or wanted.marker.evaluate(WINDOWS):
            found.append(" ".join((f"{wanted.name}{wanted.specifier}", *hashes)))
    return found


def fetched(folder: Path) -> Path:
    """The folder with all wheels, filled if need be; pip holds them against the hashes."""
    text = "\n".join(lines(LOCK.read_text("utf-8"))) + "\n"
    target = folder / f"wheels-{hashlib.sha256(text.encode()).hexdigest()[:12]}"
    if target.is_dir():
        return target
    tag = _SHORT.replace(".", "")
    platform = ["--platform", "win_amd64", "--python-version", _SHORT, "--implementation", "cp"]
    platform += [part for abi in (f"cp{tag}", "abi3", "none") for part in ("--abi", abi)]
    with tempfile.TemporaryDirectory(dir=folder) as place:
        wanted, made = Path(place) / "windows.txt", Path(place) / "made"
        wanted.write_text(text, "utf-8")
        options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        whole = [*options, *platform, "-r", str(wanted), "-d", str(made)]
        subprocess.run([sys.executable, "-m", "pip", "download", *whole], check=True)
        os.replace(made, target)
    return target


if __name__ == "__main__":
    print(fetched(Path(sys.argv[1]) if len(sys.argv) > 1 else facts.kept()))
