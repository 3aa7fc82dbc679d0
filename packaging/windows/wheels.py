# SPDX-License-Identifier: Apache-2.0
"""The locked libraries for Windows, from the lock that all systems share.

usage: wheels.py [FOLDER]     FOLDER gets the wheels; without, the cache
"""

import sys
from pathlib import Path

import facts
import locked
from facts import PYTHON

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
    return locked.applying(lock, WINDOWS)


def fetched(folder: Path) -> Path:
    """The folder with all wheels, filled if need be; pip holds them against the hashes."""
    wanted = lines(locked.LOCK.read_text("utf-8"))
    return locked.fetched(folder, wanted, ["win_amd64"], _SHORT)


if __name__ == "__main__":
    print(fetched(Path(sys.argv[1]) if len(sys.argv) > 1 else facts.kept()))
