# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_list import CHAT_ROLE
from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.core.records import Chat, Folder
from desktop.store import chats
from desktop.store.db import Database
from desktop.ui.chat_menu import ChatMenu, FolderMoveMenu, MoveMenu
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.chat_view import ChatView
from desktop.ui.widgets.place_bar import PlaceBar
from desktop.ui.widgets.undo_bar import UndoBar
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


def selected(view: ChatView) -> list[object]:
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


def test_esc_leaves_the_title_as_it_was(view: ChatView, window: Window) -> None:
    window.actions_by_name["rename"].trigger()
    editor = child(view, QLineEdit)
    QTest.keyClicks(editor, "worse")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert texts(view)[1] == "b"


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
    assert "c" in texts(view)
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


def menu_of(view: ChatView, window: Window, text: str) -> ChatMenu:
    row = texts(view).index(text)
    place = view.visualRect(view.model().index(row, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return child(window.sidebar.chats, ChatMenu)


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def names_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_context_menu(view: ChatView, window: Window, context: AppContext) -> None:
    menu = menu_of(view, window, "a")
    assert selected(view) == ["a"], "the menu is for the row under the pointer"
    assert names_of(menu) == [
        "Open", "Rename chat", "Pin", "Move to", "Archive", "Options of this chat…", "Delete"
    ]  # fmt: skip
    entry(menu, "Delete").trigger()
    menu.close()
    assert "a" not in texts(view)


def test_the_menu_key_opens_it_for_the_current_row(view: ChatView, window: Window) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(), QPoint()))
    menu = child(window.sidebar.chats, ChatMenu)
    entry(menu, "Pin").trigger()
    menu.close()
    assert texts(view)[:2] == ["Pinned", "b"]


def test_a_menu_for_several_keeps_the_selection(view: ChatView, window: Window) -> None:
    click(view, "a", CTRL)
    menu = menu_of(view, window, "a")
    assert selected(view) == ["a", "b"]
    assert names_of(menu) == ["Pin", "Move to", "Archive", "Delete"]
    menu.close()


def test_the_menu_of_a_folder(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    one = new_folder(window, context, "Clients", qtbot)
    view.clearSelection()
    view.setCurrentIndex(context.chats.index(context.chats.row_of(chat_of(context, "b").id)))
    new_folder(window, context, "Research", qtbot)
    menu = menu_of(view, window, "Clients")
    assert names_of(menu) == [
        "Rename folder", "New folder inside…", "Move to", "Delete folder, keep its chats"
    ]  # fmt: skip
    where = child(menu, FolderMoveMenu)
    can = {action.text(): action.isEnabled() for action in where.actions() if action.text()}
    assert can == {"Into no folder": False, "Clients": False, "Research": True}
    entry(where, "Research").trigger()
    menu.close()
    assert context.shelf.folders[one.id].parent_id is not None


def yes(window: Window, press_it: bool) -> None:
    dialog = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    buttons = {button.text(): button for button in dialog.buttons()}
    (buttons["Delete for good"] if press_it else buttons["Cancel"]).click()


def test_the_trash(view: ChatView, window: Window, context: AppContext, qtbot: QtBot) -> None:
    context.shelf.delete([chat_of(context, title).id for title in "abc"])
    window.actions_by_name["view_trash"].trigger()
    assert texts(view) == ["c", "a", "b"]
    bar = child(window.sidebar, PlaceBar)
    assert bar.isVisible()
    with qtbot.assertNotEmitted(context.conversation.opened, wait=50):
        click(view, "a")
    menu = menu_of(view, window, "a")
    assert names_of(menu) == ["Restore", "Delete for good…"]
    entry(menu, "Restore").trigger()
    menu.close()
    assert texts(view) == ["c", "b"]
    click(view, "b")
    press(view, Qt.Key.Key_Delete)
    yes(window, False)
    assert texts(view) == ["c", "b"]
    press(view, Qt.Key.Key_Delete)
    yes(window, True)
    assert texts(view) == ["c"]
    view.clearSelection()
    buttons = {button.accessibleName(): button for button in bar.findChildren(IconButton)}
    assert not buttons["Restore what is selected"].isEnabled()
    buttons["Empty the trash"].click()
    yes(window, True)
    assert texts(view) == []
    buttons["Back to the chats"].click()
    assert texts(view) == ["Today", "a", "d"]
    assert not bar.isVisible()
    found = context.desk().store.submit(lambda db: len(db.execute("SELECT 1 FROM chats"))).result()
    assert found == 2


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
