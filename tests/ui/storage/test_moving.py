# SPDX-License-Identifier: Apache-2.0
"""The dialogs around moving the data folder."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.paths import user_paths
from desktop.turn.moving import Plan
from desktop.ui.storage.moving import MovingData
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker


def said(dialog: TitledDialog) -> str:
    return "\n".join(each.text().replace("\u200b", "") for each in dialog.findChildren(QLabel))


def shown(window: Window, title: str) -> TitledDialog | None:
    found = (d for d in window.findChildren(TitledDialog) if d.windowTitle() == title)
    return next((dialog for dialog in found if dialog.isVisible()), None)


def press(dialog: TitledDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def test_from_the_question_to_the_new_start(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot, tmp_path: Path
) -> None:
    speaker.ask("hello")
    context.requests.restart_wanted.disconnect()
    MovingData(context, window).plan(tmp_path / "new")
    qtbot.waitUntil(lambda: shown(window, "Move your data?") is not None, timeout=WAIT_MS)
    asked = shown(window, "Move your data?")
    assert asked is not None
    assert str(tmp_path / "new") in said(asked)
    assert "another computer" not in said(asked)
    press(asked, "Move")
    qtbot.waitUntil(lambda: shown(window, "Your data was moved") is not None, timeout=WAIT_MS)
    assert user_paths().data == tmp_path / "new"
    done = shown(window, "Your data was moved")
    assert done is not None
    with qtbot.waitSignal(context.requests.restart_wanted):
        press(done, "Start again")


def test_a_share_is_warned_about(window: Window, context: AppContext, tmp_path: Path) -> None:
    plan = Plan(
        source=tmp_path, target=tmp_path / "x", size_bytes=10**9, free_bytes=10**10, is_network=True
    )
    dialog = MovingData(context, window).confirm(plan)
    assert "another computer" in said(dialog)
    press(dialog, "Cancel")


def test_that_temporary_chats_end_is_said(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot, tmp_path: Path
) -> None:
    plan = Plan(
        source=tmp_path, target=tmp_path / "x", size_bytes=1, free_bytes=1, is_network=False
    )
    dialog = MovingData(context, window).confirm(plan)
    assert "temporary chats" not in said(dialog)
    press(dialog, "Cancel")
    context.conversation.open_new(NewChat(is_temporary=True))
    speaker.ask("hello")
    qtbot.waitUntil(lambda: bool(context.shelf.temporary), timeout=WAIT_MS)
    dialog = MovingData(context, window).confirm(plan)
    assert "temporary chats end" in said(dialog)
    press(dialog, "Cancel")


def test_a_folder_that_will_not_do_is_told(
    window: Window, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    MovingData(context, window).plan(tmp_path / "full")
    qtbot.waitUntil(lambda: shown(window, "Nothing was moved") is not None, timeout=WAIT_MS)
    told = shown(window, "Nothing was moved")
    assert told is not None
    assert "not empty" in said(told)
    press(told, "Close")
