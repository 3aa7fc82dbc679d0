# SPDX-License-Identifier: Apache-2.0
import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.entries import Entries, Entry, Wish, is_running, progress_of
from desktop.fetch.ledger import Ledger
from desktop.fetch.names import BadName, target_path
from desktop.fetch.protocol import Downloaded, FailCode, Failed
from desktop.fetch.queue import News, Queue
from desktop.paths import Paths
from tests.helpers.fetching import FILE, REPO, WAIT_S, files_below, gguf_bytes, network
from tests.helpers.hub import COMMIT, Hub

pytestmark = pytest.mark.sockets


class Desk:
    """A queue with its news in order."""

    def __init__(self, hub: Hub, paths: Paths, client: FetchClient) -> None:
        self.news: queue.SimpleQueue[News] = queue.SimpleQueue()
        self.entries = Entries(paths.downloads)
        self.models = paths.models
        self.queue = Queue(self.entries, client, lambda: network(hub), self.news.put)

    def entry(self, file: str = FILE) -> Entry:
        models = str(self.models)
        return Entry(key=0, repo=REPO, file=file, models=models, revision=COMMIT)

    def until(self, is_it: Callable[[News], bool]) -> News:
        while not is_it(news := self.news.get(timeout=WAIT_S)):
            pass
        return news

    def ended(self) -> tuple[str, object]:
        news = self.until(lambda news: news.end is not None)
        return news.entry.file, news.end

    def running(self) -> News:
        return self.until(lambda news: news.progress is not None and news.progress.done_bytes > 0)


@pytest.fixture
def desk(hub: Hub, paths: Paths, client: FetchClient) -> Iterator[Desk]:
    made = Desk(hub, paths, client)
    yield made
    # Before the client: an open queue would start another fetcher for what the end interrupts.
    made.queue.close()


def test_one_after_the_other_in_order(desk: Desk, hub: Hub) -> None:
    names = ["a.gguf", "b.gguf", "c.gguf"]
    keys = [desk.queue.add(desk.entry(name)).key for name in names]
    for name in names:
        hub.add(REPO, name, gguf_bytes(200_000))
    desk.queue.move(keys[2:], keys[0])
    desk.queue.start()
    assert [desk.ended()[0] for _ in names] == ["c.gguf", "a.gguf", "b.gguf"]
    assert desk.queue.all() == ()


def test_several_move_together_and_a_lost_place_changes_nothing(desk: Desk) -> None:
    keys = [desk.queue.add(desk.entry(f"{name}.gguf")).key for name in "abcd"]

    def order() -> str:
        return "".join(entry.file[0] for entry in desk.queue.all())

    desk.queue.move([keys[3], keys[2]], keys[0])
    assert order() == "cdab"
    desk.queue.move(keys[2:3], None)
    assert order() == "dabc"
    desk.queue.move(keys[:1], 999)
    assert order() == "dabc"
    desk.queue.move(keys[:1], keys[0])
    assert order() == "dabc"


def test_pause_and_resume(desk: Desk, hub: Hub, data: bytes) -> None:
    hub.bytes_per_s = 2_000_000
    key = desk.queue.add(desk.entry()).key
    desk.queue.start()
    desk.running()
    assert is_running(desk.queue.all()[0])
    desk.queue.pause(key)
    _, end = desk.ended()
    assert isinstance(end, Failed)
    assert end.code is FailCode.STOPPED
    (entry,) = desk.queue.all()
    done, total = progress_of(entry)
    assert (entry.wish, total) == (Wish.PAUSED, len(data))
    assert 0 < done < total
    assert not is_running(entry)
    hub.bytes_per_s = 0
    desk.queue.resume(key)
    assert isinstance(desk.ended()[1], Downloaded)


def test_cancel_removes_the_part(desk: Desk, hub: Hub, data: bytes) -> None:
    hub.bytes_per_s = 2_000_000
    key = desk.queue.add(desk.entry()).key
    desk.queue.start()
    desk.running()
    desk.queue.cancel(key)
    desk.ended()
    assert files_below(desk.models) == []
    assert desk.queue.all() == ()
    key = desk.queue.add(desk.entry()).key
    desk.queue.cancel(key)  # one that never ran
    assert desk.queue.all() == ()


def test_a_failure_is_kept_with_its_reason_and_the_next_one_runs(desk: Desk, hub: Hub) -> None:
    hub.add(REPO, "b.gguf", gguf_bytes(100_000))
    desk.queue.add(desk.entry("a.gguf"))
    desk.queue.add(desk.entry("b.gguf"))
    desk.queue.start()
    assert isinstance(desk.ended()[1], Failed)
    assert isinstance(desk.ended()[1], Downloaded)
    (entry,) = desk.queue.all()
    assert (entry.wish, entry.code) == (Wish.FAILED, "not_found")


def test_a_killed_fetcher_loses_nothing(
    desk: Desk, hub: Hub, client: FetchClient, data: bytes
) -> None:
    hub.bytes_per_s = 3_000_000
    desk.queue.add(desk.entry())
    desk.queue.start()
    for _ in range(3):
        desk.running()
        pid = client.pid
        assert pid is not None
        psutil.Process(pid).kill()
    hub.bytes_per_s = 0
    assert isinstance(desk.ended()[1], Downloaded)
    assert target_path(desk.models, REPO, FILE).read_bytes() == data


def test_a_fetcher_that_always_dies_is_given_up(hub: Hub, paths: Paths) -> None:
    argv = (*child_command("--fetcher")[:1], "-c", "raise SystemExit(1)")
    client = FetchClient(argv, lambda: False, Ledger(paths.connections))
    desk = Desk(hub, paths, client)
    desk.queue.add(desk.entry())
    desk.queue.start()
    _, end = desk.ended()
    assert isinstance(end, Failed)
    (entry,) = desk.queue.all()
    assert (entry.wish, entry.code) == (Wish.FAILED, "crashed")
    client.close()


def test_a_hostile_name_never_gets_into_the_list(desk: Desk) -> None:
    with pytest.raises(BadName):
        desk.queue.add(desk.entry("../../x.gguf"))
    assert desk.queue.all() == ()


def test_two_processes_share_the_list(desk: Desk, paths: Paths) -> None:
    other = Entries(paths.downloads)
    first = desk.queue.add(desk.entry("a.gguf"))
    second = other.add(desk.entry("b.gguf"))
    assert [entry.key for entry in desk.queue.all()] == [first.key, second.key] == [1, 2]
    assert other.add(desk.entry("a.gguf")).key == first.key  # the same place: the same download


@pytest.mark.parametrize("content", [b"", b"{", b'{"v":2}', b"\xff\xfe", b"[]"])
def test_a_damaged_list_counts_as_empty(desk: Desk, paths: Paths, content: bytes) -> None:
    paths.downloads.write_bytes(content)
    assert desk.queue.all() == ()
    assert desk.queue.add(desk.entry()).key == 1


def test_sweep_removes_orphans_only(desk: Desk, paths: Paths, tmp_path: Path) -> None:
    desk.queue.add(desk.entry("kept.gguf"))
    folder = target_path(paths.models, REPO, FILE).parent
    folder.mkdir()
    kept = [
        "kept.gguf.carrel-part",
        "kept.gguf.carrel-part.json",
        "mine.gguf",
        "mine.gguf.origin.json",
        "firefox.part",
        "notes.json",
    ]
    orphans = [
        "gone.gguf.carrel-part",
        "gone.gguf.carrel-part.json",
        "gone.gguf.origin.json",
        "half.gguf.carrel-part.json",
        "half.gguf.carrel-part.json.new",
        "kept.gguf.carrel-part.json.new",
    ]
    for name in [*kept, *orphans]:
        (folder / name).write_bytes(b"x")
    alone = paths.models / "a--b"
    alone.mkdir()
    (alone / "x.gguf.carrel-part").write_bytes(b"")
    removed = desk.queue.sweep(paths.models)
    assert sorted(path.name for path in removed) == sorted([*orphans, "x.gguf.carrel-part"])
    assert sorted(path.name for path in folder.iterdir()) == sorted(kept)
    assert not alone.exists()


def test_sweep_leaves_a_running_download_alone(desk: Desk, hub: Hub, data: bytes) -> None:
    hub.bytes_per_s = 2_000_000
    key = desk.queue.add(desk.entry()).key
    desk.queue.start()
    desk.running()
    desk.entries.change(lambda _: ())  # as if another process had lost the list
    assert desk.queue.sweep(desk.models) == ()
    hub.bytes_per_s = 0
    assert isinstance(desk.ended()[1], Downloaded), key
