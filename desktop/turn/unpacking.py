# SPDX-License-Identifier: Apache-2.0
"""Unpacks the archive of an update: plain files and folders within one folder, and nothing else.

The archive is signed; it is read as if it were not. Member by member, by our own hand, because
``tarfile`` has no filter in every Python that we run on.
"""

import hashlib
import os
import tarfile
from pathlib import Path, PurePosixPath
from typing import IO

from desktop.core.update_errors import UpdateRefused
from desktop.fetch.names import BadName, check_file

MOST_BYTES, MOST_MEMBERS = 8_000_000_000, 200_000
PIECE = 1 << 20


def unpack(source: Path, size_bytes: int, sha256: str, target: Path) -> None:
    """Check the whole archive, then unpack it into an empty folder.

    What is unpacked is what was hashed: the file is opened once.

    Raises:
        UpdateRefused: other bytes, a damaged archive, or a member that may not be in one.
    """
    name = source.name
    try:
        with source.open("rb") as file:
            _check(file, name, size_bytes, sha256)
            file.seek(0)
            with tarfile.open(fileobj=file, mode="r:*") as archive:
                _unpack(archive, name, target)
    except (tarfile.TarError, EOFError, UnicodeError) as error:
        raise UpdateRefused(name, f"the archive is damaged: {error}") from error
    except OSError as error:
        raise UpdateRefused(name, error.strerror or str(error)) from error


def _check(file: IO[bytes], name: str, size_bytes: int, sha256: str) -> None:
    found = os.fstat(file.fileno()).st_size
    if found != size_bytes:
        raise UpdateRefused(name, f"it has {found:,} bytes, not {size_bytes:,}")
    digest = hashlib.sha256()
    while piece := file.read(PIECE):
        digest.update(piece)
    refuse_other_digest(digest.hexdigest(), sha256, name)


def refuse_other_digest(found: str, sha256: str, name: str) -> None:
    """Raises UpdateRefused if these are other bytes than those that were signed."""
    if found != sha256:
        raise UpdateRefused(name, "its SHA-256 is not the one that was signed")


def _unpack(archive: tarfile.TarFile, name: str, target: Path) -> None:
    total = 0
    for number, member in enumerate(archive):
        total += member.size
        if number >= MOST_MEMBERS or total > MOST_BYTES:
            raise UpdateRefused(name, "it holds more than any version of Carrel")
        path = _place(member.name, name, target)
        if member.isdir():
            path.mkdir(parents=True, exist_ok=True)
        elif member.isreg():
            _write(archive, member, path)
        else:  # links and devices: a version of Carrel has none
            raise UpdateRefused(name, f"{member.name[:80]!r} is no plain file")


def _place(member: str, name: str, target: Path) -> Path:
    """Where it comes to lie, on every system: also Windows writes it there and nowhere else."""
    if member.startswith("/"):
        raise UpdateRefused(name, f"{member[:80]!r} lies outside of its folder")
    try:
        return target.joinpath(*check_file(PurePosixPath(member).as_posix()))
    except BadName as error:
        raise UpdateRefused(name, error.reason) from error


def _write(archive: tarfile.TarFile, member: tarfile.TarInfo, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    source = archive.extractfile(member)
    assert source is not None, member.name
    # Never through something that an earlier member put there.
    with source, path.open("xb") as file:
        while piece := source.read(PIECE):
            file.write(piece)
    path.chmod(0o755 if member.mode & 0o100 else 0o644)
