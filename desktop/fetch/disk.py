# SPDX-License-Identifier: Apache-2.0
"""A file that several threads read and write at any place, locked against other processes."""

import contextlib
import os
import sys
import threading
from pathlib import Path

from desktop.child.windows_lock import lock_byte
from desktop.fetch.failures import Stopped

_FAR = 1 << 62
SPAN_BYTES = 8 * 1024 * 1024
"""Sent to the disk at a time: asked for each half megabyte, the asking costs as much as hashing."""


class SharedFile:
    """One open file. Any thread may call; :meth:`close` waits for calls that are under way."""

    def __init__(self, path: Path, *, create: bool = True) -> None:
        """Open it; a link is not followed.

        Raises:
            OSError
        """
        flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        flags |= os.O_CREAT if create else 0
        self._descriptor = os.open(path, flags, 0o644)
        self._changed = threading.Condition()
        self._users = self._begun = 0
        self._is_open = True

    def try_lock(self) -> bool:
        """Whether this process now is the only one with the lock. It ends with :meth:`close`."""
        try:
            if sys.platform == "win32":
                # Far beyond the content: Windows forbids reading what a lock covers.
                return lock_byte(self._descriptor, _FAR)
            import fcntl  # noqa: PLC0415  # absent on Windows

            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def lies_at(self, path: Path) -> bool:
        """Whether the path still leads to this very file."""
        try:
            return os.path.samestat(os.fstat(self._descriptor), os.lstat(path))
        except OSError:
            return False

    def read_at(self, offset: int, size_bytes: int) -> bytes:
        """Up to so many bytes; fewer at the end of the file.

        Raises:
            OSError
            Stopped: it is closed.
        """
        with _Use(self):
            if sys.platform == "win32":
                with self._changed:
                    os.lseek(self._descriptor, offset, os.SEEK_SET)
                    return os.read(self._descriptor, size_bytes)
            return os.pread(self._descriptor, size_bytes, offset)

    def write_at(self, offset: int, data: bytes | memoryview) -> None:
        """Write all of it.

        Raises:
            OSError
            Stopped: it is closed.
        """
        view = memoryview(data)
        with _Use(self):
            while view:
                if sys.platform == "win32":
                    with self._changed:
                        os.lseek(self._descriptor, offset, os.SEEK_SET)
                        written = os.write(self._descriptor, view)
                else:
                    written = os.pwrite(self._descriptor, view, offset)
                view, offset = view[written:], offset + written

    def truncate(self, size_bytes: int) -> None:
        """Cut it, or make it longer with zeros. Raises OSError, Stopped."""
        with _Use(self):
            os.ftruncate(self._descriptor, size_bytes)

    def write_out(self, end: int) -> None:
        """Have the system begin to write what lies before ``end`` to the disk, span by span.

        So :meth:`sync` waits for the last span at most. One thread.

        Raises:
            Stopped: it is closed.
        """
        self._begun = min(self._begun, end)  # it is filled anew from its beginning
        start, size_bytes = self._begun, end - self._begun
        if size_bytes < SPAN_BYTES:
            return
        self._begun = end
        if sys.platform == "linux":
            with _Use(self), contextlib.suppress(OSError):
                # Linux begins to write what is not on the disk yet, and keeps it in memory.
                os.posix_fadvise(self._descriptor, start, size_bytes, os.POSIX_FADV_DONTNEED)

    def sync(self) -> None:
        """Return when it lies on the disk. Raises OSError, Stopped."""
        with _Use(self):
            os.fsync(self._descriptor)

    def close(self) -> None:
        """No more; a second call does nothing."""
        with self._changed:
            if not self._is_open:
                return
            self._is_open = False
            # A number that is closed under a writer could be another file a moment later.
            self._changed.wait_for(lambda: self._users == 0)
            os.close(self._descriptor)

    def _enter(self) -> None:
        with self._changed:
            if not self._is_open:
                raise Stopped
            self._users += 1

    def _leave(self) -> None:
        with self._changed:
            self._users -= 1
            self._changed.notify_all()


class _Use:
    def __init__(self, file: SharedFile) -> None:
        self._file = file

    def __enter__(self) -> None:
        self._file._enter()

    def __exit__(self, *_: object) -> None:
        self._file._leave()


def is_locked(path: Path) -> bool:
    """Whether another process, or another opening in this one, holds the lock."""
    try:
        file = SharedFile(path, create=False)
    except OSError:
        return False
    try:
        return not file.try_lock()
    finally:
        file.close()


def sync_folder(folder: Path) -> None:
    """Make renames in a folder last through a power cut. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
