# SPDX-License-Identifier: Apache-2.0
"""Chats: list, create, rename, hide. Must not touch messages; erasing.py takes both away.

All functions run on the thread that owns the database; every write is durable when it returns.
A chat that does not exist is a bug of the caller and raises LookupError; of several, none is
changed then.
"""

import time
import uuid
from collections.abc import Sequence

from desktop.core.declared import decode_json, encode_json
from desktop.core.errors import BadData
from desktop.core.ids import ChatId, DomainId, FolderId, ModelId
from desktop.core.records import Chat, ChatOptions
from desktop.store.db import Database, Row
from desktop.store.temporary import refuse_on_disk
from desktop.store.text import storable

TITLE_CHARS = 60
Ids = ChatId | Sequence[ChatId]
"""One chat, or several that change at once."""
COLUMNS = (
    "id, title, domain_id, model_id, created_ms, updated_ms, folder_id, pinned, archived, held"
)


def now_ms() -> int:
    """Unix milliseconds, UTC."""
    return time.time_ns() // 1_000_000


def list_chats(db: Database) -> tuple[Chat, ...]:
    """All chats that are not deleted, last used first."""
    rows = db.execute(
        f"SELECT {COLUMNS} FROM chats WHERE deleted_ms IS NULL ORDER BY updated_ms DESC, id DESC"
    )
    return tuple(chat_from(row) for row in rows)


def get_chat(db: Database, chat_id: ChatId) -> Chat:
    """One chat, also a deleted one that was not erased yet."""
    rows = db.execute(f"SELECT {COLUMNS} FROM chats WHERE id = ?", (chat_id,))
    if not rows:
        raise LookupError(f"no chat {chat_id}")
    return chat_from(rows[0])


def exists(db: Database, chat_id: ChatId) -> bool:
    """Whether there is such a chat, also a deleted one that was not erased yet."""
    return bool(db.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)))


def uid_of(db: Database, chat_id: ChatId) -> str:
    """By what name a chat is known for ever and everywhere."""
    rows = db.execute("SELECT uid FROM chats WHERE id = ?", (chat_id,))
    if not rows:
        raise LookupError(f"no chat {chat_id}")
    return str(rows[0][0])


def list_uids(db: Database) -> tuple[str, ...]:
    """Of all chats that are not deleted."""
    return tuple(str(row[0]) for row in db.rows("SELECT uid FROM chats WHERE deleted_ms IS NULL"))


def create_chat(
    db: Database, *, domain_id: DomainId, model_id: ModelId | None, title: str = ""
) -> Chat:
    """Store a new, empty chat. Raises PolicyForbids if only temporary ones may be."""
    refuse_on_disk(db)
    now = now_ms()
    with db.transaction():
        rows = db.execute(
            "INSERT INTO chats (uid, title, domain_id, model_id, created_ms, updated_ms)"
            f" VALUES (?, ?, ?, ?, ?, ?) RETURNING {COLUMNS}",
            (uuid.uuid4().hex, storable(title), domain_id, model_id, now, now),
        )
    return chat_from(rows[0])


def rename_chat(db: Database, chat_id: ChatId, title: str) -> None:
    """Give the chat another title. Its place in the list stays."""
    _change(db, chat_id, "title = ?", storable(title))


def use_model(db: Database, chat_id: ChatId, domain_id: DomainId, model_id: ModelId | None) -> None:
    """Remember which domain and model answer from now on. The chat's place in the list stays."""
    _change(db, chat_id, "domain_id = ?, model_id = ?", domain_id, model_id)


def pin(db: Database, chat_id: Ids, is_pinned: bool) -> None:
    """Keep the chat on top of the list, or not any more."""
    _change(db, chat_id, "pinned = ?", int(is_pinned))


def archive(db: Database, chat_id: Ids, is_archived: bool) -> None:
    """Take the chat out of the daily list, or put it back."""
    _change(db, chat_id, "archived = ?", int(is_archived))


def move_to_folder(db: Database, chat_id: Ids, folder_id: FolderId | None) -> None:
    """Put the chat into a folder; None: into none. A hold of the folder it leaves goes with it."""
    with db.transaction():
        for each in _each(chat_id):
            get_chat(db, each)
            keep_hold(db, each)
            db.execute("UPDATE chats SET folder_id = ? WHERE id = ?", (folder_id, each))


def keep_hold(db: Database, chat_id: ChatId) -> None:
    """Make the hold of the folder that a chat lies in its own. Within a transaction."""
    db.execute(
        """
        WITH RECURSIVE above (id, parent_id, held) AS (
            SELECT f.id, f.parent_id, f.held FROM folders AS f JOIN chats AS c ON c.folder_id = f.id
                WHERE c.id = ?
            UNION ALL
            SELECT f.id, f.parent_id, f.held FROM folders AS f JOIN above ON f.id = above.parent_id
        )
        UPDATE chats SET held = 1 WHERE id = ? AND EXISTS (SELECT 1 FROM above WHERE held)
        """,
        (chat_id, chat_id),
    )


def options(db: Database, chat_id: ChatId) -> ChatOptions:
    """What this chat does differently."""
    rows = db.execute("SELECT options FROM chats WHERE id = ?", (chat_id,))
    if not rows:
        raise LookupError(f"no chat {chat_id}")
    try:
        return decode_json(str(rows[0][0] or "{}"), ChatOptions, "options of a chat")
    except BadData:
        return ChatOptions()  # the words count; a chat must stay readable


def set_options(db: Database, chat_id: ChatId, chosen: ChatOptions) -> None:
    """Replace what this chat does differently."""
    text = None if chosen == ChatOptions() else encode_json(chosen).decode("utf-8")
    _change(db, chat_id, "options = ?", text)


def list_deleted(db: Database) -> tuple[Chat, ...]:
    """The trash, last deleted first; not what is being erased."""
    rows = db.execute(
        f"SELECT {COLUMNS} FROM chats WHERE deleted_ms IS NOT NULL"
        " AND uid NOT IN (SELECT uid FROM erased_chats) ORDER BY deleted_ms DESC, id"
    )
    return tuple(chat_from(row) for row in rows)


def delete_chat(db: Database, chat_id: Ids) -> None:
    """Hide the chat; :func:`restore_chat` brings it back until it is erased."""
    _change(db, chat_id, "deleted_ms = coalesce(deleted_ms, ?)", now_ms())


def restore_chat(db: Database, chat_id: Ids) -> None:
    """Bring a deleted chat back, to its old place in the list.

    What is being erased does not come back: it is a chat that does not exist.
    """
    with db.transaction():
        for each in _each(chat_id):
            rows = db.execute(
                "UPDATE chats SET deleted_ms = NULL WHERE id = ?"
                " AND uid NOT IN (SELECT uid FROM erased_chats) RETURNING id",
                (each,),
            )
            if not rows:
                raise LookupError(f"no chat {each}")


def title_from(question: str) -> str:
    """A title for the sidebar: the question on one line, at most 60 characters, whole words.

    Pure. What was left out shows as ``…``; a blank question gives an empty title.
    """
    printable = "".join(char if char.isprintable() else " " for char in question)
    line = " ".join(printable.split())
    if len(line) <= TITLE_CHARS:
        return line
    head = line[: TITLE_CHARS - 1]
    if line[TITLE_CHARS - 1] != " " and " " in head:
        head = head[: head.rindex(" ")]
    return head.rstrip(" .,;:-\N{EN DASH}\N{EM DASH}") + "…"


def _change(db: Database, chats: Ids, assignment: str, *values: str | int | None) -> None:
    with db.transaction():
        for chat_id in _each(chats):
            rows = db.execute(
                f"UPDATE chats SET {assignment} WHERE id = ? RETURNING id", (*values, chat_id)
            )
            if not rows:
                raise LookupError(f"no chat {chat_id}")


def _each(chats: Ids) -> Sequence[ChatId]:
    return (chats,) if isinstance(chats, int) else chats


def chat_from(row: Row) -> Chat:
    """The record for a row of ``COLUMNS``."""
    match row:
        case (
            int(chat_id),
            str(title),
            str(domain_id),
            str() | None as model_id,
            int(created_ms),
            int(updated_ms),
            int() | None as folder_id,
            int(pinned),
            int(archived),
            int(held),
        ):
            return Chat(
                id=ChatId(chat_id),
                title=title,
                domain_id=DomainId(domain_id),
                model_id=None if model_id is None else ModelId(model_id),
                created_ms=created_ms,
                updated_ms=updated_ms,
                folder_id=None if folder_id is None else FolderId(folder_id),
                is_pinned=bool(pinned),
                is_archived=bool(archived),
                is_held=bool(held),
            )
        case _:
            raise TypeError(f"not a chat: {row!r}")
