# SPDX-License-Identifier: Apache-2.0
"""What of a conversation is read again: by models that forget any part, and by those that cannot
and go back to a checkpoint; in the real engine, with tokens counted."""

import dataclasses
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.fit import CHECKPOINT_STEP_TOKENS, checkpoints
from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.protocol import Done, Generate, Loaded, Prefilling, StopReason
from desktop.library.shelf import model_at
from tests.helpers.architecture import CTX_TOKENS, LARGE
from tests.helpers.architectures import ARCHITECTURES, architectures
from tests.helpers.engine import LETTERS, Talk, answered, count, put, take, user
from tests.helpers.memory import pid_of, used_by
from tests.helpers.weights import write_architecture

pytestmark = pytest.mark.model

THINKING = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n{% endif %}"
)
OPENING = len("<think>\n")
"""Tokens with which a reply begins, but not one of the past."""
REPLY_TOKENS = 40
STOPPED_AT = CHECKPOINT_STEP_TOKENS + 600
STOPPED = f"""
import sys
from desktop.engine import main, prefix, runner
prefix.PASSING_S = 0.0  # after each portion
generate, reporter, running = runner.LlamaRunner.generate, runner._reporter, []
def generated(self, *request):
    running.append(self)
    generate(self, *request)
def reporting(*given):
    report = reporter(*given)
    def told(done):
        report(done)
        if done >= {STOPPED_AT} and len(running) == 1:
            running[0].abort.raise_()
    return told
runner.LlamaRunner.generate, runner._reporter = generated, reporting
sys.exit(main.main(()))
"""
"""An engine whose first request is stopped there, in the middle of a portion."""
HYBRID = [label for label, kind in ARCHITECTURES.items() if kind.recurrent]
DRAWN = Sampling(temperature=1.2, top_k=0, top_p=1.0, min_p=0.0, seed=11)
QUICK = Sampling(temperature=0.0)
QUESTION = "".join(chr(97 + i * i % 26) for i in range(1500))


@pytest.fixture(params=[*HYBRID, "qwen3", "gemma3"])
def label(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def path(label: str, tmp_path: Path) -> Path:
    kind = dataclasses.replace(ARCHITECTURES[label], template=THINKING)
    return write_architecture(tmp_path / "model.gguf", kind)


@pytest.fixture
def other() -> Iterator[EngineClient]:
    client = EngineClient(child_command("--engine"))
    yield client
    client.close()


def load(client: EngineClient, path: Path) -> None:
    talk = Talk()
    client.load(Load(id=0, path=str(path), ctx_tokens=0, threads=1), talk)
    assert isinstance(talk.end(), Loaded)


def ask(client: EngineClient, *turns: ChatTurn, sampling: Sampling = QUICK) -> tuple[str, Done]:
    how = {"max_tokens": REPLY_TOKENS, "constraint": LETTERS, "session": "a"}
    return answered(client, *turns, sampling=sampling, **how)


def reply(text: str) -> ChatTurn:
    return ChatTurn(role=Role.ASSISTANT, text=text)


def test_a_follow_up_without_the_thoughts_reads_only_what_is_new(
    engine: EngineClient, other: EngineClient, label: str, path: Path
) -> None:
    load(engine, path)
    question = user(QUESTION)
    text, first = ask(engine, question)
    answer = reply(text[25:])
    _, second = ask(engine, question, answer, user("more"))
    assert second.cached_tokens == first.prompt_tokens - OPENING
    new = len(f"{text[25:]}") + count(engine, "more") + len("\n") + 1  # the end of a message
    assert second.prompt_tokens - second.cached_tokens == new
    # And once more, and with a seed as a model answers that has seen nothing before.
    told = (question, answer, user("more"), reply("so"), user("y" * 70))
    _, third = ask(engine, *told)
    assert third.cached_tokens == second.prompt_tokens - OPENING
    drawn, fourth = ask(engine, *told, sampling=DRAWN)
    assert fourth.cached_tokens >= first.prompt_tokens - OPENING
    load(other, path)
    assert ask(other, *told, sampling=DRAWN)[0] == drawn


def test_an_edit_keeps_what_is_before_it(
    engine: EngineClient, other: EngineClient, label: str, path: Path
) -> None:
    load(engine, path)
    turns: list[ChatTurn] = []
    lengths: list[int] = []
    for word in ("one", "two", "three"):
        turns.append(user(word + QUESTION[:600]))
        text, done = ask(engine, *turns)
        turns.append(reply(text[:10]))
        lengths.append(done.prompt_tokens)
    edited = (*turns[:2], user("anew" + QUESTION[:300]))
    _, done = ask(engine, *edited)
    before = lengths[0] - OPENING
    assert done.cached_tokens >= before
    # The question itself is read, and at most the short reply before it.
    assert done.prompt_tokens - done.cached_tokens < 400
    drawn, again = ask(engine, *edited, sampling=DRAWN)
    assert again.cached_tokens >= before
    load(other, path)
    assert ask(other, *edited, sampling=DRAWN)[0] == drawn


def test_an_edit_within_a_long_question_keeps_most_of_what_is_before_it(
    engine: EngineClient, other: EngineClient, label: str, path: Path
) -> None:
    load(engine, path)
    long = QUESTION * 4
    edited = user(long[:5000] + "X" + long[5001:])
    drawn = ""
    for sampling in (QUICK, DRAWN):
        ask(engine, user(long))
        drawn, done = ask(engine, edited, sampling=sampling)
        assert done.cached_tokens > 5000 - 2 * CHECKPOINT_STEP_TOKENS
    load(other, path)
    assert ask(other, edited, sampling=DRAWN)[0] == drawn


def test_with_a_seed_only_what_was_read_in_long_portions_stays(
    engine: EngineClient, path: Path
) -> None:
    load(engine, path)
    ask(engine, user(QUESTION[:600]), sampling=DRAWN)
    edited = user(QUESTION[:300] + "Z" * 200)
    text, second = ask(engine, edited)
    told = (edited, reply("<think>\n" + text), user("y" * 100))  # the whole of it stays
    _, third = ask(engine, *told, sampling=DRAWN)
    assert 0 < third.cached_tokens <= second.prompt_tokens
    # A question so short that it is a short portion.
    ask(engine, user("hi"), sampling=DRAWN)
    _, done = ask(engine, user("hi"), reply("x"), user("y" * 200), sampling=DRAWN)
    assert done.cached_tokens == 0


@pytest.mark.parametrize("sampling", [QUICK, DRAWN], ids=["quick", "drawn"])
def test_another_answer_reads_next_to_nothing(
    engine: EngineClient, path: Path, sampling: Sampling
) -> None:
    load(engine, path)
    text, first = ask(engine, user(QUESTION), sampling=sampling)
    again, second = ask(engine, user(QUESTION), sampling=sampling)
    read = second.prompt_tokens - second.cached_tokens
    assert read <= (64 if sampling is DRAWN else OPENING)
    assert first.cached_tokens == 0
    assert sampling is QUICK or again == text


def test_stop_while_a_prompt_is_read_leaves_what_was_read(
    engine: EngineClient, other: EngineClient, path: Path
) -> None:
    load(engine, path)
    talk = Talk()
    long = user(QUESTION * 5)
    request = Generate(id=0, messages=(long,), sampling=DRAWN, session="a")
    number = engine.generate(request, talk)
    while talk.until(Prefilling).done_tokens < 3 * CHECKPOINT_STEP_TOKENS:
        pass
    engine.stop(number)
    done = talk.end()
    assert isinstance(done, Done)
    assert done.reason is StopReason.STOPPED
    load(other, path)
    assert put(other, take(engine)) > CHECKPOINT_STEP_TOKENS
    text, again = ask(engine, long, sampling=DRAWN)
    load(other, path)
    assert again.cached_tokens > CHECKPOINT_STEP_TOKENS
    assert ask(other, long, sampling=DRAWN)[0] == text


@pytest.mark.parametrize("label", ["granitehybrid", "qwen35"])
def test_stop_costs_no_more_than_the_portion_that_it_aborts(
    other: EngineClient, path: Path
) -> None:
    """Also of what lies between two checkpoints, where one goes along; here after each portion."""
    engine = EngineClient((sys.executable, "-c", STOPPED))
    load(engine, path)
    talk, long = Talk(), user(QUESTION * 5)
    engine.generate(Generate(id=0, messages=(long,), sampling=DRAWN, session="a"), talk)
    end = talk.end()
    assert isinstance(end, Done)
    assert end.reason is StopReason.STOPPED
    text, again = ask(engine, long, sampling=DRAWN)
    engine.close()
    assert again.cached_tokens >= STOPPED_AT
    load(other, path)
    assert ask(other, long, sampling=DRAWN)[0] == text


def test_a_chat_that_comes_back_reads_only_what_is_new(
    engine: EngineClient, other: EngineClient, label: str, path: Path
) -> None:
    """Also without its thoughts, another answer, or the last question edited: the last checkpoints
    come back with the state. Of a window only its end does, so that all is read again."""
    load(engine, path)
    # Between two questions another checkpoint may lie; behind a window less is taken along.
    length = len(QUESTION) if label in HYBRID else 700
    first, question = user(QUESTION[:length]), user("more" + QUESTION[:length])
    text, begun = ask(engine, first)
    before = (first, reply(text[:10]))
    text, done = ask(engine, *before, question)
    parts = take(engine)
    load(other, path)
    goes_on = (*before, question, reply(text[:1]), user("more"))
    edited = (*before, user("less" + QUESTION[:300]))
    kept = {
        goes_on: done.prompt_tokens - OPENING,
        (*before, question): done.prompt_tokens - OPENING,
        edited: begun.prompt_tokens - OPENING,
    }
    for told, least in kept.items():
        put(other, parts)
        likeliest, again = ask(other, *told)
        assert again.cached_tokens >= (0 if label == "gemma3" else least)
        put(other, parts)
        drawn, exact = ask(other, *told, sampling=DRAWN)
        load(engine, path)
        assert ask(engine, *told, sampling=DRAWN)[0] == drawn
        if label == "gemma3":
            assert exact.cached_tokens == 0
            load(engine, path)
            assert ask(engine, *told)[0] == likeliest


def test_a_checkpoint_that_llama_cpp_does_not_take_is_no_harm(
    engine: EngineClient, other: EngineClient, tmp_path: Path
) -> None:
    kind = dataclasses.replace(ARCHITECTURES["granitehybrid"], template=THINKING)
    path = write_architecture(tmp_path / "model.gguf", kind)
    load(engine, path)
    text, _ = ask(engine, user(QUESTION))
    whole = bytearray(b"".join(take(engine)))
    size = int.from_bytes(whole[40:48], "little")  # of the only checkpoint
    whole[len(whole) - size] ^= 0xFF
    load(other, path)
    told = (user(QUESTION), reply(text[5:]), user("more"))
    expected, _ = ask(other, *told)
    put(other, [bytes(whole)])
    again, done = ask(other, *told)
    assert (again, done.cached_tokens) == (expected, 0)


@pytest.mark.parametrize("name", ["granitehybrid", "qwen35"])
def test_checkpoints_take_no_more_memory_than_was_predicted(
    engine: EngineClient, tmp_path: Path, name: str
) -> None:
    size = dataclasses.replace(LARGE, repeats=1, words=0, ssm_state=512)
    path = write_architecture(tmp_path / "model.gguf", architectures(size)[name])
    state_bytes = model_at(path).state_bytes
    most = checkpoints(state_bytes, CTX_TOKENS)
    load(engine, path)
    ask(engine, user("warm " * 150))  # one checkpoint, and every buffer
    before = used_by(pid_of(engine)).own
    turns: list[ChatTurn] = []
    for number in range(most + 6):
        turns += [user(f"{number}" + "x" * 100), reply("y")]
        ask(engine, *turns[:-1])
    grown = used_by(pid_of(engine)).own - before
    assert (most - 2) * state_bytes < grown < most * state_bytes
