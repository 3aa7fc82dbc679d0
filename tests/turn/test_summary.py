# SPDX-License-Identifier: Apache-2.0
"""The pure parts of summarising."""

import pytest

from desktop.core.declared import replace
from desktop.core.records import ChatTurn, Role, Summary
from desktop.turn.summary import (
    digest,
    first_to_keep,
    pieces,
    summary_tokens,
    that_hold,
    transcript,
    whole_sentences,
)
from tests.turn.test_prompting import messages


def test_a_digest_tells_messages_apart() -> None:
    plain = messages("a", "b", "c")
    assert digest(plain) == digest(messages("a", "b", "c"))
    others = [messages("a", "b"), messages("a", "bc"), messages("ab", "", "c"), plain[1:]]
    assert len({digest(plain), *(digest(other) for other in others)}) == 5
    swapped = [replace(plain[0], role=Role.ASSISTANT), *plain[1:]]
    assert digest(swapped) != digest(plain)


def test_only_what_stands_for_the_beginning_holds() -> None:
    history = messages("a", "b", "c", "d", "e")
    two = Summary(text="x", messages=2, digest=digest(history[:2]))
    four = Summary(text="x", messages=4, digest=digest(history[:4]))
    other = Summary(text="x", messages=2, digest=digest(history[1:3]))
    whole = Summary(text="x", messages=5, digest=digest(history))
    assert that_hold([two, other, four, whole], history) == (four, two)
    assert that_hold([two, four], messages("a", "b", "other", "d", "e")) == (two,)


def test_pieces_lose_nothing_and_break_between_words() -> None:
    text = "\n\n".join(f"User: sentence {n}. Another one {n}." for n in range(50))
    found = pieces(text, 100)
    assert all(len(piece) <= 100 for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(piece.endswith(".") for piece in found)
    assert pieces("x" * 250, 100) == ["x" * 100, "x" * 100, "x" * 50]
    assert pieces("  ", 100) == []


@pytest.mark.parametrize(
    ("text", "is_cut", "kept"),
    [
        (" One. Two. ", False, "One. Two."),
        ("One is 3.5 m. Two are", True, "One is 3.5 m."),
        ("no end at all", True, "no end at all"),
        ("一つ。二", True, "一つ。二"),
    ],
)
def test_a_cut_summary_ends_with_a_sentence(text: str, is_cut: bool, kept: str) -> None:
    assert whole_sentences(text, is_cut=is_cut) == kept


def test_empty_replies_are_not_told() -> None:
    assert transcript(messages("q", "  ", "p", "a")) == "User: q\n\nUser: p\n\nAssistant: a"


def test_the_rest_begins_with_a_question_and_fits_if_it_can() -> None:
    roles = (Role.USER, Role.ASSISTANT)
    turns = [ChatTurn(role=roles[n % 2], text="x" * 10) for n in range(7)]
    assert first_to_keep(turns, 0, 35.0, 1.0) == 4
    assert first_to_keep(turns, 0, 35.0, 2.0) == 6
    assert first_to_keep(turns, 0, 1.0, 1.0) == 6  # the last question stays anyway
    assert first_to_keep(turns, 4, 100.0, 1.0) == 6
    assert first_to_keep(turns, 6, 100.0, 1.0) is None
    assert first_to_keep(turns[:1], 0, 1.0, 1.0) is None


def test_a_summary_never_takes_much_of_the_window() -> None:
    assert [summary_tokens(room) for room in (100, 400, 4000)] == [48, 100, 400]
