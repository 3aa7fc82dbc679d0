# SPDX-License-Identifier: Apache-2.0
"""Makes real GGUF files with random weights: small, fast, and as valid as any."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import gguf
import numpy as np

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
HEADS, KV_HEADS = 4, 2
_PARTS = ("attn", "ffn")
CONTROL = ("<|pad|>", "<|im_start|>", "<|im_end|>")


def byte_alphabet() -> list[str]:
    """The 256 strings that stand for bytes in GPT-2's vocabulary (its published mapping)."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    shifted = iter(range(0x100, 0x200))
    return [chr(byte) if byte in printable else chr(next(shifted)) for byte in range(256)]


def write_llama(
    path: Path,
    *,
    hidden: int = 32,
    layers: int = 2,
    feed_forward: int = 64,
    ctx_tokens: int = 512,
    template: str | None = CHATML,
    seed: int = 0,
    control: Sequence[str] = (),
    bos: str = "",
    is_quantized: bool = False,
    title: str = "Random bytes",
    file_type: gguf.LlamaFileType = gguf.LlamaFileType.ALL_F32,
) -> Path:
    """Write a Llama-architecture chat model whose tokens are single bytes; returns ``path``.

    ``control``: further control tokens; their ids begin at 259. ``bos``: which of them begins a
    text. ``is_quantized``: the matrices in Q8_0 and not in 32 bits; sizes in multiples of 32.
    ``title`` and ``file_type``: what its header says of itself, whatever it holds.
    """
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(title)
    writer.add_context_length(ctx_tokens)
    writer.add_embedding_length(hidden)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(feed_forward)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_rope_dimension_count(hidden // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_file_type(file_type)
    vocab = add_byte_tokenizer(writer, control)
    if bos:
        writer.add_bos_token_id(vocab - len(control) + list(control).index(bos))
    if template is not None:
        writer.add_chat_template(template)
    rng = np.random.default_rng(seed)
    for name, rows, columns in _matrices(vocab, hidden, layers, feed_forward):
        data = rng.standard_normal((rows, columns), dtype=np.float32) * 0.5 / columns**0.5
        _add(writer, name, data, is_quantized=is_quantized)
    for name in ["output_norm", *(f"blk.{n}.{p}_norm" for n in range(layers) for p in _PARTS)]:
        writer.add_tensor(f"{name}.weight", np.ones(hidden, dtype=np.float32))
    _write(writer)
    return path


def _write(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add(writer: gguf.GGUFWriter, name: str, data: np.ndarray, *, is_quantized: bool) -> None:
    if not is_quantized:
        writer.add_tensor(name, data)
        return
    kind = gguf.GGMLQuantizationType.Q8_0
    writer.add_tensor(name, gguf.quants.quantize(data, kind), raw_dtype=kind)


def add_byte_tokenizer(
    writer: gguf.GGUFWriter, more: Sequence[str] = (), words: Sequence[str] = ()
) -> int:
    """The vocabulary: control tokens and one token a byte; returns the number of tokens.

    ``more``: further control tokens; ``words``: tokens that no text becomes.
    """
    normal, control = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL
    tokens = [*CONTROL, *byte_alphabet(), *more, *words]
    kinds = (
        [control] * len(CONTROL) + [normal] * 256 + [control] * len(more) + [normal] * len(words)
    )
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(["a b"])
    writer.add_eos_token_id(CONTROL.index("<|im_end|>"))
    writer.add_pad_token_id(0)
    writer.add_add_bos_token(False)
    return len(tokens)


def _matrices(
    vocab: int, hidden: int, layers: int, feed_forward: int
) -> Iterator[tuple[str, int, int]]:
    """Name, rows (outputs) and columns (inputs) of every weight matrix."""
    kv_width = hidden // HEADS * KV_HEADS
    yield "token_embd.weight", vocab, hidden
    for block in range(layers):
        yield f"blk.{block}.attn_q.weight", hidden, hidden
        yield f"blk.{block}.attn_k.weight", kv_width, hidden
        yield f"blk.{block}.attn_v.weight", kv_width, hidden
        yield f"blk.{block}.attn_output.weight", hidden, hidden
        yield f"blk.{block}.ffn_gate.weight", feed_forward, hidden
        yield f"blk.{block}.ffn_up.weight", feed_forward, hidden
        yield f"blk.{block}.ffn_down.weight", hidden, feed_forward


def write_adapter(
    path: Path,
    *,
    hidden: int = 32,
    seed: int = 1,
    size: float = 1.0,
    architecture: str = "llama",
    kind: str = "lora",
    base: str = "",
    tensor: str = "blk.0.attn_output.weight",
) -> Path:
    """Write a LoRA adapter of rank 4 for :func:`write_llama`'s output projection of attention.

    ``base``: name of the model that its header says it is for. ``tensor``: another square one.
    """
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", kind)
    if base:
        writer.add_string("general.base_model.0.name", base)
    writer.add_float32("adapter.lora.alpha", 4.0)
    rng = np.random.default_rng(seed)
    for part, shape in (("lora_a", (4, hidden)), ("lora_b", (hidden, 4))):
        data = rng.standard_normal(shape, dtype=np.float32) * np.float32(size)
        writer.add_tensor(f"{tensor}.{part}", data)
    _write(writer)
    return path


def write_kind(path: Path, kind: str) -> Path:
    """A GGUF file that is no model: ``mmproj``, ``adapter``, ``imatrix``."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    return path
