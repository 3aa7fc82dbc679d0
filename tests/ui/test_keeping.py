# SPDX-License-Identifier: Apache-2.0
"""Temporary chats and legal holds as somebody at the window meets them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_list import ROW_ROLE
from desktop.bridge.context import AppContext
from desktop.core.ids import ChatId
from desktop.core.keeping import Keeping
from desktop.store.chats import list_chats
from desktop.ui.chat.kept_mark import KeptMark
from desktop.ui.keeping import FolderKeeper, export_folder
from desktop.ui.pages.chat import ChatPage
from desktop.ui.widgets.chat_view import ChatView
from desktop.ui.widgets.undo_bar import UndoBar
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.sidebar import chat_of, click, new_folder, press, texts, view
from tests.ui.conftest import child

__all__ = ["view"]


def mark(window: Window) -> str:
    found = [each for each in window.page("chat").findChildren(KeptMark) if each.isVisible()]
    return " ".join(label.text() for each in found for label in each.findChildren(QLabel))


def answer(window: Window, text: str) -> None:
    box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    next(b for b in box.findChildren(QPushButton) if b.text() == text).click()


def saved(context: AppContext) -> list[str]:
    return [chat.title for chat in context.desk().store.submit(list_chats).result()]


def test_a_temporary_chat_is_marked_listed_and_never_saved(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    window.actions_by_name["new_temporary"].trigger()
    assert mark(window) == "Temporary, not saved"
    page = window.page("chat")
    assert isinstance(page, ChatPage)
    assert any("in memory only" in each.text() for each in page.talk.findChildren(QLabel))
    speaker.ask("leave no trace")
    assert mark(window) == "Temporary, not saved"
    list_view = window.sidebar.chats.view
    qtbot.waitUntil(lambda: texts(list_view) == ["Temporary, not saved", "leave no trace"])
    assert saved(context) == []
    window.actions_by_name["new_chat"].trigger()
    assert mark(window) == ""
    with qtbot.waitSignal(context.conversation.opened):
        click(list_view, "leave no trace")
    assert mark(window) == "Temporary, not saved"


def test_deleted_it_can_be_brought_back_until_the_bar_is_gone(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    window.actions_by_name["new_temporary"].trigger()
    speaker.ask("leave no trace")
    list_view, bar = window.sidebar.chats.view, child(window, UndoBar)
    qtbot.waitUntil(lambda: "leave no trace" in texts(list_view))
    for undoes in (True, False):
        list_view.setFocus()
        press(list_view, Qt.Key.Key_Delete)
        assert texts(list_view) == []
        assert context.conversation.chat is None
        (bar.undone if undoes else bar.expired).emit()
        bar.hide()
        if undoes:
            qtbot.waitUntil(lambda: "leave no trace" in texts(list_view))
            qtbot.waitUntil(lambda: context.conversation.chat is not None)
    memory = context.desk().stores.temporary()
    assert memory.submit(lambda db: db.execute("SELECT * FROM messages")).result() == []


def test_a_hold_over_everything_forbids_them(
    window: Window, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        context.keeping.set_all(lambda _rules: Keeping(is_held=True))
    qtbot.waitUntil(lambda: context.shelf.keeping.is_held)
    with qtbot.waitSignal(context.jobs.failed) as told:
        window.actions_by_name["new_temporary"].trigger()
    assert "legal hold" in told.args[0].sentence
    assert mark(window) == ""


def test_a_hold_is_asked_about_shown_and_ended(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    keeper = FolderKeeper(context, window)
    chat = chat_of(context, "b")
    keeper.ask_to_hold([chat], True)
    answer(window, "Put on hold")
    qtbot.waitUntil(lambda: chat_of(context, "b").is_held)
    assert mark(window) == "Legal hold"
    index = view.model().index(texts(view).index("b"), 0)
    assert index.data(ROW_ROLE).is_held
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "b, legal hold"
    with qtbot.waitSignal(context.jobs.failed) as told:
        window.sidebar.chats.delete()
    assert "legal hold of its own" in told.args[0].sentence
    keeper.ask_to_hold([chat_of(context, "b")], False)
    answer(window, "End hold")
    qtbot.waitUntil(lambda: not chat_of(context, "b").is_held)
    assert mark(window) == ""


def test_a_folder_on_hold_marks_what_lies_in_it(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    folder = new_folder(window, context, "Clients", qtbot)
    context.shelf.move([chat_of(context, "a").id], folder.id)
    FolderKeeper(context, window).ask_to_hold_folder(folder, True)
    answer(window, "Put on hold")
    qtbot.waitUntil(lambda: context.shelf.folders[folder.id].keeping.is_held)
    context.chats.set_open([folder.id])
    held = [
        view.model().index(row, 0).data()
        for row in range(view.model().rowCount())
        if view.model().index(row, 0).data(ROW_ROLE).is_held
    ]
    assert held == ["Clients", "a"]


def test_all_of_a_folder_is_exported_also_what_lies_deeper(
    view: ChatView, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    folder = new_folder(window, context, "Clients", qtbot)
    with qtbot.waitSignal(context.requests.announced) as told:
        export_folder(context, folder)
    assert told.args == ["The folder is empty"]
    with qtbot.waitSignal(context.shelf.folder_made, timeout=WAIT_MS) as made:
        context.shelf.create_folder("Miller", folder.id)
    context.shelf.move([chat_of(context, "a").id], folder.id)
    context.shelf.move([chat_of(context, "c").id], made.args[0].id)
    window.blockSignals(False)
    wanted: list[ChatId] = []
    context.requests.export_wanted.disconnect(window.export_chats)
    context.requests.export_wanted.connect(lambda chats: wanted.extend(c.id for c in chats))
    export_folder(context, folder)
    assert sorted(wanted) == sorted(chat_of(context, title).id for title in "ac")


@pytest.mark.parametrize("name", ["new_temporary", "new_chat"])
def test_the_sidebar_and_the_palette_offer_both(name: str, window: Window) -> None:
    assert window.actions_by_name[name].isEnabled()
