# SPDX-License-Identifier: Apache-2.0
"""The store thread with a real database."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreBusy, StoreCorrupt
from desktop.core.ids import DomainId
from desktop.store import chats
from desktop.store.db import Database, open_alone, open_database
from desktop.store.worker import StoreThread


@pytest.fixture
def store(database_path: Path) -> Iterator[StoreThread]:
    thread = StoreThread(database_path)
    yield thread
    thread.close()


def store_threads() -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t.name.startswith("store")]


def test_all_work_runs_on_one_other_thread(store: StoreThread) -> None:
    names = {store.submit(lambda _: threading.current_thread().name).result(10) for _ in range(5)}
    assert len(names) == 1
    assert threading.current_thread().name not in names


def test_an_error_reaches_only_its_future(store: StoreThread) -> None:
    def fail(_: Database) -> None:
        raise ZeroDivisionError

    failing = store.submit(fail)
    with pytest.raises(ZeroDivisionError):
        failing.result(10)
    assert store.submit(lambda db: db.execute("SELECT 1")).result(10) == [(1,)]


def test_work_runs_in_the_order_of_submission(store: StoreThread) -> None:
    order: list[int] = []

    def note(i: int) -> Callable[[Database], None]:
        return lambda _: order.append(i)

    futures = [store.submit(note(i)) for i in range(100)]
    for future in futures:
        future.result(10)
    assert order == list(range(100))


def test_close_finishes_queued_work_and_ends_the_thread(database_path: Path) -> None:
    store = StoreThread(database_path)
    gate = threading.Event()
    store.submit(lambda _: gate.wait(10))
    store.submit(lambda db: db.execute("CREATE TABLE note (i INTEGER)"))
    futures = [
        store.submit(lambda db: db.execute("INSERT INTO note VALUES (1)")) for _ in range(50)
    ]
    gate.set()
    store.close()
    store.close()
    assert all(future.done() for future in futures)
    assert store_threads() == []
    assert not Path(f"{database_path}-wal").exists()  # closed properly
    with closing(open_database(database_path)) as db:
        assert db.execute("SELECT count(*) FROM note") == [(50,)]


def test_a_closed_store_takes_no_work(database_path: Path) -> None:
    store = StoreThread(database_path)
    store.close()
    with pytest.raises(RuntimeError):
        store.submit(lambda db: db.execute("SELECT 1"))


def test_a_failure_to_open_reaches_every_future(database_path: Path) -> None:
    database_path.write_bytes(b"junk" * 1000)
    store = StoreThread(database_path)
    futures = [store.submit(lambda db: db.execute("SELECT 1")) for _ in range(3)]
    for future in futures:
        with pytest.raises(StoreCorrupt):
            future.result(10)
    store.close()
    assert store_threads() == []


def test_in_memory(tmp_path: Path) -> None:
    with closing(StoreThread(None)) as store:
        assert store.submit(chats.list_chats).result(10) == ()
    assert list(tmp_path.iterdir()) == []


def test_encrypted(database_path: Path) -> None:
    with closing(StoreThread(lambda: open_database(database_path, bytes(range(32))))) as store:
        store.submit(lambda db: db.execute("SELECT 1")).result(10)
    assert not database_path.read_bytes().startswith(b"SQLite")


def test_what_could_not_be_opened_can_be_tried_again(database_path: Path) -> None:
    database_path.write_bytes(b"no database " * 100)
    with closing(StoreThread(database_path)) as store:
        with pytest.raises(StoreCorrupt):
            store.submit(lambda db: db.path).result(10)
        with pytest.raises(StoreCorrupt):
            store.reopen().result(10)
        database_path.unlink()
        store.reopen().result(10)
        assert store.submit(lambda db: db.path).result(10) == str(database_path)
        store.reopen().result(10)


def test_the_file_is_free_during_an_exchange_and_work_waits_for_it(
    store: StoreThread, database_path: Path
) -> None:
    store.submit(make_chat).result(10)
    began, goes_on = threading.Event(), threading.Event()

    def work() -> int:
        began.set()
        goes_on.wait(10)
        with closing(open_alone(database_path)) as db:  # refused while anybody has it open
            return len(chats.list_chats(db))

    done = store.exchange(work)
    assert began.wait(10)
    later = store.submit(chats.list_chats)
    goes_on.set()
    assert done.result(10) == 1
    assert len(later.result(10)) == 1


def test_a_failed_exchange_opens_again(store: StoreThread) -> None:
    store.submit(make_chat).result(10)

    def fail() -> None:
        raise StoreBusy("x")

    with pytest.raises(StoreBusy):
        store.exchange(fail).result(10)
    assert len(store.submit(chats.list_chats).result(10)) == 1


def test_what_does_not_open_again_is_told(store: StoreThread, database_path: Path) -> None:
    store.submit(make_chat).result(10)
    store.exchange(lambda: database_path.write_bytes(b"no database" * 1000)).result(10)
    with pytest.raises(StoreCorrupt):
        store.submit(chats.list_chats).result(10)


def test_suspended_until_reopened(store: StoreThread) -> None:
    store.submit(make_chat).result(10)
    queued = store.submit(chats.list_chats)
    store.suspend(StoreBusy("why")).result(10)
    assert len(queued.result(10)) == 1
    with pytest.raises(StoreBusy, match="why"):
        store.submit(chats.list_chats).result(10)
    with pytest.raises(StoreBusy, match="why"):
        store.exchange(lambda: None).result(10)
    store.reopen().result(10)
    assert len(store.submit(chats.list_chats).result(10)) == 1


def make_chat(db: Database) -> None:
    chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
