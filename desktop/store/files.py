# SPDX-License-Identifier: Apache-2.0
"""Files beside the database: private, whole or not at all, one writer at a time.

Must not open the database itself: closing it would drop the locks of other connections.
"""

import errno
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.core.errors import FolderNotWritable, KnownError, NoSpace, StoreBusy, StoreCorrupt
from desktop.core.store_errors import StoreNoMemory

PRIVATE = 0o600
_POLL_S = 0.01
FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def known_os_error(error: OSError, path: Path) -> KnownError:
    """The KnownError for what the system says about a file of ours."""
    if error.errno in FULL_ERRNOS:
        return NoSpace(str(path))
    if error.errno == errno.ENOMEM:
        return StoreNoMemory(str(path))
    return FolderNotWritable(str(path.parent), error.strerror or str(error))


def create_private(path: Path) -> bool:
    """Make an empty file with mode 0600 if nothing is there; returns whether it was made."""
    with suppress(FileExistsError):  # another program was faster
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE))
        return True
    return False


def prepare(path: Path) -> bool:
    """Create a database's file if nothing is there, make it private; was it closed properly?

    Raises:
        StoreCorrupt: only its log is left.
        NoSpace, FolderNotWritable.
    """
    wal = Path(f"{path}-wal")
    try:
        wal_bytes = wal.stat().st_size if wal.exists() else 0
        size_bytes = path.stat().st_size if path.exists() else 0
        if wal_bytes and not size_bytes:
            # SQLite would delete the log, and with it everything that was not in the file yet.
            raise StoreCorrupt(
                str(path), f"it is empty or missing, but {wal.name} beside it is not"
            )
        _make_private(path)
    except OSError as error:
        raise known_os_error(error, path) from error
    return not wal_bytes and not Path(f"{path}-journal").exists()


def _make_private(path: Path) -> None:
    """Mode 0600 from the first byte on; SQLite gives its side files the mode of the main file."""
    # An existing file is never opened here: closing it would drop the locks of any other connection
    # in this process (see "How To Corrupt An SQLite Database File", 2.2).
    is_new = not path.exists() and create_private(path)
    if os.name != "posix":
        return  # the profile folder's access list protects the file there
    if path.stat().st_mode & 0o177:
        path.chmod(PRIVATE)
    if is_new:
        sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Have the file's bytes on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Have the names in the folder on the disk."""
    if os.name != "posix":
        return  # Windows writes them through
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file; after a crash it is the old one or the new one.

    Raises:
        NoSpace, FolderNotWritable: the old file is untouched.
    """
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """The same, for what is written piece by piece; an error in the block leaves the old file.

    What a crash leaves over has a name that begins with a dot and this one's.
    """
    try:
        # mkstemp makes the file readable by this user only.
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise known_os_error(error, path) from error


def forget(path: Path) -> None:
    """Remove what was only needed for a while; if the disk refuses, the next one overwrites it."""
    with suppress(OSError):
        path.unlink()


def shred(path: Path) -> None:
    """Overwrite a file and remove it. A flash disk may keep old blocks; that cannot be helped."""
    try:
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise known_os_error(error, path) from error


@contextmanager
def only_one(path: Path, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the lock file ``path``; it is free again when the process ends, however that happens.

    Raises:
        StoreBusy: another program or thread holds it all the while.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
    except OSError as error:
        raise known_os_error(error, path) from error
    give_up_s = time.monotonic() + wait_s
    try:
        while not _lock(descriptor):
            if time.monotonic() >= give_up_s:
                raise StoreBusy(str(path))
            time.sleep(_POLL_S)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  # exists there only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  # does not exist on Windows

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
