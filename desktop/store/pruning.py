# SPDX-License-Identifier: Apache-2.0
"""Takes a message with all that follows it out of a chat, so that it can be put back for a while.

All functions run on the thread that owns the database; every write is durable when it returns.
What was taken out is in memory only: it is not in the trash.
"""

from desktop.core.declared import Struct
from desktop.core.ids import ChatId, MessageId
from desktop.core.store_errors import ChatHeld
from desktop.store.chats import get_chat
from desktop.store.db import Database
from desktop.store.importing import MessageRecord, add_messages, records, set_active_leaf
from desktop.store.keeping import hold_on, is_held_by_policy
from desktop.store.messages import get_message

_BELOW = """
    WITH RECURSIVE below (id) AS (
        SELECT ? UNION ALL SELECT m.id FROM messages AS m JOIN below ON m.parent_id = below.id
    )
    """


class Pruned(Struct, frozen=True, kw_only=True):
    """What was taken out, a parent before its children, and the branch that was shown."""

    chat_id: ChatId
    leaf_uid: str | None
    messages: tuple[MessageRecord, ...]


def take_out(db: Database, message_id: MessageId) -> Pruned:
    """Remove a message and all below it. Another version of it is shown then, or what stood above.

    Raises:
        ChatHeld: a hold keeps the chat; nothing was changed.
        LookupError: there is no such message.
    """
    with db.transaction():
        message = get_message(db, message_id)
        if hold := hold_on(db, message.chat_id):
            title = get_chat(db, message.chat_id).title
            raise ChatHeld(title, hold, is_by_policy=is_held_by_policy())
        leaf_uid = _leaf_uid(db, message.chat_id)
        gone = tuple(records(db, f"m.id IN ({_BELOW} SELECT id FROM below)", (message_id,)))
        ids = [row[0] for row in db.execute(f"{_BELOW} SELECT id FROM below", (message_id,))]
        if leaf_uid in {record.uid for record in gone}:
            db.execute(
                "UPDATE chats SET active_leaf = ? WHERE id = ?",
                (_next_leaf(db, message_id), message.chat_id),
            )
        for each in sorted(ids, key=lambda row_id: -int(str(row_id))):  # no child before its parent
            db.execute("DELETE FROM messages WHERE id = ?", (each,))
    return Pruned(chat_id=message.chat_id, leaf_uid=leaf_uid, messages=gone)


def put_back(db: Database, pruned: Pruned) -> None:
    """Bring it back as it was. Raises LookupError if the chat, or what stood above, is gone."""
    with db.transaction():
        get_chat(db, pruned.chat_id)
        add_messages(db, pruned.chat_id, pruned.messages)
        set_active_leaf(db, pruned.chat_id, pruned.leaf_uid)


def _leaf_uid(db: Database, chat_id: ChatId) -> str | None:
    rows = db.execute(
        "SELECT m.uid FROM chats AS c JOIN messages AS m ON m.id = c.active_leaf WHERE c.id = ?",
        (chat_id,),
    )
    return str(rows[0][0]) if rows else None


def _next_leaf(db: Database, message_id: MessageId) -> int | None:
    """Where the branch ends that is shown without this message: below its newest sibling, or at
    its parent."""
    rows = db.execute(
        "SELECT max(o.id), this.parent_id FROM messages AS this LEFT JOIN messages AS o"
        " ON o.chat_id = this.chat_id AND o.parent_id IS this.parent_id AND o.id != this.id"
        " WHERE this.id = ?",
        (message_id,),
    )
    sibling, parent_id = rows[0]
    if sibling is None:
        return None if parent_id is None else int(str(parent_id))
    found = db.execute(
        f"{_BELOW} SELECT max(id) FROM below WHERE id NOT IN"
        " (SELECT parent_id FROM messages WHERE parent_id IS NOT NULL)",
        (sibling,),
    )
    return int(str(found[0][0]))
