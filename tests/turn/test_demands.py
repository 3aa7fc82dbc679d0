# SPDX-License-Identifier: Apache-2.0
"""What the policy demands of the database, through the vault: protection, escrow, who may open."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreLocked
from desktop.core.key_errors import WeakPassphrase
from desktop.core.policy_errors import EncryptionDemanded, EscrowUnreadable, PolicyForbids
from desktop.store import escrow, keys
from desktop.store.db import open_database
from desktop.store.keys import Way, key_path
from desktop.store.reencrypt import Form, form_of
from tests.helpers.policy import Place
from tests.helpers.rings import FileRing
from tests.helpers.vaults import PHRASE, WORD, make, path, ring, shown, titles, vault, write

__all__ = ["path", "ring", "shown"]


def plain(path: Path) -> None:
    with closing(open_database(path, None)) as db:
        write(db)


def test_what_is_not_encrypted_stays_closed_until_it_is(
    path: Path, ring: FileRing, policy: Place
) -> None:
    plain(path)
    policy.write(require_encryption=True)
    mine = vault(path)
    with pytest.raises(EncryptionDemanded):
        mine.open()
    with pytest.raises(EncryptionDemanded):
        mine.beside()
    mine.set_passphrase(PHRASE, lambda _key: None)
    with closing(mine.open()) as db:
        assert titles(db) == [WORD]


def test_a_passphrase_is_demanded_of_what_the_keyring_opens(
    path: Path, ring: FileRing, shown: list[str], policy: Place
) -> None:
    make(path, shown)
    policy.write(require_passphrase=True)
    mine = vault(path)
    with pytest.raises(EncryptionDemanded, match="no passphrase"):
        mine.open()
    mine.set_passphrase(PHRASE, "")
    with closing(mine.open()) as db:
        assert titles(db) == [WORD]
    with pytest.raises(PolicyForbids):
        mine.remove_passphrase()
    with pytest.raises(PolicyForbids):
        mine.join_keyring()
    later = vault(path)  # another start: the keyring still has its item, and is not asked
    with pytest.raises(StoreLocked):
        later.open()
    later.use(PHRASE)
    with closing(later.open()) as db:
        assert titles(db) == [WORD]


def test_a_new_set_gets_no_item_of_the_keyring(path: Path, ring: FileRing, policy: Place) -> None:
    policy.write(require_passphrase=True)
    mine = vault(path)
    mine.set_passphrase(PHRASE, lambda _key: None)
    assert set(mine.status().ways) == {Way.PASSPHRASE, Way.RECOVERY}


def test_passphrases_are_as_long_as_is_demanded(
    path: Path, ring: FileRing, shown: list[str], policy: Place
) -> None:
    make(path, shown)
    policy.write(passphrase_length=30)
    with pytest.raises(WeakPassphrase, match="30"):
        vault(path).set_passphrase(PHRASE, "")


def test_escrow_comes_to_a_database_of_before(
    path: Path, ring: FileRing, shown: list[str], policy: Place
) -> None:
    make(path, shown)
    private, public = escrow.new_keys()
    policy.write(escrow_key=public)
    with closing(vault(path).open()) as db:
        assert titles(db) == [WORD]
    file = keys.load(key_path(path))
    assert file is not None
    recovery = escrow.opened(file.current, private)
    mine = vault(path)
    mine.use(recovery, alone=True)  # on a computer without the keyring
    with closing(mine.open()) as db:
        assert titles(db) == [WORD]
    before = key_path(path).read_bytes()
    vault(path).open().close()
    assert key_path(path).read_bytes() == before  # it is there already


def test_with_escrow_encryption_begins_by_itself(path: Path, ring: FileRing, policy: Place) -> None:
    plain(path)
    _, public = escrow.new_keys()
    policy.write(escrow_key=public)
    with closing(vault(path).open()) as db:
        assert titles(db) == [WORD]
    assert form_of(path) is Form.ENCRYPTED
    assert set(vault(path).status().ways) == {Way.KEYRING, Way.RECOVERY, Way.ESCROW}


def test_an_unreadable_escrow_key_lets_nothing_begin_and_closes_nothing(
    path: Path, ring: FileRing, shown: list[str], policy: Place
) -> None:
    make(path, shown)
    policy.write(escrow_key="carrel-escrow-1:nonsense")
    with closing(vault(path).open()) as db:
        assert titles(db) == [WORD]
    with pytest.raises(EscrowUnreadable):
        vault(path.with_name("other.db")).begin(lambda _key: None)
    assert not path.with_name("other.keys").exists()
