# SPDX-License-Identifier: Apache-2.0
"""The window on a locked database: it says so, refuses a wrong secret, opens with the right one."""

import keyring
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext, open_context
from desktop.core.errors import Action, StoreLocked
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.ui.dialogs import ask_secret
from tests.helpers.rings import FileRing, LockedRing
from tests.helpers.vaults import make, ring, shown, vault

__all__ = ["ring", "shown"]


@pytest.fixture
def locked(paths: Paths, ring: FileRing, shown: list[str], qtbot: QtBot) -> AppContext:
    make(paths.database, shown)
    keyring.set_keyring(LockedRing())
    preferences = Preferences.open(paths.settings)
    desk = Desk(paths, preferences, vault=vault(paths.database))
    return open_context(lambda: desk, desk.domains, preferences, paths.models, QObject())


def test_a_locked_database_is_told_and_opens_with_the_recovery_key(
    locked: AppContext, shown: list[str], qtbot: QtBot
) -> None:
    try:
        with qtbot.waitSignal(locked.jobs.failed, timeout=30_000) as told:
            locked.load()
        assert isinstance(told.args[0], StoreLocked)
        assert told.args[0].action is Action.UNLOCK
        with qtbot.waitSignal(locked.jobs.failed, timeout=30_000) as refused:
            locked.unlock("not the passphrase at all")
        assert refused.args[0].action is Action.UNLOCK
        with qtbot.waitSignal(locked.chats.modelReset, timeout=30_000):
            locked.unlock(shown[0])
        assert locked.chats.rowCount() == 1
    finally:
        locked.close()


def test_the_dialog_hides_what_is_typed(qtbot: QtBot) -> None:
    given: list[str] = []
    dialog = ask_secret(None, given.append)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("secret")
    dialog.accept()
    assert given == ["secret"]
