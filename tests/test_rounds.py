# SPDX-License-Identifier: Apache-2.0
"""Measurements in turn: the order changes, the time is kept, progress is told."""

import time

import pytest

from bench._rounds import Allowance, in_turn


def test_the_one_that_begins_changes(capsys: pytest.CaptureFixture[str]) -> None:
    order = list[str]()

    def side(name: str) -> str:
        order.append(name)
        return name

    pairs = in_turn((lambda: side("a"), lambda: side("b")), runs=3, for_s=60.0, name="both")
    assert order == ["a", "b", "b", "a", "a", "b"]
    assert pairs == [("a", "b")] * 3
    assert capsys.readouterr().err.count("both: pair") == 3


def test_no_pair_begins_that_would_end_too_late() -> None:
    def slow() -> None:
        time.sleep(0.02)

    begun = time.monotonic()
    pairs = in_turn((slow, slow), runs=1000, for_s=0.3, name="slow")
    assert 2 <= len(pairs) < 10
    assert time.monotonic() - begun < 1.0


def test_there_are_pairs_even_without_time() -> None:
    assert len(in_turn((int, int), runs=9, for_s=0.0, name="none", least=3)) == 3


def test_what_a_part_leaves_over_goes_to_the_next() -> None:
    allowed = Allowance(1.0, 3)
    assert allowed.next_s() == pytest.approx(20.0, abs=0.5)
    assert allowed.next_s() == pytest.approx(30.0, abs=0.5)
    assert allowed.next_s() == pytest.approx(60.0, abs=0.5)
    assert not allowed.is_spent
    assert Allowance(0.0, 1).is_spent
