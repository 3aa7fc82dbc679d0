# SPDX-License-Identifier: Apache-2.0
"""Many chats are as quick as few; ``bench large`` and ``bench large_window`` are the long forms."""

from contextlib import closing
from pathlib import Path

import keyring

from bench._chatting import paths_below
from bench.large import homes, measure, ring_of
from desktop.settings.keychain import Keychain
from desktop.store import chats, messages
from desktop.store.search import search
from desktop.turn.vault import Vault
from tests.helpers.rings import FileRing
from tests.helpers.vaults import ring

__all__ = ["ring"]
CHATS, MESSAGES = 80, 4_000


def test_a_store_with_many_chats(tmp_path: Path, ring: FileRing) -> None:
    large, empty = homes(tmp_path, CHATS, MESSAGES)
    path = paths_below(large).database
    found = measure(path, paths_below(empty).database)
    # The bars of a million messages; a busy machine is slower than an idle one.
    for what in ("open_chat_p95_ms", "open_long_ms", "search_p95_ms"):
        assert found[what] <= 100, what
    assert found["append_ratio"] <= 2
    keyring.set_keyring(FileRing(ring_of(large)))
    with closing(Vault(path, Keychain(5)).open()) as db:  # as the window opens it
        listed = chats.list_chats(db)
        assert len(listed) == CHATS  # one was erased, one begun
        counts = [len(messages.thread(db, chat.id)) for chat in listed]
        assert max(counts) >= MESSAGES // 10
        assert len(search(db, "n3123 ")) == 1
