# SPDX-License-Identifier: Apache-2.0
"""The text that the Guide's model reads."""

import pytest

from desktop.documents.passages import render_passages
from tests.documents.conftest import article


def test_blocks_in_the_order_given() -> None:
    first, second = article("b", "Second", "Two."), article("a", "First", "One.")
    assert render_passages([first, second]) == "# Second\nTwo.\n\n# First\nOne."


def test_a_block_is_two_lines_whatever_the_article_says() -> None:
    odd = article("a", " A\ntitle ", "One.\n\n# Two.\t Three.\n")
    assert render_passages([odd]) == "# A title\nOne. # Two. Three."


def test_no_article_no_text() -> None:
    assert render_passages([]) == ""
    assert render_passages([], 0.9) == ""


@pytest.mark.parametrize(
    ("score", "told"), [(0.0, 0), (0.49, 0), (0.5, 1), (0.7, 2), (0.9, 3), (1.0, 3)]
)
def test_the_reader_is_told_how_sure_the_search_is(score: float, told: int) -> None:
    text = render_passages([article("a", "First", "One.")], score)
    assert text == f"sure {told}\n\n# First\nOne."
