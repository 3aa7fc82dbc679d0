# SPDX-License-Identifier: Apache-2.0
"""Whether the disk kept a block as it was written. Must not touch the network."""

import hashlib
import zlib

from desktop.fetch.disk import SharedFile
from desktop.fetch.state import Check

STEP_BYTES = 1024 * 1024


def running_check(running: "hashlib._Hash") -> Check:
    """The check of a block that the hash has come to the end of."""
    return running.hexdigest()[:16]


def read_back(
    file: SharedFile, start: int, size_bytes: int, running: "hashlib._Hash", expected: Check | None
) -> tuple[bool, Check]:
    """Hash a block from the disk; whether it is what was written, and its check.

    Args:
        expected: what an earlier run put on record; None: this run wrote it.

    Raises:
        OSError
        Stopped: the file is closed.
    """
    crc, read = 0, 0
    while read < size_bytes:
        data = file.read_at(start + read, min(STEP_BYTES, size_bytes - read))
        if not data:
            break
        running.update(data)
        crc = zlib.crc32(data, crc) if isinstance(expected, int) else 0
        read += len(data)
    check = crc if isinstance(expected, int) else running_check(running)
    return read == size_bytes and expected in {None, check}, check
