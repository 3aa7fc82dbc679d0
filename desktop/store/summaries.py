# SPDX-License-Identifier: Apache-2.0
"""Summaries of chats: each is kept with the reply that it was written for.

So it goes with its chat, and a branch that begins alike can use it too. Whether one still holds is
for the caller to say: it names what it stands for by a digest.
"""

from desktop.core.declared import decode_json
from desktop.core.errors import BadData
from desktop.core.ids import ChatId
from desktop.core.records import Summary
from desktop.store.db import Database

MOST = 32


def known(db: Database, chat_id: ChatId) -> tuple[Summary, ...]:
    """The last summaries of a chat, in all its branches, newest first, each once."""
    rows = db.execute(
        "SELECT DISTINCT json_extract(facts, '$.summary') FROM messages"
        " WHERE chat_id = ? AND json_extract(facts, '$.summary') IS NOT NULL"
        " ORDER BY id DESC LIMIT ?",
        (chat_id, MOST),
    )
    found = []
    for (text,) in rows:
        try:
            found.append(decode_json(str(text), Summary, "summary of a chat"))
        except BadData:
            continue  # it can be written again; a chat must stay usable
    return tuple(found)
