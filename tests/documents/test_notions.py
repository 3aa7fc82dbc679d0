# SPDX-License-Identifier: Apache-2.0
"""The table of synonyms."""

from pathlib import Path

import pytest

from desktop.core.errors import BadData
from desktop.core.records import Article
from desktop.documents.notions import Notions, load_notions
from desktop.documents.words import stems


def test_words_and_groups_are_found() -> None:
    notions = Notions({"gpu": ["GPU", "graphics card"], "paper": ["card", "cards"]})
    assert notions.mentioned(stems("my Graphics Cards")) == ["=gpu", "=paper"]
    assert notions.mentioned(stems("graphics and card")) == ["=paper"]
    assert notions.mentioned([]) == []
    assert notions.words == {"gpu", "graphics", "card", "cards"}


def test_elsewhere_is_stemmed() -> None:
    assert Notions({}, ["cook cooking", "dogs"]).elsewhere == {"cook", "dog"}


@pytest.mark.parametrize(
    ("text", "told"),
    [("[notions]\na = 'b'", "notions"), ("[notion]\na = ['b']", "notion"), ("x", "table.toml")],
)
def test_a_wrong_table_is_refused(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "table.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match=told):
        load_notions(path)


def test_a_missing_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"none\.toml"):
        load_notions(tmp_path / "none.toml")


def test_the_shipped_table_touches_the_handbook(
    notions: Notions, handbook: tuple[Article, ...]
) -> None:
    """A notion that no article mentions can help nobody."""
    found = {
        mark
        for article in handbook
        for text in (article.title, article.answer, *article.asks)
        for mark in notions.mentioned(stems(text))
    }
    assert found == notions.names
