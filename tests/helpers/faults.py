# SPDX-License-Identifier: Apache-2.0
"""A disk that fails at its n-th write, sync or open, below SQLite's encryption."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import apsw

from desktop.store import db

BASE = "unix"
NAME = "failing"


class Disk:
    """Counts operations and lets one kind fail from the n-th on, until it is repaired."""

    def __init__(self) -> None:
        self.kind = ""
        self.left = 0
        self.error: apsw.Error | None = None
        self.has_failed = False

    def fail(self, kind: str, nth: int, error: apsw.Error) -> None:
        self.kind, self.left, self.error, self.has_failed = kind, nth, error, False

    def repair(self) -> None:
        self.kind = ""

    def meet(self, kind: str) -> None:
        if kind == self.kind:
            self.left -= 1
            if self.left <= 0 and self.error is not None:
                self.has_failed = True
                raise self.error


DISK = Disk()


class FailingFile(apsw.VFSFile):
    """One file on the disk."""

    def __init__(self, name: Any, flags: list[int]) -> None:
        super().__init__(BASE, name, flags)

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        DISK.meet("write")
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        DISK.meet("write")
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        DISK.meet("sync")
        super().xSync(flags)


class FailingVFS(apsw.VFS):
    """The disk."""

    def __init__(self) -> None:
        super().__init__(NAME, BASE)

    def xOpen(self, name: Any, flags: list[int]) -> FailingFile:  # noqa: N802
        DISK.meet("open")
        return FailingFile(name, flags)


_MADE: list[FailingVFS] = []  # for ever: SQLite's encryption keeps a pointer to it


@contextmanager
def failing_disk() -> Iterator[Disk]:
    """Every database that is opened inside lies on it."""
    if not _MADE:
        _MADE.append(FailingVFS())
    before, db.VFS = db.VFS, f"multipleciphers-{NAME}"
    try:
        yield DISK
    finally:
        DISK.repair()
        db.VFS = before


def disk_error(kind: str) -> apsw.Error:
    """What SQLite is told: ENOSPC, or EIO at a write, sync or open."""
    if kind == "full":
        return apsw.FullError("injected")
    if kind == "open":
        return apsw.CantOpenError("injected")
    code = apsw.SQLITE_IOERR_WRITE if kind == "write" else apsw.SQLITE_IOERR_FSYNC
    error = apsw.exception_for(code)
    assert isinstance(error, apsw.Error)
    return error
