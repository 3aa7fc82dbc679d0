# SPDX-License-Identifier: Apache-2.0
"""What a model has read leaves a real engine and enters another one."""

from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.devices import Size
from desktop.engine.load import Load
from desktop.engine.options import KvType
from desktop.engine.protocol import Done, FailCode, Failed, Loaded
from desktop.engine.session_link import Entering, Leaving, LinkBroken
from desktop.engine.session_messages import PART_BYTES, SaveSession
from tests.helpers.architectures import ARCHITECTURES
from tests.helpers.engine import LETTERS, MOST_STATE, Talk, answered, put, soon, take, user
from tests.helpers.models import write_llama
from tests.helpers.planted import planted_command
from tests.helpers.weights import write_architecture

pytestmark = pytest.mark.model

"""Never ends, and each letter is one token again when the reply comes back in the next turn."""
DRAWN = Sampling(temperature=0.8, top_k=0, top_p=1.0, min_p=0.0, seed=7)
LIKELIEST = Sampling(temperature=0.0)
"""Without a seed everything that was read stays; with one, what gives the same bytes anew."""
REPLY_TOKENS = 24


def load(engine: EngineClient, path: Path, kv_type: KvType = KvType.F16) -> None:
    talk = Talk()
    engine.load(Load(id=0, path=str(path), ctx_tokens=0, threads=1, kv_type=kv_type), talk)
    assert isinstance(talk.end(), Loaded)


def ask(
    engine: EngineClient, *turns: ChatTurn, session: str = "a", sampling: Sampling = LIKELIEST
) -> tuple[str, Done]:
    how = {"max_tokens": REPLY_TOKENS, "constraint": LETTERS, "session": session}
    return answered(engine, *turns, sampling=sampling, **how)


@pytest.mark.parametrize("kv_type", [KvType.F16, KvType.Q8_0])
@pytest.mark.parametrize("label", ARCHITECTURES)
def test_a_chat_goes_on_as_if_nothing_had_been(
    engine: EngineClient, tmp_path: Path, label: str, kv_type: KvType
) -> None:
    """The same bytes, and nothing is read again but what is new."""
    path = write_architecture(tmp_path / "model.gguf", ARCHITECTURES[label])
    load(engine, path, kv_type)
    question = (user("hello " * 40),)
    reply, first = ask(engine, *question)
    parts = take(engine)
    told = (*question, ChatTurn(role=Role.ASSISTANT, text=reply), user("more"))
    expected, second = ask(engine, *told)
    other = EngineClient(child_command("--engine"))
    try:
        load(other, path, kv_type)
        held = first.prompt_tokens + REPLY_TOKENS - 1
        assert put(other, parts) == held
        again, third = ask(other, *told)
        assert (again, third.cached_tokens) == (expected, second.cached_tokens)
        assert third.cached_tokens == held
        drawn = ask(engine, *told, user("anew"), sampling=DRAWN)[0]
        assert ask(other, *told, user("anew"), sampling=DRAWN)[0] == drawn
    finally:
        other.close()


@pytest.mark.parametrize(("leaves", "enters"), [(2, 3), (3, 2), (3, 3)])
def test_with_a_seed_nothing_comes_from_another_split(
    tmp_path: Path, leaves: int, enters: int
) -> None:
    """How many layers a graphics card took is no part of what was wanted, but changes digits."""
    path = write_llama(tmp_path / "model.gguf", ctx_tokens=2048)
    wanted = Load(id=0, path=str(path), size=Size(weights_bytes=1000, layers=2), threads=1)
    question, all_layers = user("hello " * 40), 3
    engines = [EngineClient(planted_command(most, 1 << 20)) for most in (leaves, enters)]
    try:
        for engine, most in zip(engines, (leaves, enters), strict=True):
            talk = Talk()
            engine.load(wanted, talk)
            loaded = talk.end()
            assert isinstance(loaded, Loaded)
            assert (loaded.made is None) is (most == all_layers)
        _, first = ask(engines[0], question, sampling=DRAWN)
        parts = take(engines[0])
        for sampling in (LIKELIEST, DRAWN):
            assert put(engines[1], parts) == first.prompt_tokens + REPLY_TOKENS - 1
            _, again = ask(engines[1], question, sampling=sampling)
            is_used = sampling is LIKELIEST or leaves == enters == all_layers
            assert bool(again.cached_tokens) is is_used
    finally:
        for engine in engines:
            engine.close()


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """A model whose states are of several parts."""
    return write_llama(tmp_path / "long.gguf", hidden=512, layers=8, ctx_tokens=2048)


def test_a_large_state_comes_in_parts_while_the_engine_goes_on(
    engine: EngineClient, long: Path
) -> None:
    load(engine, long)
    ask(engine, user("x" * 1200))
    leaving = Leaving(engine, "a", MOST_STATE)
    _, done = ask(engine, user("y"), session="b")  # nobody has taken a part yet
    assert done.reply_tokens == REPLY_TOKENS
    parts = [part for _, part in leaving.parts(soon())]
    assert len(parts) > 8
    assert {len(part) for part in parts[:-1]} == {PART_BYTES}
    assert leaving.tokens == put(engine, parts)
    assert ask(engine, user("x" * 1200))[1].cached_tokens > 1200


def test_only_the_conversation_that_is_there_is_handed_out(
    engine: EngineClient, tiny: Path
) -> None:
    load(engine, tiny)
    for session in ("a", ""):
        with pytest.raises(LinkBroken, match="another"):
            take(engine, session)
    ask(engine, user("hello"))
    assert take(engine)
    ask(engine, user("hello"), session="")
    with pytest.raises(LinkBroken, match="another"):
        take(engine)
    load(engine, tiny)
    with pytest.raises(LinkBroken, match="another"):
        take(engine)


def test_more_than_may_be_is_refused(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    ask(engine, user("hello"))
    talk = Talk()
    engine.save(SaveSession(id=0, session="a", most_bytes=100), talk)
    end = talk.end()
    assert isinstance(end, Failed)
    assert end.code is FailCode.NO_SESSION


@pytest.mark.parametrize("cut", ["head", "tokens", "rest", "magic", "count", "longer"])
def test_a_state_of_another_shape_is_refused_and_the_engine_goes_on(
    engine: EngineClient, tiny: Path, cut: str
) -> None:
    load(engine, tiny)
    expected, _ = ask(engine, user("hello"))
    whole = b"".join(take(engine))
    wrong = {
        "head": whole[:7],
        "tokens": whole[:40],
        "rest": whole[:-100],
        "magic": b"x" + whole[1:],
        "count": whole[:8] + b"\xff" * 8 + whole[16:],
        "longer": whole + b"x" * 50,
    }[cut]
    with pytest.raises(LinkBroken, match="not one of this model"):
        put(engine, [wrong])
    text, done = ask(engine, user("hello"))
    assert (text, done.cached_tokens) == (expected, 0)


def test_a_state_of_a_larger_model_is_refused(engine: EngineClient, tiny: Path, long: Path) -> None:
    load(engine, long)
    ask(engine, user("hello"))
    parts = take(engine)
    load(engine, tiny)
    with pytest.raises(LinkBroken, match="not one of this model"):
        put(engine, parts)
    assert ask(engine, user("hello"))[1].cached_tokens == 0


def test_a_state_that_never_comes_holds_nobody_up(engine: EngineClient, tiny: Path) -> None:
    load(engine, tiny)
    entering = Entering(engine, "a")
    entering.give_up()
    assert ask(engine, user("hello"))[1].reply_tokens == REPLY_TOKENS


def test_without_a_model_there_is_nothing(engine: EngineClient) -> None:
    with pytest.raises(LinkBroken, match="no model"):
        take(engine)
    with pytest.raises(LinkBroken, match="no model"):
        put(engine, [b"x"])
