# SPDX-License-Identifier: Apache-2.0
"""The formats that chats can leave in, by name. Must not write a file."""

from collections.abc import Callable, Iterator, Sequence

from desktop.core.ids import ChatId
from desktop.interchange.as_docx import export_docx
from desktop.interchange.as_html import export_html
from desktop.interchange.as_markdown import export_markdown
from desktop.interchange.leaving import notice, refuse_format
from desktop.store.chats import list_chats
from desktop.store.db import Database
from desktop.store.export import export_json

JSON, PDF = "json", "pdf"
READABLE: dict[str, Callable[[Database, Sequence[ChatId]], Iterator[bytes]]] = {
    "markdown": export_markdown,
    "html": export_html,
    "docx": export_docx,
}
SUFFIXES = {JSON: ".json", "markdown": ".md", "html": ".html", "docx": ".docx", PDF: ".pdf"}
"""Of the files, by format; PDF is laid out by the window."""


def pieces(db: Database, form: str, wanted: Sequence[ChatId] | None) -> Iterator[bytes]:
    """The document, in pieces of one chat.

    Args:
        form: of SUFFIXES, without PDF.
        wanted: which chats, in this order; None: all, in JSON those in the trash too.

    Raises:
        LookupError: a chat does not exist.
        PolicyForbids: not in this format.
    """
    refuse_format(form)
    if form == JSON:
        return export_json(db, wanted, notice())
    return READABLE[form](db, readable_ids(db) if wanted is None else wanted)


def readable_ids(db: Database) -> list[ChatId]:
    """All chats that are meant to be read, oldest first: not those in the trash."""
    found = sorted(list_chats(db), key=lambda chat: chat.created_ms)
    return [chat.id for chat in found]
