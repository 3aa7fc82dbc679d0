# SPDX-License-Identifier: Apache-2.0
"""Chats from elsewhere enter the database under the ``uid`` that they bring.

The records are those of the export (docs/EXPORT.md), key by key. Nothing here opens a transaction:
whoever imports opens one for the whole file, so that nothing is half imported. What enters was
checked before; this module must not decide what is wanted.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from desktop.core.declared import Struct
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import ReplyState, Role
from desktop.store.attaching import FILES, apart, refer, whole
from desktop.store.chats import now_ms
from desktop.store.db import Database, Value
from desktop.store.temporary import refuse_on_disk


class FolderRecord(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One folder of the export."""

    uid: str
    parent_uid: str | None
    name: str
    created_ms: int


class MessageRecord(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One message of the export; ``facts`` is JSON text."""

    uid: str
    parent_uid: str | None
    role: Role
    text: str
    state: ReplyState
    facts: str | None
    created_ms: int


class ChatRecord(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One chat of the export; of its messages a parent stands before its children."""

    uid: str
    title: str
    domain_id: str
    model_id: str | None
    created_ms: int
    updated_ms: int
    deleted_ms: int | None
    folder_uid: str | None
    pinned: Literal[0, 1]
    archived: Literal[0, 1]
    options: str | None
    active_leaf_uid: str | None
    draft: str | None
    tags: tuple[str, ...]
    messages: tuple[MessageRecord, ...]


class StoredChat(Struct, frozen=True, kw_only=True):
    """What is there of a chat that comes again."""

    id: ChatId
    is_deleted: bool
    options: str | None
    draft: str | None
    active_leaf_uid: str | None
    messages: dict[str, MessageRecord]
    """By ``uid``, in the order in which they were written."""


def find_chat(db: Database, uid: str) -> StoredChat | None:
    """The chat with this ``uid``, also a deleted one."""
    rows = db.execute(
        "SELECT c.id, deleted_ms, options, d.text, leaf.uid FROM chats AS c"
        " LEFT JOIN drafts AS d ON d.chat_id = c.id"
        " LEFT JOIN messages AS leaf ON leaf.id = active_leaf WHERE c.uid = ?",
        (uid,),
    )
    if not rows:
        return None
    chat_id, deleted_ms, options, draft, leaf_uid = rows[0]
    return StoredChat(
        id=ChatId(int(str(chat_id))),
        is_deleted=deleted_ms is not None,
        options=_text(options),
        draft=_text(draft),
        active_leaf_uid=_text(leaf_uid),
        messages=_messages(db, ChatId(int(str(chat_id)))),
    )


def known_messages(db: Database, uids: Iterable[str]) -> int:
    """How many of these messages are somewhere in the database."""
    found = [db.execute("SELECT 1 FROM messages WHERE uid = ?", (uid,)) for uid in uids]
    return sum(map(len, found))


def is_json(db: Database, text: str) -> bool:
    """Whether a column that must hold JSON takes this text."""
    # SQLite stops reading at a NUL, so it would call what stands behind it valid.
    return "\0" not in text and db.execute("SELECT json_valid(?)", (text,)) == [(1,)]


def add_folders(db: Database, folders: Sequence[FolderRecord]) -> None:
    """Store the folders that are not there yet; those that are stay as they are."""
    new = [
        folder
        for folder in folders
        if not db.execute("SELECT 1 FROM folders WHERE uid = ?", (folder.uid,))
    ]
    for folder in new:
        db.execute(
            "INSERT INTO folders (uid, name, created_ms) VALUES (?, ?, ?)",
            (folder.uid, folder.name, folder.created_ms),
        )
    for folder in new:  # a parent may come later: folders move
        db.execute(
            "UPDATE folders SET parent_id = (SELECT id FROM folders WHERE uid = ?) WHERE uid = ?",
            (folder.parent_uid, folder.uid),
        )


def add_chat(db: Database, chat: ChatRecord) -> ChatId:
    """Store a chat that is not there yet, with its messages, draft and tags.

    Raises:
        PolicyForbids: nothing may be kept.
    """
    refuse_on_disk(db)
    rows = db.execute(
        "INSERT INTO chats (uid, title, domain_id, model_id, created_ms, updated_ms, deleted_ms,"
        " folder_id, pinned, archived, options)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM folders WHERE uid = ?), ?, ?, ?)"
        " RETURNING id",
        (
            chat.uid,
            chat.title,
            chat.domain_id,
            chat.model_id,
            chat.created_ms,
            chat.updated_ms,
            chat.deleted_ms,
            chat.folder_uid,
            chat.pinned,
            chat.archived,
            chat.options,
        ),
    )
    chat_id = ChatId(int(str(rows[0][0])))
    # Whoever brings an erased chat back wants it: the backups that hold it may keep it.
    db.execute("DELETE FROM erased_chats WHERE uid = ?", (chat.uid,))
    add_messages(db, chat_id, chat.messages)
    set_active_leaf(db, chat_id, chat.active_leaf_uid)
    if chat.draft is not None:
        db.execute(
            "INSERT INTO drafts (chat_id, text, updated_ms) VALUES (?, ?, ?)",
            (chat_id, chat.draft, now_ms()),
        )
    for tag in chat.tags:
        db.execute("INSERT OR IGNORE INTO tags (name) VALUES (?)", (tag,))
        db.execute(
            "INSERT OR IGNORE INTO chat_tags (chat_id, tag_id) SELECT ?, id FROM tags"
            " WHERE name = ?",
            (chat_id, tag),
        )
    return chat_id


def add_messages(db: Database, chat_id: ChatId, messages: Sequence[MessageRecord]) -> None:
    """Store further messages of a chat; a parent is there already or stands before its children.

    Whether new words may be kept is asked by who brings new ones: others were taken out just now.
    """
    rows: dict[str | None, Value] = {None: None}
    for message in messages:
        parent = message.parent_uid
        if parent not in rows:
            rows[parent] = _row_of(db, chat_id, parent)
        words, files = apart(message.text, message.role)
        values: tuple[Value, ...] = (
            message.uid,
            chat_id,
            rows[parent],
            message.role.value,
            words,
            len(message.text) - len(words),
            message.state.value,
            message.facts,
            message.created_ms,
        )
        made = db.execute(
            "INSERT INTO messages (uid, chat_id, parent_id, role, text, attached_chars, state,"
            " facts, created_ms, depth) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " coalesce((SELECT depth + 1 FROM messages WHERE id = ?), 0)) RETURNING id",
            (*values, rows[parent]),
        )
        rows[message.uid] = made[0][0]
        refer(db, MessageId(int(str(made[0][0]))), files)


def set_active_leaf(db: Database, chat_id: ChatId, message_uid: str | None) -> None:
    """Show the branch that ends with this message of the chat; None: none."""
    db.execute(
        "UPDATE chats SET active_leaf = (SELECT id FROM messages WHERE uid = ? AND chat_id = ?)"
        " WHERE id = ?",
        (message_uid, chat_id, chat_id),
    )


def unchanged(db: Database, added: Sequence[tuple[ChatId, int]]) -> tuple[ChatId, ...]:
    """Of chats that were imported, each with the number of its messages then, those that are as
    they came: nobody went on in them, and they were not erased."""
    found = [
        chat_id
        for chat_id, count in added
        if db.execute(
            "SELECT 1 FROM chats WHERE id = ? AND uid NOT IN (SELECT uid FROM erased_chats)"
            " AND (SELECT count(*) FROM messages WHERE chat_id = chats.id) = ?",
            (chat_id, count),
        )
    ]
    return tuple(found)


def restore(db: Database, chat_id: ChatId) -> None:
    """Take a chat out of the trash."""
    db.execute("UPDATE chats SET deleted_ms = NULL WHERE id = ?", (chat_id,))


def touch(db: Database, chat_id: ChatId, updated_ms: int) -> None:
    """The chat was used at this time, unless it was used later."""
    db.execute(
        "UPDATE chats SET updated_ms = max(updated_ms, ?) WHERE id = ?", (updated_ms, chat_id)
    )


def _messages(db: Database, chat_id: ChatId) -> dict[str, MessageRecord]:
    found = records(db, "m.chat_id = ?", (chat_id,))
    return {record.uid: record for record in found}


def records(db: Database, where: str, params: Sequence[Value]) -> list[MessageRecord]:
    """The messages ``m`` for which ``where`` holds, in the order in which they were written."""
    rows = db.rows(
        f"SELECT m.uid, p.uid, m.role, m.text, {FILES.format(m='m')}, m.state, m.facts,"
        " m.created_ms FROM messages AS m LEFT JOIN messages AS p ON p.id = m.parent_id"
        f" WHERE {where} ORDER BY m.id",
        params,
    )
    return [
        MessageRecord(
            uid=str(uid),
            parent_uid=_text(parent_uid),
            role=Role(role),
            text=whole(text, files),
            state=ReplyState(state),
            facts=_text(facts),
            created_ms=int(str(created_ms)),
        )
        for uid, parent_uid, role, text, files, state, facts, created_ms in rows
    ]


def _row_of(db: Database, chat_id: ChatId, uid: str | None) -> Value:
    rows = db.execute("SELECT id FROM messages WHERE uid = ? AND chat_id = ?", (uid, chat_id))
    if not rows:
        raise LookupError(f"no message {uid} in chat {chat_id}")
    return rows[0][0]


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
