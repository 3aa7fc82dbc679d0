# SPDX-License-Identifier: Apache-2.0
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.chat.blocks import Block, Kind, Splitter, split
from desktop.ui.chat.markdown import render

SAMPLES = {
    "paragraphs": "One\nline.\n\nTwo.\n\n\nThree",
    "headings": "# One\ntext\n## Two\n\ntext\n# Three",
    "tight list": "Intro:\n\n- a\n- b\n  - c\n\nOutro.",
    "loose list": "1. one\n\n2. two\n\n   more of two\n\n3. three\n\nOutro.",
    "list, then heading": "- a\n- b\n\n# Heading\ntext",
    "table": "| a | b |\n|---|--:|\n| 1 | 2 |\n\nafter",
    "quote": "> one\n> two\n\nafter",
    "indented code": "    one\n\n    two\n\nafter",
    "rule": "one\n\n---\n\ntwo",
    "setext": "Heading\n=======\n\ntext",
    "code in a list": "1. see\n   ```py\n   x = 1\n\n   y = 2\n   ```\n2. next\n\nend",
    "html": "<b>one</b>\n\n<script>\n\ntwo",
}


@pytest.mark.parametrize("name", SAMPLES)
def test_block_by_block_looks_like_the_whole(name: str) -> None:
    text = SAMPLES[name]
    blocks = split(text)
    assert {block.kind for block in blocks} == {Kind.PROSE}
    assert "".join(render(block.text) for block in blocks) == render(text)


def test_code_is_taken_out_of_the_prose() -> None:
    assert split("before\n```Python title=x\nx = 1\n\ny = 2\n```\nafter") == [
        Block(Kind.PROSE, "before"),
        Block(Kind.CODE, "x = 1\n\ny = 2", "python"),
        Block(Kind.PROSE, "after"),
    ]


def test_fences_close_with_their_own_kind_only() -> None:
    assert split("~~~~\n```\n~~~\n~~~~\n") == [Block(Kind.CODE, "```\n~~~")]
    assert split("```a`b\ntext") == [Block(Kind.PROSE, "```a`b\ntext")]


def test_an_open_fence_ends_with_the_text() -> None:
    assert split("```\nx = 1") == [Block(Kind.CODE, "x = 1")]
    assert split("```") == [Block(Kind.CODE, "")]


def test_the_tail_is_what_is_open() -> None:
    splitter = Splitter()
    assert splitter.feed("One.\n\nTwo is") == [Block(Kind.PROSE, "One.")]
    assert splitter.tail == Block(Kind.PROSE, "Two is")
    assert splitter.feed(" open\n```c\nint") == [Block(Kind.PROSE, "Two is open")]
    assert splitter.tail == Block(Kind.CODE, "int", "c")
    assert splitter.close() == [Block(Kind.CODE, "int", "c")]
    assert splitter.tail == Block(Kind.PROSE, "")


def test_windows_line_ends() -> None:
    assert split("one\r\n\r\ntwo\r\n") == [Block(Kind.PROSE, "one"), Block(Kind.PROSE, "two")]


MARKDOWN = st.text(alphabet="ab \n\n`~-#>|1.*\t", max_size=80)


@given(text=MARKDOWN, cuts=st.lists(st.integers(0, 80), max_size=6))
def test_pieces_may_end_anywhere(text: str, cuts: list[int]) -> None:
    edges = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    splitter = Splitter()
    blocks: list[Block] = []
    for start, end in pairwise(edges):
        blocks += splitter.feed(text[start:end])
    assert blocks + splitter.close() == split(text)


@given(text=MARKDOWN)
def test_no_word_is_lost(text: str) -> None:
    shown = "".join(block.text for block in split(text))
    assert "".join(c for c in shown if c in "ab") == "".join(
        c for line in text.split("\n") for c in _without_info(line) if c in "ab"
    )


def _without_info(line: str) -> str:
    """A line without the word after a fence, which becomes the language."""
    bare = line.lstrip(" ")
    is_fence = len(line) - len(bare) <= 3 and bare.startswith(("```", "~~~"))
    return "" if is_fence else line
