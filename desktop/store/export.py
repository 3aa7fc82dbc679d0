# SPDX-License-Identifier: Apache-2.0
"""Chats as JSON, without loss; docs/EXPORT.md describes it. Must not write files.

Nothing in it depends on row ids: chats, folders and messages go by their ``uid``. The same content
always gives the same bytes.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.core.declared import encode_json
from desktop.core.ids import ChatId
from desktop.store.db import Database, Value
from desktop.store.importing import records

FORMAT, VERSION = "carrel-chats", 1
_FOLDER = {
    "uid": "f.uid",
    "parent_uid": "p.uid",
    "name": "f.name",
    "created_ms": "f.created_ms",
}
_CHAT = {
    "uid": "c.uid",
    "title": "title",
    "domain_id": "domain_id",
    "model_id": "model_id",
    "created_ms": "c.created_ms",
    "updated_ms": "c.updated_ms",
    "deleted_ms": "deleted_ms",
    "folder_uid": "f.uid",
    "pinned": "pinned",
    "archived": "archived",
    "options": "options",
    "active_leaf_uid": "leaf.uid",
    "draft": "d.text",
}


def export_json(
    db: Database, chat_ids: Sequence[ChatId] | None = None, notice: str = ""
) -> Iterator[bytes]:
    """The document, in pieces of one chat, so that a large history need not fit into memory.

    Args:
        chat_ids: which, in this order; None: all, also archived and deleted ones, oldest first.
        notice: what the organisation wants to stand on it; empty: nothing.

    Raises:
        LookupError: a chat does not exist.
    """
    if chat_ids is None:
        rows = db.execute(
            "SELECT id FROM chats WHERE uid NOT IN (SELECT uid FROM erased_chats) ORDER BY id"
        )
        chat_ids = [ChatId(int(str(row[0]))) for row in rows]
    folders = _records(
        db,
        _FOLDER,
        "FROM folders AS f LEFT JOIN folders AS p ON p.id = f.parent_id ORDER BY f.id",
    )
    told = {"notice": notice} if notice else {}
    head = {"format": FORMAT, "version": VERSION, **told, "folders": folders}
    yield encode_json(head)[:-1] + b',"chats":['
    for number, chat_id in enumerate(chat_ids):
        yield (b",\n" if number else b"\n") + encode_json(_chat(db, chat_id))
    yield b"\n]}\n"


def _chat(db: Database, chat_id: ChatId) -> dict[str, Any]:
    chats = _records(
        db,
        _CHAT,
        "FROM chats AS c LEFT JOIN folders AS f ON f.id = folder_id"
        " LEFT JOIN messages AS leaf ON leaf.id = active_leaf"
        " LEFT JOIN drafts AS d ON d.chat_id = c.id WHERE c.id = ?",
        (chat_id,),
    )
    if not chats:
        raise LookupError(f"no chat {chat_id}")
    chat = chats[0]
    tags = db.execute(
        "SELECT name FROM tags JOIN chat_tags ON tag_id = id WHERE chat_id = ? ORDER BY name",
        (chat_id,),
    )
    chat["tags"] = [name for (name,) in tags]
    # Facts and options are the stored JSON text, so that fields of a later version survive.
    chat["messages"] = records(db, "m.chat_id = ?", (chat_id,))
    return chat


def _records(
    db: Database, columns: dict[str, str], source: str, params: Sequence[Value] = ()
) -> list[dict[str, Any]]:
    """Rows as objects; ``columns`` gives each key its SQL."""
    rows = db.execute(f"SELECT {', '.join(columns.values())} {source}", params)
    return [dict(zip(columns, row, strict=True)) for row in rows]
