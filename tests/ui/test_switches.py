# SPDX-License-Identifier: Apache-2.0
"""Every setting that the window shows changes something that can be measured, by its own editor.

And under a policy that leaves no choice, its editor is locked and says why.
"""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import _keep_looks
from desktop.bridge.context import AppContext
from desktop.core.declared import to_builtins
from desktop.core.errors import KnownError
from desktop.core.ids import ModelId
from desktop.settings.kinds import OneOf, Real, Text, Whole
from desktop.settings.looks import LANGUAGE
from desktop.settings.setting import Setting
from desktop.settings.spec import SETTINGS
from desktop.turn.backups import place_for
from desktop.turn.carrying import files_of
from desktop.turn.catalogue_updates import update_catalogues
from desktop.turn.fetching import Fetching
from desktop.turn.requests import generate_for, load_for
from desktop.turn.schedule import kept, next_ms
from desktop.turn.update_source import address
from desktop.turn.vault import Vault
from desktop.ui.shortcuts import command
from desktop.ui.theme import Appearance
from desktop.ui.widgets.managed import managed_text
from desktop.ui.widgets.setting_row import SettingRow, has_editor
from desktop.ui.widgets.text_editor import TextEditor
from tests.helpers.languages import speaking
from tests.helpers.policy import Place

ELSEWHERE = {"desktop"}
"""Pages whose settings are about the system's tray and keys: tests/ui/quick measures them."""
SHOWN = [
    setting
    for setting in SETTINGS
    if setting.page and setting.page not in ELSEWHERE and has_editor(setting.kind)
]
TEXTS = {
    "hub": "https://models.example.com/hub",
    "proxy": "http://proxy.example.com:3128",
    "proxy_user": "somebody",
    "ca_file": "/etc/ssl/company.pem",
    "backup_folder": "/srv/backups",
    "catalogue_urls": "https://models.example.com/a.toml",
    "update_address": "https://updates.example.com/stable",
}
Measure = Callable[[AppContext], object]


def _looks(_context: AppContext) -> object:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return (
        app.palette().window().color().name(),
        app.font().pointSizeF(),
        app.styleSheet(),
        [app.property(bytes(name.data()).decode()) for name in app.dynamicPropertyNames()],
    )


def _speaks(context: AppContext) -> object:
    """As the next start does it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with speaking(app, context.preferences.get(LANGUAGE)):
        return command("new_chat").label()


def _answers(context: AppContext) -> object:
    desk = context.desk()
    model = next(each for each in desk.models() if each.id == ModelId("scripted"))
    settings = desk.model_settings.over(desk.preferences, model.id)
    return (
        to_builtins(load_for(model, settings)),
        str(generate_for(context.choices.domain, settings)),
        desk._planner.requests(context.choices.domain, model)[2],
    )


def _sessions(context: AppContext) -> object:
    """With an encrypted database: how much may be kept beside it."""
    desk = context.desk()
    vault = Vault(desk.paths.data / "other.db")
    vault.set_passphrase("four unrelated words", lambda _key: None)
    found = files_of(desk.paths, desk.preferences, vault)()
    vault.database.with_suffix(".keys").unlink()
    return None if found is None else found._budget_bytes


def _idle(context: AppContext) -> object:
    """After how many minutes without use the engines end."""
    found = context.desk()._engines._idling._idle
    return None if found is None else found.minutes()


def _network(context: AppContext) -> object:
    desk = context.desk()
    fetching = Fetching(desk.paths, desk.preferences, lambda _news: None)
    try:
        at_once = fetching.queue._at_once()
        return fetching.is_offline(), at_once, to_builtins(fetching.network())
    finally:
        fetching.close()


def _catalogues(context: AppContext) -> object:
    """With an address one is asked for; what comes of it without a network is told."""
    desk = context.desk()
    fetching = Fetching(desk.paths, desk.preferences, lambda _news: None)
    fetching.client.close()
    try:
        return [added.name for added in update_catalogues(fetching)]
    except KnownError as error:
        return error.sentence
    finally:
        fetching.close()


def _updates(context: AppContext) -> object:
    """The address that is asked, or that there is none."""
    desk = context.desk()
    fetching = Fetching(desk.paths, desk.preferences, lambda _news: None)
    try:
        return address(fetching)
    except KnownError as error:
        return error.sentence
    finally:
        fetching.close()


def _lock(context: AppContext) -> object:
    lock = context.lock
    lock._watch()
    idle = lock._idle
    suspends = False

    def asked(*_: object, **__: object) -> None:
        nonlocal suspends
        suspends = True

    before, lock.lock = lock.lock, asked  # type: ignore[method-assign]
    lock._on_suspending()
    lock.lock = before  # type: ignore[method-assign]
    return None if idle is None else idle._limit_s, suspends


def _backups(context: AppContext) -> object:
    desk = context.desk()
    try:
        place = str(place_for(desk.vault))
    except KnownError as error:  # it is not there, and that it is looked for is told
        place = error.sentence
    return next_ms(desk.vault, desk.preferences), str(kept(desk.preferences)), place


def _measure(setting: Setting[Any]) -> Measure:
    if setting.key == "language":
        return _speaks
    if setting.key == "sessions_mb":
        return _sessions
    if setting.key == "engine_idle_minutes":
        return _idle
    if setting.key == "catalogue_urls":
        return _catalogues
    if setting.key == "update_address":
        return _updates
    pages: dict[str, Measure] = {
        "appearance": _looks,
        "answers": _answers,
        "network": _network,
        "lock": _lock,
        "storage": _backups,
    }
    return pages[setting.page]


def _turn(row: SettingRow, setting: Setting[Any]) -> object:
    """Give the editor another value than the one it shows; returns what it should be."""
    editor: QWidget = row._editor
    match setting.kind:
        case OneOf(options=options):
            assert isinstance(editor, QComboBox)
            value: object = options[-1] if setting.default != options[-1] else options[0]
            editor.setCurrentIndex(editor.findData(value))
            editor.activated.emit(editor.currentIndex())
        case Whole(high=high, special=special, step=step):
            assert isinstance(editor, QSpinBox)
            value = min(high, max(setting.default, 0) + step * 8)
            value = value if value != special else high
            editor.setValue(int(str(value)))
        case Real():
            assert isinstance(editor, QDoubleSpinBox)
            value = 1.5
            editor.setValue(1.5)
        case Text():
            assert isinstance(editor, TextEditor)
            value = TEXTS[setting.key]
            editor.show_text(TEXTS[setting.key])
            editor.entered.emit(TEXTS[setting.key])
        case _:
            raise TypeError(setting.key)
    return value


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_every_switch_changes_what_is_done(
    setting: Setting[Any], context: AppContext, appearance: Appearance, qtbot: QtBot
) -> None:
    parent = QObject()
    _keep_looks(context, appearance, parent)
    measure = _measure(setting)
    before = measure(context)
    row = SettingRow(setting, context.preferences)
    qtbot.addWidget(row)
    with qtbot.waitSignal(context.preferences.changed, check_params_cb=lambda it: it is setting):
        value = _turn(row, setting)
    assert context.preferences.get(setting) == value
    assert measure(context) != before


LOCKED: dict[str, dict[str, object]] = {
    "offline": {"offline": True},
    "isolation": {"isolation": "full"},
    "lock_on_suspend": {"lock_on_suspend": True},
    "lock_minutes": {"lock_minutes": 1},
    "hub": {"allowed_hubs": ["https://models.example.com/hub"]},
    "update_address": {"updates": "files"},
}


@pytest.mark.parametrize("key", LOCKED)
def test_a_locked_editor_says_who_locked_it(
    key: str, context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    setting = next(each for each in SETTINGS if each.key == key)
    row = SettingRow(setting, context.preferences)
    qtbot.addWidget(row)
    row.show()
    assert row._editor.isEnabled()
    assert not row._managed.isVisible()
    policy.write(**LOCKED[key])
    qtbot.waitUntil(lambda: not row._editor.isEnabled())
    assert row._managed.isVisible()
    assert row._managed.text() == managed_text()
    spoken = row._editor.line if isinstance(row._editor, TextEditor) else row._editor
    assert spoken.accessibleDescription() == managed_text()


def test_a_limit_that_leaves_a_choice_locks_nothing(
    context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    policy.write(lock_minutes=10)
    setting = next(each for each in SETTINGS if each.key == "lock_minutes")
    row = SettingRow(setting, context.preferences)
    qtbot.addWidget(row)
    row.show()
    assert row._editor.isEnabled()
    assert row._managed.isVisible()
    editor = row._editor
    assert isinstance(editor, QSpinBox)
    assert editor.value() == 10
    with qtbot.waitSignal(context.jobs.failed):
        editor.setValue(60)
    assert editor.value() == 10
    editor.setValue(5)
    qtbot.waitUntil(lambda: context.preferences.get(setting) == 5)
