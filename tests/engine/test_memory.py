# SPDX-License-Identifier: Apache-2.0
"""What a model really takes of the memory, against what was predicted of it. Short form of
bench/memory.py, which has every architecture, longer contexts and quantized weights."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.engine.client import EngineClient
from desktop.engine.options import KvType
from desktop.library.shelf import model_at
from desktop.turn.fits import file_memory
from tests.helpers.architecture import LARGE
from tests.helpers.architectures import architectures
from tests.helpers.memory import measure
from tests.helpers.weights import write_architecture

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]
HALF, CTX_TOKENS = replace(LARGE, repeats=2), 512
MAX_ERROR = 0.10
MAX_PROCESS_BYTES = 200_000_000


@pytest.mark.parametrize(
    ("label", "kv_type"),
    [
        ("llama", KvType.F16),
        ("phi2", KvType.Q8_0),
        ("granitehybrid", KvType.F16),
        ("qwen35", KvType.F16),
    ],
)
def test_memory_is_as_predicted(
    engine: EngineClient, tmp_path: Path, label: str, kv_type: KvType
) -> None:
    path = write_architecture(tmp_path / "model.gguf", architectures(HALF)[label])
    model = model_at(path)
    found = measure(engine, path, CTX_TOKENS, kv_type, threads=1)
    used = found.filled.resident
    predicted = file_memory(model, CTX_TOKENS, kv_type.fraction)
    assert abs(predicted / used - 1) <= MAX_ERROR, (predicted, found)
    kv_bytes = model.kv_bytes_per_token * CTX_TOKENS * kv_type.fraction
    assert used <= model.size_bytes + kv_bytes + model.state_bytes + MAX_PROCESS_BYTES
    # Loaded again and again in the same process, it takes no more each time.
    again = measure(engine, path, CTX_TOKENS, kv_type, threads=1)
    assert again.filled.resident <= used * 1.05


def test_weights_in_another_order_are_not_kept_twice(engine: EngineClient, tmp_path: Path) -> None:
    size = replace(LARGE, words=0, repeats=12)
    kind = architectures(size)["llama"]
    path = write_architecture(tmp_path / "model.gguf", kind, is_quantized=True)
    model = model_at(path)
    found = measure(engine, path, CTX_TOKENS, KvType.F16, threads=1)
    assert found.loaded.mapped < 0.5 * model.size_bytes + 30_000_000
    assert abs(file_memory(model, CTX_TOKENS) / found.filled.resident - 1) <= MAX_ERROR, found


def test_a_part_of_the_context_takes_as_much_as_all_of_it(
    engine: EngineClient, tmp_path: Path
) -> None:
    """The bench reads only a part of long contexts."""
    path = write_architecture(tmp_path / "model.gguf", architectures(HALF)["llama"])
    part = measure(engine, path, 4 * CTX_TOKENS, KvType.F16, threads=1, read_tokens=2 * CTX_TOKENS)
    whole = measure(engine, path, 4 * CTX_TOKENS, KvType.F16, threads=1)
    assert abs(part.filled.resident / whole.filled.resident - 1) <= 0.02
