# SPDX-License-Identifier: Apache-2.0
"""Which of the versions that lie beside each other starts, and what keeps the one that runs.

::

    ROOT/packaged.json         {"app": "1.0", "engine": "0.3.36"}: what the package brought; there
                               only where Carrel updates itself
    ROOT/app/desktop/          the packaged application; the packaged engine is among the libraries
    ROOT/PART/current.json     {"version", "previous", "packaged"}: what turn/slots.py wrote
    ROOT/PART/VERSION/         one installed version
    ROOT/PART/lock-VERSION     locked, shared, by every program that runs from that folder
    ROOT/PART/marks-KIND.json  {"tried", "up", "failed"}: how starts ended; where the user may not
                               write there, in a folder of the user's own

A version that was tried and never said that it came up is not started again; the one before it is.
The launcher runs the packaged copy of this file as a script, before any version is chosen: so it
imports nothing of Carrel's, and the form of these files has to stay.
"""

import json
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

PACKAGED, CURRENT = "packaged.json", "current.json"
KINDS = {"app": ("window", "cli"), "engine": ("engine",)}
"""What is tried by itself: that carrelctl runs says nothing of the window."""
_MAIN = {"app": "desktop/__main__.py", "engine": "llama_cpp/__init__.py"}
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,39}")
_KEPT_MARKS = 20
_AT_ONCE, _ALONE = 1, 2
"""LOCKFILE_FAIL_IMMEDIATELY and LOCKFILE_EXCLUSIVE_LOCK of winbase.h."""
_held: list[int] = []
"""Descriptors of locks that end with this process."""


# ------------------------------------------------------------------------------- what is there
def packaged(root: Path) -> dict[str, str]:
    """Versions that the package brought, by part; empty where Carrel does not update itself."""
    found = _read(root / PACKAGED)
    return {part: told for part in KINDS if (told := _text(found, part))}


def choose(root: Path, part: str, failed: Sequence[str] = ()) -> str:
    """The installed version that starts; empty: the packaged one.

    A package that came after ``current.json`` was written counts, not what was there before it.
    """
    told, brought = _read(root / part / CURRENT), packaged(root).get(part, "")
    if _text(told, "packaged") != brought:
        return ""
    for version in (_text(told, "version"), _text(told, "previous")):
        if version and version == brought:
            return ""
        if version not in failed and folder_of(root, part, version) is not None:
            return version
    return ""


def folder_of(root: Path, part: str, version: str) -> Path | None:
    """Where a version lies; None: it is not there, or this is no version."""
    folder = root / part / version
    return folder if is_version(version) and folder.is_dir() else None


def is_version(name: str) -> bool:
    """Whether a folder of this name can be a version."""
    return _VERSION.fullmatch(name) is not None


def running(root: Path) -> dict[str, str]:
    """The installed versions that this process runs from, by part; without what is packaged."""
    own = Path(__file__).resolve().parents[2]
    folders = {"app": [own], "engine": [Path(entry) for entry in sys.path if entry]}
    return {
        part: folder.name
        for part in KINDS
        for folder in folders[part][::-1]  # the first of the path wins
        if folder.parent == root / part and is_version(folder.name)
    }


# --------------------------------------------------------------------------- what keeps a folder
def lock_of(root: Path, part: str, version: str) -> Path:
    """The file that is locked while a version runs; none of these names is a version's."""
    return root / part / f"lock-{version}"


def hold(root: Path, part: str, version: str) -> bool:
    """Keep a version's folder until this process ends; False: it is not there, or goes just now.

    Several processes can hold one version. Nobody's right to write is needed.
    """
    with suppress(FileNotFoundError):  # an installation without locks: nothing there is removed
        if not _lock(os.open(lock_of(root, part, version), os.O_RDONLY)):
            return False
    # Looked at under the lock: it may have been removed just before.
    return folder_of(root, part, version) is not None


def hold_running(root: Path) -> None:
    """The same for what this process runs from, which not only the launcher starts."""
    for part, version in running(root).items():
        hold(root, part, version)


def _lock(descriptor: int, *, alone: bool = False) -> bool:
    """Lock an open file until this process ends; False: another one is in the way."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # as below
        import msvcrt  # noqa: PLC0415  # exists there only

        handle = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor))
        overlapped = ctypes.create_string_buffer(32)
        flags = _AT_ONCE | (_ALONE if alone else 0)
        is_ours = bool(ctypes.windll.kernel32.LockFileEx(handle, flags, 0, 1, 0, overlapped))
    else:
        import fcntl  # noqa: PLC0415  # does not exist on Windows

        is_ours = True
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            is_ours = False
        except OSError:  # a file system without locks
            pass
    if is_ours:
        _held.append(descriptor)
    else:
        os.close(descriptor)
    return is_ours


# ------------------------------------------------------------------------- whether it came up
def _read(path: Path) -> dict[str, Any]:
    """A small file of ours; one that is damaged or not there says nothing."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key, "")
    return value if isinstance(value, str) else ""
