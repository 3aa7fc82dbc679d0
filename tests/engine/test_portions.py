# SPDX-License-Identifier: Apache-2.0
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


def longest_steps(layers: int, matrix_s: float, attention_s: float, tokens: int) -> list[float]:
    """Of each portion of a prompt, on a machine where a layer takes so long for a token, and so
    much longer for each that was read before."""
    stride, found, read = Stride(layers, 512), list[float](), 0
    while read < tokens:
        size = portion(read, tokens, stride.size)
        attention = attention_s * read
        found.append(max(WIDEST * matrix_s, attention) * size)
        stride.took(size, layers * size * (matrix_s + attention))
        read += size
    return found


def test_no_step_takes_longer_than_stop_may() -> None:
    # As measured: 135M Q8_0 and 1.2B Q4_K_M on two cores.
    assert max(longest_steps(30, 85e-6, 65e-9, 8000)) < 0.1
    assert max(longest_steps(16, 1.1e-3, 80e-9, 8000)[1:]) < 0.1
    # Fast enough: nothing is divided.
    stride = Stride(30, 512)
    stride.took(256, 0.01)
    assert stride.size == 512
    stride.took(512, 0.0)
    assert stride.size == 512


def test_short_portions_say_nothing_and_none_becomes_tiny() -> None:
    stride = Stride(4, 512)
    stride.took(LEAST_TOKENS - 1, 100.0)
    assert stride.size == FIRST_TOKENS
    stride.took(512, 100.0)
    assert stride.size == LEAST_TOKENS
    assert Stride(4, 100).size == 100


@given(numbers, numbers, numbers)
def test_what_stays_was_read_exactly_and_leaves_a_long_portion(
    common: int, exact: int, total: int
) -> None:
    kept = kept_exactly(common, exact, total)
    assert 0 <= kept <= min(common, exact)
    assert kept == 0 or total - kept >= EXACT_TOKENS
