# SPDX-License-Identifier: Apache-2.0

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.chat_menu import ChatMenu, FolderMoveMenu
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chat_view import ChatView
from desktop.ui.widgets.place_bar import PlaceBar
from desktop.ui.window import Window
from tests.helpers.sidebar import (
    CTRL,
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
        "Open", "Rename chat", "Pin", "Move to", "Archive", "Options of this chat…",
        "Export this chat…", "Legal hold…", "Delete",
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
    assert names_of(menu) == [
        "Pin", "Move to", "Archive", "Export chats…", "Legal hold…", "Delete"
    ]  # fmt: skip
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
        "New chat in this folder", "New folder inside…", "Rename folder", "Move to",
        "Export folder…", "How long chats are kept…", "Legal hold…",
        "Delete folder, keep its chats",
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
