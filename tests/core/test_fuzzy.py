# SPDX-License-Identifier: Apache-2.0

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.fuzzy import best, matcher, score
from tests.helpers.cost import cost

TEXTS = [
    text.casefold()
    for text in (
        "Draft of the reminder letter",
        "Models",
        "New folder",
        "Notice period in a commercial lease",
        "Search all chats",
        "General ▸ Qwen3 4B",
    )
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mod", "models"),
        ("nf", "new folder"),
        ("notlease", "notice period in a commercial lease"),
        ("sac", "search all chats"),
        ("gq4", "general ▸ qwen3 4b"),
        ("LEASE", "notice period in a commercial lease"),
        ("draft rem", "draft of the reminder letter"),
    ],
)
def test_a_few_letters_are_enough(typed: str, first: str) -> None:
    assert TEXTS[best(typed, TEXTS, 5)[0]] == first


def test_letters_that_only_happen_to_stand_in_it_do_not_count() -> None:
    assert best("aeoe", ["draft of the reminder for the late invoice list"], 5) == []
    assert best("xyz", TEXTS, 5) == []


def test_nothing_typed_fits_everything_in_its_order() -> None:
    assert best("  ", TEXTS, 3) == [0, 1, 2]


def test_a_word_s_beginning_beats_its_middle() -> None:
    assert best("art", ["party", "modern art", "art"], 5) == [2, 1, 0]


@given(st.text(max_size=8), st.text(max_size=30))
def test_any_text_can_be_typed(typed: str, text: str) -> None:
    fits = score(typed.casefold(), text.casefold()) > 0
    assert not fits or matcher(typed).search(text.casefold()) or not typed.strip()


def test_ten_thousand_titles_are_quick() -> None:
    texts = [f"chat {n} about the lease of office {n % 97} in march" for n in range(10_000)]
    with cost() as looked:
        best("lease77", texts, 50)
    assert looked.seconds < 0.5, "some 20 ms on a quiet machine"
