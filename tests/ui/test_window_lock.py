# SPDX-License-Identifier: Apache-2.0
"""A locked window shows nothing of a chat and opens again as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.ui.chat.composer import Composer
from desktop.ui.lock_page import LockPage
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.bridge.test_storage import Storing
from tests.helpers.remembered import holders, said, still_held
from tests.helpers.vaults import PHRASE, ring
from tests.ui.conftest import child

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("ring")
SECRET = "Contract with Zyxwvut"


@pytest.fixture
def encrypted(context: AppContext, window: Window, speaker: Speaker, qtbot: QtBot) -> AppContext:
    speaker.ask(SECRET)
    storing = Storing(context, qtbot)
    key = storing.storage.new_recovery_key()
    assert storing.do(lambda done, fail: storing.storage.begin(key, PHRASE, done, fail))
    return context


def seen(window: Window) -> str:
    """All that can be read in the window."""
    found = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            text = getattr(widget, "toPlainText", None) or getattr(widget, "text", None)
            found.append(str(text()) if text is not None else "")
    return "\n".join(found)


def test_hidden_and_back(
    window: Window, encrypted: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    assert SECRET in seen(window)
    dialog = TitledDialog(window, SECRET)
    dialog.open()
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        window.actions_by_name["lock"].trigger()
    assert SECRET not in seen(window)
    usable = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert usable == {"quit"}
    page = child(window, LockPage)
    field = child(page, QLineEdit)
    field.setText("not the passphrase")
    with qtbot.waitSignal(encrypted.lock.refused, timeout=WAIT_MS):
        QTest.keyClick(field, Qt.Key.Key_Return)
    said = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "does not open" in said
    field.setText(PHRASE)
    opened = encrypted.conversation.opened
    with qtbot.waitSignals([encrypted.lock.unlocked, opened], timeout=WAIT_MS):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.shown_page == "chat"
    assert SECRET in seen(window)
    assert window.menuBar().isVisible()
    assert window.actions_by_name["new_chat"].isEnabled()
    speaker.ask("Go on")


def test_without_a_passphrase_a_button_opens(
    window: Window, encrypted: AppContext, qtbot: QtBot
) -> None:
    storing = Storing(encrypted, qtbot)
    assert storing.do(storing.storage.remove_passphrase)
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        encrypted.requests.lock_wanted.emit()
    page = child(window, LockPage)
    assert child(page, QLineEdit).isHidden()
    with qtbot.waitSignal(encrypted.lock.unlocked, timeout=WAIT_MS):
        page._button.click()


def test_a_window_can_be_closed_while_it_is_locked(
    window: Window, encrypted: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        encrypted.lock.lock()
    window.close()


def test_nothing_to_lock_leads_to_storage(
    window: Window, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.lock.not_possible, timeout=WAIT_MS):
        window.actions_by_name["lock"].trigger()
    dialog = child(window, TitledDialog)
    buttons = dialog.findChildren(QPushButton)
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        next(button for button in buttons if button.text() == "Open Settings").click()
    assert window.shown_page == "settings"


BACKWARDS = "tiehmieheg-tuvwxyZ"
"""Of the secret word, so that the test does not hold it."""


@pytest.mark.parametrize("fate", ["deleted", "undone", "left", "shown"])
def test_of_a_temporary_chat_nothing_stays_in_the_window(
    fate: str, window: Window, encrypted: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    """After the lock no object of Python and no widget holds a word of it."""
    talk, shelf, kept = encrypted.conversation, encrypted.shelf, encrypted.conversation.chat
    assert kept is not None
    talk.open_new(NewChat(is_temporary=True))
    speaker.ask(f"first {BACKWARDS[::-1]}")
    speaker.ask(f"then {BACKWARDS[::-1]}")
    assert talk.chat is not None
    chat_id = talk.chat.id
    child(window, Composer).set_text(f"draft {BACKWARDS[::-1]}")
    qtbot.waitUntil(lambda: chat_id in shelf.temporary, timeout=WAIT_MS)
    assert holders(BACKWARDS), "the look finds words"
    assert said(BACKWARDS)
    if fate == "left":
        with qtbot.waitSignal(talk.opened, timeout=WAIT_MS):
            talk.open(kept)
    elif fate != "shown":
        shelf.delete([chat_id])
    if fate == "undone":
        shelf.restore([chat_id])
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        window.actions_by_name["lock"].trigger()
    assert still_held(BACKWARDS, qtbot) == []
    assert said(BACKWARDS) == []
    with qtbot.waitSignal(shelf.loaded, timeout=WAIT_MS):
        encrypted.lock.unlock(PHRASE)
    assert list(shelf.temporary) == ([] if fate == "deleted" else [chat_id])
    if fate == "deleted":
        assert encrypted.desk().chats.temporary().result(10) == ()
        return
    talk.open(shelf.temporary[chat_id])
    qtbot.waitUntil(lambda: "draft" in child(window, Composer).text(), timeout=WAIT_MS)
    assert len(talk.messages) == 4
