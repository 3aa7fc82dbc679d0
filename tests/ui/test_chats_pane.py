# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_list import CHAT_ROLE
from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.core.records import Chat
from desktop.ui.chat_menu import MoveMenu
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.chat_view import ChatView
from desktop.ui.widgets.undo_bar import UndoBar
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker
from tests.helpers.sidebar import (
    CTRL,
    SHIFT,
    chat_of,
    click,
    new_folder,
    press,
    selected,
    texts,
    view,
)
from tests.ui.conftest import child

__all__ = ["view"]


def test_an_empty_list_teaches(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    labels = window.sidebar.findChildren(QLabel)
    hint = next(label for label in labels if "chats appear here" in label.text())
    assert hint.isVisible()
    speaker.ask("hello")
    qtbot.waitUntil(lambda: not hint.isVisible())
    window.actions_by_name["view_trash"].trigger()
    assert hint.isVisible()
    assert "trash is empty" in hint.text()


def test_the_open_chat_is_selected(view: ChatView, context: AppContext) -> None:
    assert selected(view) == ["b"]
    context.conversation.open(None)
    assert selected(view) == []
    assert not view.currentIndex().isValid()


def test_a_click_opens_a_chat(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    window.show_page("help")
    with qtbot.waitSignal(context.conversation.opened):
        click(view, "a")
    assert context.conversation.messages[0].text == "a"
    assert window.shown_page == "chat"


def test_keys_alone_open_a_chat(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    press(view, Qt.Key.Key_Down)
    assert context.conversation.messages[0].text == "b", "moving does not open"
    with qtbot.waitSignal(context.conversation.opened):
        press(view, Qt.Key.Key_Return)
    assert context.conversation.messages[0].text == "a"
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Up)
    assert view.currentIndex().data() == "b", "headings are passed over"


def test_f2_renames_in_place(view: ChatView, context: AppContext, qtbot: QtBot) -> None:
    press(view, Qt.Key.Key_F2)
    editor = child(view, QLineEdit)
    assert editor.text() == "b"
    editor.selectAll()
    QTest.keyClicks(editor, "better")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(view)[1] == "better")


def test_what_is_typed_stays_when_the_row_changes_meanwhile(
    view: ChatView, context: AppContext, qtbot: QtBot
) -> None:
    press(view, Qt.Key.Key_F2)
    editor = child(view, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "bet")
    context.shelf.pin([chat_of(context, "a").id], False)
    row = context.chats.index(context.chats.row_of(chat_of(context, "b").id))
    context.chats.dataChanged.emit(row, row)
    assert editor.text() == "bet"
    QTest.keyClicks(editor, "ter")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(view)[1] == "better")


def test_esc_leaves_the_title_as_it_was(view: ChatView, window: Window) -> None:
    window.actions_by_name["rename"].trigger()
    editor = child(view, QLineEdit)
    QTest.keyClicks(editor, "worse")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert texts(view)[1] == "b"


def test_what_is_typed_survives_changes_of_other_rows(
    view: ChatView, context: AppContext, qtbot: QtBot
) -> None:
    view.choose(context.chats.index(context.chats.row_of(chat_of(context, "c").id)))
    press(view, Qt.Key.Key_F2)
    editor = child(view, QLineEdit)
    editor.setText("half a na")
    context.shelf.rename(chat_of(context, "a").id, "A")
    context.shelf.rename(chat_of(context, "d").id, "D")
    with qtbot.waitSignal(context.shelf.loaded):
        context.shelf.refresh()
    assert editor.text() == "half a na"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "half a na" in texts(view))


def test_delete_and_undo(view: ChatView, window: Window, context: AppContext, qtbot: QtBot) -> None:
    press(view, Qt.Key.Key_Delete)
    assert texts(view) == ["Today", "a", "c", "d"]
    assert context.conversation.chat is None
    undo = next(b for b in window.sidebar.findChildren(TextButton) if b.text() == "Undo")
    assert undo.isVisible()
    with qtbot.waitSignal(context.conversation.opened):
        undo.click()
    assert texts(view) == ["Today", "b", "a", "c", "d"]
    assert context.conversation.messages[0].text == "b"
    assert not undo.isVisible()


def test_the_time_for_undo_ends_and_the_trash_keeps_it(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    bar = child(window.sidebar, UndoBar)
    bar._timer.setInterval(1)
    with qtbot.waitSignal(bar.expired):
        window.actions_by_name["delete"].trigger()
    assert not bar.isVisible()
    assert [chat.title for chat in context.shelf.deleted_chats.values()] == ["b"]


def test_several_are_selected_and_changed_together(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    view.choose(context.chats.index(context.chats.row_of(chat_of(context, "a").id)))
    click(view, "d", SHIFT)
    assert selected(view) == ["a", "c", "d"]
    assert context.conversation.messages[0].text == "b", "selecting does not open"
    window.actions_by_name["pin"].trigger()
    assert texts(view) == ["Pinned", "a", "c", "d", "Today", "b"]
    assert selected(view) == ["a", "c", "d"], "the selection survives"
    window.actions_by_name["pin"].trigger()
    window.actions_by_name["archive"].trigger()
    assert texts(view) == ["Today", "b"]
    window.actions_by_name["view_archive"].trigger()
    assert texts(view) == ["Today", "a", "c", "d"]
    view.selectAll()
    window.actions_by_name["archive"].trigger()
    assert texts(view) == []
    window.actions_by_name["chat_list"].trigger()
    assert texts(view) == ["Today", "b", "a", "c", "d"]


def test_a_finished_answer_leaves_a_selection_of_several(
    view: ChatView, context: AppContext, speaker: Speaker
) -> None:
    click(view, "c", CTRL)
    assert selected(view) == ["b", "c"]
    speaker.ask("more")
    assert selected(view) == ["b", "c"]


def test_a_folder_is_made_named_and_filled_with_keys_alone(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    clients = new_folder(window, context, "Clients", qtbot)
    assert clients.name == "Clients"
    assert view.currentIndex().data() == "Clients"
    inner = new_folder(window, context, "Miller", qtbot)
    assert inner.parent_id == clients.id
    view.choose(context.chats.index(context.chats.row_of(chat_of(context, "c").id)))
    window.actions_by_name["move"].trigger()
    menu = child(window.sidebar.chats, MoveMenu)
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["Into no folder", "Clients", "    Miller", "New folder"]
    next(action for action in menu.actions() if "Miller" in action.text()).trigger()
    menu.close()
    assert chat_of(context, "c").folder_id == inner.id


def test_left_and_right_close_and_open_folders(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    folder = new_folder(window, context, "Clients", qtbot)
    context.shelf.move([chat_of(context, "c").id], folder.id)
    view.choose(context.chats.index(context.chats.row_of_key(("f", folder.id))))
    context.chats.set_open([folder.id], is_open=False)
    assert "c" not in texts(view)
    press(view, Qt.Key.Key_Right)
    assert texts(view)[:3] == ["Folders", "Clients", "c"]
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Left)
    assert view.currentIndex().data() == "Clients", "from a chat to its folder"
    press(view, Qt.Key.Key_Left)
    assert "c" not in texts(view)
    press(view, Qt.Key.Key_Return)
    assert "c" in texts(view)
    press(view, Qt.Key.Key_Delete)
    assert "Clients" not in texts(view)
    assert "c" in texts(view), "a deleted folder keeps its chats"


def test_in_a_language_that_runs_leftwards_left_opens(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    folder = new_folder(window, context, "Clients", qtbot)
    context.shelf.move([chat_of(context, "c").id], folder.id)
    context.chats.set_open([folder.id], is_open=False)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "c" in texts(view))
    press(view, Qt.Key.Key_Right)
    assert "c" not in texts(view)


def test_a_chat_in_a_closed_folder_is_revealed_when_it_is_opened(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    folder = new_folder(window, context, "Clients", qtbot)
    context.shelf.move([chat_of(context, "a").id], folder.id)
    context.chats.set_open([folder.id], is_open=False)
    with qtbot.waitSignal(context.conversation.opened):
        window.sidebar.chats.open_chat(chat_of(context, "a"))
    assert selected(view) == ["a"]


def test_dragging_moves_into_a_folder(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    """What the view does at a drop; the drag itself is the system's."""
    folder = new_folder(window, context, "Clients", qtbot)
    click(view, "c", CTRL)
    model = context.chats
    data = model.mimeData(view.selectedIndexes())
    target = model.index(model.row_of_key(("f", folder.id)))
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    assert chat_of(context, "c").folder_id == folder.id


@pytest.mark.parametrize(
    "place", [Place.CHATS, Place.ARCHIVE, Place.TRASH], ids=lambda place: place.value
)
def test_commands_without_a_selection_do_nothing(
    place: Place, view: ChatView, window: Window, context: AppContext
) -> None:
    context.conversation.open(None)
    window.sidebar.show_place(place)
    pane = window.sidebar.chats
    view.clearSelection()
    acts: tuple[Callable[[], None], ...] = (
        pane.rename, pane.delete, pane.pin, pane.archive, pane.choose_folder
    )  # fmt: skip
    for act in acts:
        act()
    assert len(context.shelf.chats) == 4
    assert not any(window.actions_by_name[name].isEnabled() for name in ("rename", "pin", "move"))


def test_options_are_those_of_the_selected_chat(view: ChatView, context: AppContext) -> None:
    assert isinstance(view.currentIndex().data(CHAT_ROLE), Chat)
    click(view, "c", CTRL)
    press(view, Qt.Key.Key_Down)
    pane = view.parentWidget()
    assert getattr(pane, "selected_chat")().title == "d"  # noqa: B009
