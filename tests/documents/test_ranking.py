# SPDX-License-Identifier: Apache-2.0
"""The order of articles and what the score says."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.notions import Notions
from desktop.documents.ranking import Ranking
from tests.documents.conftest import article

ARTICLES = (
    article("theme", "Light and dark theme", "Choose a theme.", "dark mode", "screen too bright"),
    article("restart", "When settings take effect", "At once.", "must I restart after a change"),
    article("memory", "Out of memory", "Take less.", "not enough memory", "restart did not help"),
    article("delete", "Delete a chat", "Press Del.", "remove a chat", "erase a conversation"),
)
NOTIONS = Notions({"again": ["restart", "relaunch"]}, ["soup"])
RANKING = Ranking(ARTICLES, NOTIONS)


def first(question: str) -> str:
    ranked = RANKING.rank(question)
    return ARTICLES[ranked[0].index].id if ranked else ""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("how do I get a dark theme", "theme"),
        ("do I have to relaunch it after each change", "restart"),
        ("delte a caht", "delete"),
        ("darkmode", "theme"),
        ("xylophone", ""),
        ("", ""),
    ],
)
def test_first(question: str, expected: str) -> None:
    assert first(question) == expected


def test_best_first() -> None:
    ranked = RANKING.rank("restart memory chat theme")
    assert len(ranked) == len(ARTICLES)
    assert all(left.score >= right.score for left, right in pairwise(ranked))


def test_unknown_and_everyday_words_lower_the_score() -> None:
    plain = RANKING.rank("delete a chat")[0].score
    unknown = RANKING.rank("delete a xylophone chat")[0].score
    everyday = RANKING.rank("delete a soup chat")[0].score
    assert plain > unknown > everyday


def test_a_guessed_spelling_is_trusted_less() -> None:
    assert RANKING.understand("delete") == {"delet": 1.0}
    assert 0 < RANKING.understand("delte")["delet"] < 1


def test_no_articles() -> None:
    assert Ranking((), NOTIONS).rank("anything at all") == []


@given(st.text(max_size=200))
def test_scores_are_shares(question: str) -> None:
    ranked = RANKING.rank(question)
    assert all(0 <= one.score <= 1 for one in ranked)
    assert len({one.index for one in ranked}) == len(ranked)
