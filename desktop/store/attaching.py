# SPDX-License-Identifier: Apache-2.0
"""Files that questions carry: each is kept once, and the questions refer to it.

To everybody else a question's text holds its files, as :mod:`desktop.core.attached` writes them;
here they are taken apart and put together again. A file goes with the last message that refers to
it. Functions that write must run within a transaction of the caller.
"""

import hashlib
from collections.abc import Sequence

from desktop.core.attached import AttachedFile, parted, with_files
from desktop.core.declared import decode_json
from desktop.core.ids import MessageId
from desktop.core.records import Role
from desktop.store.chats import now_ms
from desktop.store.db import Database, Value

FILES = """CASE WHEN {m}.attached_chars THEN (
    SELECT json_group_array(json_array(d.name, d.text) ORDER BY position)
    FROM message_documents JOIN documents AS d ON d.id = document_id WHERE message_id = {m}.id
) END"""
"""The column that :func:`whole` reads; ``{m}`` is the table of messages."""


def apart(text: str, role: Role) -> tuple[str, tuple[AttachedFile, ...]]:
    """The words of a message and its files. Pure.

    Only what comes back as the same text is taken apart; SQLite's JSON ends at a NUL.
    """
    if role is not Role.USER or "\0" in text:
        return text, ()
    words, files = parted(text)
    return (words, files) if with_files(words, files) == text else (text, ())


def whole(words: Value, files: Value) -> str:
    """The text of a message again, from its own column and from :data:`FILES`. Pure."""
    if files is None:
        return str(words)
    pairs = decode_json(str(files), list[tuple[str, str]], "files of a message")
    return with_files(str(words), [AttachedFile(name=name, text=text) for name, text in pairs])


def refer(db: Database, message_id: MessageId, files: Sequence[AttachedFile]) -> None:
    """Keep the files that are not there yet, and let a new message refer to them in this order."""
    for position, file in enumerate(files):
        digest = hashlib.sha256(f"{file.name}\0{file.text}".encode()).digest()
        db.execute(
            "INSERT INTO documents (digest, name, text, created_ms) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (digest) DO NOTHING",
            (digest, file.name, file.text, now_ms()),
        )
        db.execute(
            "INSERT INTO message_documents (message_id, position, document_id)"
            " SELECT ?, ?, id FROM documents WHERE digest = ?",
            (message_id, position, digest),
        )
