# SPDX-License-Identifier: Apache-2.0
"""The real engine child with real (random-weight) GGUF files."""

import time
from pathlib import Path

import psutil
import pytest

from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.protocol import (
    Done,
    FailCode,
    Failed,
    Generate,
    Loaded,
    Overflow,
    Prefilling,
    StopReason,
    Text,
)
from tests.helpers.engine import Talk, ask, count, load, start, user

pytestmark = pytest.mark.model


def test_loads_and_answers(engine: EngineClient, tiny: Path) -> None:
    loaded = load(engine, tiny)
    assert isinstance(loaded, Loaded)
    assert (loaded.architecture, loaded.name) == ("llama", "Random bytes")
    assert loaded.ctx_tokens == loaded.ctx_train_tokens == 512
    assert loaded.device.startswith("CPU, ")
    text, done = ask(engine, "hello", max_tokens=40)
    assert isinstance(done, Done)
    assert done.prompt_tokens == count(engine, "hello")
    assert done.reply_tokens == 40
    assert done.reason is StopReason.LENGTH
    assert text
    assert done.first_token_ms >= done.prefill_ms > 0


def test_context_is_as_wanted_but_never_longer_than_trained(
    engine: EngineClient, tiny: Path
) -> None:
    for wanted, made in ((256, 256), (4096, 512), (0, 512)):
        loaded = load(engine, tiny, ctx_tokens=wanted)
        assert isinstance(loaded, Loaded)
        assert loaded.ctx_tokens == made


def test_text_is_valid_utf8_whatever_the_tokens_are(engine: EngineClient, tiny: Path) -> None:
    """Random bytes: broken sequences become replacement characters, nothing is lost or raised."""
    load(engine, tiny)
    talk = Talk()
    request = Generate(
        id=0,
        messages=(user("bytes"),),
        sampling=Sampling(temperature=5.0, top_k=0, top_p=1.0, min_p=0.0, seed=1),
        max_tokens=300,
    )
    engine.generate(request, talk)
    done = talk.end()
    assert isinstance(done, Done)
    assert "\ufffd" in talk.text
    talk.text.encode("utf-8")


def test_the_same_seed_gives_the_same_reply(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    replies = []
    for seed in (7, 7, 8):
        talk = Talk()
        sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=seed)
        engine.generate(
            Generate(id=0, messages=(user("x"),), sampling=sampling, max_tokens=60), talk
        )
        done = talk.end()
        assert isinstance(done, Done)
        assert done.seed == seed
        replies.append(talk.text)
    assert replies[0] == replies[1] != replies[2]


def test_a_drawn_seed_is_reported_and_repeats_the_reply(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    texts = []
    seed = None
    for _ in range(2):
        talk = Talk()
        sampling = Sampling(temperature=1.5, top_k=50, seed=seed)
        engine.generate(
            Generate(id=0, messages=(user("x"),), sampling=sampling, max_tokens=60), talk
        )
        done = talk.end()
        assert isinstance(done, Done)
        seed = done.seed
        texts.append(talk.text)
    assert texts[0] == texts[1]


def test_repeat_penalty_changes_a_repeating_reply(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    texts = []
    for penalty in (1.0, 1.5):
        talk = Talk()
        sampling = Sampling(temperature=0.0, repeat_penalty=penalty)
        engine.generate(
            Generate(id=0, messages=(user("x"),), sampling=sampling, max_tokens=80), talk
        )
        talk.end()
        texts.append(talk.text)
    assert texts[0] != texts[1]


def test_stop_string_ends_the_reply_and_is_not_shown(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    whole, _ = ask(engine, "hello", max_tokens=60)
    mark = whole[20:23]
    text, done = ask(engine, "hello", max_tokens=60, stop=[mark])
    assert isinstance(done, Done)
    assert done.reason is StopReason.END
    assert text == whole[: whole.index(mark)]


def test_only_new_tokens_are_evaluated_in_a_follow_up(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    reply, first = ask(engine, "hello", max_tokens=20)
    assert isinstance(first, Done)
    again, second = ask(engine, "hello", max_tokens=20)
    assert isinstance(second, Done)
    assert second.cached_tokens == second.prompt_tokens - 1
    assert again == reply
    turns = (user("hello"), ChatTurn(role=Role.ASSISTANT, text="abc"), user("more"))
    _, third = ask(engine, *turns, max_tokens=5)
    assert isinstance(third, Done)
    assert third.cached_tokens >= first.prompt_tokens
    fresh_text, _ = ask(engine, "something else entirely", max_tokens=5)
    load(engine, tiny, ctx_tokens=500)
    assert ask(engine, "something else entirely", max_tokens=5)[0] == fresh_text


def test_the_end_of_the_window_is_told(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny, ctx_tokens=256)
    _, done = ask(engine, "hello")
    assert isinstance(done, Done)
    assert done.reason is StopReason.CONTEXT
    assert done.prompt_tokens + done.reply_tokens == 256


def test_oldest_turns_are_left_out_and_counted(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny, ctx_tokens=256)
    system = ChatTurn(role=Role.SYSTEM, text="be brief")
    talk: list[ChatTurn] = [system]
    for i in range(10):
        talk += [user(f"question {i} " + "x" * 20), ChatTurn(role=Role.ASSISTANT, text="y" * 20)]
    talk.append(user("the last one"))
    _, done = ask(engine, *talk, max_tokens=4)
    assert isinstance(done, Done)
    assert 0 < done.left_out_messages < 20
    assert done.left_out_messages % 2 == 0
    kept = [system, *talk[1 + done.left_out_messages :]]
    assert done.prompt_tokens == count(engine, *kept)


def test_a_question_longer_than_the_window_is_refused_with_numbers(
    engine: EngineClient, tiny: Path
) -> None:
    load(engine, tiny, ctx_tokens=256)
    _, failed = ask(engine, "z" * 1000)
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.TOO_LONG
    assert failed.prompt_tokens == count(engine, "z" * 1000)
    assert failed.ctx_tokens == 256
    assert 0 < failed.room_tokens < 256
    assert isinstance(ask(engine, "short", max_tokens=3)[1], Done)


def test_refuse_does_not_drop(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny, ctx_tokens=256)
    turns = (user("x" * 150), ChatTurn(role=Role.ASSISTANT, text="y" * 100), user("last"))
    talk = Talk()
    engine.generate(Generate(id=0, messages=turns, overflow=Overflow.REFUSE), talk)
    failed = talk.end()
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.CHAT_TOO_LONG
    assert failed.prompt_tokens > failed.room_tokens > 0


def test_stop_during_prefill(engine: EngineClient, slow: Path) -> None:
    """A prompt of 8,000 tokens takes seconds; Stop must not wait for it."""
    load(engine, slow)
    talk = Talk()
    number = start(engine, talk, "a" * 7600)
    assert isinstance(talk.next(), Prefilling)
    engine.stop(number)
    asked = time.perf_counter()
    done = talk.end()
    took_s = time.perf_counter() - asked
    assert isinstance(done, Done)
    assert (done.reason, done.reply_tokens) == (StopReason.STOPPED, 0)
    whole = Talk()
    begun = time.perf_counter()
    start(engine, whole, "a" * 7600, max_tokens=1)
    assert isinstance(whole.end(), Done)
    assert took_s < (time.perf_counter() - begun) / 4


def test_after_a_stop_the_cache_is_still_right(engine: EngineClient, slow: Path) -> None:
    load(engine, slow, ctx_tokens=2048)
    expected, _ = ask(engine, "b" * 900, max_tokens=12)
    load(engine, slow, ctx_tokens=2047)
    talk = Talk()
    number = start(engine, talk, "b" * 900, max_tokens=12)
    talk.next()
    engine.stop(number)
    talk.end()
    assert ask(engine, "b" * 900, max_tokens=12)[0] == expected


def test_stop_while_generating(engine: EngineClient, slow: Path) -> None:
    load(engine, slow)
    talk = Talk()
    number = start(engine, talk, "hello")
    talk.until_text()
    engine.stop(number)
    done = talk.end()
    assert isinstance(done, Done)
    assert done.reason is StopReason.STOPPED
    assert 0 < done.reply_tokens < 5000


def test_kill_in_the_middle_of_an_answer(engine: EngineClient, slow: Path) -> None:
    load(engine, slow)
    talk = Talk()
    start(engine, talk, "hello")
    talk.until_text()
    assert engine.pid is not None
    psutil.Process(engine.pid).kill()
    failed = talk.end()
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.CRASHED
    load(engine, slow)
    assert isinstance(ask(engine, "next", max_tokens=3)[1], Done)


def test_text_leaves_at_most_some_thirty_times_a_second(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    talk = Talk()
    start(engine, talk, "hello", max_tokens=400)
    done = talk.end()
    assert isinstance(done, Done)
    pieces = [event for event in talk.events if isinstance(event, Text)]
    assert len(pieces) <= 3 + done.decode_ms / 30.0
    assert pieces[-1].tokens == done.reply_tokens
