# SPDX-License-Identifier: Apache-2.0
"""The new start: never over an answer, never over a temporary chat unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.ui.updates.block import UpdatesBlock
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.updates import APP, House
from tests.ui.pages.conftest import press


@pytest.fixture
def staged(house: House, block: UpdatesBlock, context: AppContext, qtbot: QtBot) -> UpdatesBlock:
    """9.1 is installed and waits for its start."""
    house.publish(house.pack(APP, "9.1"))
    house.updates().install(house.share)
    context.updates.load()
    qtbot.waitUntil(block.restart.isVisible, timeout=WAIT_MS)
    context.requests.restart_wanted.disconnect()  # the tests' own loop goes on
    return block


def test_a_new_start(staged: UpdatesBlock, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.requests.restart_wanted):
        staged.restart.button.click()


def test_never_over_an_answer(
    staged: UpdatesBlock, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.begin("/rate 50 /words 500")
    qtbot.waitUntil(lambda: not staged.restart.button.isEnabled())
    assert "An answer is being written" in staged.restart.reason.text()
    with qtbot.assertNotEmitted(context.requests.restart_wanted):
        staged.restart._on_clicked()
    speaker.stop()
    qtbot.waitUntil(staged.restart.button.isEnabled)


def test_it_can_be_pressed_as_soon_as_an_export_is_done(
    staged: UpdatesBlock, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    context.transfers.export_chats("json", None, tmp_path / "out")
    with qtbot.assertNotEmitted(context.requests.restart_wanted):
        staged.restart._on_clicked()
    assert not staged.restart.button.isEnabled()
    assert "chats are coming or going" in staged.restart.reason.text()
    qtbot.waitUntil(staged.restart.button.isEnabled, timeout=WAIT_MS)


def asked_about(
    staged: UpdatesBlock, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> QMessageBox:
    """The question that is shown where a temporary chat would end."""
    context.conversation.open_new(NewChat(is_temporary=True))
    speaker.ask("secret")
    qtbot.waitUntil(lambda: bool(context.shelf.temporary))
    with qtbot.assertNotEmitted(context.requests.restart_wanted):
        staged.restart.button.click()
    (question,) = (b for b in staged.window().findChildren(QMessageBox) if b.isVisible())
    return question


def test_a_new_start_asks_before_temporary_chats_end(
    staged: UpdatesBlock, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    question = asked_about(staged, context, speaker, qtbot)
    with qtbot.waitSignal(context.requests.restart_wanted):
        press(question, "Restart now")


def test_an_answer_that_began_during_the_question_is_not_cut_short(
    staged: UpdatesBlock, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    question = asked_about(staged, context, speaker, qtbot)
    speaker.begin("/rate 50 /words 500")
    qtbot.waitUntil(lambda: context.is_working)
    with qtbot.assertNotEmitted(context.requests.restart_wanted):
        press(question, "Restart now")
    assert "An answer is being written" in staged.restart.reason.text()
    speaker.stop()
