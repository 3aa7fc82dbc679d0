# SPDX-License-Identifier: Apache-2.0
"""What somebody typed and did not send yet. Must not know when it is saved.

All functions run on the thread that owns the database; every write is durable when it returns.
"""

from collections.abc import Mapping

from desktop.core.ids import ChatId
from desktop.store.chats import now_ms
from desktop.store.db import IN_MEMORY, Database
from desktop.store.temporary import may_keep
from desktop.store.text import storable


def save_draft(db: Database, chat_id: ChatId | None, text: str) -> None:
    """Keep the draft of a chat (None: of the chat that is not begun); blank: there is none.

    Where nothing new may be kept, an earlier one goes.
    """
    with db.transaction():
        db.execute("DELETE FROM drafts WHERE chat_id IS ?", (chat_id,))
        if text.strip() and may_keep(db):
            db.execute(
                "INSERT INTO drafts (chat_id, text, updated_ms) VALUES (?, ?, ?)",
                (chat_id, storable(text), now_ms()),
            )


def get_draft(db: Database, chat_id: ChatId | None) -> str:
    """The draft; empty if there is none."""
    rows = db.execute("SELECT text FROM drafts WHERE chat_id IS ?", (chat_id,))
    return str(rows[0][0]) if rows else ""


def put_aside(db: Database, texts: Mapping[ChatId | None, str]) -> None:
    """Hold drafts that may not be on the disk, in place of those that were held before.

    Raises:
        ValueError: the database is on the disk; a bug.
    """
    if db.path != IN_MEMORY:
        raise ValueError("these drafts leave nothing on the disk")
    with db.transaction():
        db.execute("CREATE TABLE IF NOT EXISTS aside (place INTEGER, text TEXT NOT NULL)")
        db.execute("DELETE FROM aside")
        for place, text in texts.items():
            db.execute("INSERT INTO aside VALUES (?, ?)", (place, storable(text)))


def take_back(db: Database) -> dict[ChatId | None, str]:
    """What was put aside; it is held here no more."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'aside'"):
        return {}
    with db.transaction():
        rows = db.execute("SELECT place, text FROM aside")
        db.execute("DELETE FROM aside")
    return {None if place is None else ChatId(int(str(place))): str(t) for place, t in rows}
