# SPDX-License-Identifier: Apache-2.0
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_list import CHAT_ROLE, ROW_ROLE, ChatList
from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId, FolderId
from desktop.core.records import Chat
from desktop.store import chats, folders
from desktop.store.db import Database
from tests.helpers.cost import cost

EDIT = int(Qt.ItemDataRole.EditRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


def add(db: Database, title: str) -> Chat:
    return chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)


def fill(db: Database) -> None:
    """Chats "c", "b", "a", of which "a" lies in the folder Clients."""
    made = [add(db, title) for title in "abc"]
    folder = folders.create_folder(db, "Clients")
    chats.move_to_folder(db, made[0].id, folder.id)


@pytest.fixture
def model(context: AppContext, qtbot: QtBot) -> ChatList:
    context.desk().store.submit(fill).result()
    with qtbot.waitSignal(context.chats.loaded):
        context.chats.refresh()
    return context.chats


def texts(model: ChatList) -> list[object]:
    return [model.index(row).data() for row in range(model.rowCount())]


def at(model: ChatList, text: str) -> QModelIndex:
    return model.index(texts(model).index(text))


def clients(model: ChatList) -> FolderId:
    folder = at(model, "Clients").data(ROW_ROLE).folder
    assert folder is not None
    return FolderId(folder.id)


def test_rows(model: ChatList) -> None:
    assert texts(model) == ["Folders", "Clients", "Today", "c", "b"]
    model.set_open([clients(model)])
    assert texts(model) == ["Folders", "Clients", "a", "Today", "c", "b"]
    model.set_open([clients(model)], is_open=False)
    assert texts(model) == ["Folders", "Clients", "Today", "c", "b"]


def test_roles(model: ChatList) -> None:
    chat = at(model, "b").data(CHAT_ROLE)
    assert isinstance(chat, Chat)
    assert model.row_of(chat.id) == 4
    assert model.chat_at(4) == chat
    assert model.chat_at(1) is None
    assert model.chat_at(99) is None
    assert at(model, "b").data(EDIT) == "b"
    assert at(model, "b").data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert at(model, "Clients").data(SPOKEN) == "Folder Clients, chats: 1, closed"


def test_pinned_chats_say_so(context: AppContext, model: ChatList) -> None:
    context.shelf.pin([at(model, "b").data(CHAT_ROLE).id], True)
    assert texts(model)[:2] == ["Pinned", "b"]
    assert at(model, "b").data(SPOKEN) == "b, pinned"


def test_a_title_brings_no_markup_into_a_tooltip(context: AppContext, model: ChatList) -> None:
    chat = at(model, "b").data(CHAT_ROLE)
    context.shelf.rename(chat.id, "<img src=x>")
    tip = model.index(model.row_of(chat.id)).data(TOOLTIP)
    assert tip == "<qt>&lt;img src=x&gt;</qt>"


def test_rename_chats_and_folders_in_place(context: AppContext, model: ChatList) -> None:
    assert model.setData(at(model, "b"), "  a  better\ntitle ")
    assert model.setData(at(model, "Clients"), "Old clients")
    assert not model.setData(at(model, "c"), "  ")
    assert not model.setData(at(model, "Today"), "Tomorrow")
    assert texts(model) == ["Folders", "Old clients", "Today", "c", "a better title"]
    stored = context.desk().store.submit(chats.list_chats).result()
    assert [chat.title for chat in stored] == ["c", "a better title", "a"]


def test_headings_cannot_be_chosen(model: ChatList) -> None:
    flag = Qt.ItemFlag
    assert not at(model, "Today").flags() & (flag.ItemIsSelectable | flag.ItemIsEnabled)
    assert at(model, "b").flags() & flag.ItemIsDragEnabled
    model.show_place(Place.TRASH)
    assert model.rowCount() == 0


def test_archive_and_trash(context: AppContext, model: ChatList, qtbot: QtBot) -> None:
    c, b = (at(model, text).data(CHAT_ROLE).id for text in "cb")
    context.shelf.archive([c], True)
    context.shelf.delete([b])
    assert texts(model) == ["Folders", "Clients"]
    with qtbot.waitSignal(model.place_changed):
        model.show_place(Place.ARCHIVE)
    assert texts(model) == ["Today", "c"]
    model.show_place(Place.TRASH)
    assert texts(model) == ["b"]
    flag = Qt.ItemFlag
    assert not at(model, "b").flags() & (flag.ItemIsEditable | flag.ItemIsDragEnabled)


def drop(model: ChatList, texts_: list[str], target: QModelIndex) -> None:
    data = model.mimeData([at(model, text) for text in texts_])
    action = Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, action, -1, -1, target)
    model.dropMimeData(data, action, -1, -1, target)


def test_chats_are_dropped_into_folders_and_out_of_them(
    context: AppContext, model: ChatList
) -> None:
    model.set_open([clients(model)])
    drop(model, ["b", "c"], at(model, "Clients"))
    assert texts(model) == ["Folders", "Clients", "c", "b", "a"]
    drop(model, ["b"], QModelIndex())
    assert texts(model) == ["Folders", "Clients", "c", "a", "Today", "b"]
    drop(model, ["b"], at(model, "a"))
    assert texts(model) == ["Folders", "Clients", "c", "b", "a"], "beside a chat of the folder"
    drop(model, ["a"], at(model, "Folders"))
    assert texts(model) == ["Folders", "Clients", "c", "b", "Today", "a"]


def test_folders_are_dropped_into_folders(
    context: AppContext, model: ChatList, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.shelf.folder_made):
        context.shelf.create_folder("Miller")
    drop(model, ["Miller"], at(model, "Clients"))
    assert texts(model)[:2] == ["Folders", "Clients"]
    assert "Miller" not in texts(model)
    model.set_open([clients(model)])
    drop(model, ["Clients"], at(model, "Miller"))
    assert texts(model)[:4] == ["Folders", "Clients", "Miller", "a"], "not into itself"
    drop(model, ["Miller"], QModelIndex())
    assert texts(model)[:4] == ["Folders", "Clients", "a", "Miller"]


def test_is_a_sound_model(
    context: AppContext, model: ChatList, qtmodeltester: Any, qtbot: QtBot
) -> None:
    """A tester watches every change: rows that come, go, move, and all at once."""
    qtmodeltester.check(model)
    context.desk().store.submit(lambda db: add(db, "d")).result()
    with qtbot.waitSignal(model.loaded):
        model.refresh()
    assert texts(model)[-3:] == ["d", "c", "b"]
    for text in "bc":
        context.shelf.pin([at(model, text).data(CHAT_ROLE).id], True)
    context.shelf.delete([at(model, "c").data(CHAT_ROLE).id])
    context.shelf.restore(list(context.shelf.deleted_chats))
    model.set_open([clients(model)])
    context.shelf.archive([chat.id for chat in context.shelf.chats.values()], True)
    for place in (Place.ARCHIVE, Place.TRASH, Place.CHATS):
        model.show_place(place)
    assert texts(model) == ["Folders", "Clients"]


def test_a_chat_that_moves_up_moves_one_row(
    context: AppContext, model: ChatList, qtbot: QtBot
) -> None:
    """Not a reset: the reader's selection and place would be lost."""
    b = at(model, "b").data(CHAT_ROLE).id
    sql = "UPDATE chats SET updated_ms = updated_ms + 5000 WHERE id = ?"
    context.desk().store.submit(lambda db: db.execute(sql, (b,))).result()
    with qtbot.waitSignal(model.rowsMoved), qtbot.assertNotEmitted(model.modelReset):
        model.refresh()
    assert texts(model)[-2:] == ["b", "c"]


def test_ten_thousand_chats(context: AppContext, model: ChatList, qtbot: QtBot) -> None:
    def add_many(db: Database) -> None:
        with db.transaction():
            for number in range(10_000):
                db.execute(
                    "INSERT INTO chats (uid, title, domain_id, created_ms, updated_ms)"
                    " VALUES (?, ?, 'general', ?, ?)",
                    (
                        f"u{number}",
                        f"chat {number}",
                        number,
                        1_700_000_000_000 + number * 3_600_000,
                    ),
                )

    context.desk().store.submit(add_many).result()
    with qtbot.waitSignal(model.loaded, timeout=30_000):
        model.refresh()
    assert model.rowCount() > 10_000
    with cost() as shown:
        context.shelf.changed.emit()
    assert shown.seconds < 0.5, "some 30 ms on a quiet machine"
