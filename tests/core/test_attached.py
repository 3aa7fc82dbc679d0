# SPDX-License-Identifier: Apache-2.0
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.attached import AttachedFile, parted, with_files

FILE = AttachedFile(name="prices.csv", text="item,price\nbread,3")


def test_a_file_stands_behind_the_words_with_its_name() -> None:
    text = with_files("What costs most? ", [FILE])
    assert text == "What costs most?\n\nFile: prices.csv\n\n```csv\nitem,price\nbread,3\n```"
    assert parted(text) == ("What costs most?", (FILE,))


def test_a_file_alone_is_a_question() -> None:
    assert parted(with_files("", [FILE])) == ("", (FILE,))


@pytest.mark.parametrize(
    "text",
    [
        "no file",
        "File: x",
        "File: x\n\n```py\nnever closed",
        "File: x\n\n```\na\n```\n\nwords behind it",
        "words File: x\n\n```\na\n```",
    ],
)
def test_other_text_stays_words(text: str) -> None:
    assert parted(text) == (text, ())


PIECES = st.text(alphabet="a`\n ~#Fil:é", max_size=40)


@given(
    PIECES.map(str.strip), st.lists(st.tuples(st.sampled_from(["a.md", "b", "c d.txt"]), PIECES))
)
def test_whatever_is_attached_comes_back(words: str, files: list[tuple[str, str]]) -> None:
    attached = tuple(AttachedFile(name=name, text=text) for name, text in files)
    if parted(words)[1]:
        return
    assert parted(with_files(words, attached)) == (words, attached)
