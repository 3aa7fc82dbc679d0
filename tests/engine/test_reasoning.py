# SPDX-License-Identifier: Apache-2.0
"""What a model thinks aloud, told from its answer; in any pieces, and from a real engine."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.client import EngineClient
from desktop.engine.options import Constraint, ConstraintKind
from desktop.engine.protocol import Done, Generate, Text
from desktop.engine.reasoning import MARKS, Reasoning
from tests.helpers.engine import GREEDY, Talk, load, user
from tests.helpers.models import CHATML, write_llama


def sorted_out(text: str, cuts: list[int], prompt_end: str = "") -> tuple[str, str]:
    """Thought and answer when the text comes in pieces that end at ``cuts``."""
    reasoning = Reasoning(prompt_end)
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    pieces = []
    for start, end in pairwise(edges):
        pieces += reasoning.feed(text[start:end])
    pieces += reasoning.rest()
    return (
        "".join(piece for is_thought, piece in pieces if is_thought),
        "".join(piece for is_thought, piece in pieces if not is_thought),
    )


CUTS = st.lists(st.integers(min_value=0, max_value=200), max_size=12)


@pytest.mark.parametrize("marks", MARKS, ids=lambda marks: marks[0])
@given(cuts=CUTS)
def test_every_pair_of_marks_in_any_pieces(
    marks: tuple[str, tuple[str, ...]], cuts: list[int]
) -> None:
    open_, closes = marks
    for close in closes or ("",):
        thought = "\nOne < two.\n\nThen 3 </ 4. " if close else ""
        text = f"{open_}{thought}{close}\n\nThe <b>answer</b>. "
        expected = ("One < two.\n\nThen 3 </ 4." if close else "", "The <b>answer</b>. ")
        assert sorted_out(text, cuts) == expected


@given(cuts=CUTS)
def test_the_prompt_may_have_opened_it(cuts: list[int]) -> None:
    text = "I think.</think>\n\nSo it is."
    assert sorted_out(text, cuts, "...<|assistant|><think>\n") == ("I think.", "So it is.")
    closed = "<|assistant|><think>\n\n</think>\n\n"
    assert sorted_out("So it is.", cuts, closed) == ("", "So it is.")


@given(cuts=CUTS, text=st.text(alphabet="<>/thinkTHIK[] \nx", max_size=40))
def test_pieces_never_matter_and_nothing_is_lost(cuts: list[int], text: str) -> None:
    whole = sorted_out(text, [])
    assert sorted_out(text, cuts) == whole
    if not text.lstrip().startswith(("<think>", "[THINK]")):
        assert whole == ("", text)


def test_an_answer_about_these_tags_is_an_answer() -> None:
    text = "Models write <think> and </think> around it."
    assert sorted_out(text, []) == ("", text)


def test_thinking_without_an_end_is_no_answer() -> None:
    assert sorted_out("<think>on and on </thi", []) == ("on and on </thi", "")


def test_control_tokens_open_and_close_but_are_never_shown() -> None:
    reasoning = Reasoning()
    pieces = reasoning.feed("[THINK]", is_control=True) + reasoning.feed("hm")
    pieces += reasoning.feed("[/THINK]", is_control=True) + reasoning.feed("yes")
    pieces += reasoning.feed("[THINK]", is_control=True) + reasoning.rest()
    assert pieces == [(True, "hm"), (False, "yes")]
    held = Reasoning()
    pieces = held.feed("<|channel|>", is_control=True) + held.feed("other ")
    assert pieces + held.feed("words") == [(False, "other "), (False, "words")]
    unfinished = Reasoning()
    assert unfinished.feed("<|channel|>", is_control=True) + unfinished.rest() == []
    stray = Reasoning()
    assert stray.feed("<|message|>", is_control=True) + stray.feed("yes") == [(False, "yes")]


def answer(
    engine: EngineClient, written: str = "", rule: str = "", **more: object
) -> tuple[str, str, Done]:
    """Thought and answer of a model that can write only ``written``."""
    talk = Talk()
    rule = rule or "root ::= " + '"' + written.replace("\n", "\\n") + '"'
    request = Generate(
        id=0,
        messages=(user("x"),),
        sampling=GREEDY,
        max_tokens=200,
        constraint=Constraint(kind=ConstraintKind.GBNF, text=rule),
        **more,  # type: ignore[arg-type]
    )
    engine.generate(request, talk)
    end = talk.end()
    assert isinstance(end, Done), end
    texts = [event for event in talk.events if isinstance(event, Text)]
    thought = "".join(text.text for text in texts if text.is_reasoning)
    return thought, "".join(text.text for text in texts if not text.is_reasoning), end


@pytest.mark.model
def test_a_real_engine_tells_them_apart(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    thought, said, done = answer(engine, "<think>\nhm, stop.</think>\n\nyes and no", stop=("no",))
    assert (thought, said) == ("hm, stop.", "yes and ")
    assert 0 < done.reasoning_ms < done.decode_ms + done.prefill_ms
    assert answer(engine, "yes")[2].reasoning_ms == 0


@pytest.mark.model
def test_a_template_may_open_it_and_be_told_not_to(engine: EngineClient, tmp_path: Path) -> None:
    asks = "{% if enable_thinking is not defined or enable_thinking %}<think>\n{% endif %}"
    load(engine, write_llama(tmp_path / "thinker.gguf", template=CHATML + asks))
    assert answer(engine, "hm</think>yes")[:2] == ("hm", "yes")
    assert answer(engine, "hm</think>yes", thinks=True)[:2] == ("hm", "yes")
    assert answer(engine, "yes", thinks=False)[:2] == ("", "yes")


@pytest.mark.model
def test_marks_that_are_control_tokens(engine: EngineClient, tmp_path: Path) -> None:
    marks = ("[THINK]", "[/THINK]")
    load(engine, write_llama(tmp_path / "thinker.gguf", control=marks))
    thought, said, done = answer(engine, rule='root ::= <[259]> "hm" <[260]> "yes"')
    assert (thought, said) == ("hm", "yes")
    assert done.reply_tokens == len("hm" + "yes") + 2
