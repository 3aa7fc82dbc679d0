# SPDX-License-Identifier: Apache-2.0
"""With a seed a reply has the same bytes whatever else the machine does: the number of threads, of
which the last digits depend in a long conversation, is that of the load and no other."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.portions import EXACT_TOKENS
from desktop.engine.protocol import Done, Loaded
from desktop.engine.session_link import Entering, Leaving
from tests.helpers.architecture import Size
from tests.helpers.architectures import ARCHITECTURES
from tests.helpers.engine import MOST_STATE, Talk, answered, soon, user
from tests.helpers.restless import restless_command
from tests.helpers.weights import write_architecture

pytestmark = pytest.mark.model

DRAWN = Sampling(temperature=1.2, top_k=0, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=11)
UNSEEDED = Sampling(temperature=1.2, top_k=0, top_p=1.0, min_p=0.0, repeat_penalty=1.0)
REPLY_TOKENS = 100
WORDS = 8_000
"""So many to choose from that a small difference turns one soon."""
QUESTION = "".join(chr(97 + i * i % 26) for i in range(700))
"""Long enough for llama.cpp to divide the attention of one token among the threads."""


@pytest.fixture
def hog() -> Iterator[None]:
    """Another program that takes a core."""
    process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    yield
    process.kill()
    process.wait()


@pytest.fixture
def engines() -> Iterator[list[EngineClient]]:
    """To add to; ended afterwards."""
    made: list[EngineClient] = []
    yield made
    for client in made:
        client.close()


def start(
    engines: list[EngineClient], path: Path, threads: int, command: tuple[str, ...] = ()
) -> EngineClient:
    """One more engine, with the model."""
    client, talk = EngineClient(command or child_command("--engine")), Talk()
    engines.append(client)
    client.load(Load(id=0, path=str(path), ctx_tokens=4096, threads=threads), talk)
    loaded = talk.end()
    assert isinstance(loaded, Loaded), loaded
    return client


def ask(
    client: EngineClient, *turns: ChatTurn, sampling: Sampling = DRAWN, tokens: int = REPLY_TOKENS
) -> tuple[str, Done]:
    return answered(client, *turns, sampling=sampling, max_tokens=tokens, session="a")


@pytest.fixture(params=["llama", "qwen3"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    kind = ARCHITECTURES[request.param]
    kind = replace(kind, size=replace(kind.size, words=WORDS))
    return write_architecture(tmp_path / "model.gguf", kind)


def test_a_seed_holds_the_number_of_threads(engines: list[EngineClient], path: Path) -> None:
    """Beside replies without one, which write with one thread, two, one, …, from token to token."""
    two = start(engines, path, 2)
    restless = start(engines, path, 0, restless_command())
    text, _ = ask(two, user(QUESTION))
    for tokens in (7, 8):  # one of them ends with one thread
        ask(restless, user("something else"), sampling=UNSEEDED, tokens=tokens)
        assert ask(restless, user(QUESTION))[0] == text
    turns = (user(QUESTION), ChatTurn(role=Role.ASSISTANT, text=text), user("x" * EXACT_TOKENS))
    more, reused = ask(restless, *turns)
    assert reused.cached_tokens > 512
    assert ask(two, user("something else"), tokens=1)
    assert ask(two, *turns)[0] == more


@pytest.mark.parametrize(("made_with", "used_with"), [(1, 2), (2, 1)])
def test_what_was_read_with_another_number_of_threads_is_the_same(
    engines: list[EngineClient], path: Path, made_with: int, used_with: int
) -> None:
    """A state that is brought back does not tell how many threads made it."""
    maker, taker = start(engines, path, made_with), start(engines, path, used_with)
    ask(maker, user(QUESTION), tokens=1)
    parts = [part for _, part in Leaving(maker, "a", MOST_STATE).parts(soon())]
    text, _ = ask(taker, user(QUESTION))
    assert Entering(taker, "a").send(parts, sum(map(len, parts)), soon()) > len(QUESTION)
    assert ask(taker, user(QUESTION))[0] == text


@pytest.mark.timeout(600)  # two threads that wait for each other on cores that are taken
@pytest.mark.usefixtures("hog")
def test_beside_a_busy_program_a_seed_gives_the_same_bytes(
    engines: list[EngineClient], tmp_path: Path
) -> None:
    """The real choice of threads, by the real times of a model that takes milliseconds a token."""
    size = Size(hidden=384, feed_forward=1024, repeats=3, words=WORDS)
    path = write_architecture(tmp_path / "model.gguf", replace(ARCHITECTURES["llama"], size=size))
    client = start(engines, path, 0)
    text, _ = ask(client, user(QUESTION))
    ask(client, user("something else"), sampling=UNSEEDED, tokens=400)  # fewer threads are better
    assert ask(client, user(QUESTION))[0] == text
    turns = (user(QUESTION), ChatTurn(role=Role.ASSISTANT, text=text), user("more"))
    more, _ = ask(client, *turns)
    assert ask(start(engines, path, 0), *turns)[0] == more
