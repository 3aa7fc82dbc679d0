# SPDX-License-Identifier: Apache-2.0
"""Lets a script of packaging be run by any Python 3.11: what it lacks, the project's own has."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_OWN = ROOT / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def with_libraries(*names: str) -> None:
    """Go on in the project's ``.venv`` if a library is not here; nothing else may have begun."""
    missing = [name for name in names if find_spec(name) is None]
    if not missing:
        return
    if not _OWN.is_file() or Path(sys.prefix).resolve() == (ROOT / ".venv").resolve():
        sys.exit(f"This needs {', '.join(missing)}: python3 dev.py lint sets up .venv with them.")
    sys.stdout.flush()
    os.execv(_OWN, [str(_OWN), *sys.argv])
