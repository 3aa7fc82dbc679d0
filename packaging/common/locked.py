# SPDX-License-Identifier: Apache-2.0
"""The locked libraries as wheels for another system than this one.

pip judges the conditions of a lock by the system that it runs on, so they are judged here; what is
left is held against the hashes by pip.
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from packaging.requirements import Requirement

LOCK = Path(__file__).resolve().parents[2] / "requirements" / "run.lock"


def applying(lock: str, markers: Mapping[str, str]) -> list[str]:
    """What of a lock holds where the markers of PEP 508 are these: requirements with their hashes
    and without conditions."""
    found = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.replace("\\\n", " ")):
        hashes = re.findall(r"--hash=\S+", entry)
        head = re.split(r"\s--hash=", entry, maxsplit=1)[0].strip()
        if not hashes or head.startswith("#"):
            continue
        wanted = Requirement(head)
        if wanted.marker is None or wanted.marker.evaluate(dict(markers)):
            found.append(" ".join((f"{wanted.name}{wanted.specifier}", *hashes)))
    return found


def fetched(folder: Path, lines: Sequence[str], platforms: Sequence[str], python: str) -> Path:
    """A folder below ``folder`` with one wheel for each line, filled if need be.

    Args:
        lines: requirements with hashes.
        platforms: tags, the best first.
        python: for example ``3.11``.

    Raises:
        SystemExit: a wheel is missing or another one than is locked; pip has said which.
    """
    text = "\n".join(lines) + "\n"
    told = "\n".join((text, *platforms, python)).encode()
    target = folder / f"wheels-{hashlib.sha256(told).hexdigest()[:12]}"
    if target.is_dir():
        return target
    options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    options += ["--python-version", python, "--implementation", "cp"]
    options += [part for tag in platforms for part in ("--platform", tag)]
    options += [
        part for abi in (f"cp{python.replace('.', '')}", "abi3", "none") for part in ("--abi", abi)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        wanted, made = Path(place) / "wanted.txt", Path(place) / "made"
        wanted.write_text(text, encoding="utf-8")
        whole = [*options, "-r", str(wanted), "-d", str(made)]
        if subprocess.run(
            [sys.executable, "-m", "pip", "download", *whole], check=False
        ).returncode:
            raise SystemExit(
                f"There is no wheel of each locked library for {', '.join(platforms)}."
            )
        os.replace(made, target)
    return target
