# SPDX-License-Identifier: Apache-2.0
"""The question where a model is to go, and what comes of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.ui.move_dialog import MoveDialog
from desktop.ui.pages.models import ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.ui.conftest import child
from tests.ui.pages.conftest import models_page, wait_for_file

__all__ = ["models_page"]


@pytest.fixture
def dialog(models_page: ModelsPage, window: Window, qtbot: QtBot) -> MoveDialog:
    wait_for_file(models_page, "scripted", qtbot).file_actions.move.click()
    return child(window, MoveDialog)


def said(dialog: MoveDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_without_another_folder_one_is_asked_for_and_found(
    dialog: MoveDialog,
    models_page: ModelsPage,
    context: AppContext,
    model_file: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    qtbot.waitUntil(lambda: "no other folder yet" in said(dialog), timeout=WAIT_MS)
    assert not dialog.move_it.isEnabled()
    shelf = tmp_path / "second"
    shelf.mkdir()
    context.choices.add([shelf])
    qtbot.waitUntil(lambda: dialog.places.count() == 1, timeout=WAIT_MS)
    assert str(shelf) in dialog.places.item(0).text()
    assert "free" in dialog.places.item(0).text()
    qtbot.waitUntil(dialog.move_it.isEnabled, timeout=WAIT_MS)
    with qtbot.waitSignal(context.relocating.done, timeout=WAIT_MS):
        QTest.keyClick(dialog.places, Qt.Key.Key_Return)
    assert (shelf / model_file.name).exists()
    assert not model_file.exists()
    assert "was moved to" in models_page._said.text()


def test_a_folder_that_is_away_cannot_be_chosen(
    models_page: ModelsPage, context: AppContext, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    context.preferences.set(spec.MODEL_FOLDERS, (tmp_path / "away",))
    wait_for_file(models_page, "scripted", qtbot).file_actions.move.click()
    dialog = child(window, MoveDialog)
    qtbot.waitUntil(lambda: dialog.places.count() == 1, timeout=WAIT_MS)
    assert "it is not there" in dialog.places.item(0).text().lower()
    assert not dialog.move_it.isEnabled()
