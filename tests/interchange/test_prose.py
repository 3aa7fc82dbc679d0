# SPDX-License-Identifier: Apache-2.0
import time

import pytest

from desktop.interchange.prose import MAX_CHARACTERS, MAX_INDENT, Kind, blocks


def words(markdown: str) -> list[tuple[Kind, str]]:
    return [(each.kind, "".join(run.text for run in each.runs)) for each in blocks(markdown)]


def test_kinds() -> None:
    found = words("# A\n\nb\n\n```py\nc = 1\n\nd\n```\n\n---\n\n> e")
    assert found == [
        (Kind.HEADING, "A"),
        (Kind.TEXT, "b"),
        (Kind.CODE, "c = 1\n\nd"),
        (Kind.RULE, ""),
        (Kind.TEXT, "e"),
    ]


def test_lists_nest_and_number_by_themselves() -> None:
    found = blocks("- a\n  1. b\n  2. c\n\n     more\n- d\n\n7. e\n8. f")
    assert [(each.list_id, each.number, each.indent) for each in found] == [
        (0, 0, 1),
        (1, 1, 2),
        (1, 2, 2),
        (None, 0, 2),
        (0, 1, 1),
        (2, 7, 1),
        (2, 8, 1),
    ]
    assert [each.is_quoted for each in blocks("> a\n>\n> - b\n\nc")] == [True, True, False]


def test_looks_and_links() -> None:
    runs = blocks("**a *b*** `c` ~~d~~ [e](http://f.g/) <http://h.i/>")[0].runs
    looks = {run.text: run for run in runs}
    assert looks["a "].is_bold
    assert looks["b"].is_bold
    assert looks["b"].is_italic
    assert looks["c"].is_code
    assert looks["d"].is_struck
    assert "".join(run.text for run in runs) == "a b c d e (http://f.g/) http://h.i/"


def test_html_and_images_are_words_only() -> None:
    assert words("<b>x</b> ![cat](http://e.vil/x.png)") == [(Kind.TEXT, "<b>x</b> [cat]")]


def test_tables() -> None:
    table = blocks("| a | b |\n|---|---|\n| 1 | **2** |\n| 3 |")[0]
    cells = [["".join(run.text for run in cell) for cell in row] for row in table.rows]
    assert cells == [["a", "b"], ["1", "2"], ["3", ""]]
    assert table.rows[1][1][0].is_bold


@pytest.mark.parametrize("text", ["> " * 30_000, "- " * 30_000, "*a **" * 30_000, "[" * 60_000])
def test_hostile_text_ends(text: str) -> None:
    began_s = time.monotonic()
    assert all(each.indent <= MAX_INDENT for each in blocks(text))
    assert time.monotonic() - began_s < 30


def test_what_is_too_long_stays_as_it_is() -> None:
    text = "# a" + "x" * MAX_CHARACTERS
    assert words(text) == [(Kind.TEXT, text)]
