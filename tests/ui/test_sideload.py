# SPDX-License-Identifier: Apache-2.0
"""A file that comes by mouse or menu: used where it is, or copied into the library."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.ui.pages.models import ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama
from tests.ui.conftest import child
from tests.ui.pages.conftest import models_page, press, texts, wait_for_file

__all__ = ["models_page"]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return write_llama(tmp_path / "mine.gguf")


def asked(window: Window, context: AppContext, path: Path, qtbot: QtBot) -> QMessageBox:
    with qtbot.waitSignal(context.choices.offered, timeout=WAIT_MS):
        context.choices.offer([path])
    return child(window, QMessageBox)


def test_it_can_be_used_where_it_is(
    models_page: ModelsPage, window: Window, context: AppContext, mine: Path, qtbot: QtBot
) -> None:
    dialog = asked(window, context, mine, qtbot)
    assert "mine.gguf" in dialog.informativeText()
    assert "unverified" in dialog.informativeText()
    press(dialog, "Use where it is")
    card = wait_for_file(models_page, "mine", qtbot)
    assert context.preferences.get(spec.MODEL_FILES) == (mine,)
    assert "Unverified" in texts(card)


def test_it_can_be_copied_into_the_library(
    models_page: ModelsPage, window: Window, context: AppContext, mine: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.relocating.done, timeout=WAIT_MS):
        press(asked(window, context, mine, qtbot), "Copy into the library")
    copy = context.models_folder / "mine" / "mine.gguf"
    assert copy.read_bytes() == mine.read_bytes()
    assert context.preferences.get(spec.MODEL_FILES) == ()
    card = wait_for_file(models_page, "mine", qtbot)
    assert card.shown.model.path == copy
    assert card.file_actions.remove.text() == "Remove…"
    assert models_page.arrivals.lines() == ()


def test_cancel_adds_nothing(window: Window, context: AppContext, mine: Path, qtbot: QtBot) -> None:
    asked(window, context, mine, qtbot).reject()
    assert context.preferences.get(spec.MODEL_FILES) == ()
    assert not (context.models_folder / "mine").exists()


def test_what_is_listed_already_asks_nothing(
    models_page: ModelsPage, window: Window, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    wait_for_file(models_page, "scripted", qtbot)
    told: list[object] = []
    context.choices.offered.connect(told.append)
    with qtbot.waitSignal(context.choices.refused, timeout=WAIT_MS):
        context.choices.offer([model_file])
        context.choices.offer([model_file.with_name("away.gguf")])
    assert told == []
