# SPDX-License-Identifier: Apache-2.0
"""The handbook's files: order, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.errors import BadData
from desktop.core.records import Article
from desktop.documents.handbook import load_handbook

Write = Callable[[str, str], Path]

ONE = """
section = "First"
order = 2

[[article]]
id = "a"
title = "Title A"
answer = "Answer A."
ask = ["ask a", "ask b"]
"""
TWO = """
section = "Second"
order = 1

[[article]]
id = "b"
title = "Title B"
answer = "Answer B."
ask = []

[[article]]
id = "c"
title = "Title C"
answer = "Answer C."
ask = ["ask c"]
"""


def test_sections_by_order_then_as_written(write_section: Write) -> None:
    write_section("1.toml", ONE)
    articles = load_handbook(write_section("2.toml", TWO))
    assert [article.id for article in articles] == ["b", "c", "a"]
    assert articles[2] == Article(
        id=articles[2].id,
        section="First",
        title="Title A",
        answer="Answer A.",
        asks=("ask a", "ask b"),
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('answer = "Answer A."\n', "", "answer"),
        ('title = "Title A"', 'title = "Title A"\nbody = "x"', "body"),
        ("order = 2", 'order = "2"', "order"),
        ("order = 2", "order = 2\ncolour = 1", "colour"),
        ('title = "Title A"', 'title = " "', "article a, title is empty"),
        ('id = "a"', 'id = ""', "article number 1, id is empty"),
        ('"ask b"', '""', "article a, ask is empty"),
        ('section = "First"', 'section = ""', "section is empty"),
        ('"ask b"', '"ASK A"', "article a, ask: 'ASK A' stands in a already"),
        ("[[article]]", "[[article", "1.toml"),
    ],
)
def test_a_wrong_file_is_refused_by_name(
    write_section: Write, old: str, new: str, told: str
) -> None:
    assert old in ONE
    folder = write_section("1.toml", ONE.replace(old, new))
    with pytest.raises(BadData) as caught:
        load_handbook(folder)
    assert told in caught.value.sentence
    assert "1.toml" in caught.value.sentence


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "c"', 'id = "a"', "article a, id"),
        ('"Title C"', '"title a"', "article c, title"),
        ('"ask c"', '"Ask B"', "article c, ask"),
    ],
)
def test_nothing_stands_in_two_files(write_section: Write, old: str, new: str, told: str) -> None:
    write_section("1.toml", ONE.replace("order = 2", "order = 0"))
    folder = write_section("2.toml", TWO.replace(old, new))
    with pytest.raises(BadData) as caught:
        load_handbook(folder)
    assert told in caught.value.sentence
    assert "2.toml" in caught.value.sentence


def test_an_empty_folder_is_no_handbook(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"no \.toml"):
        load_handbook(tmp_path)


def test_the_shipped_handbook_is_whole(handbook: tuple[Article, ...]) -> None:
    assert len(handbook) >= 130
    assert handbook[0].section == "About Carrel"
    for article in handbook:
        assert len(article.asks) >= 14, article.id
        assert 90 <= len(article.answer) <= 400, article.id
        assert "\n" not in article.answer + article.title
