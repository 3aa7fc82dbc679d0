# SPDX-License-Identifier: Apache-2.0
"""Every past schema opens and arrives at the schema of a fresh database."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreNewer
from desktop.core.records import ReplyState
from desktop.store import chats, messages, migrations
from desktop.store.db import Database, memory_database, open_database

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("schema_*.sql"))


def schema(db: Database) -> dict[str, str]:
    rows = db.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {str(name): re.sub(r"\s+", " ", str(sql)) for name, sql in rows}


def build(path: Path, fixture: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(fixture.read_text("utf-8"))


def test_every_schema_has_a_fixture() -> None:
    numbers = [int(f.stem.removeprefix("schema_")) for f in FIXTURES]
    assert sorted(numbers) == list(range(1, len(migrations.MIGRATIONS) + 1))


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda f: f.stem)
def test_migrates_to_the_newest_schema(database_path: Path, fixture: Path) -> None:
    build(database_path, fixture)
    with closing(open_database(database_path)) as db, closing(memory_database()) as fresh:
        assert schema(db) == schema(fresh)
        assert migrations.version(db) == len(migrations.MIGRATIONS)
        assert db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") == [("ok",)]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda f: f.stem)
def test_keeps_every_word(database_path: Path, fixture: Path) -> None:
    build(database_path, fixture)
    with closing(open_database(database_path)) as db:
        (chat,) = chats.list_chats(db)
        assert chat.title == "How do I add a model?"
        found = messages.thread(db, chat.id)
        assert [m.text for m in found] == ["How do I add a model?", "Second — “answer”"]
        assert [m.state for m in found] == [ReplyState.COMPLETE, ReplyState.STOPPED]
        assert found[1].facts is not None
        assert found[1].facts.seed == 7
        assert len(messages.siblings(db, found[1].id)) == 2
        assert chats.purge_deleted(db) == 1


def test_a_newer_database_is_refused_and_kept(database_path: Path) -> None:
    with closing(sqlite3.connect(database_path)) as connection:
        connection.executescript("CREATE TABLE later (x); PRAGMA user_version = 99;")
    before = database_path.read_bytes()
    with pytest.raises(StoreNewer, match="99"):
        open_database(database_path)
    assert database_path.read_bytes() == before


def test_a_failing_step_leaves_the_schema_before_it(
    database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def m002_fails(db: Database) -> None:
        db.execute("DROP TABLE messages; CREATE TABLE half (x)")
        raise ZeroDivisionError

    open_database(database_path).close()
    with closing(memory_database()) as fresh:
        expected = schema(fresh)
    monkeypatch.setattr(migrations, "MIGRATIONS", (migrations.m001_initial, m002_fails))
    with pytest.raises(ZeroDivisionError):
        open_database(database_path)
    monkeypatch.undo()
    with closing(open_database(database_path)) as db:
        assert schema(db) == expected
        assert migrations.version(db) == 1
