# SPDX-License-Identifier: Apache-2.0
"""Every architecture that people load, in the real engine: answers, prefix, Stop, memory."""

from pathlib import Path

import pytest

from desktop.core.declared import replace
from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.options import Constraint, ConstraintKind, KvType
from desktop.engine.protocol import (
    Done,
    FailCode,
    Failed,
    Generate,
    Loaded,
    Prefilling,
    StopReason,
    Text,
)
from desktop.library.shelf import model_at
from tests.helpers.architecture import CTX_TOKENS, Architecture
from tests.helpers.architectures import ARCHITECTURES, EMBEDDINGS
from tests.helpers.engine import Talk, user
from tests.helpers.weights import write_architecture

pytestmark = pytest.mark.model

LETTERS = Constraint(kind=ConstraintKind.GBNF, text="root ::= [a-z] root")
"""Never ends, and each letter is one token again when the reply comes back in the next turn."""
REPLY_TOKENS = 24
NO_WRITER = "it is not a model that writes text"
DRAWN = Sampling(temperature=0.1, top_k=0, top_p=1.0, min_p=0.0, seed=7)
"""Greedy replies of random weights soon repeat one letter; these follow every small change."""
QUICK = replace(DRAWN, seed=None)
"""Without a seed, all that is in the cache is used."""


def load(engine: EngineClient, path: Path, kv_type: KvType = KvType.F16) -> Loaded:
    talk = Talk()
    engine.load(Load(id=0, path=str(path), ctx_tokens=0, threads=1, kv_type=kv_type), talk)
    loaded = talk.end()
    assert isinstance(loaded, Loaded), loaded
    return loaded


def begin(
    engine: EngineClient,
    turns: tuple[ChatTurn, ...],
    sampling: Sampling = DRAWN,
    max_tokens: int = REPLY_TOKENS,
) -> tuple[Talk, int]:
    talk = Talk()
    request = Generate(
        id=0, messages=turns, sampling=sampling, max_tokens=max_tokens, constraint=LETTERS
    )
    return talk, engine.generate(request, talk)


def ask(engine: EngineClient, *turns: ChatTurn, sampling: Sampling = DRAWN) -> tuple[str, Done]:
    talk, _ = begin(engine, turns, sampling)
    done = talk.end()
    assert isinstance(done, Done), done
    assert (done.reason, done.reply_tokens) == (StopReason.LENGTH, REPLY_TOKENS)
    assert (len(talk.text), talk.text.isalpha()) == (REPLY_TOKENS, True)
    assert any(isinstance(event, Text) for event in talk.events)
    prefilling = next(event for event in talk.events if isinstance(event, Prefilling))
    assert (prefilling.done_tokens, prefilling.total_tokens) == (
        done.cached_tokens,
        done.prompt_tokens,
    )
    return talk.text, done


def check_seeds(engine: EngineClient) -> None:
    texts = []
    for seed in (7, 7, 8):
        sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=seed)
        texts.append(ask(engine, user("x"), sampling=sampling)[0])
    assert texts[0] == texts[1] != texts[2]


def check_prefix(engine: EngineClient, path: Path, kind: Architecture) -> None:
    """A follow-up goes on from the cache; going back to within a turn, layers with a state know
    what they knew where the turn's reply began.

    With a seed the answer is exactly the one of a model that has seen nothing before.
    """
    load(engine, path)
    question = (user("hello " * 10),)
    _, first = ask(engine, *question, sampling=QUICK)
    reply, second = ask(engine, *question, sampling=QUICK)
    assert second.cached_tokens == first.prompt_tokens - 1
    told = (*question, ChatTurn(role=Role.ASSISTANT, text=reply))
    _, third = ask(engine, *told, user("more"), sampling=QUICK)
    # The last letter was sampled but not decoded.
    assert third.cached_tokens == first.prompt_tokens + REPLY_TOKENS - 1
    _, fourth = ask(engine, *told, user("or else"), sampling=QUICK)
    if kind.recurrent:
        assert fourth.cached_tokens == first.prompt_tokens - 1
    else:
        assert first.prompt_tokens + REPLY_TOKENS < fourth.cached_tokens < third.prompt_tokens
    other, _ = ask(engine, *told, user("or else"))
    load(engine, path)
    fresh, fifth = ask(engine, *told, user("or else"))
    assert (fresh, fifth.cached_tokens) == (other, 0)


def check_stop(engine: EngineClient) -> None:
    """And what it had read and written then is no harm to the next answer."""
    expected, _ = ask(engine, user("hello"))
    talk, number = begin(engine, (user("go on"),), max_tokens=0)
    talk.until_text()
    engine.stop(number)
    done = talk.end()
    assert isinstance(done, Done)
    assert done.reason is StopReason.STOPPED
    assert 0 < done.reply_tokens < 5000
    text, _ = ask(engine, user("hello"))
    assert text == expected


@pytest.mark.parametrize("label", ARCHITECTURES)
def test_an_architecture_chats(engine: EngineClient, tmp_path: Path, label: str) -> None:
    kind = ARCHITECTURES[label]
    path = write_architecture(tmp_path / "model.gguf", kind)
    loaded = load(engine, path)
    assert (loaded.architecture, loaded.ctx_tokens) == (kind.name, CTX_TOKENS)
    check_seeds(engine)
    check_prefix(engine, path, kind)
    check_stop(engine)
    load(engine, path, KvType.Q8_0)
    assert ask(engine, user("hello"))[1].cached_tokens == 0


@pytest.mark.parametrize("label", ARCHITECTURES)
def test_the_library_knows_an_architecture(tmp_path: Path, label: str) -> None:
    kind = ARCHITECTURES[label]
    model = model_at(write_architecture(tmp_path / "model.gguf", kind))
    assert (model.problem, model.architecture) == ("", kind.name)
    assert (model.ctx_train_tokens, model.has_chat_template) == (CTX_TOKENS, True)
    assert not model.is_embedding
    assert model.kv_bytes_per_token == kind.kv_bytes_per_token


@pytest.mark.parametrize("label", EMBEDDINGS)
def test_the_library_knows_an_embedding_model(tmp_path: Path, label: str) -> None:
    model = model_at(write_architecture(tmp_path / "model.gguf", EMBEDDINGS[label]))
    assert (model.problem, model.architecture) == ("", label)
    assert (model.is_embedding, model.has_chat_template) == (True, False)


@pytest.mark.parametrize("label", EMBEDDINGS)
def test_an_embedding_model_is_refused_in_words(
    engine: EngineClient, tmp_path: Path, label: str
) -> None:
    path, talk = write_architecture(tmp_path / "model.gguf", EMBEDDINGS[label]), Talk()
    engine.load(Load(id=0, path=str(path), threads=1), talk)
    failed = talk.end()
    assert isinstance(failed, Failed)
    assert (failed.code, failed.detail) == (FailCode.BAD_FILE, NO_WRITER)
