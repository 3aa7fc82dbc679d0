# SPDX-License-Identifier: Apache-2.0
"""Export in the window: format, file, success, failure."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.going import FORMATS, ExportDialog, file_name
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.ui.conftest import child

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


def press(dialog: TitledDialog, text: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def titled(window: Window, title: str) -> TitledDialog | None:
    shown = [each for each in window.findChildren(TitledDialog) if each.isVisible()]
    return next((each for each in shown if each.windowTitle() == title), None)


def export(window: Window, form: str, target: Path) -> None:
    dialog = child(window, ExportDialog)
    place = [row[0] for row in FORMATS].index(form)
    dialog.findChildren(QRadioButton)[place].click()
    press(dialog, "Continue…")
    files = child(window, QFileDialog)
    assert files.selectedFiles()[0].endswith(FORMATS[place][3])
    files.fileSelected.emit(str(target))
    files.done(0)


@pytest.mark.parametrize("form", ["pdf", "docx", "json"])
def test_a_chat_becomes_a_file(
    form: str, window: Window, speaker: Speaker, tmp_path: Path, qtbot: QtBot
) -> None:
    speaker.ask("/markdown")
    window.commands.handlers()["export_chat"]()
    export(window, form, tmp_path / "out")
    qtbot.waitUntil(lambda: titled(window, "The export is done") is not None, timeout=WAIT_MS)
    assert (tmp_path / "out").stat().st_size > 300
    done = titled(window, "The export is done")
    assert done is not None
    press(done, "Close")


def test_several_chats_in_one_file(
    window: Window, context: AppContext, speaker: Speaker, tmp_path: Path, qtbot: QtBot
) -> None:
    for text in ("First", "Second"):
        context.conversation.open(None)
        speaker.ask(text)
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 2, timeout=WAIT_MS)
    chats = tuple(context.shelf.chats.values())
    context.requests.export_wanted.emit(chats)
    assert child(window, ExportDialog).windowTitle() == "Export 2 chats"
    export(window, "markdown", tmp_path / "out")
    qtbot.waitUntil(lambda: titled(window, "The export is done") is not None, timeout=WAIT_MS)
    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert "# First" in text
    assert "# Second" in text


def test_a_place_that_cannot_be_written(
    window: Window, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    window.commands.handlers()["export_all"]()
    export(window, "markdown", tmp_path / "no" / "out.md")
    qtbot.waitUntil(lambda: titled(window, "Nothing was exported") is not None, timeout=WAIT_MS)
    failed = titled(window, "Nothing was exported")
    assert failed is not None
    assert "was not written" in child(failed, ErrorBox).text()


def test_without_a_chat_there_is_nothing_to_export(window: Window, speaker: Speaker) -> None:
    action = window.actions_by_name["export_chat"]
    assert not action.isEnabled()
    speaker.ask("Hello")
    assert action.isEnabled()


@pytest.mark.parametrize(
    ("title", "name"),
    [("a/b\\c: d?", "a b c d"), ("..", "Carrel"), ("x" * 90, "x" * 60), ("CON\x00", "CON")],
)
def test_file_names(title: str, name: str) -> None:
    assert file_name(title) == name
