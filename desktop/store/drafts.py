# SPDX-License-Identifier: Apache-2.0
"""What somebody typed and did not send yet. Must not know when it is saved.

All functions run on the thread that owns the database; every write is durable when it returns.
"""

from desktop.core.ids import ChatId
from desktop.store.chats import now_ms
from desktop.store.db import Database
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
