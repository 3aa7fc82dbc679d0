# SPDX-License-Identifier: Apache-2.0
"""The shipped handbook and searches over it, on the store's own kind of database."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.ids import ArticleId
from desktop.core.records import Article
from desktop.documents.handbook import load_handbook
from desktop.documents.notions import Notions, load_notions
from desktop.documents.search import HandbookSearch
from desktop.paths import resources
from desktop.store.db import memory_database

GUIDE = resources() / "guide"


@pytest.fixture(scope="session")
def handbook() -> tuple[Article, ...]:
    return load_handbook(GUIDE / "handbook")


@pytest.fixture(scope="session")
def notions() -> Notions:
    return load_notions(GUIDE / "synonyms.toml")


@pytest.fixture(scope="session")
def shipped(handbook: tuple[Article, ...]) -> Iterator[HandbookSearch]:
    """Search over the handbook that ships."""
    search = HandbookSearch(memory_database(), handbook)
    yield search
    search.close()


@pytest.fixture
def write_section(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes one section file and returns the folder."""

    def write(name: str, text: str) -> Path:
        folder = tmp_path / "handbook"
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
        return folder

    return write


def article(key: str, title: str, answer: str = "An answer.", *asks: str) -> Article:
    """A small article for tests."""
    return Article(id=ArticleId(key), section="Test", title=title, answer=answer, asks=asks)
