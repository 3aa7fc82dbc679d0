# SPDX-License-Identifier: Apache-2.0
"""The dialog with the settings of one model, from its card on the Models page."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import ModelId
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import PER_MODEL, ModelPreferences
from desktop.settings.setting import Setting
from desktop.ui.model_settings import ModelSettingRow, ModelSettingsDialog
from desktop.ui.pages.models import ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama
from tests.ui.conftest import child
from tests.ui.pages.conftest import models_page, wait_for_file

__all__ = ["models_page"]
SCRIPTED = ModelId("scripted")


@pytest.fixture
def dialog(
    models_page: ModelsPage, window: Window, model_file: Path, qtbot: QtBot
) -> ModelSettingsDialog:
    card = wait_for_file(models_page, "scripted", qtbot)
    card.file_actions.settings.click()
    return child(window, ModelSettingsDialog)


def row(dialog: ModelSettingsDialog, setting: Setting[int] | Setting[str]) -> ModelSettingRow:
    found = next(each for each in dialog.rows if each.setting.key == setting.key)
    assert isinstance(found, ModelSettingRow)
    return found


def stored(paths: Paths) -> dict[str, object]:
    return dict(ModelPreferences.open(paths.model_settings).own(SCRIPTED))


def test_every_setting_of_a_model_has_a_row(dialog: ModelSettingsDialog) -> None:
    assert [each.setting.key for each in dialog.rows] == [each.key for each in PER_MODEL]
    assert all(each.back.isHidden() for each in dialog.rows)
    assert not dialog._reset.isEnabled()


def test_a_change_is_the_models_own_until_it_is_taken_back(
    dialog: ModelSettingsDialog, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    kv = row(dialog, spec.KV_TYPE)
    editor = child(kv, QComboBox)
    editor.setCurrentIndex(1)
    editor.activated.emit(1)
    qtbot.waitUntil(lambda: not kv.back.isHidden(), timeout=WAIT_MS)
    assert stored(paths) == {"kv_type": "q8_0"}
    assert context.preferences.get(spec.KV_TYPE) == "f16"
    assert dialog._reset.isEnabled()
    kv.back.click()
    qtbot.waitUntil(kv.back.isHidden, timeout=WAIT_MS)
    assert editor.currentData() == "f16"
    assert stored(paths) == {}


def test_a_row_follows_the_settings_until_the_model_has_its_own(
    dialog: ModelSettingsDialog, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    ctx = row(dialog, spec.CTX_TOKENS)
    editor = child(ctx, QSpinBox)
    context.preferences.set(spec.CTX_TOKENS, 2048)
    qtbot.waitUntil(lambda: editor.value() == 2048, timeout=WAIT_MS)
    editor.setValue(8192)
    qtbot.waitUntil(lambda: stored(paths) == {"ctx_tokens": 8192}, timeout=WAIT_MS)
    context.preferences.set(spec.CTX_TOKENS, 1024)
    qtbot.waitUntil(lambda: context.preferences.get(spec.CTX_TOKENS) == 1024, timeout=WAIT_MS)
    assert editor.value() == 8192
    dialog._reset.click()
    qtbot.waitUntil(lambda: editor.value() == 1024, timeout=WAIT_MS)
    assert stored(paths) == {}


def test_what_cannot_be_saved_is_shown_as_it_was(
    dialog: ModelSettingsDialog, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    paths.model_settings.mkdir()
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS):
        child(row(dialog, spec.CTX_TOKENS), QSpinBox).setValue(8192)
    assert child(row(dialog, spec.CTX_TOKENS), QSpinBox).value() == 4096


def test_a_closed_dialog_hears_of_nothing(
    dialog: ModelSettingsDialog, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.destroyed, timeout=WAIT_MS):
        dialog.accept()
    context.desk().model_settings.set(SCRIPTED, spec.THREADS, 2)


def test_the_draft_models_to_choose_from_are_those_that_fit(
    models_page: ModelsPage, window: Window, model_file: Path, paths: Paths, qtbot: QtBot
) -> None:
    large = write_llama(model_file.parent / "large.gguf", hidden=64)
    write_llama(model_file.parent / "strange.gguf", control=("<|more|>",))
    wait_for_file(models_page, "strange", qtbot)
    wait_for_file(models_page, "large", qtbot).file_actions.settings.click()
    shown = child(window, ModelSettingsDialog)
    editor = child(row(shown, DRAFT_MODEL), QComboBox)
    offered = [editor.itemData(number) for number in range(editor.count())]
    assert offered == ["", str(model_file)]
    assert editor.currentData() == ""
    editor.setCurrentIndex(1)
    editor.activated.emit(1)

    def own() -> dict[str, object]:
        return dict(ModelPreferences.open(paths.model_settings).own(ModelId("large")))

    qtbot.waitUntil(lambda: own() == {"draft_model": str(model_file)}, timeout=WAIT_MS)
    shown.accept()
    large.unlink()


def test_a_draft_model_that_is_gone_is_still_shown(
    models_page: ModelsPage, window: Window, model_file: Path, context: AppContext, qtbot: QtBot
) -> None:
    gone = str(model_file.parent / "gone.gguf")
    context.desk().model_settings.set(SCRIPTED, DRAFT_MODEL, gone)
    wait_for_file(models_page, "scripted", qtbot).file_actions.settings.click()
    editor = child(row(child(window, ModelSettingsDialog), DRAFT_MODEL), QComboBox)
    assert editor.currentData() == gone
    assert editor.currentText() == "gone.gguf (cannot be used)"
