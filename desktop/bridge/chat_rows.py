# SPDX-License-Identifier: Apache-2.0
"""The rows of the sidebar's list, from chats and folders. Pure; knows no Qt and no language."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NamedTuple

from desktop.core.held import held_folder
from desktop.core.ids import ChatId, FolderId
from desktop.core.records import Chat, Folder


class Place(Enum):
    """What the list shows."""

    CHATS = "chats"
    ARCHIVE = "archive"
    TRASH = "trash"


class Row(NamedTuple):
    """One row: a chat, a folder, or the heading of the rows below it.

    Attributes:
        key: tells it from all others, also after a change.
        depth: how many folders it lies in.
        heading: ``temporary``, ``pinned``, ``folders``, ``today``, ``yesterday``, ``week``,
            ``month``, or a month as ``2026-03``; empty on other rows.
        chats: number of chats in a folder and in the folders below it.
        is_open: the rows of a folder's content follow.
        is_held: a legal hold of its own or of a folder keeps it.
    """

    key: tuple[str, int | str]
    depth: int = 0
    chat: Chat | None = None
    folder: Folder | None = None
    heading: str = ""
    chats: int = 0
    is_open: bool = False
    is_held: bool = False


class _Maker:
    """Makes the rows of chats. To make all anew at every change would keep the collector busy."""

    def __init__(self, known: Mapping[ChatId, Row], folders: Sequence[Folder]) -> None:
        self._known = known
        by_id = {folder.id: folder for folder in folders}
        self.held = {folder.id for folder in folders if held_folder(folder.id, by_id)}

    def row(self, chat: Chat, depth: int) -> Row:
        """The row of a chat."""
        is_held = chat.is_held or chat.folder_id in self.held
        old = self._known.get(chat.id)
        if old is not None and (old.depth, old.is_held) == (depth, is_held) and old.chat == chat:
            return old
        return Row(("c", chat.id), depth, chat, is_held=is_held)


def rows_of(
    chats: Iterable[Chat],
    folders: Sequence[Folder],
    open_folders: Set[FolderId],
    place: Place,
    now: datetime,
    known: Mapping[ChatId, Row] | None = None,
    temporary: Sequence[Chat] = (),
) -> list[Row]:
    """The rows in order; 10,000 chats take some 10 ms.

    Args:
        chats: last used first; for the trash what lies in it, last deleted first.
        folders: by name.
        now: local time; decides what is today.
        known: rows that were made before; those that are the same still are taken again.
        temporary: chats in memory, last used first; they stand on top.
    """
    make = _Maker(known or {}, folders)
    if place is Place.TRASH:
        return [make.row(chat, 0) for chat in chats]
    if place is Place.ARCHIVE:
        return _by_day([chat for chat in chats if chat.is_archived], now, make)
    there = {folder.id for folder in folders}
    pinned: list[Chat] = []
    loose: list[Chat] = []
    within: defaultdict[FolderId, list[Chat]] = defaultdict(list)
    for chat in chats:
        if chat.is_archived:
            continue
        if chat.is_pinned:
            pinned.append(chat)
        elif chat.folder_id in there and chat.folder_id is not None:
            within[chat.folder_id].append(chat)
        else:
            loose.append(chat)
    rows = [_heading("temporary")] if temporary else []
    rows += [make.row(chat, 0) for chat in temporary]
    rows += [_heading("pinned")] if pinned else []
    rows += [make.row(chat, 0) for chat in pinned]
    if folders:
        rows.append(_heading("folders"))
        rows += _tree(folders, within, open_folders, make)
    return rows + _by_day(loose, now, make)


def ancestors(folders: Mapping[FolderId, Folder], folder_id: FolderId | None) -> list[FolderId]:
    """A folder and all above it, from the inside out."""
    found: list[FolderId] = []
    while folder_id is not None and folder_id in folders:
        found.append(folder_id)
        folder_id = folders[folder_id].parent_id
    return found


def _tree(
    folders: Sequence[Folder],
    within: Mapping[FolderId, list[Chat]],
    open_folders: Set[FolderId],
    make: _Maker,
) -> list[Row]:
    below: defaultdict[FolderId | None, list[Folder]] = defaultdict(list)
    for folder in folders:
        below[folder.parent_id].append(folder)

    def count(folder: Folder) -> int:
        inside = sum(count(each) for each in below.get(folder.id, ()))
        return len(within.get(folder.id, ())) + inside

    rows: list[Row] = []

    def add(parent_id: FolderId | None, depth: int) -> None:
        for folder in below.get(parent_id, ()):
            is_open = folder.id in open_folders
            number = count(folder)
            is_held = folder.id in make.held
            key = ("f", folder.id)
            rows.append(Row(key, depth, None, folder, "", number, is_open, is_held))
            if is_open:
                add(folder.id, depth + 1)
                rows.extend(make.row(chat, depth + 1) for chat in within.get(folder.id, ()))

    add(None, 0)
    return rows


def _by_day(chats: Sequence[Chat], now: datetime, make: _Maker) -> list[Row]:
    """Headings and chats, which are in order of time."""
    today = now.date()
    begins = [
        (_begin_ms(today), "today"),
        (_begin_ms(today - timedelta(days=1)), "yesterday"),
        (_begin_ms(today - timedelta(days=6)), "week"),
        (_begin_ms(today - timedelta(days=29)), "month"),
    ]
    rows: list[Row] = []
    begin_ms, number = float("inf"), 0
    for chat in chats:
        if chat.updated_ms < begin_ms:
            while number < len(begins) and chat.updated_ms < begins[number][0]:
                number += 1
            if number < len(begins):
                begin_ms, name = begins[number]
                number += 1
            else:
                first = datetime.fromtimestamp(chat.updated_ms / 1000).date().replace(day=1)
                begin_ms, name = _begin_ms(first), f"{first:%Y-%m}"
            rows.append(_heading(name))
        rows.append(make.row(chat, 0))
    return rows


def _begin_ms(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp() * 1000


def _heading(name: str) -> Row:
    return Row(("h", name), heading=name)
