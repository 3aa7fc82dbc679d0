# SPDX-License-Identifier: Apache-2.0
"""Where a chat branches, and which branch is the active one. Must not add or change messages.

All functions run on the thread that owns the database. A message that does not exist is a bug of
the caller and raises LookupError.
"""

from desktop.core.ids import ChatId, MessageId
from desktop.store import messages
from desktop.store.db import Database


def siblings(db: Database, message_id: MessageId) -> tuple[MessageId, ...]:
    """All messages with the same parent, this one included, oldest first."""
    rows = db.execute(
        "SELECT other.id FROM messages AS this JOIN messages AS other"
        " ON other.chat_id = this.chat_id AND other.parent_id IS this.parent_id"
        " WHERE this.id = ? ORDER BY other.id",
        (message_id,),
    )
    if not rows:
        raise LookupError(f"no message {message_id}")
    return tuple(MessageId(_int(row[0])) for row in rows)


def forks(db: Database, chat_id: ChatId) -> tuple[tuple[MessageId, ...], ...]:
    """Where a chat branches: each time all messages with the same parent, oldest first."""
    rows = db.execute(
        """
        SELECT parent_id, id FROM (
            SELECT parent_id, id, count(*) OVER (PARTITION BY parent_id) AS siblings
            FROM messages WHERE chat_id = ?
        ) WHERE siblings > 1 ORDER BY id
        """,
        (chat_id,),
    )
    found: dict[object, list[MessageId]] = {}
    for parent_id, message_id in rows:
        found.setdefault(parent_id, []).append(MessageId(_int(message_id)))
    return tuple(tuple(siblings) for siblings in found.values())


def other_branches(db: Database, chat_id: ChatId) -> int:
    """How many branches a chat has beside the active one."""
    rows = db.execute(
        "SELECT count(*) FROM messages AS m JOIN chats AS c ON c.id = m.chat_id"
        " WHERE c.id = ? AND m.id IS NOT c.active_leaf"
        " AND NOT EXISTS (SELECT 1 FROM messages AS child WHERE child.parent_id = m.id)",
        (chat_id,),
    )
    return _int(rows[0][0])


def choose_branch(db: Database, message_id: MessageId) -> None:
    """Make the branch through this message the active one.

    Below the message it follows the newest child each time. If the active branch already runs
    through the message, nothing changes. The chat's place in the list stays.
    """
    with db.transaction():
        message = messages.get_message(db, message_id)
        if any(message_id == other.id for other in messages.thread(db, message.chat_id)):
            return
        rows = db.execute(
            """
            WITH RECURSIVE down (message_id, depth) AS (
                SELECT ?, 0
                UNION ALL
                SELECT (SELECT max(id) FROM messages WHERE parent_id = message_id), depth + 1
                FROM down WHERE message_id IS NOT NULL
            )
            SELECT message_id FROM down WHERE message_id IS NOT NULL ORDER BY depth DESC LIMIT 1
            """,
            (message_id,),
        )
        db.execute("UPDATE chats SET active_leaf = ? WHERE id = ?", (rows[0][0], message.chat_id))


def _int(value: object) -> int:
    return int(str(value))
