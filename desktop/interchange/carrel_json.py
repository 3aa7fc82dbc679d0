# SPDX-License-Identifier: Apache-2.0
"""Carrel's own export, read and checked; docs/EXPORT.md describes it. Pure.

A file of this format is all right or refused as a whole: it promises to lose nothing.
"""

import re
from collections.abc import Iterable, Sequence

from desktop.core.declared import Struct, decode_json
from desktop.core.errors import BadData, BadImport
from desktop.interchange.conversation import LATEST_MS
from desktop.interchange.tree import MAX_MESSAGES
from desktop.store.export import FORMAT, VERSION
from desktop.store.folders import MAX_DEPTH
from desktop.store.importing import ChatRecord, FolderRecord, MessageRecord
from desktop.store.text import storable

AGAIN = "Nothing was imported. Take the file from a backup, or export the chats again."
_UID = re.compile(r"[0-9a-f]{32}\Z")
_BEGINNING = re.compile(rb'\s*\{\s*"format"\s*:\s*"' + FORMAT.encode() + b'"')


class _Head(Struct):
    format: str
    version: int


class Document(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    format: str
    version: int
    folders: tuple[FolderRecord, ...]
    chats: tuple[ChatRecord, ...]
    notice: str = ""
    """What the organisation that it comes from wanted to stand on it; not kept."""


def fits(data: bytes) -> bool:
    """Whether a file says that it is an export of Carrel."""
    return _BEGINNING.match(data) is not None


def read(data: bytes, name: str) -> Document:
    """The document, with every rule of docs/EXPORT.md kept.

    Args:
        name: what the user would call the file.

    Raises:
        BadImport: says where, by byte or by JSON path, and what to do.
    """
    try:
        head = decode_json(data, _Head, name)
        if head.version > VERSION:
            raise BadImport(
                name,
                f"a newer Carrel wrote it (format {head.version}, this version knows {VERSION})",
                "Nothing was imported. Install the newer version.",
            )
        document = decode_json(data, Document, name)
    except BadData as error:
        raise BadImport(name, error.detail, AGAIN) from error
    try:
        _check(document)
    except ValueError as error:
        raise BadImport(name, str(error), AGAIN) from error
    return document


def _check(document: Document) -> None:
    """Raises ValueError with a JSON path."""
    _need(document.version >= 1, "$.version", "must be 1 or more")
    _check_uids("$.folders", document.folders)
    _check_uids("$.chats", document.chats)
    known = {folder.uid for folder in document.folders}
    above = {folder.uid: folder.parent_uid for folder in document.folders}
    for number, folder in enumerate(document.folders):
        place = f"$.folders[{number}]"
        _need(folder.name.strip() != "", f"{place}.name", "must not be blank")
        _check_time(f"{place}.created_ms", folder.created_ms)
        _need(folder.parent_uid in known | {None}, f"{place}.parent_uid", "names no folder")
        _check_depth(f"{place}.parent_uid", folder.uid, above)
    seen: set[str] = set()
    for number, chat in enumerate(document.chats):
        place = f"$.chats[{number}]"
        _need(chat.folder_uid in known | {None}, f"{place}.folder_uid", "names no folder")
        _check_chat(place, chat)
        for index, message in enumerate(chat.messages):
            _need(message.uid not in seen, f"{place}.messages[{index}].uid", "is there twice")
            seen.add(message.uid)


def _check_depth(place: str, uid: str, above: dict[str, str | None]) -> None:
    here: str | None = uid
    for _ in range(MAX_DEPTH + 1):
        if here is None:
            return
        here = above.get(here)
    raise ValueError(f"{place} leads in a circle, or deeper than {MAX_DEPTH} folders")


def _check_chat(place: str, chat: ChatRecord) -> None:
    for key in ("domain_id", "model_id"):
        value = getattr(chat, key) or ""
        _need("\0" not in value, f"{place}.{key}", "holds a NUL")
    for key in ("created_ms", "updated_ms", "deleted_ms"):
        _check_time(f"{place}.{key}", getattr(chat, key) or 0)
    for number, tag in enumerate(chat.tags):
        is_tag = tag == " ".join(storable(tag).split()) != ""
        _need(is_tag, f"{place}.tags[{number}]", "must be words with single spaces between")
    _need(len(chat.messages) <= MAX_MESSAGES, f"{place}.messages", f"has over {MAX_MESSAGES:,}")
    before: set[str | None] = {None}
    for number, message in enumerate(chat.messages):
        _check_message(f"{place}.messages[{number}]", message, before)
        before.add(message.uid)
    is_known = chat.active_leaf_uid in before
    _need(is_known, f"{place}.active_leaf_uid", "names no message of this chat")


def _check_message(place: str, message: MessageRecord, before: set[str | None]) -> None:
    _check_uid(f"{place}.uid", message.uid)
    # Whoever stands before is written already, so there can be no circle and no foreign chat.
    is_before = message.parent_uid in before
    _need(is_before, f"{place}.parent_uid", "names no message of this chat that stands before it")
    _check_time(f"{place}.created_ms", message.created_ms)


def _check_uids(place: str, records: Sequence[FolderRecord | ChatRecord]) -> None:
    for number, record in enumerate(records):
        _check_uid(f"{place}[{number}].uid", record.uid)
    twice = _twice([record.uid for record in records])
    _need(twice is None, f"{place}[{twice}].uid", "is there twice")


def _twice(uids: Iterable[str]) -> int | None:
    """The place of the first uid that was there before."""
    seen: set[str] = set()
    for number, uid in enumerate(uids):
        if uid in seen:
            return number
        seen.add(uid)
    return None


def _check_uid(place: str, uid: str) -> None:
    _need(_UID.match(uid) is not None, place, "must be 32 hexadecimal digits")


def _check_time(place: str, time_ms: int) -> None:
    _need(0 <= time_ms <= LATEST_MS, place, "is no time in Unix milliseconds")


def _need(is_so: bool, place: str, complaint: str) -> None:
    if not is_so:
        raise ValueError(f"{place} {complaint}")
