# SPDX-License-Identifier: Apache-2.0
"""A desk whose database is locked: it says so, and opens with the secret."""

import keyring
import pytest

from desktop.core.errors import StoreLocked
from desktop.core.key_errors import MistypedRecoveryKey
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.store import chats
from desktop.turn.desk import Desk
from tests.helpers.rings import FileRing, LockedRing
from tests.helpers.vaults import WORD, make, ring, shown, vault

__all__ = ["ring", "shown"]


def test_a_locked_store_is_told_and_can_be_unlocked(
    paths: Paths, ring: FileRing, shown: list[str]
) -> None:
    make(paths.database, shown)
    keyring.set_keyring(LockedRing(ring.path))
    desk = Desk(paths, Preferences.open(paths.settings), vault=vault(paths.database))
    try:
        with pytest.raises(StoreLocked, match="locked"):
            desk.store.submit(chats.list_chats).result(30)
        with pytest.raises(MistypedRecoveryKey):
            desk.unlock("no recovery key").result(30)
        assert desk.unlock(shown[0]).result(30) == 0
        found = desk.store.submit(chats.list_chats).result(30)
        assert [chat.title for chat in found] == [WORD]
    finally:
        desk.close()
