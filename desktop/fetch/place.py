# SPDX-License-Identifier: Apache-2.0
"""What lies at a download's place already, and whether the rest fits on the disk."""

import hashlib
import shutil
from pathlib import Path

from desktop.fetch.failures import RequestFailed, no_write
from desktop.fetch.names import is_commit, journal_path, origin_path
from desktop.fetch.part import Part
from desktop.fetch.protocol import Download, Downloaded, FailCode
from desktop.fetch.state import Head, read_origin

SPARE = 1.05
"""A disk that a model fills to the last byte serves nobody."""


def already_there(target: Path, request: Download) -> Downloaded | None:
    """The answer if the file is there; None if nothing is.

    Raises:
        RequestFailed: EXISTS if it is another file.
    """
    if not target.exists() and not target.is_symlink():
        return None
    origin = read_origin(origin_path(target))
    try:
        size_bytes = target.stat().st_size
        digest = file_sha256(target) if request.sha256 else ""
    except OSError as error:
        raise no_write(target, error) from error
    is_it = bool(request.sha256) and digest == request.sha256
    if not request.sha256 and origin is not None:
        named = (origin.repo, origin.file, origin.size_bytes)
        is_it = named == (request.repo, request.file, size_bytes)
        digest = origin.sha256
    if not is_it:
        raise RequestFailed(FailCode.EXISTS, f"another file lies at {target}")
    return Downloaded(
        id=request.id,
        path=str(target),
        size_bytes=size_bytes,
        sha256=digest,
        is_verified=bool(request.sha256) or (origin is not None and origin.is_verified),
        received_bytes=0,
    )


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_same_file(old: Head, new: Head) -> bool:
    """Whether bytes fetched for one are bytes of the other."""
    if (old.repo, old.file, old.size_bytes, old.block_bytes) != (
        new.repo,
        new.file,
        new.size_bytes,
        new.block_bytes,
    ):
        return False
    if old.sha256 and new.sha256:
        return old.sha256 == new.sha256
    if old.etag and new.etag:
        return old.etag == new.etag
    return old.revision == new.revision and is_commit(new.revision)


def rest_of(part: Part) -> int:
    """Bytes that a disk must have free for what is missing of a model."""
    return int((part.blocks.head.size_bytes - part.done_bytes) * SPARE)


def refuse_if_full(folder: Path, rest_bytes: int, at_least_bytes: int = 0) -> None:
    """See that so much more fits on the disk.

    Args:
        at_least_bytes: the disk is known to be full: say so, with at least so many missing.

    Raises:
        RequestFailed: NO_SPACE with the number of bytes that must be freed; NO_WRITE.
    """
    try:
        free_bytes = shutil.disk_usage(folder).free
    except OSError as error:
        raise no_write(folder, error) from error
    missing_bytes = max(rest_bytes - free_bytes, at_least_bytes)
    if missing_bytes > 0:
        said = f"{folder}: {rest_bytes:,} bytes are needed and {free_bytes:,} are free"
        raise RequestFailed(FailCode.NO_SPACE, said, missing_bytes=missing_bytes)


def discard(part: Part) -> None:
    """Close and remove: the bytes are of no use."""
    part.keep()
    for path in (part.path, journal_path(part.target)):
        path.unlink(missing_ok=True)
