# SPDX-License-Identifier: Apache-2.0
"""Contexts beyond the training, flash attention, files that are read whole: in a real engine."""

from pathlib import Path

import pytest

from desktop.core.records import Sampling
from desktop.engine.client import EngineClient
from desktop.engine.options import FlashAttention, KvType, RopeScaling, Stretch
from desktop.engine.protocol import Done, FailCode, Failed, Generate, Loaded
from tests.engine.test_options import ask, load
from tests.helpers.architectures import ARCHITECTURES, write_architecture
from tests.helpers.engine import GREEDY, Talk, user
from tests.helpers.models import write_llama

pytestmark = pytest.mark.model


def window(engine: EngineClient, path: Path, ctx_tokens: int, stretch: Stretch) -> Loaded:
    end = load(engine, path, ctx_tokens=ctx_tokens, stretch=stretch)
    assert isinstance(end, Loaded), end
    return end


def drawn(engine: EngineClient) -> str:
    """A hot reply with a fixed seed, in which the least change of the logits shows."""
    hot = Sampling(temperature=2.0, top_k=0, top_p=1.0, min_p=0.0, seed=1)
    talk = Talk()
    request = Generate(id=0, messages=(user("x y" * 90),), sampling=hot, max_tokens=120)
    engine.generate(request, talk)
    assert isinstance(talk.end(), Done)
    return talk.text


@pytest.mark.parametrize("scaling", [RopeScaling.LINEAR, RopeScaling.YARN])
def test_a_stretched_context_is_longer_and_answers_otherwise(
    engine: EngineClient, tmp_path: Path, scaling: RopeScaling
) -> None:
    path = write_llama(tmp_path / "short.gguf", ctx_tokens=512)
    plain = Stretch()
    assert window(engine, path, 1024, plain).ctx_tokens == 512
    short = drawn(engine)
    stretch = Stretch(scaling=scaling, factor=4.0)
    found = window(engine, path, 1024, stretch)
    assert (found.ctx_tokens, found.ctx_train_tokens) == (1024, 512)
    long = drawn(engine)
    assert long != short
    assert window(engine, path, 99_999, stretch).ctx_tokens == 2048
    talk = Talk()
    request = Generate(id=0, messages=(user("x" * 1800),), sampling=GREEDY, max_tokens=4)
    engine.generate(request, talk)
    done = talk.end()
    assert isinstance(done, Done)
    assert done.prompt_tokens > 1800


def test_what_fits_anyway_is_not_stretched(engine: EngineClient, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "short.gguf", ctx_tokens=512)
    window(engine, path, 512, Stretch())
    expected = drawn(engine)
    window(engine, path, 512, Stretch(scaling=RopeScaling.LINEAR, factor=4.0))
    assert drawn(engine) == expected


def test_learned_positions_cannot_be_stretched(engine: EngineClient, tmp_path: Path) -> None:
    kind = ARCHITECTURES["starcoder"]
    path = write_architecture(tmp_path / "learned.gguf", kind)
    stretch = Stretch(scaling=RopeScaling.LINEAR, factor=2.0)
    failed = load(engine, path, ctx_tokens=16_384, stretch=stretch)
    assert isinstance(failed, Failed)
    assert (failed.code, "RoPE scaling" in failed.detail) == (FailCode.BAD_FILE, True)
    assert isinstance(load(engine, path, ctx_tokens=4096, stretch=stretch), Loaded)


def test_flash_attention_may_be_forced_or_forbidden(engine: EngineClient, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "wide.gguf", hidden=128)
    for choice in FlashAttention:
        assert isinstance(load(engine, path, flash_attention=choice), Loaded), choice
        assert len(ask(engine)[0]) > 10
    off = FlashAttention.OFF
    failed = load(engine, path, flash_attention=off, kv_type=KvType.Q8_0)
    assert isinstance(failed, Failed)
    assert (failed.code, "flash attention" in failed.detail) == (FailCode.BAD_FILE, True)


@pytest.mark.parametrize("locks", [False, True])
def test_a_file_that_is_read_whole_answers_the_same(
    engine: EngineClient, tiny: Path, locks: bool
) -> None:
    load(engine, tiny)
    expected, _ = ask(engine)
    assert isinstance(load(engine, tiny, maps_file=False, locks_memory=locks), Loaded)
    assert ask(engine)[0] == expected
