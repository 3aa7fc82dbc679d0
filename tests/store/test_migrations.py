# SPDX-License-Identifier: Apache-2.0
"""Every past schema opens and arrives at the schema of a fresh database."""

import hashlib
import random
import re
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from desktop.core.errors import StoreNewer
from desktop.core.records import ReplyState
from desktop.store import branches, chats, messages, migrations
from desktop.store.db import Database, memory_database, open_database
from desktop.store.erasing import purge_deleted

ROOT = Path(__file__).parents[2]
FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("schema_*.sql"))


def schema(db: Database) -> dict[str, str]:
    rows = db.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {str(name): re.sub(r"\s+", " ", str(sql)) for name, sql in rows}


def build(path: Path, fixture: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(fixture.read_text("utf-8")).fetchall()


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
        assert len(branches.siblings(db, found[1].id)) == 2
        assert purge_deleted(db) == 1


def everything(
    path: Path, columns: dict[str, list[str]] | None
) -> tuple[dict[str, list[str]], str]:
    """The tables with their columns, and SHA-256 over all rows; read without Carrel."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        if columns is None:
            rows = connection.execute(
                "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c"
                " WHERE t.type = 'table' AND t.name NOT LIKE '%\\_index%' ESCAPE '\\'"
                " AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid"
            )
            columns = {}
            for table, column in rows:
                columns.setdefault(table, []).append(column)
        for table, names in columns.items():
            for row in connection.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY 1, 2"):
                digest.update(repr((table, row)).encode())
    return columns, digest.hexdigest()


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda f: f.stem)
def test_every_row_stays_as_it_was(database_path: Path, fixture: Path) -> None:
    build(database_path, fixture)
    columns, expected = everything(database_path, None)
    assert len(columns) >= 2
    open_database(database_path).close()
    assert everything(database_path, columns)[1] == expected


OLD_COLUMNS = {
    "chats": "id, uid, title, domain_id, model_id, active_leaf, created_ms, updated_ms, deleted_ms",
    "messages": "id, uid, chat_id, parent_id, role, text, state, facts, created_ms",
}
KILLS = 20
MIGRATOR = """
import sys
from pathlib import Path
from desktop.store.db import open_database
print("go", flush=True)
open_database(Path(sys.argv[1])).close()
print("done", flush=True)
"""


def old_content(path: Path) -> str:
    """SHA-256 over what schema 1 can hold, read without Carrel."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for table, columns in OLD_COLUMNS.items():
            for row in connection.execute(f"SELECT {columns} FROM {table} ORDER BY id"):
                digest.update(repr(row).encode())
    return digest.hexdigest()


def test_kills_while_migrating(database_path: Path) -> None:
    build(database_path, FIXTURES[0])
    with closing(sqlite3.connect(database_path)) as connection:
        for n in range(4000):
            values = (f"{n:032x}", f"many words {n} " * 50)
            connection.execute(
                "INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                " VALUES (?, 1, 'user', ?, 'complete', 0)",
                values,
            )
        connection.commit()
    expected, original = old_content(database_path), database_path.read_bytes()
    rng = random.Random(3)
    ends = set()
    for number in range(KILLS):
        for side in ("-wal", "-shm", "-journal"):
            Path(f"{database_path}{side}").unlink(missing_ok=True)
        database_path.write_bytes(original)
        command = [sys.executable, "-c", MIGRATOR, str(database_path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(rng.uniform(0, 0.5) if number else 0.0)  # aims, waits for nothing
            child.kill()
            ends.add(child.stdout.read())
        assert old_content(database_path) == expected
        with closing(open_database(database_path)) as db:
            assert db.execute("PRAGMA integrity_check") == [("ok",)]
            assert db.execute("SELECT count(*) FROM message_index_docsize") == [(4004,)]
        assert old_content(database_path) == expected
    assert "" in ends


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
    def m999_fails(db: Database) -> None:
        db.execute("DROP TABLE messages; CREATE TABLE half (x)")
        raise ZeroDivisionError

    open_database(database_path).close()
    with closing(memory_database()) as fresh:
        expected = schema(fresh)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m999_fails))
    with pytest.raises(ZeroDivisionError):
        open_database(database_path)
    monkeypatch.undo()
    with closing(open_database(database_path)) as db:
        assert schema(db) == expected
        assert migrations.version(db) == len(migrations.MIGRATIONS)
