# SPDX-License-Identifier: Apache-2.0
"""A folder's rules as a dialog."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.keeping import FolderKeeping, Keeping
from desktop.store.keeping import DAY_MS
from desktop.ui.folder_rules import AFTER, FolderRulesDialog
from desktop.ui.widgets.managed import managed_text
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.policy import Place
from tests.ui.conftest import child


@pytest.fixture
def dialog(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> FolderRulesDialog:
    """Of a folder with a chat that was used nine days ago."""
    speaker.ask("hello")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1)
    with qtbot.waitSignal(context.shelf.folder_made, timeout=WAIT_MS) as made:
        context.shelf.create_folder("Clients", None, list(context.shelf.chats))
    context.desk().store.submit(
        lambda db: db.execute("UPDATE chats SET updated_ms = updated_ms - ?", (9 * DAY_MS,))
    ).result()
    shown = FolderRulesDialog(context, made.args[0], window)
    shown.open()
    qtbot.waitUntil(lambda: save(shown).isEnabled(), timeout=WAIT_MS)
    return shown


def save(dialog: FolderRulesDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save")


def said(dialog: FolderRulesDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def box(dialog: FolderRulesDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def test_it_says_what_holds_anyway(dialog: FolderRulesDialog) -> None:
    assert box(dialog, "Delete chats for good").currentText().endswith("never")
    assert box(dialog, "New chats").currentText().endswith("saved")
    assert "No chat is old enough" in said(dialog)
    assert not child(dialog, QSpinBox).isVisible()


def test_what_would_be_erased_is_told_and_asked_about(
    dialog: FolderRulesDialog, context: AppContext, qtbot: QtBot
) -> None:
    box(dialog, "Delete chats for good").setCurrentIndex(AFTER)
    days = child(dialog, QSpinBox)
    assert days.isVisible()
    days.setValue(7)
    qtbot.waitUntil(lambda: "One chat is older" in said(dialog), timeout=WAIT_MS)
    save(dialog).click()
    question = child(dialog, QMessageBox)
    assert context.desk().rules.all().result() == Keeping()
    use = next(b for b in question.findChildren(QPushButton) if b.text() == "Use this rule")
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        use.click()
    (folder,) = context.shelf.folders
    qtbot.waitUntil(
        lambda: context.shelf.folders[folder].keeping == FolderKeeping(keep_days=7),
        timeout=WAIT_MS,
    )


def test_never_saved(dialog: FolderRulesDialog, context: AppContext, qtbot: QtBot) -> None:
    box(dialog, "New chats").setCurrentIndex(2)
    qtbot.waitUntil(lambda: save(dialog).isEnabled(), timeout=WAIT_MS)
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        save(dialog).click()
    (folder,) = context.shelf.folders
    qtbot.waitUntil(
        lambda: context.shelf.folders[folder].keeping == FolderKeeping(saves=False),
        timeout=WAIT_MS,
    )


def test_it_says_no_more_than_the_policy_lets(
    window: Window, context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    shelf = context.shelf
    with qtbot.waitSignal(shelf.folder_made, timeout=WAIT_MS) as made:
        shelf.create_folder("Clients")
    outer = made.args[0].id
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        context.keeping.set_folder(outer, FolderKeeping(keep_days=365, saves=True))
    with qtbot.waitSignal(shelf.folder_made, timeout=WAIT_MS) as made:
        shelf.create_folder("Miller", outer)
    policy.write(keep_days=30, temporary_only=True)
    shelf.refresh()
    qtbot.waitUntil(lambda: shelf.most_keep_days == 30, timeout=WAIT_MS)
    shown = FolderRulesDialog(context, shelf.folders[made.args[0].id], window)
    assert box(shown, "Delete chats for good").itemText(0).endswith("after 30 days")
    assert box(shown, "New chats").itemText(0).endswith("temporary")
    assert not box(shown, "New chats").isEnabled()
    assert box(shown, "New chats").toolTip() == managed_text()
    texts = [each.text() for each in shown.findChildren(QLabel)]
    assert f"{managed_text()}. At most 30 days are allowed." in texts
