# SPDX-License-Identifier: Apache-2.0
"""Takes erased chats out of backups and of kept copies, each under a key of its own anew.

A backup is written whole beside the old one, verified, and put in its place; then the old one's
header is overwritten, which held the only copy of its key: no old block of it opens any more.
"""

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from desktop.core.declared import replace
from desktop.core.keeping import Keeping
from desktop.store import keeping, migrations
from desktop.store.backup import Backup, own_key_of, unpacked, write_backup
from desktop.store.db import Database, open_alone
from desktop.store.files import forget, known_os_error, sync_folder


def needs_scrub(backup: Backup, marked: Mapping[str, int]) -> bool:
    """Whether one of the marked chats was erased after the backup was made or cleaned."""
    return any(erased_ms >= backup.header.scrubbed_ms for erased_ms in marked.values())


def scrub_backup(backup: Backup, marked: Mapping[str, int], key: bytes | None) -> Backup:
    """Take the marked chats out of a backup.

    Args:
        marked: ``uid`` of each and when it was erased, see ``erasing.to_scrub``.
        key: the data key of the backup's key set.

    Raises:
        BadData: it is damaged, or the key is another one; it stays as it is.
        StoreCorrupt, NoSpace, FolderNotWritable: likewise.
    """
    own_key = None if key is None else own_key_of(backup, key)
    until_ms = max(marked.values(), default=0) + 1
    header = replace(backup.header, scrubbed_ms=until_ms)
    with unpacked(backup, own_key, backup.path.with_suffix(".raw")) as db:
        take_out(db, marked)
        return write_backup(db, backup.path, header, key)


def scrub_copy(path: Path, marked: Mapping[str, int], key: bytes | None) -> None:
    """The same for a database file that nobody uses, under the same key.

    Raises:
        StoreBusy, StoreCorrupt, NoSpace, FolderNotWritable: it stays as it is.
    """
    new = path.with_name(path.name + ".new")
    try:
        with closing(open_alone(path, key)) as db:
            if not take_out(db, marked):
                return
            db.copy_into(new, key)
        os.replace(new, path)
        sync_folder(path.parent)
    except OSError as error:
        raise known_os_error(error, path) from error
    finally:
        forget(new)


def age_copy(path: Path, rules: Keeping, now_ms: int, key: bytes | None) -> int:
    """Take out of a kept copy what is due under the rules of now; returns how many chats.

    A copy of an earlier version is brought to the present schema first.

    Raises as :func:`scrub_copy`.
    """
    with closing(open_alone(path, key)) as db:
        if migrations.is_old(db):
            migrations.migrate(db)
        due = keeping.uids_due_under(db, now_ms, rules)
    if due:
        scrub_copy(path, dict.fromkeys(due, now_ms), key)
    return len(due)


def take_out(db: Database, marked: Mapping[str, int]) -> int:
    """Delete the marked chats from a database of any schema; returns how many there were."""
    db.execute("PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON")
    tables = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_schema")}
    count = 0
    with db.transaction():
        for uid in marked:
            rows = db.execute("SELECT id FROM chats WHERE uid = ?", (uid,))
            for (chat_id,) in rows:
                count += 1
                if "message_documents" in tables:
                    db.execute(
                        "DELETE FROM message_documents WHERE message_id IN"
                        " (SELECT id FROM messages WHERE chat_id = ?)",
                        (chat_id,),
                    )
                for table in ("messages", "chat_tags", "drafts"):
                    if table in tables:
                        db.execute(f"DELETE FROM {table} WHERE chat_id = ?", (chat_id,))
                db.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
        if "tags" in tables:
            db.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM chat_tags)")
    return count
