# SPDX-License-Identifier: Apache-2.0
"""The adapters in the dialog with the settings of one model."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import ModelId
from desktop.paths import Paths
from desktop.settings.adapters import ADAPTERS, AdapterChoice
from desktop.settings.per_model import ModelPreferences
from desktop.ui.adapters import AdapterLine, AdaptersRow
from desktop.ui.model_settings import ModelSettingsDialog
from desktop.ui.pages.models import ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_adapter, write_llama
from tests.helpers.policy import Place
from tests.ui.conftest import child
from tests.ui.pages.conftest import models_page, wait_for_file

__all__ = ["models_page"]
SCRIPTED = ModelId("scripted")


@pytest.fixture
def files(model_file: Path, tmp_path: Path) -> tuple[Path, Path]:
    """One beside the model, one of the library elsewhere; a third is for another model."""
    write_adapter(model_file.parent / "gemma.gguf", architecture="gemma")
    (model_file.parent / "more").mkdir()
    return (
        write_adapter(model_file.parent / "law & order.gguf", base="Qwen3 0.6B"),
        write_adapter(model_file.parent / "more" / "style.gguf", seed=2),
    )


def opened(page: ModelsPage, window: Window, qtbot: QtBot) -> AdaptersRow:
    wait_for_file(page, "scripted", qtbot).file_actions.settings.click()
    row = child(child(window, ModelSettingsDialog), AdaptersRow)
    qtbot.waitUntil(lambda: row._choosing.is_read, timeout=WAIT_MS)
    return row


@pytest.fixture
def row(
    models_page: ModelsPage, window: Window, files: tuple[Path, Path], qtbot: QtBot
) -> AdaptersRow:
    return opened(models_page, window, qtbot)


def facts(line: AdapterLine) -> str:
    return child(line, QLabel).text().replace("\u200b", "")


def said(row: AdaptersRow, reason: str) -> bool:
    return reason in row.problem.text()


def stored(paths: Paths) -> object:
    return ModelPreferences.open(paths.model_settings).own(SCRIPTED).get(ADAPTERS.key)


def test_the_files_to_choose_from_and_what_they_are(
    row: AdaptersRow, files: tuple[Path, Path]
) -> None:
    assert [line.path for line in row.lines] == list(files)
    beside, far = row.lines
    assert (beside.box.text(), beside.box.accessibleName()) == ("law && order", "law & order")
    assert "made for Qwen3 0.6B" in facts(beside)
    assert "loaded again" not in facts(beside)
    assert "the model is loaded again for it, once" in facts(far)
    for line in row.lines:
        assert (line.box.isChecked(), line.box.isEnabled()) == (False, True)
        assert (line.scale.isEnabled(), line.scale.value()) == (False, 1.0)
        assert (line.scale.minimum(), line.scale.maximum()) == (0.0, 2.0)
        assert line.scale.singleStep() == pytest.approx(0.1)
        assert line.remove.isHidden()
    assert row.back.isHidden()
    assert not row.add.isHidden()


def test_one_is_switched_on_scaled_and_off_and_both_are_kept(
    row: AdaptersRow, files: tuple[Path, Path], paths: Paths, qtbot: QtBot
) -> None:
    law, style = files
    one, two = row.lines
    one.box.click()
    two.box.click()  # before the first was saved
    both = (AdapterChoice(file=law), AdapterChoice(file=style))
    qtbot.waitUntil(lambda: stored(paths) == both, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: one.scale.isEnabled() and two.scale.isEnabled(), timeout=WAIT_MS)
    one.scale.setFocus()
    QTest.keyClick(one.scale, Qt.Key.Key_Down)
    scaled = (AdapterChoice(file=law, scale=0.9), AdapterChoice(file=style))
    qtbot.waitUntil(lambda: stored(paths) == scaled, timeout=WAIT_MS)
    two.box.setFocus()
    QTest.keyClick(two.box, Qt.Key.Key_Space)
    off = (scaled[0], AdapterChoice(file=style, is_on=False))
    qtbot.waitUntil(lambda: stored(paths) == off, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not two.remove.isHidden(), timeout=WAIT_MS)
    assert [line.path for line in row.lines] == list(files)
    two.remove.click()
    qtbot.waitUntil(lambda: stored(paths) == scaled[:1], timeout=WAIT_MS)
    row.back.click()
    qtbot.waitUntil(lambda: stored(paths) is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not row.lines[0].box.isChecked(), timeout=WAIT_MS)


def test_a_file_is_added_by_its_dialog_and_one_that_does_not_fit_says_why(
    row: AdaptersRow, model_file: Path, paths: Paths, tmp_path: Path, qtbot: QtBot
) -> None:
    far = write_adapter(tmp_path / "far.gguf")
    for wrong, reason in (
        (model_file.parent / "gemma.gguf", "architecture gemma"),
        (model_file, "it is not a LoRA adapter"),
        (tmp_path / "gone.gguf", "it is not there"),
    ):
        row.take(str(wrong))
        qtbot.waitUntil(partial(said, row, reason), timeout=WAIT_MS)
        assert wrong.name in row.problem.text()
        assert not row.problem.isHidden()
    row.add.click()
    dialog = child(row, QFileDialog)
    dialog.fileSelected.emit(str(far))
    dialog.reject()
    qtbot.waitUntil(lambda: stored(paths) == (AdapterChoice(file=far),), timeout=WAIT_MS)
    assert row.problem.isHidden()
    qtbot.waitUntil(lambda: row.lines[-1].path == far, timeout=WAIT_MS)
    assert row.lines[-1].box.isChecked()
    row.lines[-1].remove.setFocus()
    row.lines[-1].remove.click()
    qtbot.waitUntil(lambda: row.lines[-1].path != far, timeout=WAIT_MS)
    assert row.window().focusWidget() is row.add


def test_one_that_is_gone_or_forbidden_is_shown_with_the_reason_and_can_be_switched_off(
    models_page: ModelsPage,
    window: Window,
    files: tuple[Path, Path],
    context: AppContext,
    policy: Place,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    gone, elsewhere = tmp_path / "gone.gguf", write_adapter(tmp_path / "elsewhere.gguf")
    choices = (AdapterChoice(file=gone), AdapterChoice(file=elsewhere, is_on=False))
    context.desk().model_settings.set(SCRIPTED, ADAPTERS, choices)
    policy.write(allowed_folders=["models"])
    row = opened(models_page, window, qtbot)
    first, second = row.lines[:2]
    assert facts(first) == "gone.gguf cannot be used: it is not there"
    assert facts(second).endswith("your organisation does not allow it (allowed_folders)")
    assert child(first, QLabel).property("role") == "error"
    assert (first.box.isChecked(), first.box.isEnabled()) == (True, True)
    assert (second.box.isChecked(), second.box.isEnabled()) == (False, False)
    first.box.click()
    qtbot.waitUntil(lambda: not first.box.isEnabled(), timeout=WAIT_MS)


def test_where_there_is_none_it_says_so(
    models_page: ModelsPage, window: Window, model_file: Path, qtbot: QtBot
) -> None:
    row = opened(models_page, window, qtbot)
    assert row.lines == ()
    assert not row._none.isHidden()


def test_the_focus_goes_from_line_to_line(row: AdaptersRow, qtbot: QtBot) -> None:
    one, two = row.lines
    for line in (one, two):
        line.box.click()
    qtbot.waitUntil(lambda: two.scale.isEnabled() and not two.remove.isHidden(), timeout=WAIT_MS)
    one.box.setFocus()
    passed = []
    for _ in range(6):
        passed.append(row.window().focusWidget())
        QTest.keyClick(row.window().focusWidget(), Qt.Key.Key_Tab)
    assert passed == [one.box, one.remove, one.scale, two.box, two.remove, two.scale]
    assert row.window().focusWidget() is row.add


def test_names_of_strangers_do_not_make_the_dialog_wide(
    models_page: ModelsPage, window: Window, model_file: Path, qtbot: QtBot
) -> None:
    write_llama(model_file.parent / "other.gguf", hidden=64)
    write_adapter(model_file.parent / f"{'W' * 200}.gguf")
    row = opened(models_page, window, qtbot)
    (line,) = row.lines
    assert line.box.text().endswith("W…")
    assert line.box.accessibleName() == "W" * 200
    assert row.width() <= row.window().width()
