# SPDX-License-Identifier: Apache-2.0
"""One file that holds a whole database: made while it is in use, verified, restored into a copy.

::

    CARREL-BACKUP 1\\n
    SHA-256 of the next line, hexadecimal\\n
    the header as JSON\\n
    the database, encrypted with a key of its own that is sealed in the header

The header holds the key set of the database, so that its keyring item, passphrase or recovery key
of that day opens the backup, also on another computer. Every byte is under a checksum.
"""

import base64
import hashlib
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData
from desktop.store import migrations
from desktop.store.db import Database, check, open_alone
from desktop.store.erasing import is_clean
from desktop.store.files import PRIVATE, create_private, forget, known_os_error, sync_folder
from desktop.store.keys import KeySet
from desktop.store.sealing import random_key, seal, unseal

SUFFIX = ".carrelbackup"
ASKED, SCHEDULED = "asked", "scheduled"
_MAGIC = b"CARREL-BACKUP 1\n"
_MAX_HEADER_BYTES = 1 << 20
_CHUNK = 1 << 20


class Header(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands before the database.

    Attributes:
        reason: ``asked``, ``scheduled``, or ``before schema N``.
        scrubbed_ms: of chats that were erased until then it holds nothing.
        sha256: of the database's bytes.
        keys: who can open it; None: it is not encrypted.
        sealed: base64 of the backup's own key, sealed with the data key of ``keys``.
    """

    created_ms: int
    schema: int
    reason: str
    size_bytes: int
    sha256: str
    keys: KeySet | None = None
    sealed: str = ""
    scrubbed_ms: int = 0


class Backup(Struct, frozen=True, kw_only=True):
    """A backup file and what it says of itself; where the database begins in it."""

    path: Path
    header: Header
    offset: int


def make_backup(
    db: Database, folder: Path, keys: KeySet | None, key: bytes | None, reason: str = ASKED
) -> Backup:
    """Write a backup of the database as it is now; others may go on writing.

    Args:
        keys: the set that opens ``key``; both None: the backup is not encrypted either.

    Raises:
        StoreCorrupt: the database, or what was written, fails its check; no backup is left.
        NoSpace, FolderNotWritable.
    """
    created_ms = time.time_ns() // 1_000_000
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime(created_ms / 1000))
    path = folder / f"carrel-{stamp}-{created_ms % 1000:03d}Z{SUFFIX}"
    scrubbed_ms = created_ms if is_clean(db) else 0
    header = Header(
        created_ms=created_ms,
        schema=migrations.version(db),
        reason=reason,
        size_bytes=0,
        sha256="",
        keys=keys,
        scrubbed_ms=scrubbed_ms,
    )
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise known_os_error(error, path) from error
    return write_backup(db, path, header, key)


def write_backup(db: Database, path: Path, header: Header, key: bytes | None) -> Backup:
    """Write the file of a backup, in place of one that may be there.

    Args:
        header: all but what follows from the database's bytes.
        key: that of ``header.keys``.

    Raises as :func:`make_backup`; what was there stays then.
    """
    copy, part = path.with_suffix(".copy"), path.with_suffix(".part")
    try:
        own_key = None if key is None else random_key()
        db.copy_into(copy, own_key)
        _check(copy, own_key)
        sealed = ""
        if key is not None and own_key is not None:
            sealed = _sealed(key, own_key, header.created_ms)
        size_bytes, sha256 = copy.stat().st_size, _sha256(copy)
        _assemble(part, replace(header, size_bytes=size_bytes, sha256=sha256, sealed=sealed), copy)
        _verified(part)
        _exchange(part, path)
    except OSError as error:
        raise known_os_error(error, path) from error
    finally:
        forget(copy)
        forget(part)
    return _verified(path)


def _exchange(part: Path, path: Path) -> None:
    """Put the new file in place; of an old one the key is overwritten, so no block of it opens."""
    old = None
    if os.name == "posix" and path.exists():  # Windows does not replace what is open
        old = path.open("r+b")
    try:
        header_bytes = 0 if old is None else read_header(path).offset
        os.replace(part, path)
        sync_folder(path.parent)
        if old is not None:
            old.write(bytes(header_bytes))
            old.flush()
            os.fsync(old.fileno())
    finally:
        if old is not None:
            old.close()


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """All whose header can be read, newest first; the databases in them are not read."""
    found: list[Backup] = []
    for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
        try:
            found.append(read_header(path))
        except BadData:
            continue
    return tuple(sorted(found, key=lambda each: each.header.created_ms, reverse=True))


def read_header(path: Path) -> Backup:
    """The header of a backup; its database is not read.

    Raises:
        BadData: it is no backup, damaged, or of a newer Carrel.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise BadData(str(path), "it is no backup of this version")
            digest = file.readline(65).rstrip(b"\n")
            line = file.readline(_MAX_HEADER_BYTES)
            if hashlib.sha256(line).hexdigest().encode() != digest:
                raise BadData(str(path), "its header is damaged")
            return Backup(
                path=path, header=decode_json(line, Header, str(path)), offset=file.tell()
            )
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error


def own_key_of(backup: Backup, key: bytes) -> bytes:
    """The key of the database in it.

    Args:
        key: the data key of ``header.keys``.

    Raises:
        BadData: it is another key, or the header was changed.
    """
    sealed = base64.b64decode(backup.header.sealed)
    own_key = unseal(key, sealed, _context(backup.header.created_ms))
    if own_key is None:
        raise BadData(str(backup.path), "its key does not open")
    return own_key


def extract(backup: Backup, own_key: bytes | None, target: Path, key: bytes | None) -> None:
    """Write the database of a backup to ``target`` under ``key``, verified; all or nothing.

    Args:
        target: what is there is lost.

    Raises:
        BadData: the backup is damaged.
        StoreCorrupt: its database is.
        NoSpace, FolderNotWritable.
    """
    with unpacked(backup, own_key, target.with_name(target.name + ".raw")) as db:
        migrations.check_version(db)
        db.copy_into(target, key)
    _check(target, key)


@contextmanager
def unpacked(backup: Backup, own_key: bytes | None, raw: Path) -> Iterator[Database]:
    """The database of a backup, verified, as a file ``raw`` that is gone afterwards.

    Raises as :func:`extract`.
    """
    try:
        _verified(backup.path)
        raw.unlink(missing_ok=True)
        create_private(raw)
        with backup.path.open("rb") as source, raw.open("r+b") as file:
            source.seek(backup.offset)
            shutil.copyfileobj(source, file, _CHUNK)
        _check(raw, own_key)
        with closing(open_alone(raw, own_key)) as db:
            yield db
    except OSError as error:
        raise known_os_error(error, raw) from error
    finally:
        forget(raw)


def _sealed(key: bytes, own_key: bytes, created_ms: int) -> str:
    return base64.b64encode(seal(key, own_key, _context(created_ms))).decode("ascii")


def _context(created_ms: int) -> bytes:
    return b"carrel backup %d" % created_ms


def _assemble(part: Path, header: Header, copy: Path) -> None:
    line = encode_json(header) + b"\n"
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    with os.fdopen(descriptor, "wb") as file, copy.open("rb") as source:
        file.write(_MAGIC + hashlib.sha256(line).hexdigest().encode() + b"\n" + line)
        shutil.copyfileobj(source, file, _CHUNK)
        file.flush()
        os.fsync(file.fileno())


def _verified(path: Path) -> Backup:
    backup = read_header(path)
    try:
        with path.open("rb") as file:
            file.seek(backup.offset)
            if _digest(file) != (backup.header.sha256, backup.header.size_bytes):
                raise BadData(str(path), "its content is damaged")
    except OSError as error:
        raise known_os_error(error, path) from error
    return backup


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return _digest(file)[0]


def _digest(file: BinaryIO) -> tuple[str, int]:
    digest, size_bytes = hashlib.sha256(), 0
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
        size_bytes += len(chunk)
    return digest.hexdigest(), size_bytes


def _check(path: Path, key: bytes | None) -> None:
    with closing(open_alone(path, key)) as db:
        check(db)
