# SPDX-License-Identifier: Apache-2.0
"""Contrast by WCAG, against published values."""

import pytest

from desktop.catalog.contrast import contrast


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59)],
)
def test_contrast(first: str, second: str, expected: float) -> None:
    assert contrast(first, second) == pytest.approx(expected, abs=0.005)
    assert contrast(second, first) == contrast(first, second)


@pytest.mark.parametrize("colour", ["red", "#fff", "#FFFFFF", "#12345g", "#1234567"])
def test_no_colour(colour: str) -> None:
    with pytest.raises(ValueError, match=colour):
        contrast(colour, "#ffffff")
