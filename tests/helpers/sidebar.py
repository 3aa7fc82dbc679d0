# SPDX-License-Identifier: Apache-2.0
"""The sidebar's list with some chats, and hands that work it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.core.records import Chat, Folder
from desktop.store import chats
from desktop.store.db import Database
from desktop.ui.widgets.chat_view import ChatView
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker
from tests.ui.conftest import child

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def add_chats(db: Database) -> None:
    for title in ("d", "c"):
        chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)


@pytest.fixture
def view(window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot) -> ChatView:
    """The list of four chats, "b" and "a" with words and "b" open, then "c" and "d"."""
    context.desk().store.submit(add_chats).result()
    speaker.ask("a")
    context.conversation.open(None)
    speaker.ask("b")
    qtbot.waitUntil(lambda: texts(window.sidebar.chats.view) == ["Today", "b", "a", "c", "d"])
    window.activateWindow()
    found = window.sidebar.chats.view
    qtbot.waitUntil(lambda: found.currentIndex().data() == "b")
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def texts(view: ChatView) -> list[object]:
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def selected(view: ChatView) -> list[str]:
    return sorted(str(index.data()) for index in view.selectedIndexes())


def click(view: ChatView, text: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    row = texts(view).index(text)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def press(view: ChatView, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view, key, modifier)


def new_folder(window: Window, context: AppContext, name: str, qtbot: QtBot) -> Folder:
    with qtbot.waitSignal(context.shelf.folder_made) as made:
        window.actions_by_name["new_folder"].trigger()
    editor = child(window.sidebar.chats.view, QLineEdit)
    assert editor.text() == "New folder"
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert made.args is not None
    folder = made.args[0]
    assert isinstance(folder, Folder)
    qtbot.waitUntil(lambda: not window.sidebar.chats.view.findChildren(QLineEdit))
    return context.shelf.folders[folder.id]


def chat_of(context: AppContext, title: str) -> Chat:
    everything = (*context.shelf.chats.values(), *context.shelf.deleted_chats.values())
    return next(chat for chat in everything if chat.title == title)
