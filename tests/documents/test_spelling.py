# SPDX-License-Identifier: Apache-2.0
"""Slips of the pen and the words that were meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.spelling import Spelling, slips

KNOWN = Spelling({"model": 9, "modes": 1, "delete": 5, "quantization": 3, "dark": 2, "mode": 4})


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [("chat", "chat", 0), ("chat", "cat", 1), ("chnage", "change", 1), ("ab", "ba", 1)],
)
def test_slips(left: str, right: str, count: int) -> None:
    assert slips(left, right, 2) == count == slips(right, left, 2)


def test_slips_stop_counting() -> None:
    assert slips("kitchen", "model", 2) == 3
    assert slips("abcdef", "abc", 2) == 3


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("modle", "model"),  # of two neighbours the commoner
        ("delte", "delete"),
        ("quantisaton", "quantization"),
        ("model", "mode"),  # a known word's neighbour; the caller asks only for unknown ones
        ("dle", None),
        ("kitchen", None),
        ("d3lete", None),
    ],
)
def test_nearest(written: str, meant: str | None) -> None:
    assert KNOWN.nearest(written) == meant


def test_halves() -> None:
    assert KNOWN.halves("darkmode") == ("dark", "mode")
    assert KNOWN.halves("darkroom") is None
    assert KNOWN.halves("da") is None


@given(st.text(max_size=12), st.text(max_size=12))
def test_slips_is_a_distance(left: str, right: str) -> None:
    count = slips(left, right, 30)
    assert count == slips(right, left, 30)
    assert (count == 0) == (left == right)
    assert abs(len(left) - len(right)) <= count <= max(len(left), len(right))
    assert slips(left, right, 2) == min(count, 3)
