# SPDX-License-Identifier: Apache-2.0
"""Messages: a tree per chat, of which one branch is active. Must not know how replies are made.

All functions run on the thread that owns the database; every write is durable when it returns.
A message or chat that does not exist raises LookupError.
"""

import uuid

from desktop.core.declared import decode_json, encode_json, replace
from desktop.core.errors import BadData
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Message, ReplyFacts, ReplyState, Role
from desktop.store.attaching import FILES, apart, refer, whole
from desktop.store.chats import now_ms
from desktop.store.db import Database, Row
from desktop.store.temporary import refuse_on_disk
from desktop.store.text import storable

_COLUMNS = "id, chat_id, parent_id, role, text, state, created_ms, facts"
_WITH_FILES = f"{_COLUMNS}, {FILES.format(m='messages')}"


def thread(db: Database, chat_id: ChatId) -> tuple[Message, ...]:
    """The active branch of a chat, oldest first; empty for a chat without messages."""
    return _walk(db, "SELECT active_leaf FROM chats WHERE id = ?", chat_id, _ALL, _ALL)[0]


def tail(
    db: Database,
    chat_id: ChatId,
    limit: int,
    *,
    before: MessageId | None = None,
    chars: int | None = None,
) -> tuple[tuple[Message, ...], int]:
    """The end of the active branch, oldest first, and how many messages stand before it.

    Takes as long in a chat of 100,000 messages as in a small one.

    Args:
        limit: at most so many messages.
        before: of the branch above this message, which is left out; None: of the active one.
        chars: stop when the text is at least so long.
    """
    if before is None:
        return _walk(db, "SELECT active_leaf FROM chats WHERE id = ?", chat_id, limit, chars)
    return _walk(db, "SELECT parent_id FROM messages WHERE id = ?", before, limit, chars)


def get_message(db: Database, message_id: MessageId) -> Message:
    """One message."""
    rows = db.execute(f"SELECT {_WITH_FILES} FROM messages WHERE id = ?", (message_id,))
    if not rows:
        raise LookupError(f"no message {message_id}")
    return _message(rows[0])


def add_question(db: Database, chat_id: ChatId, parent_id: MessageId | None, text: str) -> Message:
    """Store a question; it becomes the end of the active branch.

    Args:
        parent_id: the message it follows; None: it begins the chat, or a second beginning.
    """
    with db.transaction():
        return _add(db, chat_id, parent_id, Role.USER, text, ReplyState.COMPLETE, None)


def begin_reply(db: Database, chat_id: ChatId, parent_id: MessageId, facts: ReplyFacts) -> Message:
    """Store an empty reply in state STREAMING to the question ``parent_id``.

    It becomes the end of the active branch; earlier replies to the question stay as its siblings.
    """
    with db.transaction():
        return _add(db, chat_id, parent_id, Role.ASSISTANT, "", ReplyState.STREAMING, facts)


def resume_reply(db: Database, message_id: MessageId) -> Message:
    """Bring a reply that has ended back into state STREAMING, with its text, to be continued."""
    refuse_on_disk(db)
    with db.transaction():
        rows = db.execute(
            "UPDATE messages SET state = 'streaming' WHERE id = ? AND role = 'assistant'"
            f" RETURNING {_COLUMNS}",
            (message_id,),
        )
        if not rows:
            raise LookupError(f"no reply {message_id}")
        message = _message(rows[0])
        db.execute("UPDATE chats SET active_leaf = ? WHERE id = ?", (message.id, message.chat_id))
    return message


def save_partial(
    db: Database, message_id: MessageId, text: str, facts: ReplyFacts | None = None
) -> None:
    """Replace the text of a reply that is still being written, and its facts if they are given."""
    with db.transaction():
        # Also an interrupted one: a second program that starts meanwhile takes it for a leftover.
        rows = db.execute(
            "UPDATE messages SET text = ?, state = 'streaming', facts = coalesce(?, facts)"
            " WHERE id = ? AND state IN ('streaming', 'interrupted') RETURNING id",
            (storable(text), None if facts is None else _facts_json(facts), message_id),
        )
        if not rows:
            raise LookupError(f"no message {message_id} that is being written")


def finish_reply(
    db: Database, message_id: MessageId, text: str, state: ReplyState, facts: ReplyFacts
) -> Message:
    """Store a reply's final text, how it ended, and what happened.

    Raises:
        ValueError: ``state`` is STREAMING; a bug.
    """
    if state is ReplyState.STREAMING:
        raise ValueError("a finished reply is not streaming")
    with db.transaction():
        rows = db.execute(
            "UPDATE messages SET text = ?, state = ?, facts = ?"
            f" WHERE id = ? AND role = 'assistant' RETURNING {_COLUMNS}",
            (storable(text), state.value, _facts_json(facts), message_id),
        )
        if not rows:
            raise LookupError(f"no reply {message_id}")
        message = _message(rows[0])
        _touch(db, message.chat_id)
    return message


def mark_interrupted(db: Database) -> int:
    """Mark what the last session left in state STREAMING; call once at start.

    Returns:
        How many replies were marked.
    """
    with db.transaction():
        rows = db.execute(
            "UPDATE messages SET state = 'interrupted' WHERE state = 'streaming' RETURNING id"
        )
    return len(rows)


_ALL = 1 << 60


def _walk(
    db: Database, start: str, of: int, limit: int, chars: int | None
) -> tuple[tuple[Message, ...], int]:
    """Up from the message that ``start`` selects; and the number of messages above the last."""
    rows = db.execute(
        f"""
        WITH RECURSIVE branch (message_id, place, chars) AS (
            SELECT id, 0, length(text) + attached_chars FROM messages WHERE id = ({start})
            UNION ALL
            SELECT m.id, place + 1, branch.chars + length(m.text) + m.attached_chars
            FROM branch JOIN messages AS this ON this.id = branch.message_id
            JOIN messages AS m ON m.id = this.parent_id
            WHERE place + 1 < ? AND branch.chars < ?
        )
        SELECT {_WITH_FILES}, depth FROM messages JOIN branch ON id = message_id ORDER BY place DESC
        """,
        (of, limit, _ALL if chars is None else chars),
    )
    return tuple(_message(row[:-1]) for row in rows), _int(rows[0][-1]) if rows else 0


def _add(
    db: Database,
    chat_id: ChatId,
    parent_id: MessageId | None,
    role: Role,
    text: str,
    state: ReplyState,
    facts: ReplyFacts | None,
) -> Message:
    refuse_on_disk(db)
    depth = 0 if parent_id is None else _depth(db, chat_id, parent_id) + 1
    if not db.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)):
        raise LookupError(f"no chat {chat_id}")
    text = storable(text)
    words, files = apart(text, role)
    rows = db.execute(
        "INSERT INTO messages"
        " (uid, chat_id, parent_id, role, text, attached_chars, state, facts, created_ms, depth)"
        f" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING {_COLUMNS}",
        (
            uuid.uuid4().hex,
            chat_id,
            parent_id,
            role.value,
            words,
            len(text) - len(words),
            state.value,
            None if facts is None else _facts_json(facts),
            now_ms(),
            depth,
        ),
    )
    message = replace(_message(rows[0]), text=text)
    refer(db, message.id, files)
    db.execute("UPDATE chats SET active_leaf = ? WHERE id = ?", (message.id, chat_id))
    _touch(db, chat_id)
    return message


def _depth(db: Database, chat_id: ChatId, message_id: MessageId) -> int:
    rows = db.execute(
        "SELECT depth FROM messages WHERE id = ? AND chat_id = ?", (message_id, chat_id)
    )
    if not rows:
        raise LookupError(f"no message {message_id} in chat {chat_id}")
    return _int(rows[0][0])


def _touch(db: Database, chat_id: ChatId) -> None:
    # max: a clock that was set back must not move the chat down while it is being used.
    db.execute(
        "UPDATE chats SET updated_ms = max(updated_ms + 1, ?) WHERE id = ?", (now_ms(), chat_id)
    )


def _facts_json(facts: ReplyFacts) -> str:
    return encode_json(facts).decode("utf-8")


def _facts(text: str | None) -> ReplyFacts | None:
    if text is None:
        return None
    try:
        return decode_json(text, ReplyFacts, "facts of a message")
    except BadData:
        return None  # the words count; a chat must not become unreadable for what stands beside


def _message(row: Row) -> Message:
    message_id, chat_id, parent_id, role, text, state, created_ms, facts, *files = row
    return Message(
        id=MessageId(_int(message_id)),
        chat_id=ChatId(_int(chat_id)),
        parent_id=None if parent_id is None else MessageId(_int(parent_id)),
        role=Role(role),
        text=whole(text, files[0] if files else None),
        state=ReplyState(state),
        created_ms=_int(created_ms),
        facts=_facts(None if facts is None else str(facts)),
    )


def _int(value: object) -> int:
    assert isinstance(value, int), value
    return value
