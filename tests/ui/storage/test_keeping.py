# SPDX-License-Identifier: Apache-2.0
"""Rules for all chats on Settings ▸ Storage."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.keeping import Keeping
from desktop.settings.backups import BACKUP_EVERY, BACKUP_FOLDER, BACKUPS_DAILY
from desktop.settings.keeping import KEEP_DAYS, KEEPING_SETTINGS, SAVES
from desktop.store.keeping import DAY_MS
from desktop.ui.routes import show_settings
from desktop.ui.storage.keeping import KeepingBlock
from desktop.ui.widgets.managed import managed_text
from desktop.ui.widgets.setting_row import SettingRow
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.policy import Place
from tests.ui.conftest import child


@pytest.fixture
def block(window: Window, context: AppContext, qtbot: QtBot) -> KeepingBlock:
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        show_settings(window, "storage")
    return child(window.page("settings"), KeepingBlock)


def editor(inside: QWidget, name: str) -> QWidget:
    (found,) = [w for w in inside.findChildren(QWidget) if w.accessibleName() == name]
    return found


def test_a_rule_is_stored_at_once(block: KeepingBlock, context: AppContext, qtbot: QtBot) -> None:
    saves = editor(block, SAVES.label)
    assert isinstance(saves, QComboBox)
    saves.setCurrentIndex(1)
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        saves.activated.emit(1)
    assert context.desk().rules.all().result() == Keeping(saves=False)


def test_one_that_erases_is_asked_about_and_cancel_leaves_it(
    block: KeepingBlock, window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    context.desk().store.submit(
        lambda db: db.execute("UPDATE chats SET updated_ms = updated_ms - ?", (9 * DAY_MS,))
    ).result()
    days = editor(block, KEEP_DAYS.label)
    assert isinstance(days, QSpinBox)
    days.setValue(7)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=WAIT_MS)
    question = child(window, QMessageBox)
    cancel = next(b for b in question.findChildren(QPushButton) if "Cancel" in b.text())
    cancel.click()
    qtbot.waitUntil(lambda: days.text() == "Never", timeout=WAIT_MS)
    assert context.desk().rules.all().result() == Keeping()


def test_what_was_erased_is_told_as_counts(
    block: KeepingBlock, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1)
    ids = list(context.shelf.chats)
    context.shelf.delete(ids)
    context.shelf.erase(ids)
    block.load()
    qtbot.waitUntil(
        lambda: any("chats 1, messages 2" in w.text() for w in block.findChildren(QLabel)),
        timeout=WAIT_MS,
    )


def test_schedule_and_place_of_the_backups_stand_below(block: KeepingBlock, window: Window) -> None:
    page = window.page("settings")
    for setting in (BACKUP_EVERY, BACKUPS_DAILY, BACKUP_FOLDER):
        assert editor(page, setting.label).isVisibleTo(page)


def test_what_the_organisation_decided_is_locked(
    block: KeepingBlock, context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    def is_managed(name: str) -> bool:
        row = editor(block, name).parentWidget()
        assert isinstance(row, SettingRow)
        return any(
            each.text() == managed_text() and each.isVisible() for each in row.findChildren(QLabel)
        )

    names = {each.key: each.label for each in KEEPING_SETTINGS}
    assert not any(is_managed(name) for name in names.values())
    context.policy.start()
    with qtbot.waitSignal(context.shelf.loaded, timeout=WAIT_MS):
        policy.write(keep_days=30, trash_days=3, legal_hold=True)
    assert all(is_managed(name) for name in names.values())
    locked = {key: not editor(block, name).isEnabled() for key, name in names.items()}
    assert locked == {"keep_days": False, "trash_days": False, "saves": True, "held": True}
    with qtbot.waitSignal(context.shelf.loaded, timeout=WAIT_MS):
        policy.write(keep_days=1, legal_hold=False, temporary_only=True)
    locked = {key: not editor(block, name).isEnabled() for key, name in names.items()}
    assert locked == {"keep_days": True, "trash_days": False, "saves": True, "held": False}
