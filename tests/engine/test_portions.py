# SPDX-License-Identifier: Apache-2.0
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.portions import EXACT_TOKENS, kept_exactly, portions

numbers = st.integers(0, 3000)


@given(numbers, numbers, st.sampled_from([128, 256, 512]))
def test_portions_are_whole_and_none_is_short_without_need(
    start: int, length: int, most: int
) -> None:
    found = list(portions(start, start + length, most))
    assert sum(size for _, size in found) == length
    at = start
    for first, size in found:
        assert first == at
        assert 0 < size <= most
        at += size
    if most > 2 * EXACT_TOKENS:
        assert length < EXACT_TOKENS or min(size for _, size in found) >= EXACT_TOKENS


def test_a_short_rest_takes_from_the_portion_before_it() -> None:
    assert list(portions(0, 520, 512)) == [(0, 448), (448, 72)]
    assert list(portions(10, 522, 512)) == [(10, 512)]
    assert list(portions(0, 30, 512)) == [(0, 30)]


@given(numbers, numbers, numbers)
def test_what_stays_was_read_exactly_and_leaves_a_long_portion(
    common: int, exact: int, total: int
) -> None:
    kept = kept_exactly(common, exact, total)
    assert 0 <= kept <= min(common, exact)
    assert kept == 0 or total - kept >= EXACT_TOKENS
