# SPDX-License-Identifier: Apache-2.0
"""The network section of the settings: fields, trial, secrets, catalogues."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.connecting import Culprit
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.settings_sections import SECTIONS, NetworkSection
from desktop.ui.widgets.network_parts import CataloguesRow, Secrets, TrialRow
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.hub import hub_running
from tests.helpers.searching import secrets
from tests.ui.conftest import child

__all__ = ["secrets"]


@pytest.fixture
def page(
    secrets: dict[str, str], window: Window, context: AppContext, qtbot: QtBot
) -> SettingsPage:
    window.show_page("settings")
    found = window.page("settings")
    assert isinstance(found, SettingsPage)
    with qtbot.waitSignal(context.network.known, timeout=WAIT_MS):
        found.show_section(SECTIONS.index(NetworkSection))
    return found


def line(page: SettingsPage, name: str) -> QLineEdit:
    return next(w for w in page.findChildren(QLineEdit) if w.accessibleName() == name)


def test_a_text_is_saved_when_it_is_left(
    page: SettingsPage, context: AppContext, settings: Preferences, qtbot: QtBot
) -> None:
    field = line(page, "Model hub")
    assert field.text() == spec.HUB.default
    field.setText(" https://models.example.com/hub ")
    assert context.preferences.get(spec.HUB) == spec.HUB.default
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        field.editingFinished.emit()
    assert context.preferences.get(spec.HUB) == "https://models.example.com/hub"
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        settings.set(spec.HUB, "https://other.example")
    assert field.text() == "https://other.example"
    field.setText(" ")
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        field.editingFinished.emit()
    assert field.text() == spec.HUB.default


def test_every_culprit_has_words(page: SettingsPage) -> None:
    row = child(page, TrialRow)
    assert all(row._culprit(each.value) for each in Culprit if each is not Culprit.NOTHING)


@pytest.mark.sockets
def test_the_trial_names_what_failed(
    page: SettingsPage, settings: Preferences, qtbot: QtBot
) -> None:
    row = child(page, TrialRow)
    assert row.said.isHidden()
    settings.set(spec.PROXY, "direct")
    with hub_running() as hub:
        settings.set(spec.HUB, hub.url)
        row.button.click()
        assert not row.button.isEnabled()
        qtbot.waitUntil(row.button.isEnabled, timeout=WAIT_MS)
        assert "answers as a hub" in row.said.text()
        assert row.said.property("role") == ""
        settings.set(spec.HUB, f"{hub.url}/elsewhere")
        qtbot.waitUntil(row.said.isHidden, timeout=WAIT_MS)
        row.button.click()
        qtbot.waitUntil(row.button.isEnabled, timeout=WAIT_MS)
    assert row.said.text().startswith("Hub address: ")
    assert row.said.property("role") == "error"


def test_a_secret_is_kept_and_never_shown(
    page: SettingsPage, context: AppContext, secrets: dict[str, str], qtbot: QtBot
) -> None:
    row = child(page, Secrets).token
    assert row.said.text() == "None is kept."
    assert row.remove.isHidden()
    assert not row.save.isEnabled()
    row.line.setText("hf_abc")
    with qtbot.waitSignal(context.network.known, timeout=WAIT_MS):
        row.save.click()
    assert secrets == {"token huggingface.co": "hf_abc"}
    assert row.line.text() == ""
    assert row.line.echoMode() is QLineEdit.EchoMode.Password
    assert "is kept" in row.said.text()
    with qtbot.waitSignal(context.network.known, timeout=WAIT_MS):
        row.remove.click()
    assert secrets == {"token huggingface.co": ""}
    assert row.said.text() == "None is kept."


def test_catalogues_without_an_address(page: SettingsPage, qtbot: QtBot) -> None:
    row = child(page, CataloguesRow)
    row.button.click()
    qtbot.waitUntil(row.button.isEnabled, timeout=WAIT_MS)
    assert "No address of a catalogue is set" in row.said.text()
