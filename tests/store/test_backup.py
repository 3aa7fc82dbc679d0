# SPDX-License-Identifier: Apache-2.0
"""Backups taken while somebody writes restore equal; damaged ones are refused."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from bench._store_ordeals import backups
from desktop.core.errors import BadData, FolderNotWritable, KnownError
from desktop.core.ids import DomainId
from desktop.store import chats, keys, messages
from desktop.store.backup import (
    extract,
    make_backup,
    own_key_of,
    read_header,
)
from desktop.store.db import Database, open_database
from desktop.store.keys import KeySet
from desktop.store.reencrypt import fingerprint

DAMAGED = 100
WORD = "geheimwort"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def held() -> tuple[KeySet, bytes]:
    made, key = keys.new_set()
    item, secret = keys.item_secret()
    return keys.add_keyring(made, key, item=item, secret=secret, backend="r"), key


def fill(db: Database, count: int = 30) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=WORD)
    for n in range(count):
        messages.add_question(db, chat.id, None, f"{WORD} {n}")


def restored(folder: Path, path: Path, own_key: bytes | None) -> str:
    target = folder / "restored.db"
    extract(read_header(path), own_key, target, own_key)
    with closing(open_database(target, own_key)) as db:
        found = fingerprint(db)
    target.unlink()
    return found


def test_an_encrypted_one_comes_back_equal(
    database_path: Path, folder: Path, held: tuple[KeySet, bytes]
) -> None:
    with closing(open_database(database_path, held[1])) as db:
        fill(db)
        made = make_backup(db, folder, *held)
        expected = fingerprint(db)
    assert WORD.encode() not in made.path.read_bytes()
    assert [file.name for file in folder.iterdir()] == [made.path.name]
    assert made.path.stat().st_mode & 0o177 == 0
    own_key = own_key_of(made, held[1])
    assert own_key != held[1]
    assert restored(folder, made.path, own_key) == expected
    with pytest.raises(BadData, match="does not open"):
        own_key_of(made, own_key)


def test_taken_while_another_writes(tmp_path: Path) -> None:
    found = backups(tmp_path, 8, random.Random(4))
    assert (found["equal"], found["refused"], found["faults"]) == (8, 4, 0)


def test_damaged_ones_are_refused(
    database_path: Path, folder: Path, held: tuple[KeySet, bytes]
) -> None:
    with closing(open_database(database_path, held[1])) as db:
        fill(db)
        made = make_backup(db, folder, *held)
    own_key = own_key_of(made, held[1])
    good = made.path.read_bytes()
    rng = random.Random(4)
    target = folder / "target.db"
    target.write_bytes(b"stays")
    for number in range(DAMAGED):
        changed = bytearray(good)
        match number % 4:
            case 0:
                changed = changed[: rng.randrange(len(good))]
            case 1:
                changed += b"\0"
            case _:
                # Half of them in the header, which is small.
                end = len(good) if number % 4 == 2 else made.offset
                bit = rng.randrange(end * 8)
                changed[bit // 8] ^= 1 << bit % 8
        made.path.write_bytes(changed)
        with pytest.raises(KnownError):
            extract(read_header(made.path), own_key, target, own_key)
        assert target.read_bytes() == b"stays"
    assert {file.name for file in folder.iterdir()} == {made.path.name, "target.db"}


def test_a_folder_that_cannot_be_written(db: Database, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderNotWritable):
        make_backup(db, tmp_path / "file", None, None)
