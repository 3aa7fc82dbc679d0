# SPDX-License-Identifier: Apache-2.0
import stat
import sys
import threading
from pathlib import Path

import pytest

from desktop.fetch import ledger
from desktop.fetch.ledger import UNFINISHED, Ledger, read, second_file


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
