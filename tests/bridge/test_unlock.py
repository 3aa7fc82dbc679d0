# SPDX-License-Identifier: Apache-2.0
"""The window on a locked database: it says so, refuses a wrong secret, opens with the right one."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise

import keyring
import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import Action, StoreLocked
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from tests.helpers.rings import FileRing, LockedRing, SlowRing
from tests.helpers.vaults import make, ring, shown, vault

__all__ = ["ring", "shown"]


SLOW_S = 3.0


@pytest.fixture
def opened(
    paths: Paths, ring: FileRing, shown: list[str], qtbot: QtBot
) -> Iterator[Callable[[float], AppContext]]:
    """Builds a context over an encrypted database; what the keyring is by then, it is."""
    make(paths.database, shown)
    preferences, owner, made = Preferences.open(paths.settings), QObject(), list[AppContext]()

    def build(limit_s: float) -> AppContext:
        desk = Desk(paths, preferences, vault=vault(paths.database, limit_s=limit_s))
        made.append(AppContext(lambda: desk, desk.domains, preferences, paths.models, owner))
        return made[-1]

    yield build
    for context in made:
        context.close()
    owner.deleteLater()


@pytest.fixture
def locked(opened: Callable[[float], AppContext], ring: FileRing) -> AppContext:
    keyring.set_keyring(LockedRing(ring.path))
    return opened(5)


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


def test_a_keyring_that_does_not_answer_does_not_hold_the_window(
    opened: Callable[[float], AppContext], ring: FileRing, shown: list[str], qtbot: QtBot
) -> None:
    """``dev.py bench keyrings`` measures the pauses, here one as long as the keyring's is seen."""
    slow = SlowRing(ring.path)
    keyring.set_keyring(slow)
    context, beats, timer = opened(SLOW_S), list[float](), QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    with qtbot.waitSignal(context.jobs.failed, timeout=30_000) as told:
        context.load()
    assert "within" in told.args[0].sentence
    with qtbot.waitSignal(context.shelf.loaded, timeout=30_000):
        context.unlock(shown[0])
    timer.stop()
    slow.released.set()
    pauses = [after - before for before, after in pairwise(beats)]
    assert max(pauses) < SLOW_S / 2
