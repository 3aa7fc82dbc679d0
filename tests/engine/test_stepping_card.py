# SPDX-License-Identifier: Apache-2.0
"""A real graphics card, or Mesa's software device with GGML_VK_VISIBLE_DEVICES=0.

Needs an engine that is built for one: packaging/engine. Left out, with the reason, where none is.
"""

from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.child.sandbox.level import Level
from desktop.core.declared import replace
from desktop.engine.client import EngineClient
from desktop.engine.devices import Size
from desktop.engine.load import Load
from desktop.engine.protocol import Hello, Loaded
from desktop.library.shelf import model_at
from desktop.paths import resources
from tests.helpers.engine import Talk, ask
from tests.helpers.models import write_llama

pytestmark = [pytest.mark.model, pytest.mark.card]
LAYERS = 4


@pytest.fixture(scope="session")
def deep(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("card") / "deep.gguf"
    return write_llama(
        path, hidden=256, layers=LAYERS, feed_forward=1024, ctx_tokens=4096, is_quantized=True
    )


def load(client: EngineClient, path: Path, gpu_layers: int = -1) -> Loaded:
    model = model_at(path)
    size = Size(
        weights_bytes=model.size_bytes,
        layers=model.layers,
        kv_bytes_per_token=model.kv_bytes_per_token,
    )
    talk = Talk()
    asked = Load(id=0, path=str(path), gpu_layers=gpu_layers, ctx_tokens=1024, size=size)
    client.load(replace(asked, isolation=Level.NONE), talk)
    end = talk.end()
    assert isinstance(end, Loaded), end
    return end


def described(client: EngineClient) -> str:
    hello = client.hello
    assert isinstance(hello, Hello)
    return next(device.description for device in hello.devices if device.is_card)


def test_the_guide_answers_on_the_card_which_is_named(card: EngineClient) -> None:
    guide = next((resources() / "models").glob("*.gguf"))
    loaded = load(card, guide)
    assert loaded.made is None
    assert loaded.device == described(card)
    text, _ = ask(card, "How do I add a model?", max_tokens=20)
    assert text


def test_a_part_of_the_layers_is_told(card: EngineClient, deep: Path) -> None:
    loaded = load(card, deep, gpu_layers=2)
    assert loaded.device.startswith(f"{described(card)} (2 of {LAYERS + 1} layers) and CPU")
    assert ask(card, "hello", max_tokens=5)[0]


def test_what_is_too_large_steps_down_and_says_so(
    deep: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Vulkan only: its device can be told to have small buffers."""
    monkeypatch.setenv("GGML_VK_FORCE_MAX_BUFFER_SIZE", "100000")
    monkeypatch.setenv("GGML_VK_FORCE_MAX_ALLOCATION_SIZE", "100000")
    client = EngineClient(child_command("--engine"))
    try:
        hello = client.greet(60.0)
        if hello.no_card or not any(each.name.startswith("Vulkan") for each in hello.devices):
            pytest.skip(f"NO VULKAN DEVICE IS TESTED: {hello.no_card or 'another library'}")
        loaded = load(client, deep)
        assert loaded.made is not None
        assert loaded.made.has_failed
        assert loaded.made.gpu_layers == 0
        assert "the processor is used and not the graphics card" in loaded.made.why
        assert loaded.device.startswith("CPU")
        assert ask(client, "hello", max_tokens=5)[0]
    finally:
        client.close()
