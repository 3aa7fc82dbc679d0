# SPDX-License-Identifier: Apache-2.0
"""Renewed secrets and keys replace the ones before."""

from contextlib import closing
from pathlib import Path

import keyring
import pytest

from desktop.core.errors import KnownError, StoreBusy, StoreLocked
from desktop.core.key_errors import KeyringLocked, MistypedRecoveryKey, WrongSecret
from desktop.store import keys
from desktop.store.db import fits
from desktop.store.files import only_one
from desktop.store.reencrypt import Form, form_of
from desktop.turn.wrapping import new_recovery_key
from tests.helpers.rings import FileRing, LockedRing
from tests.helpers.vaults import (
    PHRASE,
    WORD,
    assert_no_plain_text,
    make,
    make_plain,
    path,
    ring,
    shown,
    titles,
    vault,
)

__all__ = ["path", "ring", "shown"]
pytestmark = pytest.mark.usefixtures("ring")


# --- changing ---------------------------------------------------------------------------------


def test_renewed_secrets_replace_the_ones_before(
    path: Path, shown: list[str], ring: FileRing
) -> None:
    make(path, shown)
    before = path.read_bytes()
    items = ring.items()
    held = vault(path)
    held.renew_recovery(shown.append)
    held.set_passphrase(PHRASE, shown.append)
    held.join_keyring()
    assert (len(shown), len(ring.items()), ring.items() == items) == (2, 1, False)
    assert path.read_bytes() == before
    ring.keep({})
    for secret, opens in ((shown[0], False), (shown[1], True), (PHRASE, True), ("wrong", False)):
        later = vault(path)
        later.use(secret)
        if opens:
            later.open().close()
        else:
            with pytest.raises(WrongSecret):
                later.open()
    held.remove_passphrase()
    later = vault(path)
    later.use(PHRASE)
    with pytest.raises(KnownError):
        later.open()


def test_a_new_data_key(path: Path, shown: list[str], ring: FileRing) -> None:
    make(path, shown)
    held = vault(path)
    old = held.key()
    held.renew_key(shown.append, PHRASE)
    assert held.key() != old
    assert not fits(path, old)
    assert len(ring.items()) == 1
    for secret in (None, shown[1], PHRASE):
        later = vault(path)
        later.use(secret)
        with closing(later.open()) as db:
            assert titles(db) == [WORD]
    assert not held.status().is_unfinished


def test_a_new_data_key_needs_the_database_alone(path: Path, shown: list[str]) -> None:
    make(path, shown)
    held = vault(path)
    with closing(vault(path).open()) as db, pytest.raises(StoreBusy):
        held.renew_key(shown.append)
    assert len(shown) == 1
    file = keys.load(keys.key_path(path))
    assert file is not None
    assert file.next is None
    with only_one(keys.lock_path(path)):
        pass
    with closing(vault(path).open()) as db:
        assert titles(db) == [WORD]


def test_another_program_that_changed_the_key_is_noticed(path: Path, shown: list[str]) -> None:
    make(path, shown)
    first, second = vault(path), vault(path)
    first.key()
    second.renew_key(shown.append)
    with pytest.raises(StoreBusy):
        first.set_passphrase(PHRASE, shown.append)
    with closing(first.open()) as db:
        assert titles(db) == [WORD]


def test_forgetting(path: Path, shown: list[str], ring: FileRing) -> None:
    make(path, shown)
    held = vault(path)
    held.key()
    ring.keep({})
    held.forget()
    with pytest.raises(StoreLocked):
        held.key()


def test_begin_with_a_key_that_somebody_has_already(path: Path, ring: FileRing) -> None:
    make_plain(path)
    held, recovery_key = vault(path), new_recovery_key()
    held.begin(recovery_key)
    assert form_of(path) is Form.ENCRYPTED
    ring.keep({})
    later = vault(path)
    later.use(recovery_key)
    with closing(later.open()) as db:
        assert titles(db) == [WORD]
    assert_no_plain_text(path)


def test_begin_tells_why_it_cannot(path: Path, ring: FileRing) -> None:
    make_plain(path)
    keyring.set_keyring(LockedRing(ring.path))
    with pytest.raises(KeyringLocked):
        vault(path).begin(new_recovery_key())
    assert form_of(path) is Form.PLAIN
    vault(path).begin(new_recovery_key(), PHRASE)
    assert form_of(path) is Form.ENCRYPTED


def test_a_secret_alone_does_not_ask_the_keyring(path: Path, shown: list[str]) -> None:
    make(path, shown)
    held = vault(path)
    held.use("wrong words here", alone=True)
    with pytest.raises(MistypedRecoveryKey):
        held.key()
    held.use(shown[0], alone=True)
    assert held.key() is not None
    held.forget()
    assert held.key() is not None
