# SPDX-License-Identifier: Apache-2.0
"""Where the set-up keeps its things, and how two runs of it keep out of each other's way."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "requirements"
VENV = ROOT / ".venv"


def cache() -> Path:
    """The folder outside the checkout that keeps built engines; CARREL_CACHE overrides it."""
    if own := os.environ.get("CARREL_CACHE"):
        return Path(own).expanduser().absolute()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "carrel" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "carrel"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "carrel"


def python_of(environment: Path) -> Path:
    """The Python of a virtual environment; its other programs lie beside it."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


@contextlib.contextmanager
def alone(name: str) -> Iterator[None]:
    """Let one dev.py of this user at a time do what ``name`` names; the others wait.

    The system drops the lock with the process, however it ends.
    """
    cache().mkdir(parents=True, exist_ok=True)
    with open(cache() / f"{name}.lock", "ab") as file:
        if not _lock(file.fileno(), wait=False):
            print("Waiting for another dev.py that is setting up …", flush=True)
            _lock(file.fileno(), wait=True)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(number: int, *, wait: bool) -> bool:
        while True:
            with contextlib.suppress(OSError):  # LK_LOCK gives up after ten seconds
                msvcrt.locking(number, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
                return True
            if not wait:
                return False
else:
    import fcntl

    def _lock(number: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
