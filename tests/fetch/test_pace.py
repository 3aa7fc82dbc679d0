# SPDX-License-Identifier: Apache-2.0
import random

import pytest

from desktop.fetch import pace
from desktop.fetch.pace import (
    LONGEST_PAUSE_S,
    MAX_FAILURES,
    MOST_TIMES_LONGER,
    MOST_TOLD_S,
    Limiter,
    Patience,
    Widening,
    pause_s,
)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(pace, "time", made)
    return made


def test_pauses_grow_with_jitter_and_listen_to_the_server() -> None:
    rng = random.Random(1)
    for failures in range(1, 20):
        longest = min(LONGEST_PAUSE_S, 0.5 * 2 ** (failures - 1))
        pauses = {pause_s(failures, 0.0, rng) for _ in range(20)}
        assert longest / 2 <= min(pauses) < max(pauses) <= longest
    for asked_s, least_s in ((40.0, 40.0), (1e9, 120.0)):
        pauses = {pause_s(1, asked_s, rng) for _ in range(20)}
        assert least_s < min(pauses) < max(pauses) <= least_s + 0.5


def waits(patience: Patience, times: int) -> list[bool]:
    return [patience.wait_s(0.0) is not None for _ in range(times)]


def test_patience_with_a_server_that_fails_ends() -> None:
    assert waits(Patience(), MAX_FAILURES) == [True] * (MAX_FAILURES - 1) + [False]
    renewed = Patience()
    assert all(waits(renewed, MAX_FAILURES - 1))
    renewed.renew()
    assert all(waits(renewed, MAX_FAILURES - 1))


def test_patience_with_a_server_that_says_when_to_come_back_does_not() -> None:
    """10,000 desks at one mirror take hours, each is turned away hundreds of times."""
    patience = Patience(random.Random(1))
    pauses = [patience.wait_s(30.0, is_told=True) for _ in range(5_000)]
    assert all(each is not None and each > 30.0 for each in pauses)
    first, later = pauses[:8], pauses[-8:]
    assert max(filter(None, first)) <= 30.0 + LONGEST_PAUSE_S
    assert min(filter(None, later)) >= 30.0 + MOST_TIMES_LONGER * LONGEST_PAUSE_S / 2
    assert max(filter(None, later)) <= 30.0 + MOST_TIMES_LONGER * LONGEST_PAUSE_S
    assert len(set(pauses)) == len(pauses), "with jitter"
    waited = patience.wait_s(1e9, is_told=True)
    assert waited is not None
    assert waited <= MOST_TOLD_S + MOST_TIMES_LONGER * LONGEST_PAUSE_S
    assert waits(patience, MAX_FAILURES) == [True] * (MAX_FAILURES - 1) + [False]


def test_the_limit_holds_for_all_together(clock: Clock) -> None:
    limiter = Limiter()
    assert limiter.spend(10**9) == 0.0
    limiter.set(1_000)
    assert limiter.spend(500) == 0.5
    assert limiter.spend(500) == 1.0  # another connection waits for both
    clock.now += 10
    assert limiter.spend(100) == pytest.approx(0.1)  # an idle time is no credit
    limiter.set(0)
    assert limiter.spend(10**9) == 0.0


@pytest.mark.parametrize(("speeds", "settled"), [([10, 20, 30, 40], 4), ([10, 10, 10, 10], 1)])
def test_connections_grow_as_long_as_that_is_faster(
    clock: Clock, speeds: list[int], settled: int
) -> None:
    widening, total = Widening(4), 0
    for _ in range(40):
        clock.now += 0.5
        total += speeds[widening.wanted - 1]
        widening.look(total)
    assert widening.wanted == settled


def test_a_server_that_refuses_a_second_one_gets_one(clock: Clock) -> None:
    widening, total = Widening(4), 0
    for _ in range(20):
        clock.now += 0.5
        total += 10 * widening.wanted
        if widening.look(total) > 1:
            widening.narrow()
    assert widening.wanted == 1
