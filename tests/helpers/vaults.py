# SPDX-License-Identifier: Apache-2.0
"""A vault with a keyring in a file, for the tests of the turn room and the store's backups."""

import base64
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest

from desktop.core.ids import DomainId
from desktop.settings.keychain import Keychain
from desktop.store import chats, messages
from desktop.store.db import Database, open_database
from desktop.turn.vault import Vault
from tests.helpers.rings import FileRing

PHRASE = "four unrelated words here"
WORD = "Zyxwvut-geheim"


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[FileRing]:
    before = keyring.get_keyring()
    made = FileRing(tmp_path / "elsewhere.json")
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "carrel.db"


@pytest.fixture
def shown() -> list[str]:
    return []


def vault(path: Path, shown: list[str] | None = None, limit_s: float = 5) -> Vault:
    return Vault(path, Keychain(limit_s), None if shown is None else shown.append)


def write(db: Database) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=WORD)
    messages.add_question(db, chat.id, None, WORD)


def titles(db: Database) -> list[str]:
    return [chat.title for chat in chats.list_chats(db)]


def make(path: Path, shown: list[str]) -> None:
    """An encrypted database with one chat, made by a working keyring."""
    with closing(vault(path, shown).open()) as db:
        write(db)


def make_plain(path: Path) -> None:
    with closing(open_database(path)) as db:
        write(db)


def assert_no_plain_text(path: Path, *secrets: bytes) -> None:
    wanted = [WORD.encode(), WORD.encode("utf-16-le"), base64.b64encode(WORD.encode())[:-4]]
    for file in filter(Path.is_file, path.parent.rglob("*")):
        data = file.read_bytes()
        for secret in (*wanted, *secrets):
            assert secret not in data, (file, secret)
            assert secret.hex().encode() not in data, (file, secret)
            assert base64.b64encode(secret) not in data, (file, secret)
