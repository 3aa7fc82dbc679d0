# SPDX-License-Identifier: Apache-2.0
"""Finds handbook articles: the few that answer a question, and all that match a search field.

The database is handed in and holds only tables that this module fills; nothing is read from disk
but the table of synonyms.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, Protocol

from desktop.core.records import Article
from desktop.documents.notions import Notions, load_notions
from desktop.documents.ranking import Ranking
from desktop.documents.words import COMMON_WORDS, stem, words
from desktop.paths import resources

NEAR_ENOUGH = 0.3
"""Least score of the best article; below it a question counts as none for the handbook."""

_FUSE = 10.0
"""Of reciprocal rank fusion: how little the first places of a list stand out."""
_FROM_MEANING = 8
_FROM_TRIGRAMS = 5
_MIN_PREFIX = 4
_MOST_CHARS = 400
_LAST_CHARS = 100
_CREATE = """
    CREATE VIRTUAL TABLE handbook_words USING fts5(
        title, asks, answer, tokenize = 'unicode61', prefix = '2 3');
    CREATE VIRTUAL TABLE handbook_trigrams USING fts5(title, asks, tokenize = 'trigram');
"""
_FIND_WORDS = """
    SELECT rowid FROM handbook_words WHERE handbook_words MATCH ?
    ORDER BY bm25(handbook_words, 8.0, 3.0, 1.0), rowid LIMIT ?
"""
_FIND_TRIGRAMS = """
    SELECT rowid FROM handbook_trigrams WHERE handbook_trigrams MATCH ?
    ORDER BY bm25(handbook_trigrams, 3.0, 1.0), rowid LIMIT ?
"""


class Database(Protocol):
    """What this room needs of an open SQLite database with FTS5."""

    def execute(self, sql: str, params: Sequence[str | int] = ...) -> Iterable[tuple[Any, ...]]:
        """Run one or several statements; rows in order."""

    def close(self) -> None:
        """End the connection."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that was found."""

    article: Article
    score: float
    """0 to 1. From :meth:`HandbookSearch.best`: how sure it is that the article fits. From
    :meth:`HandbookSearch.search`: only an order, 1 for the first."""


class HandbookSearch:
    """Search over a fixed sequence of articles.

    Args:
        database: empty of tables of these names; in memory, since they are built anew each time. It
            is closed by :meth:`close`.
        articles: in the order of the handbook.
        notions: None takes the table that ships with the handbook.

    Raises:
        BadData: the shipped table cannot be read.

    Thread: any, also several at once. Building takes about 120 ms for 200 articles, a search 5 ms.
    """

    def __init__(
        self, database: Database, articles: Sequence[Article], notions: Notions | None = None
    ) -> None:
        if notions is None:
            notions = load_notions(resources() / "guide" / "synonyms.toml")
        self.articles = tuple(articles)
        self._ranking = Ranking(self.articles, notions)
        self._database = database
        self._turn = Lock()
        self._fill()

    def best(self, question: str, limit: int = 3) -> tuple[Hit, ...]:
        """The articles that fit a question, best first, at most ``limit``.

        Empty when not even the best is near enough; otherwise the others follow whatever their
        score, because the reader chooses among them.
        """
        ranked = self._ranking.rank(_ends(question))
        if not ranked or ranked[0].score < NEAR_ENOUGH:
            return ()
        return tuple(Hit(self.articles[one.index], one.score) for one in ranked[: max(0, limit)])

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Articles for what stands in the search field, best first, at most ``limit``.

        The last word may be unfinished. Nothing but blanks or signs finds nothing.
        """
        text = _ends(text)
        typed = list(dict.fromkeys(words(text)))
        if not typed or limit <= 0:
            return ()
        literal = self._literal(typed, limit)
        meant = [one.index for one in self._ranking.rank(text) if one.score >= NEAR_ENOUGH]
        points: dict[int, float] = defaultdict(float)
        for places in (literal, meant[:_FROM_MEANING]):
            for place, index in enumerate(places):
                points[index] += 1 / (_FUSE + place)
        if not points:
            points.update({index: 1 / (_FUSE + n) for n, index in enumerate(self._similar(typed))})
        order = sorted(points, key=lambda index: (-points[index], index))[:limit]
        most = points[order[0]] if order else 1.0
        return tuple(Hit(self.articles[index], points[index] / most) for index in order)

    def close(self) -> None:
        """Close the database; afterwards :meth:`search` cannot be used."""
        self._database.close()

    def _fill(self) -> None:
        self._database.execute("BEGIN")
        self._database.execute(_CREATE)
        for row, article in enumerate(self.articles):
            asks = "\n".join(article.asks)
            self._database.execute(
                "INSERT INTO handbook_words (rowid, title, asks, answer) VALUES (?, ?, ?, ?)",
                (row, article.title, asks, article.answer),
            )
            self._database.execute(
                "INSERT INTO handbook_trigrams (rowid, title, asks) VALUES (?, ?, ?)",
                (row, article.title, asks),
            )
        self._database.execute("COMMIT")

    def _literal(self, typed: Sequence[str], limit: int) -> list[int]:
        """Articles with every telling word, or, if there are none, with any."""
        *whole, last = typed
        telling = [f"{_quote(_beginning(word))}*" for word in whole if word not in COMMON_WORDS]
        terms = [*telling, f"{_quote(_beginning(last))}*"]
        return self._rows(_FIND_WORDS, " AND ".join(terms), limit) or (
            self._rows(_FIND_WORDS, " OR ".join(terms), limit) if telling else []
        )

    def _similar(self, typed: Sequence[str]) -> list[int]:
        """Articles that share groups of three letters with what is typed: for slips in a word that
        is not finished, which no spelling correction could know."""
        groups = {word[n : n + 3] for word in typed for n in range(len(word) - 2)}
        query = " OR ".join(_quote(group) for group in sorted(groups))
        return self._rows(_FIND_TRIGRAMS, query, _FROM_TRIGRAMS) if query else []

    def _rows(self, sql: str, query: str, limit: int) -> list[int]:
        with self._turn:
            return [int(row[0]) for row in self._database.execute(sql, (query, limit))]


def _ends(text: str) -> str:
    """Beginning and end of a long text, where a question stands; a pasted page must not cost more
    than one."""
    if len(text) <= _MOST_CHARS:
        return text
    return f"{text[: _MOST_CHARS - _LAST_CHARS]} {text[-_LAST_CHARS:]}"


def _beginning(word: str) -> str:
    """What a word of an article must begin with, so that "answers" finds "answer" too."""
    root = stem(word)
    if len(root) >= _MIN_PREFIX and word.startswith(root):
        return root
    return word


def _quote(word: str) -> str:
    """One FTS5 string: inside quotation marks nothing is syntax."""
    return '"' + word.replace('"', '""') + '"'
