# SPDX-License-Identifier: Apache-2.0
import stat
import sys
import threading
from pathlib import Path

import pytest

from desktop.fetch import ledger
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import UNFINISHED, Ledger, read, second_file
from desktop.fetch.protocol import FailCode
from desktop.paths import Paths
from tests.helpers.fetching import Talk, failed, fetch, is_whole, wanted
from tests.helpers.hub import Hub


def test_begin_and_end_are_one_connection(tmp_path: Path) -> None:
    path = tmp_path / "connections.jsonl"
    book = Ledger(path)
    begun = book.begin("hub.example", "search x")
    assert [line.result for line in read(path)] == [UNFINISHED]
    book.end(begun, 512, "200")
    book.refused("hub.example", "look at y", "the offline switch is on")
    first, second = read(path)
    assert (first.host, first.purpose, first.received_bytes, first.result) == (
        "hub.example",
        "search x",
        512,
        "200",
    )
    assert second.result == "refused: the offline switch is on"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_is_bounded_and_keeps_the_newest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "MAX_BYTES", 20_000)
    path = tmp_path / "connections.jsonl"
    book = Ledger(path)
    for number in range(2_000):
        book.refused("host", f"purpose {number}", "x")
    assert path.stat().st_size + second_file(path).stat().st_size < 41_000
    lines = read(path)
    assert lines[-1].purpose == "purpose 1999"
    assert [line.purpose for line in lines] == [
        f"purpose {number}" for number in range(2_000 - len(lines), 2_000)
    ]


def test_many_writers_and_a_damaged_line(tmp_path: Path) -> None:
    path = tmp_path / "connections.jsonl"
    path.write_bytes(b'{"key":"x","at_s":\n')

    def write() -> None:
        book = Ledger(path)  # as another process has
        for number in range(100):
            book.end(book.begin("host", "p"), number, "200")

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read(path)) == 400


def test_no_ledger_yet(tmp_path: Path) -> None:
    assert read(tmp_path / "none.jsonl") == ()


@pytest.mark.sockets
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file that is always full")
@pytest.mark.parametrize("is_late", [False, True])
def test_what_cannot_be_noted_is_not_asked(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, is_late: bool
) -> None:
    """The ledger's disk is full, from the beginning or once some bytes are there."""
    hub.bytes_per_s, hub.acts = 400_000, [None, ("cut", 700_000)]
    talk = Talk()
    if is_late:
        client.download(wanted(hub, paths.models), talk)
        talk.until_bytes()
        paths.connections.unlink()
    paths.connections.symlink_to("/dev/full")
    if not is_late:
        client.download(wanted(hub, paths.models), talk)
    asked = len(hub.asked)
    end = failed(talk.end())
    assert (end.code, end.missing_bytes > 0) == (FailCode.NO_SPACE, True), end
    assert str(paths.connections) in end.detail
    assert len(hub.asked) == asked
    paths.connections.unlink()
    hub.bytes_per_s, hub.acts = 0, []
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)
