# SPDX-License-Identifier: Apache-2.0
"""Gives a database another key, or its first one: copy, verify, exchange; never in place.

A kill during ``PRAGMA rekey`` can leave a file that no key opens. Here the old file stays whole
until the copy was read back and compared; a crash leaves the one or the other.
"""

import hashlib
import os
from contextlib import closing
from enum import Enum
from pathlib import Path

from desktop.core.errors import StoreBusy, StoreCorrupt
from desktop.store.db import Database, check, connect, open_alone
from desktop.store.files import known_os_error, shred, sync_folder

_MAGIC = b"SQLite format 3\0"


class Form(Enum):
    """What lies where the database should be."""

    ABSENT = "absent"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"
    """Or damaged; no key tells the two apart."""


def form_of(path: Path) -> Form:
    """Look at the file's first bytes; other connections are not disturbed."""
    try:
        if path.stat().st_size == 0:
            # A log beside an empty file is a lost database, not a new one; opening says so.
            return Form.PLAIN if Path(f"{path}-wal").exists() else Form.ABSENT
        with closing(connect(path, 0)) as db:
            return Form.PLAIN if db.first_bytes(len(_MAGIC)) == _MAGIC else Form.ENCRYPTED
    except FileNotFoundError:
        return Form.PLAIN if Path(f"{path}-wal").exists() else Form.ABSENT
    except OSError as error:
        raise known_os_error(error, path) from error


def rollback_path(path: Path) -> Path:
    """The unencrypted database as it was, kept until the encrypted one was verified."""
    return path.with_name(path.name + ".rollback")


def copy_path(path: Path) -> Path:
    """The copy while it is being made."""
    return path.with_name(path.name + ".new")


def reencrypt(path: Path, old_key: bytes | None, new_key: bytes) -> None:
    """Replace the database by a copy under another key.

    Of an unencrypted database a second name is kept, :func:`rollback_path`, until
    :func:`forget_rollback`.

    Raises:
        StoreBusy: another program has it open; nothing was changed.
        StoreCorrupt: it is damaged, or the copy differs; the old file stays.
        NoSpace, FolderNotWritable: the old file stays.
    """
    new = copy_path(path)
    with closing(open_alone(path, old_key)) as old:
        old.copy_into(new, new_key)
        expected = fingerprint(old)
        with closing(open_alone(new, new_key)) as copy:
            check(copy)
            if fingerprint(copy) != expected:
                raise StoreCorrupt(str(new), "the copy differs from the original")
        try:
            if os.name != "posix":
                old.close()  # an open file cannot be replaced there, which is the lock as well
            if old_key is None:
                _keep(path)
            os.replace(new, path)
            sync_folder(path.parent)
        except PermissionError as error:
            raise StoreBusy(str(path)) from error
        except OSError as error:
            raise known_os_error(error, path) from error


def forget_rollback(path: Path, db: Database) -> bool:
    """Remove what :func:`reencrypt` kept, if the encrypted database is whole.

    Args:
        db: the encrypted database, opened through the key file, the way it will be next time.

    Returns:
        Whether there was something to remove.

    Raises:
        StoreCorrupt: it is not whole; the kept file stays.
    """
    kept = rollback_path(path)
    if not kept.exists():
        return False
    check(db)
    shred(kept)
    return True


def fingerprint(db: Database) -> str:
    """SHA-256 over every row of every table, as hexadecimal. Reads all of it, a chunk at a time."""
    digest = hashlib.sha256()
    names = db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " ORDER BY name"
    )
    for (name,) in names:
        digest.update(str(name).encode() + b"\0")
        quoted = '"' + str(name).replace('"', '""') + '"'
        for row in db.rows(f"SELECT * FROM {quoted}"):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _keep(path: Path) -> None:
    kept = rollback_path(path)
    kept.unlink(missing_ok=True)
    os.link(path, kept)
    sync_folder(path.parent)
