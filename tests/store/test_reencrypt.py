# SPDX-License-Identifier: Apache-2.0
"""Copy, verify, exchange; and that an encrypted file shows nothing and hides no damage."""

import base64
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import KnownError, StoreBusy, StoreCorrupt
from desktop.core.ids import DomainId
from desktop.store import chats, messages
from desktop.store.db import Database, fits, open_alone, open_database
from desktop.store.reencrypt import (
    Form,
    copy_path,
    fingerprint,
    forget_rollback,
    form_of,
    reencrypt,
    rollback_path,
)

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
WORDS = [f"geheim{n:03d}wort" for n in range(200)]
FLIPS = 120


def fill(db: Database) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=WORDS[0])
    parent = None
    for word in WORDS:
        parent = messages.add_question(db, chat.id, parent, f"{word} " * 20).id


def test_forms(database_path: Path) -> None:
    assert form_of(database_path) is Form.ABSENT
    database_path.touch()
    assert form_of(database_path) is Form.ABSENT
    open_database(database_path).close()
    assert form_of(database_path) is Form.PLAIN
    reencrypt(database_path, None, NEW)
    assert form_of(database_path) is Form.ENCRYPTED
    database_path.write_bytes(b"")
    Path(f"{database_path}-wal").write_bytes(b"log")
    assert form_of(database_path) is Form.PLAIN


@pytest.mark.parametrize("old", [None, OLD])
def test_every_row_arrives(database_path: Path, old: bytes | None) -> None:
    with closing(open_database(database_path, old)) as db:
        fill(db)
        expected = fingerprint(db)
    reencrypt(database_path, old, NEW)
    assert not fits(database_path, old)
    assert fits(database_path, NEW)
    assert rollback_path(database_path).exists() == (old is None)
    assert database_path.stat().st_mode & 0o177 == 0
    with closing(open_database(database_path, NEW)) as db:
        assert fingerprint(db) == expected
        assert forget_rollback(database_path, db) == (old is None)
        assert not forget_rollback(database_path, db)
    assert {file.name for file in database_path.parent.glob("carrel*")} == {"carrel.db"}


def test_an_unfinished_log_arrives_too(database_path: Path) -> None:
    with closing(open_database(database_path)) as db:
        fill(db)
        kept = {
            name: Path(name).read_bytes() for name in (f"{database_path}", f"{database_path}-wal")
        }
        expected = fingerprint(db)
    for name, data in kept.items():
        Path(name).write_bytes(data)
    reencrypt(database_path, None, NEW)
    with closing(open_database(database_path, NEW)) as db:
        assert fingerprint(db) == expected


def test_not_while_another_program_has_it(database_path: Path) -> None:
    with closing(open_database(database_path)) as db:
        fill(db)
        before = fingerprint(db)
        with pytest.raises(StoreBusy):
            reencrypt(database_path, None, NEW)
        assert fingerprint(db) == before
    with closing(open_alone(database_path)), pytest.raises(StoreBusy):
        open_database(database_path, busy_timeout_ms=20)


def test_the_wrong_key_and_damage_change_nothing(database_path: Path) -> None:
    with closing(open_database(database_path, OLD)) as db:
        fill(db)
    data = bytearray(database_path.read_bytes())
    with pytest.raises(StoreCorrupt):
        reencrypt(database_path, NEW, OLD)
    data[len(data) // 2] ^= 1
    database_path.write_bytes(data)
    with pytest.raises(StoreCorrupt):
        reencrypt(database_path, OLD, NEW)
    # The first page was written again, to fold the log in.
    assert database_path.read_bytes()[4096:] == data[4096:]
    assert fits(database_path, OLD)


def test_no_word_is_in_any_file(
    database_path: Path, files_hold: Callable[[Path, str], bool]
) -> None:
    with closing(open_database(database_path, OLD)) as db:
        fill(db)
        assert Path(f"{database_path}-wal").stat().st_size > 0
        assert not [word for word in WORDS if files_hold(database_path.parent, word)]
        db.checkpoint()
        db.copy_into(copy_path(database_path), NEW)
    assert not [word for word in WORDS if files_hold(database_path.parent, word)]
    open_database(database_path.with_name("plain.db")).close()
    with closing(open_database(database_path.with_name("plain.db"))) as db:
        fill(db)
        assert files_hold(database_path.parent, WORDS[7])


@pytest.fixture
def files_hold() -> Callable[[Path, str], bool]:
    """Whether a word is in a file of the folder, in UTF-8, UTF-16 or base64 at any offset."""

    def hold(folder: Path, word: str) -> bool:
        raw = word.encode()
        forms = [raw, word.encode("utf-16-le"), word.encode("utf-16-be")]
        for shift in range(3):
            coded = base64.b64encode(bytes(shift) + raw)
            forms.append(coded[4 if shift else 0 : len(coded) - 4])
        return any(
            form in file.read_bytes() for file in folder.rglob("carrel.db*") for form in forms
        ) or any(form in file.read_bytes() for file in folder.rglob("plain.db*") for form in forms)

    return hold


def read_all(path: Path) -> list[str]:
    """What a reader would be shown."""
    with closing(open_database(path, OLD)) as db:
        shown = [m.text for c in chats.list_chats(db) for m in messages.thread(db, c.id)]
        if db.execute("PRAGMA integrity_check") != [("ok",)]:
            raise StoreCorrupt(str(path), "integrity")
        return shown


def test_flipped_bits_are_noticed_and_never_shown(database_path: Path) -> None:
    with closing(open_database(database_path, OLD)) as db:
        fill(db)
        # Without free pages: they hold zeros, and nobody reads them.
        db.execute("VACUUM")
    good = database_path.read_bytes()
    expected = read_all(database_path)
    rng = random.Random(9)
    unnoticed = []
    for _ in range(FLIPS):
        bit = rng.randrange(len(good) * 8)
        changed = bytearray(good)
        changed[bit // 8] ^= 1 << bit % 8
        database_path.write_bytes(changed)
        try:
            assert read_all(database_path) == expected
            unnoticed.append(bit)
        except KnownError:
            assert database_path.read_bytes() == changed
    # The page size and its like at 16 to 23 are not encrypted, and hold no text.
    assert all(16 <= bit // 8 < 24 for bit in unnoticed)
    assert len(unnoticed) <= 1
