# SPDX-License-Identifier: Apache-2.0
"""Reads the handbook: one TOML file a section, checked strictly. Searches nothing."""

from collections.abc import Iterable
from pathlib import Path

from desktop.core.declared import Struct, decode_toml
from desktop.core.errors import BadData
from desktop.core.ids import ArticleId
from desktop.core.records import Article


class _ArticleTable(Struct, forbid_unknown_fields=True):
    id: str
    title: str
    answer: str
    ask: list[str]


class _SectionFile(Struct, forbid_unknown_fields=True):
    section: str
    order: int
    article: list[_ArticleTable]


def load_handbook(folder: Path) -> tuple[Article, ...]:
    """All articles, by the order of their sections and then as the files have them.

    Raises:
        BadData: the folder has no TOML file, a file has another shape, a text is empty, or an id, a
            title or a phrasing occurs twice (case does not count); names file, article and key.

    Thread: any; 10 ms.
    """
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise BadData(str(folder), "there is no .toml file in it")
    sections = [(_read(path), path) for path in files]
    sections.sort(key=lambda found: (found[0].order, found[1].name))
    places = _Places()
    articles: list[Article] = []
    for section, path in sections:
        _check_text(section.section, str(path), "section")
        for number, table in enumerate(section.article, 1):
            _check(table, str(path), number, places)
            articles.append(_article(section.section, table))
    return tuple(articles)


class _Places:
    """Where each id, title and phrasing was first seen."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], str] = {}

    def claim(self, key: str, text: str, source: str, article: str) -> None:
        """Note one text. Raises BadData if it was noted before."""
        noted = (key, text.casefold())
        if first := self._seen.get(noted):
            raise BadData(source, f"article {article}, {key}: {text!r} stands in {first} already")
        self._seen[noted] = article


def _read(path: Path) -> _SectionFile:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error
    return decode_toml(data, _SectionFile, str(path))


def _check(table: _ArticleTable, source: str, number: int, places: _Places) -> None:
    name = table.id or f"number {number}"
    for key, text in _texts(table):
        _check_text(text, source, f"article {name}, {key}")
        if key != "answer":
            places.claim(key, text, source, name)


def _texts(table: _ArticleTable) -> Iterable[tuple[str, str]]:
    yield "id", table.id
    yield "title", table.title
    yield "answer", table.answer
    for ask in table.ask:
        yield "ask", ask


def _check_text(text: str, source: str, key: str) -> None:
    if not text.strip():
        raise BadData(source, f"{key} is empty")


def _article(section: str, table: _ArticleTable) -> Article:
    return Article(
        id=ArticleId(table.id),
        section=section,
        title=table.title,
        answer=table.answer,
        asks=tuple(table.ask),
    )
