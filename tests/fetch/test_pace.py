# SPDX-License-Identifier: Apache-2.0
import random

import pytest

from desktop.fetch import pace
from desktop.fetch.pace import (
    LONGEST_PAUSE_S,
    MAX_FAILURES,
    MAX_TURNED_AWAY,
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


def waits(patience: Patience, asked: list[float]) -> list[bool]:
    return [patience.wait_s(each) is not None for each in asked]


def test_patience_is_longer_with_a_server_that_is_there() -> None:
    assert waits(Patience(), [0.0] * MAX_FAILURES) == [True] * (MAX_FAILURES - 1) + [False]
    turned_away = waits(Patience(), [2.0] * MAX_TURNED_AWAY)
    assert turned_away == [True] * (MAX_TURNED_AWAY - 1) + [False]
    both = Patience()
    assert all(waits(both, [2.0] * MAX_FAILURES + [0.0] * (MAX_FAILURES - 1)))
    assert waits(both, [0.0]) == [False]
    both.renew()
    assert all(waits(both, [0.0] * (MAX_FAILURES - 1)))


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
