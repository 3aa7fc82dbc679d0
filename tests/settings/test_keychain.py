# SPDX-License-Identifier: Apache-2.0
"""The keychain against real backends of the keyring library, good and bad ones."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NullRing

from desktop.core.key_errors import KeyringFailed, KeyringLocked, KeyringMissing, KeyringSlow
from desktop.settings import keychain
from desktop.settings.keychain import SERVICE, Keychain
from tests.helpers.rings import (
    FileRing,
    ForgetfulRing,
    LockedRing,
    NoRing,
    RefusingRing,
    SlowRing,
)


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def use(ring: KeyringBackend) -> Keychain:
    keyring.set_keyring(ring)
    return Keychain(limit_s=5)


def test_items_come_back_and_go(tmp_path: Path) -> None:
    ring = FileRing(tmp_path / "ring.json")
    chain = use(ring)
    assert chain.get("a") is None
    assert chain.add("a", "secret") == chain.backend() == "rings.FileRing"
    assert ring.items() == {f"{SERVICE}/a": "secret"}
    assert chain.get("a") == "secret"
    chain.remove("a")
    chain.remove("a")
    assert chain.get("a") is None


@pytest.mark.parametrize("kind", [NoRing, NullRing])
def test_none_and_plain_text_count_as_none(kind: type[KeyringBackend]) -> None:
    chain = use(kind())
    calls: tuple[Callable[[], object], ...] = (
        chain.backend,
        lambda: chain.get("a"),
        lambda: chain.add("a", "b"),
    )
    for call in calls:
        with pytest.raises(KeyringMissing):
            call()


def test_a_plain_text_backend_is_refused(tmp_path: Path) -> None:
    plain = type("PlaintextKeyring", (FileRing,), {"__module__": "keyrings.alt.file"})
    ring = plain(tmp_path / "ring.json")
    with pytest.raises(KeyringMissing, match="Plaintext"):
        use(ring).add("a", "secret")
    assert not (tmp_path / "ring.json").exists()


def test_locked(tmp_path: Path) -> None:
    chain = use(LockedRing(tmp_path / "ring.json"))
    with pytest.raises(KeyringLocked, match="LockedRing"):
        chain.get("a")


def test_slow_ends_at_the_limit(tmp_path: Path) -> None:
    ring = SlowRing(tmp_path / "ring.json")
    keyring.set_keyring(ring)
    began_s = time.monotonic()
    with pytest.raises(KeyringSlow, match=r"0\.1 seconds"):
        Keychain(limit_s=0.1).get("a")
    assert time.monotonic() - began_s < 2
    ring.released.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)


def test_an_item_that_is_not_kept_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeyringFailed, match="did not keep"):
        use(ForgetfulRing(tmp_path / "ring.json")).add("a", "secret")


def test_a_failure_does_not_repeat_the_secret(tmp_path: Path) -> None:
    with pytest.raises(KeyringFailed) as caught:
        use(RefusingRing(tmp_path / "ring.json")).add("a", "topsecret")
    assert "topsecret" not in caught.value.text()


def test_secrets_by_name_are_kept_replaced_and_removed(tmp_path: Path) -> None:
    use(FileRing(tmp_path / "ring.json"))
    assert keychain.read("token") == ""
    keychain.write("token", "one")
    keychain.write("token", "two")
    assert keychain.read("token") == "two"
    keychain.write("token", "")
    assert keychain.read("token") == ""


def test_without_a_keyring_nothing_is_read_and_writing_says_why() -> None:
    use(NoRing())  # type: ignore[no-untyped-call]
    assert keychain.read("token") == ""
    with pytest.raises(KeyringMissing):
        keychain.write("token", "one")
