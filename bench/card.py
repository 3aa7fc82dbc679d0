# SPDX-License-Identifier: Apache-2.0
"""What a graphics card does with the engine that is installed: named, split, and how fast.

Its memory is measured first, as the window does it; from that each speed is predicted
(core/fit.py).
Bar: predicted / measured decode lies between 0.7 and 1.3 for a model that is all on the card.

usage: card.py [--shape 0.5B] [--tokens 64] [--prompt 512] [--ctx 4096]
The card that llama.cpp finds is used: CUDA, Vulkan, ROCm or Metal. For Mesa's software device set
GGML_VK_VISIBLE_DEVICES=0. Ends with 1 if no card is there, with the reason.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import show  # noqa: E402
from bench._shapes import SHAPES, model_of  # noqa: E402
from bench.fit import HIGH, LOW, predicted_for, shape_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.fit import Machine, gpu_fraction  # noqa: E402
from desktop.core.records import ModelFile, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.devices import Size  # noqa: E402
from desktop.engine.hardware import measure_bandwidth, memory_bytes  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.paths import resources  # noqa: E402
from desktop.turn.cards import look_at_cards  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

HEAD = (
    "model", "layers", "context", "device", "prefill", "decode", "predicted", "predicted / decode",
    "load ms", "made",
)  # fmt: skip
CHAIN = Sampling(temperature=0.0, repeat_penalty=1.0)


def load_of(model: ModelFile, gpu_layers: int, ctx_tokens: int) -> Load:
    """As the window loads it."""
    size = Size(
        weights_bytes=model.size_bytes,
        layers=model.layers,
        kv_bytes_per_token=model.kv_bytes_per_token,
    )
    return Load(id=0, path=str(model.path), gpu_layers=gpu_layers, ctx_tokens=ctx_tokens, size=size)


def machine_with_card() -> Machine:
    """Measured now, each card's memory too; tells it."""
    cards = look_at_cards(None, child_command("--engine"))
    for card in cards.cards:
        speed = f"{card.bandwidth_bytes_per_s / 1e9:.1f} GB/s" if card.times else "not measured"
        print(f"{card.name}: memory {speed}")
    found = Machine(
        memory_bytes=memory_bytes()[0],
        bandwidth_bytes_per_s=measure_bandwidth(),
        vram_bytes=cards.memory_bytes,
        vram_bandwidth_bytes_per_s=cards.bandwidth_bytes_per_s,
    )
    print(f"processor: memory {found.bandwidth_bytes_per_s / 1e9:.1f} GB/s")
    return found


def asked(client: EngineClient, load: Load, prompt: int, tokens: int) -> tuple[Loaded, Done]:
    """Load and ask once."""
    talk = Talk()
    client.load(load, talk)
    loaded = talk.end()
    assert isinstance(loaded, Loaded), loaded
    talk = Talk()
    question = Generate(id=0, messages=(user("a" * prompt),), sampling=CHAIN, max_tokens=tokens)
    client.generate(question, talk)
    done = talk.end()
    assert isinstance(done, Done), done
    return loaded, done


class Table:
    """Rows of what was measured; one model after the other."""

    def __init__(self, client: EngineClient, machine: Machine, options: argparse.Namespace) -> None:
        self._client, self._machine, self._options = client, machine, options
        self.rows: list[Sequence[object]] = [HEAD]
        self.ratios: dict[str, float] = {}
        """Predicted / measured decode, of models that are all on the card."""

    def add(self, model: ModelFile, layers: int) -> None:
        """``layers`` on the card; -1: all that fit."""
        ctx, tokens = self._options.ctx, self._options.tokens
        prompt = min(self._options.prompt, model.ctx_train_tokens // 2)
        loaded, done = asked(self._client, load_of(model, layers, ctx), prompt, tokens)
        share = layers / (model.layers + 1)
        if layers < 0:
            share = gpu_fraction(shape_of(model), self._machine, ctx)
        predicted = predicted_for(model, self._machine, done.prompt_tokens, tokens, share)
        ratio = predicted / done.tokens_per_s
        if share == 1.0 and predicted:
            self.ratios[model.name] = ratio
        prefill = (done.prompt_tokens - done.cached_tokens) * 1000.0 / done.prefill_ms
        speeds = (f"{prefill:.0f}", f"{done.tokens_per_s:.1f}", f"{predicted:.1f}", f"{ratio:.2f}")
        made = loaded.made.why if loaded.made is not None else "as wanted"
        times = (f"{loaded.load_ms:.0f}", made)
        self.rows.append((model.name, layers, loaded.ctx_tokens, loaded.device, *speeds, *times))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", default="0.5B")
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--prompt", type=int, default=512)
    parser.add_argument("--ctx", type=int, default=4096)
    options = parser.parse_args()
    client = EngineClient(child_command("--engine"))
    hello = client.greet(60.0)
    for device in hello.devices:
        print(f"{device.name}: {device.description} ({device.kind}), {device.free_bytes / 1e9:.1f}"
              f" of {device.memory_bytes / 1e9:.1f} GB free")  # fmt: skip
    print(f"isolation: {hello.isolation.describe()}")
    if hello.no_card:
        print(f"no graphics card is used: {hello.no_card}")
        return 1
    table = Table(client, machine_with_card(), options)
    shape = next(shape for shape in SHAPES if options.shape in shape.name)
    model = model_at(model_of(shape))
    guide = model_at(next((resources() / "models").glob("*.gguf")))
    for each, layers in (
        (guide, -1), (model, 0), (model, model.layers // 2), (model, -1)
    ):  # fmt: skip
        table.add(each, layers)
    client.close()
    holds = LOW <= table.ratios.get(model.name, 0.0) <= HIGH
    figures = {"rows": table.rows[1:], "predicted / measured": table.ratios, "holds": holds}
    show("Graphics card, tokens/s", table.rows, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
