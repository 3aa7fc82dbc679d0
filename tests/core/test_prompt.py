# SPDX-License-Identifier: Apache-2.0
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.prompt import DoesNotFit, fit, last_of, prompt_room
from desktop.core.records import ChatTurn, Role


def turns(*words: int, system: int = 0) -> list[ChatTurn]:
    """A conversation of user and assistant in turn with so many words each."""
    talk = [
        ChatTurn(role=(Role.USER, Role.ASSISTANT)[i % 2], text="w " * count)
        for i, count in enumerate(words)
    ]
    return [ChatTurn(role=Role.SYSTEM, text="s " * system), *talk] if system else talk


def count(conversation: Sequence[ChatTurn]) -> int:
    return sum(len(turn.text.split()) for turn in conversation)


def test_everything_stays_when_it_fits() -> None:
    talk = turns(3, 3, 3, system=2)
    fitted = fit(talk, count, 11)
    assert (list(fitted.turns), fitted.prompt_tokens, fitted.left_out) == (talk, 11, 0)


def test_oldest_go_first_system_and_last_question_stay() -> None:
    talk = turns(5, 5, 4, 4, 3, system=2)
    fitted = fit(talk, count, 13)
    assert fitted.turns == (talk[0], talk[3], talk[4], talk[5])
    assert fitted.left_out == 2


def test_too_long_a_question_says_how_long() -> None:
    with pytest.raises(DoesNotFit) as caught:
        fit(turns(5, 5, 20, system=2), count, 10)
    assert caught.value.prompt_tokens == 22


def test_nothing_is_dropped_when_it_may_not() -> None:
    with pytest.raises(DoesNotFit) as caught:
        fit(turns(5, 5, 2), count, 10, may_drop=False)
    assert caught.value.prompt_tokens == 12


@given(
    st.lists(st.integers(1, 30), min_size=1, max_size=25).filter(lambda sizes: len(sizes) % 2),
    st.integers(0, 10),
    st.integers(1, 400),
)
def test_it_keeps_as_much_as_fits(sizes: list[int], system: int, room: int) -> None:
    talk = turns(*sizes, system=system)
    head = 1 if system else 0
    # The plain definition: try every cut from the longest.
    for cut in range(0, len(sizes), 2):
        kept = talk[:head] + talk[head + cut :]
        if count(kept) <= room:
            fitted = fit(talk, count, room)
            assert (list(fitted.turns), fitted.left_out) == (kept, cut)
            return
    with pytest.raises(DoesNotFit):
        fit(talk, count, room)


@pytest.mark.parametrize(
    ("ctx", "longest", "room"),
    [(4096, 0, 3584), (4096, 100, 3996), (1024, 9999, 768), (256, 1, 240)],
)
def test_a_reply_keeps_its_place(ctx: int, longest: int, room: int) -> None:
    assert prompt_room(ctx, longest) == room


def test_only_what_could_fit_is_counted() -> None:
    chat = [ChatTurn(role=Role.USER, text="x" * 120) for _ in range(100)]
    assert last_of(chat, 0) == tuple(chat)
    assert len(last_of(chat, 100)) == 11, "a little more than a hundred tokens of twelve letters"
    assert last_of(chat[:3], 1) == tuple(chat[1:3])
    assert last_of(chat[:0], 10) == ()
