# SPDX-License-Identifier: Apache-2.0
"""The application's own ranking: training and evaluation see the hits that users get.

Needs of the application's libraries only msgspec; the search itself is pure Python.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field

from handbook import ROOT, Article

sys.path.insert(0, str(ROOT))

from desktop.core.ids import ArticleId
from desktop.core.records import Article as Record
from desktop.documents.notions import load_notions
from desktop.documents.passages import sureness
from desktop.documents.ranking import Ranking
from desktop.documents.search import NEAR_ENOUGH
from desktop.documents.words import COMMON_WORDS

FOLDS = 12  # a listed ask is looked up with a twelfth of all asks left out, itself among them
KEPT = 8  # hits remembered of a question
COMMON = COMMON_WORDS
NOTIONS = ROOT / "resources" / "guide" / "synonyms.toml"


@dataclass(frozen=True)
class Found:
    """What the search says to a question, best first.

    `is_near`: the best is near enough; otherwise the application shows the reader nothing.
    `sure`: how sure the search is, as the application tells the reader.
    `about`: the article the question was written for, or None.
    """

    question: str
    hits: list[Article]
    is_near: bool
    sure: int = 0
    about: Article | None = None


class Finder:
    """Ranks articles, each with the asks given for it."""

    def __init__(self, articles: list[Article], asks: dict[str, list[str]]) -> None:
        self.articles = articles
        records = [
            Record(id=ArticleId(a.id), section="", title=a.title, answer=a.answer,
                   asks=tuple(asks.get(a.id, ())))
            for a in articles
        ]  # fmt: skip
        self._ranking = Ranking(records, load_notions(NOTIONS))

    def find(self, question: str, about: Article | None = None) -> Found:
        """The hits of one question."""
        ranked = self._ranking.rank(question)
        score = ranked[0].score if ranked else 0.0
        hits = [self.articles[r.index] for r in ranked[:KEPT]]
        return Found(question, hits, score >= NEAR_ENOUGH, sureness(score), about)


def find_own(articles: list[Article], asks: dict[str, list[str]]) -> list[Found]:
    """The hits of every listed ask as if nobody had listed it."""
    found: list[Found] = []
    pairs = [(a, ask) for a in articles for ask in asks[a.id]]
    for fold in range(FOLDS):
        mine = pairs[fold::FOLDS]
        left_out = {ask for _, ask in mine}
        rest = {a.id: [ask for ask in asks[a.id] if ask not in left_out] for a in articles}
        finder = Finder(articles, rest)
        found += [finder.find(ask, article) for article, ask in mine]
    return found


@dataclass
class Book:
    """Questions by the article the search puts first, so that rows can share passages.

    `asked`: asks of the handbook; `foreign`: off-topic questions that pass the search.
    """

    own: list[Found]
    foreign: list[Found]
    asked_first: dict[str, list[Found]] = field(default_factory=dict)
    foreign_first: dict[str, list[Found]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for source, by_first in (
            (self.own, self.asked_first),
            (self.foreign, self.foreign_first),
        ):
            for one in source:
                if one.hits:
                    by_first.setdefault(one.hits[0].id, []).append(one)


def build_book(articles: list[Article], asks: dict[str, list[str]], foreign: Iterable[str]) -> Book:
    """Look up everything training draws from."""
    finder = Finder(articles, asks)
    passed = [one for one in map(finder.find, foreign) if one.is_near]
    return Book(find_own(articles, asks), passed)
