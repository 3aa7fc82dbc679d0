# SPDX-License-Identifier: Apache-2.0
import threading

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors
import pytest

from desktop.core.errors import KeychainFailed
from desktop.settings import keychain


class Memory(keyring.backend.KeyringBackend):
    """A key store of its own, so that no test touches the developer's."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("it is locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("it is locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Memory:
    memory = Memory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: memory)
    return memory


def test_keep_read_and_remove(store: Memory) -> None:
    assert keychain.read("token huggingface.co") == ""
    keychain.write("token huggingface.co", "hf_1")
    assert keychain.read("token huggingface.co") == "hf_1"
    assert keychain.read("token mirror.example") == ""
    keychain.write("token huggingface.co", "")
    assert store.kept == {}


def test_a_locked_store(store: Memory) -> None:
    store.is_locked = True
    assert keychain.read("x") == ""
    with pytest.raises(KeychainFailed, match="it is locked"):
        keychain.write("x", "y")


def test_a_store_that_does_not_answer(store: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "LIMIT_S", 0.01)
    answered = threading.Event()
    monkeypatch.setattr(Memory, "set_password", lambda *_: answered.wait())
    with pytest.raises(KeychainFailed, match="did not answer"):
        keychain.write("x", "y")
    answered.set()


def test_no_store_is_no_plain_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", keyring.backends.fail.Keyring)
    assert keychain.read("x") == ""
    with pytest.raises(KeychainFailed, match="none that keeps secrets safely"):
        keychain.write("x", "y")
