# SPDX-License-Identifier: Apache-2.0
"""The window on a locked database: it says so, refuses a wrong secret, opens with the right one."""

from collections.abc import Iterator

import keyring
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import Action, StoreLocked
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from tests.helpers.rings import FileRing, LockedRing
from tests.helpers.vaults import make, ring, shown, vault

__all__ = ["ring", "shown"]


@pytest.fixture
def locked(paths: Paths, ring: FileRing, shown: list[str], qtbot: QtBot) -> Iterator[AppContext]:
    make(paths.database, shown)
    keyring.set_keyring(LockedRing())
    preferences = Preferences.open(paths.settings)
    desk = Desk(paths, preferences, vault=vault(paths.database))
    owner = QObject()
    context = AppContext(lambda: desk, desk.domains, preferences, paths.models, owner)
    yield context
    context.close()
    owner.deleteLater()


def test_a_locked_database_is_told_and_opens_with_the_recovery_key(
    locked: AppContext, shown: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(locked.jobs.failed, timeout=30_000) as told:
        locked.load()
    assert isinstance(told.args[0], StoreLocked)
    assert told.args[0].action is Action.UNLOCK
    with qtbot.waitSignal(locked.jobs.failed, timeout=30_000) as refused:
        locked.unlock("not the passphrase at all")
    assert refused.args[0].action is Action.UNLOCK
    with qtbot.waitSignal(locked.chats.modelReset, timeout=30_000):
        locked.unlock(shown[0])
    assert len(locked.shelf.chats) == 1
