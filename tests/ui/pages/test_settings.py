# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import Action
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.settings.spec import SETTINGS
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.settings_sections import SECTIONS
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.model_list import ModelList
from desktop.ui.widgets.section_list import SectionList
from desktop.ui.widgets.setting_row import has_editor
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama
from tests.ui.conftest import ACCENTS, child

SHOWN = [setting for setting in SETTINGS if setting.page and has_editor(setting.kind)]


@pytest.fixture
def page(window: Window) -> SettingsPage:
    window.show_page("settings")
    found = window.page("settings")
    assert isinstance(found, SettingsPage)
    return found


def editor(page: SettingsPage, setting: Setting[object]) -> QWidget:
    found = [w for w in page.findChildren(QWidget) if w.accessibleName() == setting.label]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_every_setting_has_an_editor_that_saves(
    setting: Setting[object], page: SettingsPage, context: AppContext, qtbot: QtBot
) -> None:
    widget = editor(page, setting)
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        match widget:
            case QComboBox():
                widget.setCurrentIndex(1)
                widget.activated.emit(1)
            case QSpinBox() | QDoubleSpinBox():
                widget.stepUp()
            case QLineEdit():
                widget.setText("another")
                widget.editingFinished.emit()
            case _:
                pytest.fail(f"no such editor: {widget}")
    changed = context.preferences.get(setting)
    assert changed != setting.default
    assert setting.kind.decode(setting.kind.encode(changed)) == changed


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_every_setting_stands_on_one_page(setting: Setting[object]) -> None:
    assert sum(setting.page == section.PAGE for section in SECTIONS) == 1


def test_special_values_are_words(page: SettingsPage, context: AppContext, qtbot: QtBot) -> None:
    threads, gpu = editor(page, spec.THREADS), editor(page, spec.GPU_LAYERS)  # type: ignore[arg-type]
    temperature = editor(page, spec.TEMPERATURE)  # type: ignore[arg-type]
    assert isinstance(threads, QSpinBox)
    assert isinstance(gpu, QSpinBox)
    assert isinstance(temperature, QDoubleSpinBox)
    assert (threads.text(), gpu.text()) == ("Automatic", "Automatic")
    assert temperature.text() == "As the domain says"
    with qtbot.waitSignal(context.preferences.changed):
        gpu.stepUp()
    assert context.preferences.get(spec.GPU_LAYERS) == 0
    with qtbot.waitSignal(context.preferences.changed):
        temperature.stepUp()
    assert context.preferences.get(spec.TEMPERATURE) == 0.0
    with qtbot.waitSignal(context.preferences.changed):
        temperature.stepDown()
    assert context.preferences.get(spec.TEMPERATURE) == -1.0


def test_an_editor_follows_changes_made_elsewhere(
    page: SettingsPage, context: AppContext, settings: Preferences, qtbot: QtBot
) -> None:
    widget = editor(page, spec.FONT_PERCENT)  # type: ignore[arg-type]
    assert isinstance(widget, QSpinBox)
    with qtbot.waitSignal(context.preferences.changed):
        settings.set(spec.FONT_PERCENT, 130)
    assert widget.value() == 130


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_models_can_be_removed_from_the_list(
    page: SettingsPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    models = child(page, ModelList)
    elsewhere = write_llama(tmp_path / "elsewhere.gguf")
    assert removes(models) == []
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.add([elsewhere])
    qtbot.waitUntil(lambda: str(elsewhere) in texts(models))
    button = removes(models)[0]
    assert button.accessibleName().startswith("Remove ")
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        button.click()
    qtbot.waitUntil(lambda: str(elsewhere) not in texts(models))
    assert elsewhere.is_file()


def removes(models: ModelList) -> list[TextButton]:
    buttons = models.findChildren(TextButton)
    return [b for b in buttons if b.text() == "Remove" and not b.isHidden()]


def test_a_file_that_went_bad_tells_what_is_wrong(
    page: SettingsPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = write_llama(tmp_path / "bad.gguf")
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.add([bad])
    bad.write_bytes(b"this is no model")
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.refresh()
    model = next(m for m in context.choices.models if m.path == bad)
    assert model.problem
    qtbot.waitUntil(lambda: model.problem in texts(child(page, ModelList)))


def test_what_is_no_model_is_refused_with_a_reason(
    page: SettingsPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"this is no model")
    box = child(page, ErrorBox)
    assert box.isHidden()
    context.choices.add([tmp_path / "bad.gguf"])
    qtbot.waitUntil(lambda: "not a GGUF file" in box.text(), timeout=WAIT_MS)
    assert not box.isHidden()
    (button,) = [each for each in box.findChildren(TextButton) if not each.isHidden()]
    with qtbot.waitSignal(context.requests.action_wanted) as wanted:
        button.click()
    assert wanted.args == [Action.CHOOSE_MODEL]


def test_a_folder_is_asked_for(page: SettingsPage, context: AppContext, qtbot: QtBot) -> None:
    models = child(page, ModelList)
    add = next(b for b in models.findChildren(TextButton) if b.text() == "Add folder…")
    add.click()
    dialog = child(models, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()


def test_sections_are_chosen_in_the_list(page: SettingsPage) -> None:
    listed = child(page, QListWidget)
    assert [listed.item(row).text() for row in range(listed.count())] == [
        section.TITLE for section in SECTIONS
    ]
    assert listed.item(listed.count() - 1).text() == "Organisation"
    page.show_named("answers")
    assert child(page, ModelList).isVisible()


def test_editors_grow_with_the_text_size(
    page: SettingsPage, appearance: Appearance, qtbot: QtBot
) -> None:
    page.show_section(0)
    choices = page.findChildren(QComboBox)
    appearance.change(scheme=Scheme.LIGHT, percent=200, accents=ACCENTS)
    qtbot.waitUntil(lambda: all(box.width() >= box.sizeHint().width() for box in choices))


def test_names_of_sections_are_whole_when_text_is_made_larger(
    page: SettingsPage, appearance: Appearance, qtbot: QtBot
) -> None:
    sections = child(page, SectionList)
    before = sections.fontMetrics().height()
    appearance.change(percent=200)

    def are_whole() -> bool:
        metrics = sections.fontMetrics()
        names = [sections.item(row).text() for row in range(sections.count())]
        widest = max(metrics.horizontalAdvance(name) for name in names)
        return metrics.height() > 1.8 * before and widest < sections.viewport().width()

    qtbot.waitUntil(are_whole)  # the page is laid out anew a moment later
