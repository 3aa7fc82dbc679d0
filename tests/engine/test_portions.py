# SPDX-License-Identifier: Apache-2.0
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.portions import (
    EXACT_TOKENS,
    FIRST_TOKENS,
    LEAST_TOKENS,
    WIDEST,
    Stride,
    kept_exactly,
    portion,
)

numbers = st.integers(0, 3000)


def portions(start: int, end: int, most: int) -> list[tuple[int, int]]:
    """First token and number of each."""
    found = list[tuple[int, int]]()
    while start < end:
        found.append((start, portion(start, end, most)))
        start += found[-1][1]
    return found


@given(numbers, numbers, st.sampled_from([LEAST_TOKENS, 192, 256, 512]))
def test_portions_are_whole_and_none_is_short_without_need(
    start: int, length: int, most: int
) -> None:
    found = portions(start, start + length, most)
    assert sum(size for _, size in found) == length
    assert all(0 < size <= most for _, size in found)
    assert length < EXACT_TOKENS or min(size for _, size in found) >= EXACT_TOKENS


def test_a_short_rest_takes_from_the_portion_before_it() -> None:
    assert portions(0, 520, 512) == [(0, 448), (448, 72)]
    assert portions(10, 522, 512) == [(10, 512)]
    assert portions(0, 30, 512) == [(0, 30)]


SMALL = 30, 85e-6, 65e-9
LARGE = 16, 1.1e-3, 80e-9
"""As measured, 135M Q8_0 and 1.2B Q4_K_M on two cores: layers, seconds that a layer takes for a
token, and so much more for each that was read before."""


def longest_steps(
    machine: tuple[int, float, float], begin: int, end: int, *, busy: float = 1.0
) -> list[float]:
    """Of each portion of a prompt; ``busy``: so much slower is every other portion."""
    layers, matrix_s, attention_s = machine
    stride, found, read = Stride(layers, 512), list[float](), begin
    while read < end:
        size = portion(read, end, stride.size(read))
        attention = attention_s * read
        found.append(max(WIDEST * matrix_s, attention) * size)
        slower = busy if len(found) % 2 else 1.0
        stride.took(read, size, slower * layers * size * (matrix_s + attention))
        read += size
    return found


@pytest.mark.parametrize("begin", [0, 1000, 3000, 7000])
@pytest.mark.parametrize("machine", [SMALL, LARGE], ids=["small", "large"])
def test_no_step_takes_longer_than_stop_may(machine: tuple[int, float, float], begin: int) -> None:
    """Also where the first portion lies deep: the state before it was restored, not read."""
    assert max(longest_steps(machine, begin, 8000)) < 0.1


def test_a_busy_machine_makes_portions_shorter_never_longer() -> None:
    assert max(longest_steps(SMALL, 0, 8000, busy=1.5)) < 0.1


def test_nothing_is_divided_without_need() -> None:
    stride = Stride(30, 512)
    stride.took(0, 256, 0.01)
    assert stride.size(256) == 512
    stride.took(256, 512, 0.0)
    assert stride.size(768) == 512
    # The beginning of a prompt is read at once again after its end was read in short portions.
    small = Stride(*SMALL[:1], 512)
    for depth in range(0, 8000, 256):
        small.took(depth, 256, 30 * 256 * (85e-6 + 65e-9 * depth))
    assert small.size(7800) == LEAST_TOKENS
    assert small.size(4000) == 192
    assert small.size(500) == 512


def test_short_portions_say_nothing_and_none_becomes_tiny() -> None:
    stride = Stride(4, 512)
    stride.took(0, LEAST_TOKENS - 1, 100.0)
    assert stride.size(0) == FIRST_TOKENS
    assert stride.size(4000) == LEAST_TOKENS
    stride.took(0, 512, 100.0)
    assert stride.size(512) == LEAST_TOKENS
    assert Stride(4, 100).size(0) == 100


@given(numbers, numbers, numbers)
def test_what_stays_was_read_exactly_and_leaves_a_long_portion(
    common: int, exact: int, total: int
) -> None:
    kept = kept_exactly(common, exact, total)
    assert 0 <= kept <= min(common, exact)
    assert kept == 0 or total - kept >= EXACT_TOKENS
