# SPDX-License-Identifier: Apache-2.0
"""Which format a file has, by its content, and what it holds. Touches no database."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from desktop.core.declared import Struct
from desktop.core.errors import BadImport
from desktop.interchange import carrel_json, chatgpt, gpt4all, jan, lm_studio, open_webui
from desktop.interchange.conversation import Conversation, Unreadable
from desktop.interchange.files import (
    WHOLE,
    Source,
    beside,
    files_of,
    load_json,
    load_lines,
    name_of,
    sources,
)
from desktop.store.export import FORMAT as CARREL

KNOWN = (
    "Carrel's own JSON, ChatGPT's data export (the .zip or its conversations.json), Open WebUI's "
    "chat export, LM Studio's *.conversation.json, Jan's thread folders and GPT4All's *.chat"
)


class Batch(Struct, frozen=True, kw_only=True):
    """What one file holds."""

    name: str
    document: carrel_json.Document | None = None
    conversations: tuple[Conversation, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    """Title and reason of what could not be read."""


class _Lists(Protocol):
    """A format that holds many conversations in one JSON document."""

    def fits(self, value: Any) -> bool: ...
    def conversations(self, value: Any) -> list[Any]: ...
    def read(self, value: Any) -> Conversation: ...


_LISTS: tuple[_Lists, ...] = (chatgpt, open_webui)


def read_all(
    paths: Sequence[Path], tell: Callable[[int, int], None] = lambda _done, _all: None
) -> list[Batch]:
    """Everything that these files and folders hold.

    What of a folder is no chat is skipped; a file that was named must be readable.

    Args:
        tell: called before each file with its number, from 0, and how many there are; what it
            raises ends the reading.

    Raises:
        BadImport: a file is damaged or of no known format, or there is nothing at all.
    """
    batches: list[Batch] = []
    for path in paths:
        found, files = len(batches), files_of(path)
        for number, file in enumerate(files):
            tell(number, len(files))
            try:
                batches += map(read, sources(file, path))
            except BadImport as error:
                if not path.is_dir():
                    raise
                reason = f"It was not imported: {error.detail.rstrip('.')}."
                name = name_of(file, path)
                batches.append(Batch(name=name, skipped=((name, reason),)))
        if len(batches) == found:
            hint = f"These can be imported: {KNOWN}."
            raise BadImport(str(path), "there is no file with chats in it", hint)
    return batches


def read(source: Source) -> Batch:
    """What one file holds. Raises BadImport."""
    if carrel_json.fits(source.data):
        return _carrel(source)
    if gpt4all.fits(source.data):
        return _one(source, lambda: gpt4all.read(source.data))
    if _is_messages_of_jan(source):
        thread = beside(source, "thread.json")
        # Its thread.json, which every folder of Jan has, brings the messages.
        return _jan(thread, load_json(thread)) if thread else _no_format(source)
    value = load_json(source)
    if isinstance(value, dict) and value.get("format") == CARREL:
        return _carrel(source)
    for form in _LISTS:
        if form.fits(value):
            return _each(source.name, form.conversations(value), form.read)
    if lm_studio.fits(value):
        name = source.name.rpartition("/")[2]
        return _one(source, lambda: lm_studio.read(value, name))
    if jan.fits(value):
        return _jan(source, value)
    return _no_format(source)


def _carrel(source: Source) -> Batch:
    document = carrel_json.read(source.data, source.name)
    return Batch(name=source.name, document=document)


def _no_format(source: Source) -> Batch:
    hint = f"These can be imported: {KNOWN}."
    raise BadImport(source.name, "it has none of the formats that are known", hint)


def _is_messages_of_jan(source: Source) -> bool:
    first, _, rest = source.data.partition(b"\n")
    return b'"thread_id"' in first and (not rest.strip() or rest.lstrip().startswith(b"{"))


def _jan(source: Source, thread: Any) -> Batch:
    lines = beside(source, "messages.jsonl")
    messages = load_lines(lines) if lines else []
    return _one(source, lambda: jan.read(thread, messages))


def _one(source: Source, read_it: Callable[[], Conversation]) -> Batch:
    """The only conversation of a file: if it cannot be read, the file cannot."""
    try:
        return Batch(name=source.name, conversations=(read_it(),))
    except Unreadable as error:
        raise BadImport(source.name, str(error), WHOLE) from error


def _each(name: str, values: list[Any], read_one: Callable[[Any], Conversation]) -> Batch:
    """Each by itself: one that cannot be read must not keep the others away."""
    found, skipped = [], []
    for number, value in enumerate(values):
        try:
            found.append(read_one(value))
        except Unreadable as error:
            title = value.get("title") if isinstance(value, dict) else None
            called = title if isinstance(title, str) and title else f"{name}, chat {number + 1}"
            skipped.append((called, f"It was not imported: {error}."))
    return Batch(name=name, conversations=tuple(found), skipped=tuple(skipped))
