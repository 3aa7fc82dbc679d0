# SPDX-License-Identifier: Apache-2.0
"""Opening, refusing and locking of real database files."""

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import FolderNotWritable, NoSpace, StoreBusy, StoreCorrupt
from desktop.store.db import Database, memory_database, open_database

KEY = bytes(range(32))
posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def fill(db: Database, rows: int = 200) -> None:
    db.execute("CREATE TABLE IF NOT EXISTS note (text TEXT) STRICT")
    with db.transaction():
        for i in range(rows):
            db.execute("INSERT INTO note VALUES (?)", (f"confidential {i} " * 40,))


def count(db: Database) -> int:
    return int(str(db.execute("SELECT count(*) FROM note")[0][0]))


def leave_unclean(path: Path) -> None:
    """Write into the database and end without closing it, as a crash does."""
    script = (
        "import os, sys; from pathlib import Path; from desktop.store.db import open_database\n"
        "db = open_database(Path(sys.argv[1]))\n"
        "db.execute(\"INSERT INTO note VALUES ('last words')\"); os._exit(0)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, path], cwd=root, check=True, timeout=60)
    assert Path(f"{path}-wal").stat().st_size > 0


def contents(path: Path) -> dict[str, bytes]:
    return {
        name: Path(name).read_bytes() for name in (f"{path}", f"{path}-wal") if Path(name).exists()
    }


def test_execute_returns_all_rows_in_order(db: Database) -> None:
    assert db.execute("SELECT 1; SELECT :x, 'b'", {"x": 2}) == [(1,), (2, "b")]


def test_durability_settings(db: Database) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "temp_store", "secure_delete")
    values = [db.execute(f"PRAGMA {name}")[0][0] for name in names]
    assert values == ["wal", 2, 1, 2, 1]


@posix
def test_files_are_private_from_the_first_byte(database_path: Path) -> None:
    with closing(open_database(database_path)) as db:
        fill(db)
        names = [database_path, *database_path.parent.glob("carrel.db-*")]
        assert len(names) == 3
        assert {name.stat().st_mode & 0o777 for name in names} == {0o600}


@posix
def test_an_open_file_becomes_private(database_path: Path) -> None:
    open_database(database_path).close()
    database_path.chmod(0o644)
    open_database(database_path).close()
    assert database_path.stat().st_mode & 0o777 == 0o600


def test_transaction_is_undone_as_a_whole(db: Database) -> None:
    fill(db, 1)

    def write_then_fail() -> None:
        with db.transaction():
            db.execute("INSERT INTO note VALUES ('never')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_then_fail()
    assert count(db) == 1
    fill(db, 1)
    assert count(db) == 2


def test_transactions_do_not_nest(db: Database) -> None:
    with db.transaction(), pytest.raises(RuntimeError, match="nest"), db.transaction():
        pass


def test_locked_by_another_program(database_path: Path, db: Database) -> None:
    fill(db, 1)
    with closing(open_database(database_path, busy_timeout_ms=20)) as other, db.transaction():
        with pytest.raises(StoreBusy, match=r"carrel\.db"), other.transaction():
            pass
        assert count(other) == 1  # reading goes on


def test_opening_a_locked_file(database_path: Path) -> None:
    with closing(open_database(database_path)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE; CREATE TABLE note (text TEXT)")
        with pytest.raises(StoreBusy):
            open_database(database_path, busy_timeout_ms=20)


@pytest.mark.parametrize(
    "junk", [b"not a database at all, " * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_not_a_database_is_refused_and_kept(database_path: Path, junk: bytes) -> None:
    database_path.write_bytes(junk)
    with pytest.raises(StoreCorrupt):
        open_database(database_path)
    assert contents(database_path) == {str(database_path): junk}


def test_damage_after_a_crash_is_found_and_left_alone(database_path: Path) -> None:
    with closing(open_database(database_path)) as db:
        fill(db)
    leave_unclean(database_path)
    data = bytearray(database_path.read_bytes())
    assert len(data) > 60_000
    data[40_000:50_000] = bytes(10_000)
    database_path.write_bytes(data)
    before = contents(database_path)
    with pytest.raises(StoreCorrupt, match="damaged"):
        open_database(database_path)
    assert contents(database_path) == before


def test_a_crash_alone_is_no_damage(database_path: Path) -> None:
    with closing(open_database(database_path)) as db:
        fill(db, 5)
    leave_unclean(database_path)
    with closing(open_database(database_path)) as db:
        assert count(db) == 6


@pytest.mark.parametrize("is_missing", [True, False])
def test_no_empty_database_beside_a_full_log(database_path: Path, is_missing: bool) -> None:
    with closing(open_database(database_path)) as db:
        fill(db, 5)
    leave_unclean(database_path)
    if is_missing:
        database_path.unlink()
    else:
        database_path.write_bytes(b"")
    before = contents(database_path)
    with pytest.raises(StoreCorrupt, match="empty or missing"):
        open_database(database_path)
    assert contents(database_path) == before


def test_another_programs_database_is_refused(database_path: Path) -> None:
    with closing(sqlite3.connect(database_path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = contents(database_path)
    with pytest.raises(StoreCorrupt, match="another program"):
        open_database(database_path)
    assert contents(database_path) == before


@posix
def test_a_read_only_file_is_said_at_once(database_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path\n"
        "from desktop.core.errors import FolderNotWritable\n"
        "from desktop.store.db import open_database\n"
        "os.getuid() or os.setuid(65534)  # root may write anything\n"
        "try: open_database(Path(sys.argv[1]))\n"
        "except FolderNotWritable as error: print(error.text())\n"
    )
    folder = database_path.parent
    open_database(database_path).close()
    database_path.chmod(0o400)
    if sys.platform != "win32" and os.getuid() == 0:
        for part in (folder, *folder.parents[:-2]):
            part.chmod(part.stat().st_mode | 0o055)
        os.chown(folder, 65534, -1)
        os.chown(database_path, 65534, -1)
    run = subprocess.run(
        [sys.executable, "-c", script, database_path],
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert "carrel.db is read-only" in run.stdout


def test_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable, match="gone"):
        open_database(tmp_path / "gone" / "carrel.db")


def test_a_folder_in_the_files_place(database_path: Path) -> None:
    database_path.mkdir()
    with pytest.raises(FolderNotWritable):
        open_database(database_path)


def test_full_disk_by_page_limit(db: Database) -> None:
    fill(db, 1)
    db.execute("PRAGMA max_page_count = 1")
    with pytest.raises(NoSpace, match="no space"):
        fill(db, 500)
    assert count(db) == 1
    db.execute("PRAGMA max_page_count = 100000")
    fill(db, 5)  # the connection goes on
    assert count(db) == 6


@posix
def test_full_disk_by_the_system(database_path: Path) -> None:
    """The system refuses further bytes; what was acknowledged before is all there."""
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from desktop.core.errors import NoSpace\n"
        "from desktop.store.db import open_database\n"
        "db = open_database(Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "stored = 0\n"
        "try:\n"
        "    while stored < 1000:\n"
        "        db.execute('INSERT INTO note VALUES (?)', ('x' * 5000,))\n"
        "        stored += 1\n"
        "except NoSpace:\n"
        "    print(stored)\n"
    )
    with closing(open_database(database_path)) as db:
        fill(db, 1)
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", script, database_path],
        cwd=root,
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert int(run.stdout) > 0
    with closing(open_database(database_path)) as db:
        assert count(db) == 1 + int(run.stdout)
        assert db.execute("PRAGMA integrity_check") == [("ok",)]


def test_encrypted_file_shows_nothing(database_path: Path) -> None:
    with closing(open_database(database_path, KEY)) as db:
        fill(db)
    data = database_path.read_bytes()
    assert b"confidential" not in data
    assert not data.startswith(b"SQLite")
    with closing(open_database(database_path, KEY)) as db:
        assert count(db) == 200


@pytest.mark.parametrize("key", [None, bytes(32)])
def test_wrong_key_is_refused(database_path: Path, key: bytes | None) -> None:
    with closing(open_database(database_path, KEY)) as db:
        fill(db)
    before = contents(database_path)
    with pytest.raises(StoreCorrupt, match="key"):
        open_database(database_path, key)
    assert contents(database_path) == before


def test_several_programs_create_it_at_once(database_path: Path) -> None:
    start = threading.Barrier(4)
    failures: list[BaseException] = []

    def create() -> None:
        start.wait()
        try:
            open_database(database_path).close()
        except BaseException as error:  # noqa: BLE001  # reported by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=create) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with closing(open_database(database_path)) as db:
        assert db.execute("SELECT count(*) FROM chats") == [(0,)]


def test_memory_database_is_ready() -> None:
    with closing(memory_database()) as db:
        db.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
        db.execute("INSERT INTO found VALUES ('the carrel in the library')")
        assert db.execute("SELECT count(*) FROM found WHERE found MATCH 'carrel'") == [(1,)]
        assert db.execute("SELECT count(*) FROM chats") == [(0,)]
