# SPDX-License-Identifier: Apache-2.0
"""Erasing chats for good, in small steps, so that nobody waits for a long one.

A chat is marked first and taken apart after that; a kill between leaves it marked, and the next
call goes on. What is marked is in no list, cannot be restored, and is erased from the backups too
(``store/scrubbing.py``). All functions run on the thread that owns the database.
"""

from collections.abc import Mapping

from desktop.core.ids import ChatId
from desktop.core.keeping import Cause, Erasure
from desktop.core.store_errors import ChatHeld
from desktop.store.chats import get_chat, now_ms
from desktop.store.db import Database, Value
from desktop.store.keeping import hold_on, is_held, is_held_by_policy

STEP_MESSAGES = 10
"""So many are erased in one transaction: a tenth of a second; FTS5 gives words up slowly."""


def mark(db: Database, doomed: Mapping[ChatId, Cause]) -> None:
    """Give chats up. From here on they are gone for everybody, and counted as erased.

    Raises:
        ChatHeld: a hold keeps one of them; nothing was changed.
        LookupError: one does not exist.
    """
    with db.transaction():
        now, counts = now_ms(), dict[Cause, list[int]]()
        for chat_id, cause in doomed.items():
            chat = get_chat(db, chat_id)
            if is_held(db, chat_id):
                hold = hold_on(db, chat_id)
                raise ChatHeld(chat.title, hold, is_by_policy=is_held_by_policy())
            rows = db.execute(
                "INSERT OR IGNORE INTO erased_chats (uid, erased_ms)"
                " SELECT uid, ? FROM chats WHERE id = ? RETURNING 1",
                (now, chat_id),
            )
            if rows:
                db.execute(
                    "UPDATE chats SET title = '', deleted_ms = coalesce(deleted_ms, ?)"
                    " WHERE id = ?",
                    (now, chat_id),
                )
                sums = counts.setdefault(cause, [0, 0])
                sums[0] += 1
                sums[1] += _count(db, "SELECT count(*) FROM messages WHERE chat_id = ?", chat_id)
        for cause, (chats, messages) in counts.items():
            db.execute(
                "INSERT INTO erasures (erased_ms, cause, chats, messages) VALUES (?, ?, ?, ?)",
                (now, cause.value, chats, messages),
            )


def step(db: Database) -> bool:
    """Erase some of what is marked; False: nothing is left of it, in the file or in its log.

    Another program that reads at this moment keeps the log from being emptied until it ends.
    """
    rows = db.execute(
        "SELECT id FROM chats WHERE deleted_ms IS NOT NULL"
        " AND uid IN (SELECT uid FROM erased_chats) LIMIT 1"
    )
    if not rows:
        return False
    chat_id = rows[0][0]
    with db.transaction():
        # The youngest first: a message must not go before those that answer it.
        gone = db.execute(
            "DELETE FROM messages WHERE id IN (SELECT id FROM messages WHERE chat_id = ?"
            " ORDER BY id DESC LIMIT ?) RETURNING 1",
            (chat_id, STEP_MESSAGES),
        )
        if len(gone) < STEP_MESSAGES:
            db.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
            db.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM chat_tags)")
    if len(gone) == STEP_MESSAGES or _count(
        db,
        "SELECT count(*) FROM chats WHERE deleted_ms IS NOT NULL"
        " AND uid IN (SELECT uid FROM erased_chats)",
    ):
        return True
    db.checkpoint()
    return False


def erase(db: Database, doomed: Mapping[ChatId, Cause]) -> int:
    """:func:`mark`, and every :func:`step` at once; returns how many chats were given."""
    mark(db, doomed)
    while step(db):
        pass
    return len(doomed)


def purge_deleted(db: Database, older_than_ms: int = 0) -> int:
    """Erase what has been in the trash for so many milliseconds and is not held.

    Returns:
        How many chats were erased.
    """
    rows = db.execute(
        "SELECT id FROM chats WHERE deleted_ms <= ? ORDER BY id", (now_ms() - older_than_ms,)
    )
    found = [ChatId(int(str(row[0]))) for row in rows]
    return erase(db, {each: Cause.TRASH for each in found if not is_held(db, each)})


def erasures(db: Database, limit: int = 100) -> tuple[Erasure, ...]:
    """The records of what was erased, newest first."""
    rows = db.execute(
        "SELECT erased_ms, cause, chats, messages FROM erasures ORDER BY id DESC LIMIT ?", (limit,)
    )
    return tuple(
        Erasure(
            erased_ms=int(str(erased_ms)),
            cause=Cause(cause),
            chats=int(str(chats)),
            messages=int(str(messages)),
        )
        for erased_ms, cause, chats, messages in rows
    )


def is_clean(db: Database) -> bool:
    """Whether nothing in it waits to be erased; a database of an earlier schema waits for nothing.

    Reads only the schema and the marks.
    """
    has_marks = db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'erased_chats'")
    return not has_marks or not _count(
        db, "SELECT count(*) FROM chats WHERE uid IN (SELECT uid FROM erased_chats)"
    )


def to_scrub(db: Database) -> dict[str, int]:
    """The ``uid`` of each chat that may still be in a backup, and when it was erased."""
    rows = db.execute("SELECT uid, erased_ms FROM erased_chats ORDER BY erased_ms")
    return {str(uid): int(str(erased_ms)) for uid, erased_ms in rows}


def scrubbed(db: Database, uids: Mapping[str, int]) -> None:
    """These are in no backup any more. A chat that is still being erased stays marked."""
    with db.transaction():
        for uid in uids:
            db.execute(
                "DELETE FROM erased_chats WHERE uid = ?"
                " AND NOT EXISTS (SELECT 1 FROM chats WHERE chats.uid = erased_chats.uid)",
                (uid,),
            )


def _count(db: Database, sql: str, *params: Value) -> int:
    return int(str(db.execute(sql, params)[0][0]))
