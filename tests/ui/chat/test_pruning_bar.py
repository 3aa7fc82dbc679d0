# SPDX-License-Identifier: Apache-2.0
"""Deleting a message from its menu, with Undo above the message box."""

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.chat.acts import Act
from desktop.ui.chat.pruning_bar import PruningBar
from desktop.ui.pages.chat import ChatPage
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.ui.conftest import child


def test_delete_and_undo(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    page = window.page("chat")
    assert isinstance(page, ChatPage)
    page.talk.act(Act.DELETE)
    qtbot.waitUntil(lambda: len(context.conversation.messages) == 1, timeout=WAIT_MS)
    bar = child(page, PruningBar)
    qtbot.waitUntil(bar.isVisible, timeout=WAIT_MS)
    box = page.composer.parentWidget()
    assert box is not None
    assert bar.geometry().left() == box.geometry().left()
    child(bar, TextButton).click()
    qtbot.waitUntil(lambda: len(context.conversation.messages) == 2, timeout=WAIT_MS)
    assert bar.isHidden()
    page.talk.act(Act.DELETE)
    qtbot.waitUntil(bar.isVisible, timeout=WAIT_MS)
    context.lock.locked.emit()
    assert bar.isHidden()
