# SPDX-License-Identifier: Apache-2.0
"""The keyring matrix: whatever the keyring does, no word is lost and no key lies in plain text."""

import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from desktop.core.errors import BadData, StoreCorrupt, StoreLocked
from desktop.core.key_errors import MistypedRecoveryKey, WeakPassphrase, WrongSecret
from desktop.store import keys, recovery
from desktop.store.db import open_database
from desktop.store.keys import Way
from desktop.store.reencrypt import Form, form_of, rollback_path
from tests.helpers.rings import FileRing, ForgetfulRing, LockedRing, NoRing, OtherRing, SlowRing
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
    write,
)

__all__ = ["path", "ring", "shown"]
pytestmark = pytest.mark.usefixtures("ring")


# --- beginning --------------------------------------------------------------------------------


def test_with_a_keyring_a_new_database_is_encrypted(path: Path, shown: list[str]) -> None:
    first = vault(path, shown)
    with closing(first.open()) as db:
        write(db)
        assert_no_plain_text(path, first.key() or b"")
    assert form_of(path) is Form.ENCRYPTED
    assert len(shown) == 1
    with closing(vault(path).open()) as db:
        assert titles(db) == [WORD]
    assert first.status().ways == (Way.KEYRING, Way.RECOVERY)
    assert first.status().backend == "rings.FileRing"


@pytest.mark.parametrize("kind", [NoRing, LockedRing, ForgetfulRing])
def test_without_a_keyring_nothing_is_asked_and_nothing_is_encrypted(
    path: Path, shown: list[str], ring: FileRing, kind: type[KeyringBackend]
) -> None:
    keyring.set_keyring(kind(ring.path) if issubclass(kind, FileRing) else kind())
    with closing(vault(path, shown).open()) as db:
        write(db)
    assert (form_of(path), shown, vault(path).status().ways) == (Form.PLAIN, [], ())
    assert not keys.key_path(path).exists()


def test_without_anybody_to_show_the_recovery_key_to_it_does_not_begin(
    path: Path, ring: FileRing
) -> None:
    vault(path).open().close()
    assert (form_of(path), ring.items()) == (Form.PLAIN, {})


def test_an_existing_database_is_converted(path: Path, shown: list[str]) -> None:
    make_plain(path)
    with closing(vault(path, shown).open()) as db:
        assert titles(db) == [WORD]
        assert db.execute("PRAGMA integrity_check") == [("ok",)]
    assert not rollback_path(path).exists()
    assert_no_plain_text(path)


def test_a_database_in_use_is_converted_later(path: Path, shown: list[str]) -> None:
    make_plain(path)
    with closing(open_database(path)) as other:
        with closing(vault(path, shown).open()) as db:
            assert titles(db) == [WORD]
        write(other)
    assert (form_of(path), shown) == (Form.PLAIN, [])
    with closing(vault(path, shown).open()) as db:
        assert titles(db) == [WORD, WORD]
    assert form_of(path) is Form.ENCRYPTED


def test_a_passphrase_begins_encryption_without_a_keyring(path: Path, shown: list[str]) -> None:
    keyring.set_keyring(NoRing())  # type: ignore[no-untyped-call]
    make_plain(path)
    vault(path).set_passphrase(PHRASE, shown.append)
    with pytest.raises(StoreLocked, match="needed"):
        vault(path).key()
    for secret in (PHRASE, *shown):
        later = vault(path)
        later.use(secret)
        with closing(later.open()) as db:
            assert titles(db) == [WORD]
    assert_no_plain_text(path, PHRASE.encode(), shown[0].encode())


def test_a_weak_passphrase_changes_nothing(path: Path, shown: list[str]) -> None:
    make_plain(path)
    with pytest.raises(WeakPassphrase):
        vault(path).set_passphrase("short", shown.append)
    assert (form_of(path), shown, keys.key_path(path).exists()) == (Form.PLAIN, [], False)


# --- the matrix -------------------------------------------------------------------------------


def lose_item(ring: FileRing) -> KeyringBackend:
    ring.keep({})
    return ring


def exchange_item(ring: FileRing) -> KeyringBackend:
    ring.keep({name: keys.item_secret()[1] for name in ring.items()})
    return ring


def garble_item(ring: FileRing) -> KeyringBackend:
    ring.keep(dict.fromkeys(ring.items(), "no base64 at all ü"))
    return ring


MATRIX: dict[str, tuple[Callable[[FileRing], KeyringBackend], str]] = {
    "absent": (lambda _: NoRing(), "no keyring"),  # type: ignore[no-untyped-call]
    "locked": (lambda r: LockedRing(r.path), "is locked"),
    "lost item": (lose_item, "has lost its item"),
    "wrong key": (exchange_item, "another one"),
    "garbled": (garble_item, "another one"),
    "changed backend": (
        lambda r: OtherRing(r.path.with_suffix(".other")),
        r"rings\.FileRing has lost",
    ),
}


@pytest.mark.parametrize("case", MATRIX)
def test_recovery_key_works_whatever_the_keyring_does(
    path: Path, shown: list[str], ring: FileRing, case: str
) -> None:
    make(path, shown)
    spoil, told = MATRIX[case]
    before = path.read_bytes()
    keyring.set_keyring(spoil(ring))
    locked = vault(path, shown)
    with pytest.raises(StoreLocked, match=told):
        locked.open()
    assert path.read_bytes() == before
    locked.use(recovery.make())
    with pytest.raises(WrongSecret, match="recovery key"):
        locked.open()
    locked.use(shown[0][:-1] + ("2" if shown[0][-1] != "2" else "3"))
    with pytest.raises((MistypedRecoveryKey, WrongSecret)):
        locked.open()
    locked.use(shown[0].lower())
    with closing(locked.open()) as db:
        assert titles(db) == [WORD]
    assert len(shown) == 1
    assert_no_plain_text(path, shown[0].encode())


def test_a_slow_keyring_does_not_hold_anybody_longer_than_the_limit(
    path: Path, shown: list[str], ring: FileRing
) -> None:
    make(path, shown)
    slow = SlowRing(ring.path)
    keyring.set_keyring(slow)
    began_s = time.monotonic()
    with pytest.raises(StoreLocked, match=r"within 0\.2 seconds"):
        vault(path, limit_s=0.2).open()
    assert time.monotonic() - began_s < 5
    slow.released.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
    vault(path).open().close()


def test_a_lost_item_is_replaced(path: Path, shown: list[str], ring: FileRing) -> None:
    make(path, shown)
    ring.keep({})
    other = vault(path)
    other.use(shown[0])
    other.join_keyring()
    assert len(ring.items()) == 1
    vault(path).open().close()


def test_a_lost_key_file_never_gives_an_empty_database(path: Path, shown: list[str]) -> None:
    make(path, shown)
    before = path.read_bytes()
    file = keys.key_path(path)
    kept = file.read_bytes()
    file.unlink()
    for someone in (vault(path), vault(path, shown)):
        with pytest.raises(StoreLocked, match="key file"):
            someone.open()
    file.write_bytes(kept[: len(kept) // 2])
    with pytest.raises(BadData):
        vault(path, shown).open()
    assert path.read_bytes() == before
    file.write_bytes(kept)
    vault(path).open().close()


def test_a_key_file_of_another_database_is_told(
    path: Path, tmp_path: Path, shown: list[str]
) -> None:
    make(path, shown)
    other = tmp_path / "other" / "carrel.db"
    other.parent.mkdir()
    make(other, shown)
    keys.key_path(path).write_bytes(keys.key_path(other).read_bytes())
    with pytest.raises(StoreCorrupt, match="another one"):
        vault(path).open()
