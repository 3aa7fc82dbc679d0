# SPDX-License-Identifier: Apache-2.0
"""Words, stems and the folding of typing habits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.words import fold, stem, stems, words


@pytest.mark.parametrize(
    "family",
    [
        "quantize quantized quantised quantization quantisation quantizing",
        "install installed installing installation installs instal",
        "answer answers answered answering",
        "delete deleted deletes deleting",
        "stop stopped stopping stops",
        "reply replies replied",
        "encrypt encrypted encryption",
        "license licence licenses",
        "use used uses using",
    ],
)
def test_one_family_one_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("left", "right"), [("general", "generation"), ("station", "state"), ("reply", "report")]
)
def test_different_words_stay_apart(left: str, right: str) -> None:
    assert stem(left) != stem(right)


def test_typing_habits_do_not_matter() -> None:
    assert words("  Café, DON'T don’t C++ ") == ["cafe", "dont", "dont", "c++"]
    assert words("8GB 4,096 q4_k_m GGUF.") == ["8", "gb", "4096", "q4", "k", "m", "gguf"]
    assert words("?!…") == []


@given(st.text())
def test_any_text_has_words(text: str) -> None:
    assert all(word and word == fold(word) for word in words(text))
    assert len(stems(text)) == len(words(text))
    assert all(stems(text))
