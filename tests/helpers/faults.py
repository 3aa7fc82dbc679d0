# SPDX-License-Identifier: Apache-2.0
"""A disk that fails at its n-th read, write, sync, open, truncate or delete, memory that ends,
and a process that is killed at its n-th change of the disk.

Two ways lead to it. SQLite's goes through a VFS below its encryption, so every page, log and
journal is met. Our own goes through the functions of ``os``, ``io`` and ``shutil`` that the store
calls for files in the folder under test; those of everybody else are left alone.
"""

import errno
import io
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import apsw

from desktop.store import db

BASE = "unix"
NAME = "failing"
EIO, ENOSPC, EACCES, ENOMEM = errno.EIO, errno.ENOSPC, errno.EACCES, errno.ENOMEM
KINDS: dict[str, tuple[int, ...]] = {
    "write": (EIO, ENOSPC, ENOMEM),
    "sync": (EIO, ENOSPC),
    "truncate": (EIO,),
    "open": (EACCES, ENOSPC, ENOMEM),
    "delete": (EACCES,),
    "rename": (EACCES, ENOSPC),
    "read": (EIO, ENOMEM),
}
"""What can fail, and with which errors."""
_SQLITE = {
    "read": apsw.SQLITE_IOERR_READ,
    "write": apsw.SQLITE_IOERR_WRITE,
    "sync": apsw.SQLITE_IOERR_FSYNC,
    "truncate": apsw.SQLITE_IOERR_TRUNCATE,
    "delete": apsw.SQLITE_IOERR_DELETE,
    "open": apsw.SQLITE_CANTOPEN,
}


class Disk:
    """Counts operations and lets one kind fail at the n-th, or from it on, until it is repaired."""

    def __init__(self) -> None:
        self.folder = ""
        self.kind = ""
        self.left = 0
        self.number = EIO
        self.is_once = False
        self.has_failed = False
        self.kill_in, self.tears = 0, False

    def kill(self, nth: int, *, tears: bool = False) -> None:
        """End this process by kill -9 just before its n-th change of the disk.

        Args:
            tears: if that is a write of SQLite, half of it arrives.
        """
        self.kill_in, self.tears = nth, tears

    def fail(self, kind: str, nth: int, number: int, *, is_once: bool = False) -> None:
        self.kind, self.left, self.number, self.is_once = kind, nth, number, is_once
        self.has_failed = False

    def repair(self) -> None:
        self.kind = ""

    def fails(self, kind: str) -> bool:
        """One operation more of a kind: does it fail?"""
        if self.kill_in and kind != "read":
            self.kill_in -= 1
            if not self.kill_in:
                if sys.platform == "win32":
                    raise AssertionError
                os.kill(os.getpid(), signal.SIGKILL)
        if kind != self.kind:
            return False
        self.left -= 1
        is_failing = self.left == 0 if self.is_once else self.left <= 0
        self.has_failed = self.has_failed or is_failing
        return is_failing

    def sqlite(self, kind: str) -> None:
        if self.fails(kind):
            raise apsw.exception_for(self._code(kind))

    def _code(self, kind: str) -> int:
        """What SQLite's own way to the disk would answer."""
        if self.number == ENOMEM:
            return apsw.SQLITE_NOMEM if kind == "open" else apsw.SQLITE_IOERR_NOMEM
        is_full = self.number == ENOSPC and kind != "open"
        return apsw.SQLITE_FULL if is_full else _SQLITE[kind]

    def system(self, kind: str, place: object) -> None:
        if str(place).startswith(self.folder) and self.fails(kind):
            raise OSError(self.number, os.strerror(self.number), str(place))


DISK = Disk()


class FailingFile(apsw.VFSFile):
    """One file on the disk."""

    def __init__(self, name: Any, flags: list[int]) -> None:
        super().__init__(BASE, name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        DISK.sqlite("read")
        return super().xRead(amount, offset)

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        if DISK.kill_in == 1 and DISK.tears:
            super().xWrite(data[: len(data) // 2], offset)
        DISK.sqlite("write")
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        DISK.sqlite("truncate")
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        DISK.sqlite("sync")
        super().xSync(flags)


class FailingVFS(apsw.VFS):
    """The disk."""

    def __init__(self) -> None:
        super().__init__(NAME, BASE)

    def xOpen(self, name: Any, flags: list[int]) -> FailingFile:  # noqa: N802
        DISK.sqlite("open")
        return FailingFile(name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        DISK.sqlite("delete")
        super().xDelete(filename, syncdir)


_MADE: list[FailingVFS] = []  # for ever: SQLite's encryption keeps a pointer to it


@contextmanager
def failing_disk(folder: Path) -> Iterator[Disk]:
    """Every database that is opened inside lies on it, and every file below the folder."""
    if not _MADE:
        _MADE.append(FailingVFS())
    before, db.VFS = db.VFS, f"multipleciphers-{NAME}"
    DISK.folder = str(folder)
    patches = [
        _patch(os, "open", "open", lambda *a, **_: a[0]),
        _patch(io, "open", "open", lambda *a, **_: a[0]),
        _patch(os, "fsync", "sync", lambda *a, **_: _path_of(a[0])),
        _patch(os, "replace", "rename", lambda *a, **_: a[1]),
        _patch(os, "link", "rename", lambda *a, **_: a[1]),
        _patch(os, "unlink", "delete", lambda *a, **_: a[0]),
        _patch(shutil, "copyfileobj", "write", lambda *a, **_: _path_of(a[1].fileno())),
    ]
    try:
        for patch in patches:
            patch.start()
        yield DISK
    finally:
        DISK.repair()
        for patch in patches:
            patch.stop()
        db.VFS = before


def _patch(module: Any, name: str, kind: str, place: Callable[..., object]) -> Any:
    real = getattr(module, name)

    def failing(*args: Any, **options: Any) -> Any:
        DISK.system(kind, place(*args, **options))
        return real(*args, **options)

    return mock.patch.object(module, name, failing)


def _path_of(descriptor: object) -> str:
    return str(Path(f"/proc/self/fd/{descriptor}").resolve())


def leave_memory(extra_bytes: int | None = None) -> None:
    """SQLite gets this much more than it has now, and no byte further; None: as much as it wants.

    SQLite's own test library, which fails the n-th allocation, is not in the wheel; its hard limit
    refuses allocations just as well, at another one for every limit.
    """
    apsw.hard_heap_limit(0)
    if extra_bytes is not None:
        apsw.hard_heap_limit(apsw.memory_used() + extra_bytes)
