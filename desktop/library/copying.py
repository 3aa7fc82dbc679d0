# SPDX-License-Identifier: Apache-2.0
"""Copies and hashes large files, never through a link. Must not know what they are."""

import errno
import hashlib
import io
import os
import stat
from collections.abc import Callable
from pathlib import Path

CHUNK_BYTES = 4_000_000
FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
OnBytes = Callable[[int], None]
"""Called with the number of bytes that were read since the last call."""


def is_plain(path: Path) -> bool:
    """Whether a file itself lies there: no link, no folder, no device."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def is_plain_folder(path: Path) -> bool:
    """Whether a folder itself lies there, no link to one."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def hash_file(path: Path, on_bytes: OnBytes, *, may_be_link: bool = False) -> str:
    """The SHA-256 of a file. Raises OSError."""
    digest = hashlib.sha256()
    with _opened(path, may_be_link=may_be_link) as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            on_bytes(len(chunk))
    return digest.hexdigest()


def copy_file(source: Path, target: Path, on_bytes: OnBytes, *, may_be_link: bool = False) -> str:
    """Copy to a path where nothing lies yet, down to the disk; returns the SHA-256 of the bytes.

    What was written of a copy that fails is removed.

    Raises:
        OSError
    """
    digest = hashlib.sha256()
    is_done = False
    with _opened(source, may_be_link=may_be_link) as file:
        out = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o644)
        try:
            with os.fdopen(out, "wb", buffering=0) as copy:
                while chunk := file.read(CHUNK_BYTES):
                    digest.update(chunk)
                    view = memoryview(chunk)
                    while view:
                        view = view[copy.write(view) :]
                    on_bytes(len(chunk))
                os.fsync(copy.fileno())
            is_done = True
        finally:
            if not is_done:
                target.unlink(missing_ok=True)
    return digest.hexdigest()


def reason_of(error: OSError) -> str:
    """Why a copy failed, for people."""
    if error.errno in FULL:
        return "the disk is full"
    if error.errno == errno.EFBIG:
        return "its file system holds no file of this size; FAT32 ends at 4 GB, exFAT does not"
    if error.errno == errno.ELOOP:
        return "it is a link"
    return error.strerror or str(error)


_BINARY = getattr(os, "O_BINARY", 0)


def _opened(path: Path, *, may_be_link: bool) -> io.FileIO:
    stays = 0 if may_be_link else getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, os.O_RDONLY | stays | _BINARY)
    return io.FileIO(descriptor, "rb")
