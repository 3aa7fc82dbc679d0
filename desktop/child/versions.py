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
    ROOT/engine/fix.json       {"version"}: an engine that a package of the system put there, where
                               Carrel does not update itself

A version that was tried and never said that it came up is not started again; the one before it is.
The launcher uses the packaged copy of this file (launch.py), before any version is chosen: so it
imports nothing of Carrel's, and the form of these files has to stay.
"""

import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

PACKAGED, CURRENT, FIX = "packaged.json", "current.json", "fix.json"
KINDS = {"app": ("window", "cli"), "engine": ("engine",)}
"""What is tried by itself: that carrelctl runs says nothing of the window."""
_MAIN = {"app": "desktop/__main__.py", "engine": "llama_cpp/__init__.py"}
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,39}")
CHILD = "--versions="
"""Begins the argument that tells a child what its parent runs from."""
_NUMBER = re.compile(r"\d+")
_AT_ONCE, _ALONE = 1, 2
"""LOCKFILE_FAIL_IMMEDIATELY and LOCKFILE_EXCLUSIVE_LOCK of winbase.h."""
_held: list[int] = []
"""Descriptors of locks that end with this process."""


def packaged(root: Path) -> dict[str, str]:
    """Versions that the package brought, by part; empty where Carrel does not update itself."""
    found = _read(root / PACKAGED)
    return {part: told for part in KINDS if (told := _text(found, part))}


def choose(root: Path, part: str, failed: Sequence[str] = ()) -> str:
    """The installed version that starts; empty: the packaged one.

    A package that came after ``current.json`` was written counts, not what was there before it.
    """
    told, brought = _read(root / part / CURRENT), packaged(root).get(part, "")
    if part == "engine" and (fix := engine_fix(root)):
        return fix if fix not in failed else ""
    if _text(told, "packaged") != brought:
        return ""
    for version in (_text(told, "version"), _text(told, "previous")):
        if version and version == brought:
            return ""
        if version not in failed and folder_of(root, part, version) is not None:
            return version
    return ""


def engine_fix(root: Path) -> str:
    """The engine that a package of the system put before the packaged one; empty: there is none, or
    it is not newer than that one.

    Who may write there may change the packaged engine too: an administrator.
    """
    if not (version := told_fix(root)):
        return ""
    is_newer = order(version) > order(packaged_engine(root))
    is_there = folder_of(root, "engine", version) is not None
    return version if is_newer and is_there and not packaged(root) else ""


def told_fix(root: Path) -> str:
    """The version that such a package says it has, whatever becomes of it; empty: there is none."""
    return _text(_read(root / "engine" / FIX), "version")


def packaged_engine(root: Path) -> str:
    """The version of the engine among the libraries, as its folder is called; empty: none."""
    libraries = root / "runtime" / "lib" / "carrel"
    found = sorted(libraries.glob("llama_cpp_python-*.dist-info"))
    return found[0].stem.split("-")[1] if found else ""


def order(version: str) -> tuple[int, ...]:
    """For comparing versions. What follows the numbers (``rc1``) makes it an earlier one."""
    released, _, rest = re.sub(r"(?<=\d)(?=[a-zA-Z])", "-", version).partition("-")
    numbers = [int(each) for each in _NUMBER.findall(released)]
    numbers += [0] * (6 - len(numbers))
    later = [int(each) for each in _NUMBER.findall(rest)]
    return (*numbers[:6], 0 if rest else 1, *later)


def folder_of(root: Path, part: str, version: str) -> Path | None:
    """Where a version lies; None: it is not there, or this is no version."""
    folder = root / part / version
    return folder if is_version(version) and folder.is_dir() else None


def is_version(name: str) -> bool:
    """Whether a folder of this name can be a version."""
    return _VERSION.fullmatch(name) is not None


def told_by_parent(root: Path, arguments: Sequence[str]) -> dict[str, str] | None:
    """What running.for_a_child said, as far as it is there; None: the first argument is another."""
    if not arguments or not arguments[0].startswith(CHILD):
        return None
    told = dict(each.partition("=")[::2] for each in arguments[0].removeprefix(CHILD).split(","))
    return {
        part: version
        for part in KINDS
        if (version := told.get(part, "")) and folder_of(root, part, version) is not None
    }


def lock_of(root: Path, part: str, version: str) -> Path:
    """The file that is locked while a version runs; none of these names is a version's."""
    return root / part / f"lock-{version}"


def hold(root: Path, part: str, version: str) -> bool:
    """Keep a version's folder until this process ends; False: it is not there, or goes just now.

    Several processes can hold one version. Nobody's right to write is needed.
    """
    with suppress(OSError):  # without a lock file: it starts all the same
        if not _lock(os.open(lock_of(root, part, version), os.O_RDONLY)):
            return False
    # Looked at under the lock: it may have been removed just before.
    return folder_of(root, part, version) is not None


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

        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            is_ours = True
        except OSError as error:  # others than this one: a file system without locks
            is_ours = not isinstance(error, BlockingIOError)
    if is_ours:
        _held.append(descriptor)
    else:
        os.close(descriptor)
    return is_ours


class Marks:
    """How starts of one kind ended; a small file. Where it cannot be written, nothing is judged."""

    def __init__(self, root: Path, part: str, kind: str) -> None:
        folder = root / part
        # Windows says of every folder that it can be written; beside what a package of the system
        # brought administrators write nothing either.
        is_ours = os.access(folder, os.W_OK) and not engine_fix(root)
        home = folder if is_ours else state_folder() / "versions" / part
        self._path, self._kind = home / f"marks-{kind}.json", kind

    @property
    def failed(self) -> tuple[str, ...]:
        """Versions that are not started again."""
        return _texts(_read(self._path), "failed")

    @property
    def up(self) -> tuple[str, ...]:
        """Versions that came up at least once."""
        return _texts(_read(self._path), "up")

    def judge(self) -> None:
        """A start that ended without having come up has failed."""
        tried = _text(_read(self._path), "tried")
        # While its lock is held it is still on its way.
        if tried and (descriptor := self._lock_trial(tried)) is not None:
            self.fail(tried)
            _held.remove(descriptor)
            os.close(descriptor)

    def begin(self, version: str) -> None:
        """This process starts a version; one that never came up is on trial until it does."""
        if version not in (*self.up, *self.failed) and self._lock_trial(version) is not None:
            self._write(tried=version)

    def came_up(self, version: str) -> None:
        """It did what it was started for."""
        if version not in self.up or _text(_read(self._path), "tried") == version:
            self._write(up=(*(v for v in self.up if v != version), version), tried="")
            self._end_trial(version)

    def fail(self, version: str) -> None:
        """Do not start it again."""
        self._write(failed=(*(v for v in self.failed if v != version), version), tried="")
        self._end_trial(version)

    def forgive(self, version: str) -> None:
        """Somebody wants it all the same: it may be tried once more."""
        if version in self.failed:
            self._write(failed=tuple(v for v in self.failed if v != version))

    def _trial(self, version: str) -> Path:
        return self._path.with_name(f"trial-{self._kind}-{version}")

    def _end_trial(self, version: str) -> None:
        with suppress(OSError):
            self._trial(version).unlink()

    def _lock_trial(self, version: str) -> int | None:
        """None: another process is trying the same, or nothing can be written here."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._trial(version), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return None
        return descriptor if _lock(descriptor, alone=True) else None

    def _write(self, **changed: str | tuple[str, ...]) -> None:
        found = _read(self._path)
        kept = {name: _texts(found, name) for name in ("up", "failed")}
        told = {"tried": _text(found, "tried"), **kept, **changed}
        half = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        import json  # noqa: PLC0415  # as in _read

        with suppress(OSError):  # what cannot be noted is judged another time
            half.parent.mkdir(parents=True, exist_ok=True)
            half.write_text(json.dumps(told), encoding="utf-8")
            half.replace(self._path)


def failed(root: Path, part: str) -> tuple[str, ...]:
    """Versions of a part that did not come up here, of any kind."""
    return tuple(v for kind in KINDS[part] for v in Marks(root, part, kind).failed)


def state_folder() -> Path:
    """The user's folder for states, as paths.py has it."""
    if own := os.environ.get("CARREL_HOME"):
        return Path(own).expanduser().absolute() / "state"
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "carrel"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "carrel"
    named = os.environ.get("XDG_STATE_HOME", "").strip()
    return (Path(named) if named else home / ".local" / "state") / "carrel"


def settle(root: Path, part: str) -> str:
    """The version that this process will run from, held; empty: the packaged one."""
    for kind in KINDS[part]:
        Marks(root, part, kind).judge()
    spoilt: tuple[str, ...] = ()
    while version := choose(root, part, (*failed(root, part), *spoilt)):
        if hold(root, part, version) and (root / part / version / _MAIN[part]).is_file():
            return version
        spoilt = (*spoilt, version)
    return ""


def _read(path: Path) -> dict[str, Any]:
    """A small file of ours; one that is damaged or not there says nothing."""
    import json  # noqa: PLC0415  # the first paint of a packaged Carrel does not need it

    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key, "")
    return value if isinstance(value, str) else ""


def _texts(found: dict[str, Any], key: str) -> tuple[str, ...]:
    value = found.get(key, [])
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()
