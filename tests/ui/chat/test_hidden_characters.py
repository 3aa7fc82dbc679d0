# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.ui.chat.hidden_characters import shown


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("pay\u202epal", "pay⟦U+202E⟧pal"),
        ("a\u200bb", "a⟦U+200B⟧b"),
        ("\U000e0041", "⟦U+E0041⟧"),
        ("bell\x07", "bell⟦U+0007⟧"),
        ("\u2066x\u2069", "⟦U+2066⟧x⟦U+2069⟧"),
    ],
)
def test_what_turns_or_hides_text_is_shown(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    "text", ["plain\n\ttext", "क्\u200dष", "👩\u200d💻", "❤\ufe0f", "می\u200cخواهم", "שלום\u200f!"]
)
def test_what_writing_needs_stays(text: str) -> None:
    assert shown(text) == text
