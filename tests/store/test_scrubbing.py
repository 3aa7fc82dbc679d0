# SPDX-License-Identifier: Apache-2.0
"""Erased chats leave the backups, each of which stays whole and opens with the same key."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import BadData, StoreBusy
from desktop.core.ids import ChatId, DomainId
from desktop.core.keeping import Cause
from desktop.store import chats, erasing, keys, messages, scrubbing
from desktop.store.backup import Backup, extract, make_backup, own_key_of, read_header
from desktop.store.db import Database, connect, open_database
from desktop.store.keys import KeySet
from desktop.store.scrubbing import needs_scrub, scrub_backup, scrub_copy
from desktop.store.sealing import random_key

Held = tuple[KeySet, bytes]
WORD = "zyxgeheim"
FIXTURE = Path(__file__).parent / "fixtures" / "schema_1.sql"


@pytest.fixture
def held() -> Held:
    made, key = keys.new_set()
    return keys.add_passphrase(made, key, "four unrelated words"), key


def add(db: Database, text: str) -> ChatId:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=text)
    parent = None
    for n in range(300):
        parent = messages.add_question(db, chat.id, parent, f"{text} {n}").id
    return chat.id


def plain(backup: Backup, held: Held, folder: Path) -> bytes:
    """The database of a backup without its encryption."""
    target = folder / "plain.db"
    extract(backup, own_key_of(backup, held[1]), target, None)
    return target.read_bytes()


def test_a_backup_is_written_anew(db: Database, tmp_path: Path, held: Held) -> None:
    kept, doomed = add(db, "bleibt"), add(db, WORD)
    before = make_backup(db, tmp_path / "b", *held)
    old_key = own_key_of(before, held[1])
    assert WORD.encode() in plain(before, held, tmp_path)
    old_inode = before.path.open("rb")
    erasing.erase(db, {doomed: Cause.ASKED})
    marked = erasing.to_scrub(db)
    assert needs_scrub(before, marked)
    after = scrub_backup(before, marked, held[1])
    with old_inode:  # what a thief would find in the old blocks: a database without its key
        assert not old_inode.read(before.offset).strip(b"\0")
    assert (after.path, after.header.created_ms) == (before.path, before.header.created_ms)
    assert own_key_of(after, held[1]) != old_key
    assert not needs_scrub(after, marked)
    data = plain(after, held, tmp_path)
    assert WORD.encode() not in data
    assert WORD.encode("utf-16-le") not in data
    assert b"bleibt 299" in data
    with closing(open_database(tmp_path / "plain.db")) as copy:
        assert [chat.id for chat in chats.list_chats(copy)] == [kept]
        assert copy.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") == [("ok",)]
    assert [each.name for each in (tmp_path / "b").iterdir()] == [before.path.name]
    assert not needs_scrub(make_backup(db, tmp_path / "b", *held), marked)


def test_made_between_two_steps(db: Database, tmp_path: Path, held: Held) -> None:
    doomed = add(db, WORD)
    erasing.mark(db, {doomed: Cause.ASKED})
    erasing.step(db)
    made = make_backup(db, tmp_path / "b", *held)
    marked = erasing.to_scrub(db)
    assert needs_scrub(made, marked)
    assert WORD.encode() not in plain(scrub_backup(made, marked, held[1]), held, tmp_path)


def test_what_cannot_be_cleaned_stays_as_it_is(db: Database, tmp_path: Path, held: Held) -> None:
    made = make_backup(db, tmp_path / "b", *held)
    before = made.path.read_bytes()
    with pytest.raises(BadData):
        scrub_backup(made, {"x": 1}, random_key())
    assert made.path.read_bytes() == before
    made.path.write_bytes(before[:-1])
    with pytest.raises(BadData):
        scrub_backup(read_header(made.path), {"x": 1}, held[1])
    assert made.path.read_bytes() == before[:-1]


def test_a_backup_of_the_first_schema(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(connect(path, 0)) as db:
        db.execute(FIXTURE.read_text("utf-8"))
        ((uid,),) = db.execute("SELECT uid FROM chats WHERE deleted_ms IS NULL")
        made = make_backup(db, tmp_path / "b", None, None)
    assert b"How do I add" in made.path.read_bytes()
    after = scrub_backup(made, {str(uid): 1}, None)
    assert b"How do I add" not in after.path.read_bytes()
    assert b"Gone" in after.path.read_bytes()


def test_a_kept_copy(tmp_path: Path) -> None:
    path, key = tmp_path / "carrel.db.before-restore-1Z", random_key()
    with closing(open_database(path, key)) as db:
        add(db, "bleibt")
        doomed = add(db, WORD)
        uid = str(db.execute("SELECT uid FROM chats WHERE id = ?", (doomed,))[0][0])
        with pytest.raises(StoreBusy):
            scrub_copy(path, {uid: 1}, key)
    inode = path.stat().st_ino
    scrub_copy(path, {"another": 1}, key)
    assert path.stat().st_ino == inode
    scrub_copy(path, {uid: 1}, key)
    with closing(open_database(path, key)) as db:
        assert [chat.title for chat in chats.list_chats(db)] == ["bleibt"]
        assert scrubbing.take_out(db, {uid: 1}) == 0
