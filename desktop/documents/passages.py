# SPDX-License-Identifier: Apache-2.0
"""Writes articles as the text that the Guide's model reads. Pure; finds nothing."""

from bisect import bisect_right
from collections.abc import Iterable

from desktop.core.records import Article

_SURE = (0.5, 0.7, 0.9)
"""Scores of the best hit that part doubtful, likely, good and sure."""


def sureness(score: float) -> int:
    """How sure the search is, 0 to 3, as the Guide's reader is told."""
    return bisect_right(_SURE, score)


def render_passages(articles: Iterable[Article], score: float | None = None) -> str:
    """The system message of the Guide: one block an article, in the order given, best first.

    A block is ``# Title``, a line break and the answer on one line; a blank line parts blocks. No
    article gives the empty text. With the score of the best hit a line ``sure 0`` to ``sure 3``
    comes first. The model was trained on this very format and reads at most three blocks; see
    docs/GUIDE_MODEL.md.
    """
    blocks = [f"# {_one_line(article.title)}\n{_one_line(article.answer)}" for article in articles]
    if blocks and score is not None:
        blocks.insert(0, f"sure {sureness(score)}")
    return "\n\n".join(blocks)


def _one_line(text: str) -> str:
    return " ".join(text.split())
