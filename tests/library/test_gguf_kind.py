# SPDX-License-Identifier: Apache-2.0
"""What a header says of the KV cache, and of models that cannot chat."""

from pathlib import Path

import gguf
import pytest

from desktop.library.gguf import read_header
from tests.library.conftest import WriteGguf

UINT32 = gguf.GGUFValueType.UINT32


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        # Qwen3 4B: 36 layers, 32 heads, 8 of keys and values, 128 wide; 144 KiB
        (
            {
                "block_count": 36,
                "embedding_length": 2560,
                "attention.head_count": 32,
                "attention.head_count_kv": 8,
                "attention.key_length": 128,
                "attention.value_length": 128,
            },
            147_456,
        ),
        # Llama 3.1 8B says no width: it follows from the embedding; 128 KiB
        (
            {
                "block_count": 32,
                "embedding_length": 4096,
                "attention.head_count": 32,
                "attention.head_count_kv": 8,
            },
            131_072,
        ),
        # Qwen3.5 4B: only every fourth layer has them; 32 KiB
        (
            {
                "block_count": 32,
                "embedding_length": 2560,
                "full_attention_interval": 4,
                "attention.head_count": 16,
                "attention.head_count_kv": 4,
                "attention.key_length": 256,
                "attention.value_length": 256,
            },
            32_768,
        ),
        ({"block_count": 32, "attention.head_count": 32}, 0),
    ],
)
def test_size_of_the_kv_cache(
    tmp_path: Path, write_gguf: WriteGguf, keys: dict[str, int], expected: int
) -> None:
    extra = [(f"llama.{key}", value, UINT32) for key, value in keys.items()]
    path = write_gguf(tmp_path / "a.gguf", extra=extra)
    assert read_header(path).kv_bytes_per_token == expected


def test_embedding_models_and_rerankers_are_told_apart(
    tmp_path: Path, write_gguf: WriteGguf
) -> None:
    def header(name: str, architecture: str, pooling: int | None) -> bool:
        extra = [] if pooling is None else [(f"{architecture}.pooling_type", pooling, UINT32)]
        path = write_gguf(tmp_path / name, architecture=architecture, extra=extra)
        return read_header(path).is_embedding

    assert not header("chat.gguf", "qwen3", None)
    assert not header("none.gguf", "qwen3", 0)
    assert header("last.gguf", "qwen3", 3)  # Qwen3 Embedding has a chat template too
    assert header("rank.gguf", "qwen3", 4)
    assert header("bge.gguf", "bert", 2)
    assert header("gemma.gguf", "gemma-embedding", None)
