# SPDX-License-Identifier: Apache-2.0
"""What a graphics card does with the engine that is installed: named, split, and how fast.

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
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import ModelFile, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.devices import Size  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.paths import resources  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

CHAIN = Sampling(temperature=0.0, repeat_penalty=1.0)


def load_of(model: ModelFile, gpu_layers: int, ctx_tokens: int) -> Load:
    """As the window loads it."""
    size = Size(
        weights_bytes=model.size_bytes,
        layers=model.layers,
        kv_bytes_per_token=model.kv_bytes_per_token,
    )
    return Load(id=0, path=str(model.path), gpu_layers=gpu_layers, ctx_tokens=ctx_tokens, size=size)


def row(client: EngineClient, load: Load, prompt: int, tokens: int) -> tuple[object, ...]:
    """Load and ask once; what is to be told of it."""
    talk = Talk()
    client.load(load, talk)
    loaded = talk.end()
    assert isinstance(loaded, Loaded), loaded
    talk = Talk()
    asked = Generate(id=0, messages=(user("a" * prompt),), sampling=CHAIN, max_tokens=tokens)
    client.generate(asked, talk)
    done = talk.end()
    assert isinstance(done, Done), done
    prefill = (done.prompt_tokens - done.cached_tokens) * 1000.0 / done.prefill_ms
    made = loaded.made.why if loaded.made is not None else "as wanted"
    speeds = (f"{prefill:.0f}", f"{done.tokens_per_s:.1f}", f"{loaded.load_ms:.0f}")
    return (load.gpu_layers, load.ctx_tokens, loaded.device, *speeds, made)


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
    shape = next(shape for shape in SHAPES if options.shape in shape.name)
    model = model_at(model_of(shape))
    guide = model_at(next((resources() / "models").glob("*.gguf")))
    head = ("layers", "context", "device", "prefill", "decode", "load ms", "made")
    rows: list[Sequence[object]] = [head]
    for each, layers in (
        (guide, -1), (model, 0), (model, model.layers // 2), (model, -1)
    ):  # fmt: skip
        prompt = min(options.prompt, each.ctx_train_tokens // 2)
        shown = row(client, load_of(each, layers, options.ctx), prompt, options.tokens)
        rows.append((each.name, *shown))
    rows[0] = ("model", *head)
    client.close()
    show("Graphics card, tokens/s", rows, {"rows": rows[1:]})
    return 0


if __name__ == "__main__":
    sys.exit(main())
