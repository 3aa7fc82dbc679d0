# SPDX-License-Identifier: Apache-2.0
"""Writes articles as the text that the Guide's model reads. Pure; finds nothing."""

from collections.abc import Iterable

from desktop.core.records import Article


def render_passages(articles: Iterable[Article]) -> str:
    """The system message of the Guide: one block an article, in the order given, best first.

    A block is ``# Title``, a line break and the answer on one line; a blank line parts blocks. No
    article gives the empty text. The model was trained on this very format and reads at most three
    blocks; see docs/GUIDE_MODEL.md.
    """
    return "\n\n".join(
        f"# {_one_line(article.title)}\n{_one_line(article.answer)}" for article in articles
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
