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
from contextlib import closing, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData, StoreCorrupt
from desktop.store import migrations
from desktop.store.db import Database, open_alone
from desktop.store.files import PRIVATE, create_private, known_os_error, sync_folder
from desktop.store.keys import KeySet
from desktop.store.sealing import random_key, seal, unseal

SUFFIX = ".carrelbackup"
KEEP = 10
_MAGIC = b"CARREL-BACKUP 1\n"
_MAX_HEADER_BYTES = 1 << 20
_CHUNK = 1 << 20


class Header(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands before the database.

    Attributes:
        reason: ``asked``, or ``before schema N``.
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


class Backup(Struct, frozen=True, kw_only=True):
    """A backup file and what it says of itself; where the database begins in it."""

    path: Path
    header: Header
    offset: int


def make_backup(
    db: Database, folder: Path, keys: KeySet | None, key: bytes | None, reason: str = "asked"
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
    copy, part = path.with_suffix(".copy"), path.with_suffix(".part")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        own_key = None if key is None else random_key()
        db.copy_into(copy, own_key)
        _check(copy, own_key)
        header = Header(
            created_ms=created_ms,
            schema=migrations.version(db),
            reason=reason,
            size_bytes=copy.stat().st_size,
            sha256=_sha256(copy),
            keys=keys,
            sealed="" if key is None or own_key is None else _sealed(key, own_key, created_ms),
        )
        _assemble(part, header, copy)
        _verified(part)
        os.replace(part, path)
        sync_folder(folder)
    except OSError as error:
        raise known_os_error(error, path) from error
    finally:
        for left in (copy, part):
            with suppress(OSError):
                left.unlink()
    return _verified(path)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """All whose header can be read, newest first; the databases in them are not read."""
    found: list[Backup] = []
    for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
        try:
            found.append(read_header(path))
        except BadData:
            continue
    return tuple(sorted(found, key=lambda each: each.header.created_ms, reverse=True))


def rotate(folder: Path, keep: int = KEEP) -> int:
    """Remove all but the newest; of those before a migration the newest one stays in any case.

    Returns:
        How many were removed.
    """
    found = list_backups(folder)
    before = next((each for each in found if each.header.reason != "asked"), None)
    old = [each for each in found[keep:] if each is not before]
    for each in old:
        each.path.unlink(missing_ok=True)
    return len(old)


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
    raw = target.with_name(target.name + ".raw")
    try:
        _verified(backup.path)
        raw.unlink(missing_ok=True)
        create_private(raw)
        with backup.path.open("rb") as source, raw.open("r+b") as file:
            source.seek(backup.offset)
            shutil.copyfileobj(source, file, _CHUNK)
        _check(raw, own_key)
        with closing(open_alone(raw, own_key)) as db:
            migrations.check_version(db)
            db.copy_into(target, key)
        _check(target, key)
    except OSError as error:
        raise known_os_error(error, target) from error
    finally:
        raw.unlink(missing_ok=True)


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
    with path.open("rb") as file:
        file.seek(backup.offset)
        if _digest(file) != (backup.header.sha256, backup.header.size_bytes):
            raise BadData(str(path), "its content is damaged")
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
        rows = db.execute("PRAGMA integrity_check(1)")
        if rows != [("ok",)]:
            raise StoreCorrupt(str(path), str(rows[0][0]).replace("\n", " "))
