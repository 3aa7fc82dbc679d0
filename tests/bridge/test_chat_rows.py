# SPDX-License-Identifier: Apache-2.0
from datetime import datetime, timedelta

from desktop.bridge.chat_rows import Place, Row, ancestors, rows_of
from desktop.core.ids import ChatId, DomainId, FolderId
from desktop.core.records import Chat, Folder
from tests.helpers.cost import cost

NOW = datetime(2026, 3, 15, 14, 0)
CLIENTS = Folder(id=FolderId(1), parent_id=None, name="Clients")
MILLER = Folder(id=FolderId(2), parent_id=FolderId(1), name="Miller")
EMPTY = Folder(id=FolderId(3), parent_id=None, name="Research")
FOLDERS = (CLIENTS, MILLER, EMPTY)


def chat(
    number: int,
    age: timedelta = timedelta(0),
    *,
    folder: FolderId | None = None,
    is_pinned: bool = False,
    is_archived: bool = False,
) -> Chat:
    ms = int((NOW - age).timestamp() * 1000)
    return Chat(
        id=ChatId(number),
        title=f"chat {number}",
        domain_id=DomainId("general"),
        model_id=None,
        created_ms=ms,
        updated_ms=ms,
        folder_id=folder,
        is_pinned=is_pinned,
        is_archived=is_archived,
    )


def told(rows: list[Row]) -> list[str]:
    """Rows as short text: headings as they are, folders with +, chats by number."""
    return [
        row.heading
        or "  " * row.depth
        + (f"+{row.folder.name}" if row.folder else str(row.chat and row.chat.id))
        for row in rows
    ]


def test_groups_by_day() -> None:
    ages = [0, 13, 15, 39, 6 * 24, 7 * 24, 29 * 24, 30 * 24, 44 * 24, 45 * 24, 400 * 24]
    chats = [chat(n, timedelta(hours=hours)) for n, hours in enumerate(ages)]
    assert told(rows_of(chats, (), set(), Place.CHATS, NOW)) == [
        "today", "0", "1",
        "yesterday", "2",
        "week", "3", "4",
        "month", "5", "6",
        "2026-02", "7",
        "2026-01", "8", "9",
        "2025-02", "10",
    ]  # fmt: skip


def test_pinned_first_then_folders_then_the_rest() -> None:
    chats = [
        chat(1),
        chat(2, folder=MILLER.id),
        chat(3, folder=CLIENTS.id, is_pinned=True),
        chat(4, folder=CLIENTS.id),
        chat(5, is_archived=True),
        chat(6, folder=FolderId(99)),
    ]
    shut = rows_of(chats, FOLDERS, set(), Place.CHATS, NOW)
    assert told(shut) == [
        "pinned", "3", "folders", "+Clients", "+Research", "today", "1", "6"
    ]  # fmt: skip
    assert [row.chats for row in shut if row.folder] == [2, 0]
    wide = rows_of(chats, FOLDERS, {CLIENTS.id, MILLER.id}, Place.CHATS, NOW)
    assert told(wide) == [
        "pinned", "3", "folders", "+Clients", "  +Miller", "    2", "  4", "+Research",
        "today", "1", "6",
    ]  # fmt: skip
    assert len({row.key for row in wide}) == len(wide)


def test_archive_and_trash() -> None:
    chats = [chat(1), chat(2, is_archived=True, folder=CLIENTS.id)]
    assert told(rows_of(chats, FOLDERS, set(), Place.ARCHIVE, NOW)) == ["today", "2"]
    assert told(rows_of(chats, FOLDERS, set(), Place.TRASH, NOW)) == ["1", "2"]


def test_nothing_gives_no_rows() -> None:
    for place in Place:
        assert rows_of((), (), set(), place, NOW) == []


def test_ancestors() -> None:
    known = {folder.id: folder for folder in FOLDERS}
    assert ancestors(known, MILLER.id) == [MILLER.id, CLIENTS.id]
    assert ancestors(known, None) == []


def test_ten_times_as_many_chats_take_about_ten_times_as_long() -> None:
    def least_s(count: int) -> float:
        chats = [chat(n, timedelta(hours=n)) for n in range(count)]
        times = list[float]()
        for _ in range(5):
            with cost() as made:
                assert len(rows_of(chats, FOLDERS, set(), Place.CHATS, NOW)) > count
            times.append(made.seconds)
        return min(times)

    assert least_s(10_000) < 40 * least_s(1000)
