# SPDX-License-Identifier: Apache-2.0
"""The same model, prompt, settings, seed and threads give the same bytes; and where reading in
other portions changes something, it is the rounding of 16-bit attention and nothing else."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.fit import BATCH_TOKENS
from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.portions import EXACT_TOKENS
from desktop.engine.protocol import Done, Loaded
from tests.helpers.architectures import ARCHITECTURES
from tests.helpers.engine import Talk, answered, user
from tests.helpers.tree import ROOT
from tests.helpers.weights import write_architecture

pytestmark = pytest.mark.model

DRAWN = Sampling(temperature=1.2, top_k=0, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=11)
"""Follows every small change of the logits."""
REPLY_TOKENS = 60
QUESTION = "".join(chr(97 + i * i % 26) for i in range(BATCH_TOKENS + 150))
"""Two batches."""


@pytest.fixture(params=["llama", "gemma3", "granitehybrid", "lfm2", "qwen35"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return write_architecture(tmp_path / "model.gguf", ARCHITECTURES[request.param])


@pytest.fixture
def clients() -> Iterator[tuple[EngineClient, EngineClient]]:
    made = EngineClient(child_command("--engine")), EngineClient(child_command("--engine"))
    yield made
    for client in made:
        client.close()


def load(client: EngineClient, path: Path) -> None:
    talk = Talk()
    client.load(Load(id=0, path=str(path), ctx_tokens=2048, threads=1), talk)
    assert isinstance(talk.end(), Loaded)


def ask(client: EngineClient, *turns: ChatTurn, guesses: bool = False) -> tuple[str, Done]:
    return answered(client, *turns, sampling=DRAWN, max_tokens=REPLY_TOKENS, guesses=guesses)


@pytest.mark.parametrize("guesses", [False, True])
def test_the_same_question_gets_the_same_bytes(
    clients: tuple[EngineClient, EngineClient], path: Path, tmp_path: Path, guesses: bool
) -> None:
    one, two = clients
    question = user(QUESTION)
    load(one, path)
    text, first = ask(one, question, guesses=guesses)
    assert (first.cached_tokens, len(text) > 10) == (0, True)
    # Again, from the cache as far as that may be used.
    again, second = ask(one, question, guesses=guesses)
    assert (again, second.cached_tokens) == (text, first.prompt_tokens - EXACT_TOKENS)
    # In another process, and after a conversation about something else.
    load(two, path)
    ask(two, user("something else"))
    assert ask(two, question, guesses=guesses)[0] == text
    # After another model was loaded and this one came back.
    load(one, write_architecture(tmp_path / "other.gguf", ARCHITECTURES["qwen2"]))
    ask(one, question)
    load(one, path)
    assert ask(one, question, guesses=guesses)[0] == text


def test_a_conversation_gets_the_same_bytes_wherever_it_is_gone_on_with(
    clients: tuple[EngineClient, EngineClient], path: Path
) -> None:
    """Turn by turn with prefix reuse in one process, each turn from nothing in the other."""
    one, two = clients
    load(one, path)
    turns: list[ChatTurn] = []
    read = 0
    for word in ("hello", QUESTION, "and then", "x" * EXACT_TOKENS):
        turns.append(user(word))
        text, done = ask(one, *turns)
        assert done.cached_tokens <= read  # no reply stays: it was written one by one
        read = done.prompt_tokens
        load(two, path)
        assert ask(two, *turns)[0] == text
        turns.append(ChatTurn(role=Role.ASSISTANT, text=text))


LONG = ("200", "100+100", "136+64", "64+64+72")
SPLITS = (*LONG, "199+1", "137+63", "1s")


def differences(path: Path, kv_type: str, *splits: str) -> dict[str, float]:
    """Of the logits after 200 tokens read at once, for each other way to read them."""
    command = [sys.executable, str(ROOT / "bench" / "_logits.py"), str(path), "1", kv_type]
    done = subprocess.run(
        [*command, "200", "200", *splits], capture_output=True, check=True, cwd=ROOT
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {split: found[split]["difference"] for split in splits}


@pytest.mark.parametrize(
    "label", ["llama", "gemma3", "phi3", "gptneox", "granitehybrid", "lfm2", "qwen35"]
)
def test_reading_in_other_portions_changes_the_rounding_only(tmp_path: Path, label: str) -> None:
    path = write_architecture(tmp_path / "model.gguf", ARCHITECTURES[label])
    half = differences(path, "f16", *SPLITS)
    whole = differences(path, "f32", *SPLITS)
    # From 64 tokens on it does not matter how many are read at once.
    assert {half[split] for split in LONG} == {whole[split] for split in LONG} == {0.0}
    # One by one it does, in 16 bits; in 32 bits next to nothing is left.
    assert min(half[split] for split in SPLITS if split not in LONG) > 0.0
    assert max(half.values()) < 0.1
    assert max(whole.values()) < 2e-4 < max(half.values())
