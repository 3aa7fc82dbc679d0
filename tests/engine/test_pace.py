# SPDX-License-Identifier: Apache-2.0
"""Choosing the thread count, on machines described by what a token costs with each count."""

from collections.abc import Mapping

from desktop.engine.pace import LONGEST_WAIT_S, Pace

QUIET = {1: (0.020, 1.0), 2: (0.011, 2.0)}
"""Threads → seconds a token, processor seconds a second."""
ONE_CORE_TAKEN = {1: (0.020, 1.0), 2: (0.033, 1.5)}
SWAMPED = {1: (0.024, 1.0), 2: (1.2, 1.4)}
"""Measured: two threads wait for each other on a core that another program has."""
SHORT_OF_WORK = {1: (0.020, 0.6), 2: (0.011, 1.2)}
"""A shortfall for another reason: fewer threads do not help."""
EIGHT_TWO_TAKEN = {
    n: (0.08 / n if n <= 6 else 0.03, n if n <= 6 else n - 2 + 1.0) for n in range(1, 9)
}


def write(pace: Pace, machine: Mapping[int, tuple[float, float]], seconds: float) -> float:
    """Write for so long; tokens a second."""
    passed, tokens = 0.0, 0
    while passed < seconds:
        wall_s, share = machine[pace.threads]
        pace.took(wall_s, wall_s * share)
        passed += wall_s
        tokens += 1
    return tokens / passed


def test_a_quiet_machine_is_left_alone() -> None:
    pace = Pace(2)
    assert all(not pace.took(0.011, 0.022) for _ in range(10_000))
    assert pace.threads == 2


def test_a_taken_core_is_left_within_half_a_second() -> None:
    pace = Pace(2)
    write(pace, ONE_CORE_TAKEN, 0.5)
    assert pace.threads == 1
    assert write(pace, ONE_CORE_TAKEN, 60) > 1.3 / ONE_CORE_TAKEN[2][0]


def test_a_core_that_makes_all_wait_is_left_after_two_tokens_and_tried_for_one() -> None:
    pace = Pace(2)
    write(pace, SWAMPED, 2.5)
    assert pace.threads == 1
    assert write(pace, SWAMPED, 60) > 0.8 / SWAMPED[1][0]
    write(pace, QUIET, LONGEST_WAIT_S + 1)
    assert pace.threads == 2


def test_a_core_that_is_free_again_is_used_again() -> None:
    pace = Pace(2)
    write(pace, ONE_CORE_TAKEN, 10)
    assert pace.threads == 1
    write(pace, QUIET, LONGEST_WAIT_S + 1)
    assert pace.threads == 2
    assert write(pace, QUIET, 10) > 0.99 / QUIET[2][0]


def test_what_does_not_help_is_undone_and_seldom_tried() -> None:
    pace = Pace(2)
    best = 1 / SHORT_OF_WORK[2][0]
    assert write(pace, SHORT_OF_WORK, 120) > 0.97 * best
    write(pace, SHORT_OF_WORK, 1)
    assert pace.threads == 2


def test_several_taken_cores_are_left_in_one_step() -> None:
    pace = Pace(8)
    write(pace, EIGHT_TWO_TAKEN, 1.5)
    assert pace.threads in (6, 7)
    write(pace, EIGHT_TWO_TAKEN, 20)
    assert pace.threads == 6


def test_one_slow_token_changes_nothing() -> None:
    pace = Pace(2)
    for number in range(2_000):
        is_slow = number % 100 == 50
        pace.took(0.030 if is_slow else 0.011, 0.050 if is_slow else 0.022)
        assert pace.threads == 2
