# SPDX-License-Identifier: Apache-2.0
"""Guesses from the conversation itself: which are made, and that they change no answer."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.records import Sampling
from desktop.engine.client import EngineClient
from desktop.engine.lookup import MOST, NGRAM, PAUSE, TRIES, Lookup
from desktop.engine.options import Constraint, ConstraintKind
from desktop.engine.protocol import Done, Generate, StopReason
from tests.helpers.engine import GREEDY, Talk, load, start, user


def test_what_followed_the_same_tokens_is_guessed() -> None:
    lookup = Lookup([1, 2, 3, 4, 5, 6, 9, 1, 2, 3])
    assert lookup.guess() == [4, 5, 6, 9, 1, 2, 3]
    assert lookup.guess(2) == [4, 5]
    assert lookup.guess(0) == []
    lookup.add(7)
    assert lookup.guess() == []


def test_the_last_place_counts() -> None:
    assert Lookup([1, 2, 3, 4, 1, 2, 3, 5, 1, 2, 3]).guess(1) == [5]


def test_wrong_guesses_make_a_pause() -> None:
    lookup = Lookup([1, 1, 1, 1, 1])
    for _ in range(TRIES - 1):
        lookup.learn(MOST, 0)
    lookup.learn(MOST, 1)
    assert lookup.guess()
    for _ in range(TRIES):
        lookup.learn(MOST, 0)
    for _ in range(PAUSE):
        assert lookup.guess() == []
        lookup.add(1)
    assert lookup.guess()


@given(tokens=st.lists(st.integers(0, 3), max_size=60))
def test_a_guess_is_what_stood_there(tokens: list[int]) -> None:
    guess = Lookup(tokens).guess()
    assert len(guess) <= MOST
    if guess:
        assert any(
            tokens[at : at + NGRAM + len(guess)] == [*tokens[-NGRAM:], *guess]
            for at in range(len(tokens) - NGRAM)
        )


def answer(engine: EngineClient, text: str, **options: object) -> tuple[str, Done]:
    talk = Talk()
    engine.generate(Generate(id=0, messages=(user(text),), **options), talk)  # type: ignore[arg-type]
    end = talk.end()
    assert isinstance(end, Done), end
    return talk.text, end


@pytest.mark.model
def test_guesses_change_no_answer(engine: EngineClient, slow: Path) -> None:
    load(engine, slow)
    quoted = "the quick brown fox jumps over the lazy dog, "
    rule = Constraint(kind=ConstraintKind.GBNF, text=f'root ::= "{quoted * 6}end"')
    are_quicker = []
    for sampling in (GREEDY, Sampling(temperature=1.0)):
        plain, one = answer(engine, quoted * 3, sampling=sampling, constraint=rule)
        guessed, other = answer(
            engine, quoted * 3, sampling=sampling, constraint=rule, guesses=True
        )
        assert plain == guessed == quoted * 6 + "end"
        assert one.reply_tokens == other.reply_tokens
        are_quicker.append(other.decode_ms < one.decode_ms)
    assert any(are_quicker), "once may be when the machine is busy"
    free = Sampling(temperature=1.0, seed=5)  # with one nothing is guessed
    plain, _ = answer(engine, quoted * 3, sampling=free, max_tokens=120)
    assert answer(engine, quoted * 3, sampling=free, max_tokens=120, guesses=True)[0] == plain


@pytest.mark.model
def test_every_end_leaves_a_cache_that_can_be_built_upon(engine: EngineClient, slow: Path) -> None:
    load(engine, slow, ctx_tokens=512)
    rule = Constraint(kind=ConstraintKind.GBNF, text='root ::= ("abcdefgh")+')
    more = {"sampling": GREEDY, "constraint": rule, "guesses": True}
    cut, done = answer(engine, "abcdefghabcdefgh", max_tokens=45, **more)
    assert (len(cut), done.reason) == (45, StopReason.LENGTH)
    stopped, done = answer(engine, "abcdefghabcdefgh", stop=("fgha",), **more)
    assert (stopped, done.reason) == ("abcde", StopReason.END)
    full, done = answer(engine, "abcdefghabcdefgh", **more)
    assert done.reason is StopReason.CONTEXT
    assert done.prompt_tokens + done.reply_tokens == 512
    assert full == ("abcdefgh" * 64)[: len(full)]
    again, done = answer(engine, "abcdefghabcdefgh", max_tokens=45, **more)
    assert (again, done.cached_tokens > 0) == (cut, True)


@pytest.mark.model
def test_stop_while_guessing(engine: EngineClient, slow: Path) -> None:
    load(engine, slow)
    rule = Constraint(kind=ConstraintKind.GBNF, text='root ::= ("abcdefgh")+')
    talk = Talk()
    request = Generate(
        id=0, messages=(user("abcdefgh" * 4),), sampling=GREEDY, constraint=rule, guesses=True
    )
    number = engine.generate(request, talk)
    talk.until_text()
    engine.stop(number)
    done = talk.end()
    assert isinstance(done, Done)
    assert done.reason is StopReason.STOPPED
    other = Talk()
    start(engine, other, "x", max_tokens=3)
    assert isinstance(other.end(), Done)
