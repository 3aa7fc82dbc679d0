# SPDX-License-Identifier: Apache-2.0
"""When an engine counts as idle, by a clock of the test; and the thread that looks."""

import threading
from pathlib import Path

import pytest

from desktop.turn import idling
from desktop.turn.idling import Idle, Idling

A, B = Path("a.gguf"), Path("b.gguf")


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_after_the_minutes_and_not_before() -> None:
    clock, minutes = Clock(), [10]
    watched = Idling(Idle(lambda: minutes[0], clock), lambda: True)
    watched.used(A)
    clock.now_s += 599
    watched.used(B)
    assert not watched.is_idle(A)
    clock.now_s += 1
    assert (watched.is_idle(A), watched.is_idle(B)) == (True, False)
    minutes[0] = 0
    assert not watched.is_idle(A)
    minutes[0] = 11
    assert not watched.is_idle(A)
    assert not watched.is_idle(Path("never used.gguf"))
    watched.stop()


def test_where_engines_stay_nothing_runs() -> None:
    watched = Idling(None, lambda: True)
    watched.used(A)
    assert not watched.is_idle(A)
    assert not [each for each in threading.enumerate() if each.name == "engines:idle"]


def test_the_thread_looks_until_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idling, "LOOK_EVERY_S", 0.01)
    left = [3]
    ended = threading.Event()

    def end() -> bool:
        left[0] -= 1
        if not left[0]:
            ended.set()
        return left[0] > 0

    watched = Idling(Idle(lambda: 1), end)
    watched.used(A)
    assert ended.wait(10)
    watched.stop()
    assert left[0] == 0
    left[0] = 1
    ended.clear()
    watched.used(A)  # a later use starts it again
    assert ended.wait(10)
    watched.stop()


def test_an_answer_that_comes_while_engines_end_starts_nothing() -> None:
    clock = Clock()
    watched = Idling(Idle(lambda: 10, clock), lambda: True)
    watched.used(A)
    watched.stop()
    clock.now_s += 100
    watched.answered(A)
    assert not [each for each in threading.enumerate() if each.name == "engines:idle"]
    clock.now_s += 599
    assert not watched.is_idle(A)
    clock.now_s += 1
    assert watched.is_idle(A)


def test_what_is_used_during_a_look_that_finds_nothing_is_looked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(idling, "LOOK_EVERY_S", 0.01)
    looks, seen_again = [0], threading.Event()

    def end() -> bool:
        looks[0] += 1
        if looks[0] == 1:
            watched.used(A)  # its engine is not among those yet that were looked at
        else:
            seen_again.set()
        return False

    watched = Idling(Idle(lambda: 1), end)
    watched.used(A)
    assert seen_again.wait(10)
    watched.stop()
