# SPDX-License-Identifier: Apache-2.0
"""Chats as Markdown, to read and to paste. Must not change the words of a message.

The words stand as they are, because models write Markdown; so a viewer that follows links to
images or runs HTML would do that with a hostile answer too. The HTML export does not.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.core.ids import ChatId
from desktop.interchange.fences import blocks
from desktop.interchange.transcript import Entry, Transcript, transcript
from desktop.store.db import Database

_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")


def export_markdown(db: Database, chat_ids: Sequence[ChatId]) -> Iterator[bytes]:
    """The document in UTF-8, in pieces of one chat, in this order.

    Raises:
        LookupError: a chat does not exist.
    """
    for number, chat_id in enumerate(chat_ids):
        yield (b"\n---\n\n" if number else b"") + _chat(transcript(db, chat_id)).encode("utf-8")


def _chat(chat: Transcript) -> str:
    facts = "".join(f"- {_escaped(fact)}\n" for fact in chat.facts)
    return f"# {_escaped(chat.title)}\n\n{facts}" + "".join(map(_entry, chat.entries))


def _entry(entry: Entry) -> str:
    note = f"\n*{_escaped(entry.note)}*\n" if entry.note else ""
    return f"\n## {_escaped(entry.heading)}\n\n{_closed(entry.text)}\n{note}"


def _closed(text: str) -> str:
    """The text; a code block that is still open would swallow what follows."""
    open_fences = [block.fence for block in blocks(text) if not block.is_closed]
    return "\n".join([text, *open_fences])


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)
