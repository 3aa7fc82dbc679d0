# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.ui.chat.highlight import MAX_CHARACTERS, label, spans
from desktop.ui.colours import LIGHT


def coloured(language: str, code: str) -> dict[str, str]:
    return {code[s.start : s.start + s.length]: s.colour for s in spans(language, code)}


def test_pieces_have_colours() -> None:
    found = coloured("python", 'def area(r):\n    return "x" + 3.14  # note')
    assert found["def"] == "code_keyword"
    assert found["area"] == "code_name"
    assert found["3.14"] == "code_number"
    assert found["# note"] == "code_comment"
    assert set(found.values()) <= set(LIGHT.named())


@pytest.mark.parametrize("language", ["", "no-such-language", "../../etc", "x" * 500])
def test_an_unknown_language_has_one_colour(language: str) -> None:
    assert list(spans(language, "def x(): pass")) == []
    assert label(language) == language


def test_very_long_code_has_one_colour() -> None:
    assert list(spans("python", "x = 1\n" * MAX_CHARACTERS)) == []


def test_languages_are_spelt_as_usual() -> None:
    assert label("py") == "Python"
    assert label("cpp") == "C++"
