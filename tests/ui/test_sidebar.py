# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.widgets import undo_bar
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker
from tests.ui.conftest import child


@pytest.fixture
def view(window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot) -> QListView:
    """The list of two chats, "second" above "first"."""
    speaker.ask("first")
    context.conversation.open(None)
    speaker.ask("second")
    qtbot.waitUntil(lambda: context.chats.rowCount() == 2)
    return child(window.sidebar, QListView)


def click(view: QListView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    no_key = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, no_key, place)


def test_an_empty_list_teaches(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    labels = window.sidebar.findChildren(QLabel)
    hint = next(label for label in labels if "chats appear here" in label.text())
    assert not hint.isVisible(), "not before it is known"
    with qtbot.waitSignal(context.chats.loaded):
        context.chats.load()
    assert hint.isVisible()
    speaker.ask("hello")
    qtbot.waitUntil(lambda: not hint.isVisible())


def test_the_open_chat_is_selected(view: QListView, context: AppContext, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.currentIndex().data() == "second")
    context.conversation.open(None)
    assert not view.currentIndex().isValid()


def test_a_click_opens_a_chat(
    view: QListView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    window.show_page("help")
    with qtbot.waitSignal(context.conversation.opened):
        click(view, 1)
    assert context.conversation.messages[0].text == "first"
    assert window.shown_page == "chat"


def test_f2_renames_in_place(
    view: QListView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    window.actions_by_name["rename"].trigger()
    editor = child(view, QLineEdit)
    assert editor.text() == "second"
    editor.selectAll()
    QTest.keyClicks(editor, "better")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model().index(0, 0).data() == "better")


def test_esc_leaves_the_title_as_it_was(view: QListView, window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    window.actions_by_name["rename"].trigger()
    editor = child(view, QLineEdit)
    QTest.keyClicks(editor, "worse")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert view.model().index(0, 0).data() == "second"


def test_delete_and_undo(
    view: QListView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    window.actions_by_name["delete"].trigger()
    assert view.model().rowCount() == 1
    assert context.conversation.chat is None
    undo = next(b for b in window.sidebar.findChildren(TextButton) if b.text() == "Undo")
    assert undo.isVisible()
    with qtbot.waitSignal(context.conversation.opened):
        undo.click()
    assert view.model().rowCount() == 2
    assert context.conversation.messages[0].text == "second"
    assert not undo.isVisible()


def test_the_time_for_undo_ends(
    view: QListView, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = child(window.sidebar, undo_bar.UndoBar)
    bar._timer.setInterval(1)
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    with qtbot.waitSignal(bar.expired):
        window.actions_by_name["delete"].trigger()
    assert not bar.isVisible()


def test_the_context_menu(view: QListView, window: Window, qtbot: QtBot) -> None:
    place: QPoint = view.visualRect(view.model().index(1, 0)).center()
    view.customContextMenuRequested.emit(place)
    menu = child(window.sidebar, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Rename chat", "Export…", "Delete chat"]
    with qtbot.waitSignal(window._app.requests.export_wanted) as told:
        menu.actions()[1].trigger()
    assert [chat.title for chat in told.args[0]] == [view.model().index(1, 0).data()]
    child(window, TitledDialog).reject()
    menu.actions()[2].trigger()
    menu.close()
    assert view.model().rowCount() == 1
    assert view.model().index(0, 0).data() == "second"


def test_the_shown_page_is_marked(window: Window) -> None:
    buttons = {b.accessibleName(): b for b in window.sidebar.findChildren(IconButton)}
    assert buttons["Chat"].isChecked()
    buttons["Help"].click()
    assert window.shown_page == "help"
    assert buttons["Help"].isChecked()
    assert not buttons["Chat"].isChecked()
    buttons["Help"].click()
    assert buttons["Help"].isChecked(), "a second click must not unmark it"
