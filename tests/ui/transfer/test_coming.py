# SPDX-License-Identifier: Apache-2.0
"""Import in the window: from the dialog or a drop to the report, and back again."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.transfer.coming import importable
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.report import ReportDialog
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.interchange import test_chatgpt
from tests.ui.conftest import child


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([test_chatgpt.rome(), {"title": "Broken", "mapping": 7}]))
    return path


def press(dialog: TitledDialog, text: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def drop(window: Window, *paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    event.setAccepted(False)
    window.dropEvent(event)
    return event


def shown_report(window: Window, qtbot: QtBot) -> ReportDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ReportDialog)), timeout=WAIT_MS)
    return child(window, ReportDialog)


def test_a_drop_is_imported_reported_and_taken_back(
    window: Window, context: AppContext, export: Path, qtbot: QtBot
) -> None:
    assert drop(window, export).isAccepted()
    report = shown_report(window, qtbot)
    assert report.windowTitle() == "1 chat was imported"
    assert "Broken: It was not imported" in child(report, QPlainTextEdit).toPlainText()
    press(report, "Copy report")
    assert "Broken" in QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1, timeout=WAIT_MS)
    with qtbot.waitSignal(context.transfers.taken_back, timeout=WAIT_MS):
        press(report, "Undo import")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 0, timeout=WAIT_MS)


def test_the_dialog_leads_to_files(window: Window, export: Path, qtbot: QtBot) -> None:
    window.commands.handlers()["import_chats"]()
    press(child(window, TitledDialog), "Choose files…")
    files = child(window, QFileDialog)
    files.filesSelected.emit([str(export)])
    files.done(0)
    shown_report(window, qtbot).accept()


def test_a_bad_file_says_what_to_do(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "x.json").write_text("[")
    drop(window, tmp_path / "x.json")

    def boxes() -> list[ErrorBox]:
        dialogs = [each for each in window.findChildren(TitledDialog) if each.isVisible()]
        return [box for dialog in dialogs for box in dialog.findChildren(ErrorBox)]

    qtbot.waitUntil(lambda: bool(boxes()), timeout=WAIT_MS)
    assert "x.json cannot be imported" in boxes()[0].text()


def test_other_files_are_not_taken(window: Window, tmp_path: Path) -> None:
    assert not drop(window, tmp_path / "x.gguf", tmp_path / "y.png").isAccepted()
    names = ("a.JSON", "b.chat", "c.zip", "folder", "d.gguf", "e.txt")
    kept = importable([tmp_path / name for name in names])
    assert [path.name for path in kept] == ["a.JSON", "b.chat", "c.zip", "folder"]
