# SPDX-License-Identifier: Apache-2.0
"""Random-weight models in the shapes that people run; made once, kept in the cache folder."""

import ctypes
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import llama_cpp
import numpy as np

from bench._bare import QUIET
from tests.helpers.models import CHATML, CONTROL, byte_alphabet

Chain = np.ndarray[Any, np.dtype[np.int64]]
"""For each token the one that follows it; each follows one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One Llama-architecture shape; sizes as the published models of that class have them."""

    name: str
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    feed_forward: int
    vocab: int
    ftype: str


SHAPES = (
    Shape(name="135M Q8_0", hidden=576, layers=30, heads=9, kv_heads=3, feed_forward=1536,
          vocab=49152, ftype="LLAMA_FTYPE_MOSTLY_Q8_0"),
    Shape(name="0.5B Q4_0", hidden=896, layers=24, heads=14, kv_heads=2, feed_forward=4864,
          vocab=151936, ftype="LLAMA_FTYPE_MOSTLY_Q4_0"),
    Shape(name="1.2B Q4_K_M", hidden=2048, layers=16, heads=32, kv_heads=8, feed_forward=8192,
          vocab=128256, ftype="LLAMA_FTYPE_MOSTLY_Q4_K_M"),
)  # fmt: skip


def folder() -> Path:
    """Where made models are kept."""
    base = os.environ.get("CARREL_CACHE") or Path.home() / ".cache" / "carrel"
    found = Path(base) / "bench-models"
    found.mkdir(parents=True, exist_ok=True)
    return found


def model_of(shape: Shape) -> Path:
    """The GGUF of a shape; makes it if it is not there (a minute for the largest)."""
    path = folder() / (shape.name.replace(" ", "-") + ".gguf")
    if not path.exists():
        full = path.with_suffix(".f16")
        write(full, shape)
        quantize(full, path, shape.ftype)
        full.unlink()
    return path


def write(path: Path, shape: Shape, chain: Chain | None = None) -> None:
    """Write the weights in 16 bits; with ``chain``, weights that only follow it."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(shape.name)
    writer.add_context_length(8192)
    writer.add_embedding_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.hidden // shape.heads)
    writer.add_rope_freq_base(500000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    _add_vocabulary(writer, shape.vocab)
    rng = np.random.default_rng(0)

    def matrix(name: str, rows: int, columns: int) -> None:
        if chain is not None and name.endswith(("attn_output.weight", "ffn_down.weight")):
            data = np.zeros((rows, columns), dtype=np.float32)
        else:
            data = rng.standard_normal((rows, columns), dtype=np.float32) * 0.02
        writer.add_tensor(name, data.astype(np.float16))
        if chain is not None and name == "token_embd.weight":
            writer.add_tensor("output.weight", data[chain.argsort()].astype(np.float16))

    matrix("token_embd.weight", shape.vocab, shape.hidden)
    ones = np.ones(shape.hidden, dtype=np.float32)
    for block in range(shape.layers):
        for part in ("attn", "ffn"):
            writer.add_tensor(f"blk.{block}.{part}_norm.weight", ones)
    for name, rows, columns in _matrices(shape):
        matrix(name, rows, columns)
    writer.add_tensor("output_norm.weight", np.ones(shape.hidden, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def adapter_of(shape: Shape, number: int, rank: int = 16) -> Path:
    """A LoRA adapter in 16 bits for all matrices of the blocks of a shape; made if not there."""
    path = folder() / f"{shape.name.replace(' ', '-')}-lora-r{rank}-{number}.gguf"
    if path.exists():
        return path
    partial = path.with_suffix(".part")
    writer = gguf.GGUFWriter(partial, "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    rng = np.random.default_rng(number)
    for name, rows, columns in _matrices(shape):
        for part, sizes in (("lora_a", (rank, columns)), ("lora_b", (rows, rank))):
            data = rng.standard_normal(sizes, dtype=np.float32) * 0.02
            writer.add_tensor(f"{name}.{part}", data.astype(np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return partial.replace(path)


def _matrices(shape: Shape) -> Iterator[tuple[str, int, int]]:
    """Name, rows (outputs) and columns (inputs) of the matrices of all blocks."""
    kv_width = shape.hidden // shape.heads * shape.kv_heads
    for block in range(shape.layers):
        yield f"blk.{block}.attn_q.weight", shape.hidden, shape.hidden
        yield f"blk.{block}.attn_k.weight", kv_width, shape.hidden
        yield f"blk.{block}.attn_v.weight", kv_width, shape.hidden
        yield f"blk.{block}.attn_output.weight", shape.hidden, shape.hidden
        yield f"blk.{block}.ffn_gate.weight", shape.feed_forward, shape.hidden
        yield f"blk.{block}.ffn_up.weight", shape.feed_forward, shape.hidden
        yield f"blk.{block}.ffn_down.weight", shape.hidden, shape.feed_forward


def _add_vocabulary(writer: gguf.GGUFWriter, size: int) -> None:
    """A vocabulary of the real size; the sampler's cost depends on it, the words do not matter."""
    letters = byte_alphabet()
    tokens = [*CONTROL, *letters]
    tokens += [f"{letters[i % 94]}w{i}" for i in range(size - len(tokens))]
    kinds = [gguf.TokenType.CONTROL] * len(CONTROL)
    kinds += [gguf.TokenType.NORMAL] * (size - len(CONTROL))
    writer.add_vocab_size(size)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(["a b"])
    writer.add_eos_token_id(CONTROL.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHATML)


def quantize(source: Path, target: Path, ftype: str) -> None:
    """Write ``target`` from the weights in 16 bits."""
    llama_cpp.llama_log_set(QUIET, ctypes.c_void_p(0))
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = getattr(llama_cpp, ftype)
    params.nthread = os.cpu_count() or 1
    partial = target.with_suffix(".part")
    failed = llama_cpp.llama_model_quantize(
        os.fsencode(source), os.fsencode(partial), ctypes.byref(params)
    )
    if failed:
        raise SystemExit(f"{target.name} could not be quantized")
    partial.replace(target)
