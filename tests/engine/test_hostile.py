# SPDX-License-Identifier: Apache-2.0
"""The short form of ``dev.py torture engine``: every ordeal, some cases of each."""

from pathlib import Path

import pytest

from bench._ordeal import State, Tally, Watch
from bench._ordeals import ORDEALS
from bench.torture_engine import faults_of, run

pytestmark = pytest.mark.model

SEED = 20


@pytest.mark.parametrize(
    ("name", "count"),
    [("files", 150), ("unchecked", 150), ("kills", 7), ("attacks", 0), ("templates", 60)],
)
def test_a_short_ordeal(name: str, count: int, tmp_path: Path) -> None:
    tally = Tally()
    watch = Watch()
    run(ORDEALS[name](tmp_path, SEED, watch), count, tally, lambda: None)
    seen = watch.end()
    assert tally.faults == []
    assert tally.done == sum(tally.outcomes.values()) >= (count or 60)
    assert faults_of(seen) == []


@pytest.mark.parametrize("number", [0, 2, 4, 7, 8, 9, 11])
def test_a_bomb(number: int, tmp_path: Path) -> None:
    watch = Watch()
    bombs = ORDEALS["bombs"](tmp_path, SEED, watch)
    what = bombs.one(number)
    bombs.close()
    assert "NO ANSWER" not in what
    assert faults_of(watch.end()) == []


def test_faults_are_counted() -> None:
    """Slow cases and outcomes in capitals are faults; nothing else is."""
    tally = Tally()
    tally.add("answered", 1.0, 15.0, 0)
    tally.add("answered", 16.0, 15.0, 1)
    tally.add("CODE WAS EXECUTED", 1.0, 15.0, 2)
    assert len(tally.faults) == 2


def test_what_only_the_machine_delays_is_late_and_no_fault() -> None:
    tally = Tally()
    tally.add("answered", 16.0, 15.0, 0, waited_s=1.5)
    tally.add("answered", 16.0, 15.0, 1, waited_s=0.5)
    assert (len(tally.late), len(tally.faults)) == (1, 1)
    assert Tally.of_json(tally.as_json()) == tally


def test_a_stall_of_our_own_is_seen_and_told_from_waiting_for_a_processor() -> None:
    watch = Watch()
    10 ** (10**6 * 3)  # one instruction, during which no other thread of Python runs
    seen = watch.end()
    assert seen["longest_own_stall_ms"] > 100
    assert any("longest_own_stall_ms" in fault for fault in faults_of(seen))


def test_a_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    state = State(path, 7)
    state.tally("files").add("answered", 0.5, 15.0, 0)
    state.save()
    again = State(path, 8)
    assert again.seed == 7
    assert again.tally("files") == state.tally("files")
    assert again.tally("kills").done == 0
