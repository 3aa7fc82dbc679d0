# SPDX-License-Identifier: Apache-2.0
"""The text that the Guide's model reads."""

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
