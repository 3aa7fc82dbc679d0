# SPDX-License-Identifier: Apache-2.0
"""The locked libraries for macOS, from the lock that all systems share.

usage: wheelhouse.py ARCHITECTURE      fetches them if need be, prints the folder
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

from bundle import BUILD, PYTHON, kept
from locked import LOCK, applying, fetched


def markers(architecture: str) -> dict[str, str]:
    """What the markers of PEP 508 are on a Mac."""
    return {
        "implementation_name": "cpython",
        "os_name": "posix",
        "platform_machine": architecture,
        "platform_python_implementation": "CPython",
        "platform_system": "Darwin",
        "python_full_version": f"{PYTHON}.0",
        "python_version": PYTHON,
        "sys_platform": "darwin",
    }


def platforms(architecture: str) -> list[str]:
    """Tags of wheels, the newest macOS first; before 11 the versions counted otherwise."""
    names = (architecture, "universal2")
    found = [
        f"macosx_{major}_0_{name}" for major in range(BUILD["newest"], 10, -1) for name in names
    ]
    if architecture == "x86_64":
        found += [f"macosx_10_{minor}_{name}" for minor in range(16, 8, -1) for name in names]
    return found


def wheels(architecture: str) -> Path:
    """The folder with all of them."""
    lines = applying(LOCK.read_text("utf-8"), markers(architecture))
    return fetched(kept(), lines, platforms(architecture), PYTHON)


if __name__ == "__main__":
    print(wheels(sys.argv[1]))
