# SPDX-License-Identifier: Apache-2.0
import json
import os
from pathlib import Path

import pytest

from desktop.core.errors import BadData
from desktop.core.key_errors import MistypedRecoveryKey, WeakPassphrase, WrongSecret
from desktop.store import keys, recovery
from desktop.store.keys import KeySet, Way
from desktop.store.sealing import Cost

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PHRASE = "correct horse é"


@pytest.fixture
def full() -> tuple[KeySet, bytes, dict[Way, str]]:
    held, key = keys.new_set()
    item, secret = keys.item_secret()
    secrets = {Way.KEYRING: secret, Way.RECOVERY: recovery.make(), Way.PASSPHRASE: PHRASE}
    held = keys.add_keyring(held, key, item=item, secret=secret, backend="ring")
    held = keys.add_recovery(held, key, secrets[Way.RECOVERY])
    return keys.add_passphrase(held, key, PHRASE, CHEAP), key, secrets


Full = tuple[KeySet, bytes, dict[Way, str]]


def test_every_way_opens_and_only_with_its_secret(full: Full) -> None:
    held, key, secrets = full
    for way, secret in secrets.items():
        assert keys.open_set(held, way, secret) == key
        with pytest.raises(WrongSecret):
            keys.open_set(held.without(way), way, secret)
    wrong = {Way.KEYRING: keys.item_secret()[1], Way.RECOVERY: recovery.make()}
    for way, secret in {**wrong, Way.PASSPHRASE: "correct horse e"}.items():
        with pytest.raises(WrongSecret, match=r"does not open"):
            keys.open_set(held, way, secret)
    with pytest.raises(MistypedRecoveryKey):
        keys.open_set(held, Way.RECOVERY, "ABCDE")


def test_a_renewed_secret_replaces_the_one_before(full: Full) -> None:
    held, key, secrets = full
    held = keys.add_recovery(held, key, recovery.make())
    assert len(held.wraps) == 3
    with pytest.raises(WrongSecret):
        keys.open_set(held, Way.RECOVERY, secrets[Way.RECOVERY])


def test_a_passphrase_may_be_typed_on_another_keyboard(full: Full) -> None:
    held, key, _ = full
    assert keys.open_set(held, Way.PASSPHRASE, "correct horse e\u0301") == key
    with pytest.raises(WeakPassphrase, match="8"):
        keys.add_passphrase(held, key, "short  ")


def test_a_keyring_item_is_44_ascii_characters() -> None:
    item, secret = keys.item_secret()
    assert (len(secret), secret.isascii(), item.isalnum()) == (44, True, True)


def test_the_file_holds_no_secret_and_comes_back_equal(full: Full, tmp_path: Path) -> None:
    held, key, secrets = full
    path = tmp_path / "carrel.keys"
    keys.save(path, held)
    file = keys.load(path)
    assert file is not None
    assert file.sets() == (held,)
    text = path.read_text("utf-8")
    for secret in (*secrets.values(), key.hex()):
        assert secret not in text
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    assert keys.load(tmp_path / "none.keys") is None


def test_every_changed_character_of_the_file_is_noticed(full: Full, tmp_path: Path) -> None:
    held, key, secrets = full
    path = tmp_path / "carrel.keys"
    keys.save(path, held)
    good = path.read_bytes()
    for place in range(len(good) - 1):
        path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        opened = []
        try:
            file = keys.load(path)
            assert file is not None
        except BadData:
            continue
        for way, secret in secrets.items():
            try:
                opened.append(keys.open_set(file.current, way, secret) == key)
            except WrongSecret:
                opened.append(False)
        # A change in one wrap closes its way and no other; the set's own name closes all.
        assert opened.count(False) in (1, 3), (place, opened)


@pytest.mark.parametrize(
    "change", [{"version": 2}, {"extra": 1}, {"current": {"id": 3}}, {"next": "no"}]
)
def test_other_shapes_are_refused(full: Full, tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "carrel.keys"
    keys.save(path, full[0])
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | change), encoding="utf-8")
    with pytest.raises(BadData, match=r"carrel\.keys"):
        keys.load(path)


def test_a_hostile_cost_is_not_paid(full: Full, tmp_path: Path) -> None:
    held, _, _ = full
    path = tmp_path / "carrel.keys"
    keys.save(path, held)
    path.write_text(path.read_text("utf-8").replace('"memory_kib":64', '"memory_kib":2147483647'))
    file = keys.load(path)
    assert file is not None
    with pytest.raises(WrongSecret):
        keys.open_set(file.current, Way.PASSPHRASE, PHRASE)
