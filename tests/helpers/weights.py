# SPDX-License-Identifier: Apache-2.0
"""Writes the models of tests/helpers/architectures.py with random weights."""

from pathlib import Path

import gguf
import numpy as np

from tests.helpers.architecture import (
    CONV_TAPS,
    CTX_TOKENS,
    DELTA_KEY_HEADS,
    SSM_HEADS,
    VOCAB,
    Architecture,
    Shape,
)
from tests.helpers.models import add_byte_tokenizer


def write_architecture(
    path: Path, kind: Architecture, *, seed: int = 0, is_quantized: bool = False
) -> Path:
    """Write a model of this kind; returns ``path``.

    ``is_quantized``: matrices of the layers in Q4_0, which llama.cpp puts in an order of its own.
    """
    writer = gguf.GGUFWriter(path, kind.name)
    writer.add_name(f"Random {kind.name}")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    _add_keys(writer, kind)
    words = [f"word{number}" for number in range(kind.size.words)]
    vocab = add_byte_tokenizer(writer, kind.control, words)
    if "token_types.weight" in kind.ends:
        writer.add_token_type_count(2)
    if kind.template is not None:
        writer.add_chat_template(kind.template)
    rng = np.random.default_rng(seed)
    for name, shape in _tensors(kind, vocab).items():
        values = _values(name, shape, rng)
        if is_quantized and _can_be_quantized(name, shape):
            kind_of = gguf.GGMLQuantizationType.Q4_0
            writer.add_tensor(name, gguf.quants.quantize(values, kind_of), raw_dtype=kind_of)
        else:
            writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _can_be_quantized(name: str, shape: Shape) -> bool:
    """Norms stay as they are, and rows that are no whole blocks."""
    return name.startswith("blk.") and len(shape) == 2 and not shape[1] % 32 and "norm" not in name


def _add_keys(writer: gguf.GGUFWriter, kind: Architecture) -> None:
    writer.add_context_length(CTX_TOKENS)
    writer.add_embedding_length(kind.size.hidden)
    writer.add_block_count(kind.layers)
    writer.add_feed_forward_length(kind.size.feed_forward)
    writer.add_head_count(kind.size.heads)
    if kind.lists_heads:
        heads = kind.attending_heads
        in_layers = [0 if i in kind.recurrent else heads for i in range(kind.layers)]
        writer.add_head_count_kv(in_layers)
    elif kind.kv_heads != 0:
        writer.add_head_count_kv(kind.attending_heads)
    if kind.is_biased:
        writer.add_layer_norm_eps(1e-5)
    else:
        writer.add_layer_norm_rms_eps(1e-5)
    for key, value in {"rope.dimension_count": kind.size.head_size, **kind.keys}.items():
        kinds = {bool: gguf.GGUFValueType.BOOL, int: gguf.GGUFValueType.UINT32}
        kinds |= {float: gguf.GGUFValueType.FLOAT32, str: gguf.GGUFValueType.STRING}
        if isinstance(value, tuple):
            writer.add_array(f"{kind.name}.{key}", value)
        else:
            writer.add_key_value(f"{kind.name}.{key}", value, kinds[type(value)])


def _tensors(kind: Architecture, vocab: int) -> dict[str, Shape]:
    """Every tensor with its shape; matrices as outputs, inputs."""
    found: dict[str, Shape] = {"token_embd.weight": (vocab, kind.size.hidden)}
    widths = {VOCAB: vocab, 0: kind.size.hidden}
    for name, shape in kind.ends.items():
        found[name] = tuple(widths.get(n, n) for n in shape)
    if kind.final_norm:
        found |= _parts(kind, kind.final_norm, (kind.size.hidden,))
    for layer in range(kind.layers):
        parts: dict[str, Shape] = {}
        for norm in kind.norms:
            parts |= _parts(kind, norm, (kind.size.hidden,))
        parts |= _mixer(kind, layer)
        if kind.gate != "added":
            parts |= _feed_forward(kind)
        parts |= {
            name: tuple(widths.get(n, n) for n in shape) for name, shape in kind.added.items()
        }
        found |= {f"blk.{layer}.{name}": shape for name, shape in parts.items()}
    return found


def _parts(kind: Architecture, name: str, shape: Shape) -> dict[str, Shape]:
    """A norm or matrix, with its bias where this architecture has them."""
    parts = {f"{name}.weight": shape}
    return parts | {f"{name}.bias": shape[:1]} if kind.is_biased else parts


def _mixer(kind: Architecture, layer: int) -> dict[str, Shape]:
    if layer in kind.recurrent:
        return MIXERS[kind.mixer](kind)
    head_size = kind.head_size(layer)
    kv_width, width = kind.attending_heads * head_size, kind.size.heads * head_size
    parts = _parts(kind, "attn_output", (kind.size.hidden, width))
    if kind.qkv == "fused":
        parts |= _parts(kind, "attn_qkv", (width + 2 * kv_width, kind.size.hidden))
    else:
        widths = {"q": 2 * width if kind.gates_heads else width, "k": kv_width, "v": kv_width}
        for name, rows in widths.items():
            parts[f"attn_{name}.weight"] = (rows, kind.size.hidden)
            if kind.qkv == "biased":
                parts[f"attn_{name}.bias"] = (rows,)
    parts |= {f"{norm}.weight": (head_size,) for norm in kind.head_norms}
    own = ("attn_k", "attn_v") if kind.shares(layer) else ()
    return {name: shape for name, shape in parts.items() if not name.startswith(own or "-")}


def _mamba2(kind: Architecture) -> dict[str, Shape]:
    convolved = kind.size.ssm_width + 2 * kind.size.ssm_state
    return {
        "ssm_in.weight": (kind.size.ssm_width + convolved + SSM_HEADS, kind.size.hidden),
        "ssm_conv1d.weight": (convolved, CONV_TAPS),
        "ssm_conv1d.bias": (convolved,),
        "ssm_dt.bias": (SSM_HEADS,),
        "ssm_a": (SSM_HEADS, 1),
        "ssm_d": (SSM_HEADS, 1),
        "ssm_norm.weight": (1, kind.size.ssm_width),
        "ssm_out.weight": (kind.size.hidden, kind.size.ssm_width),
    }


def _short_convolution(kind: Architecture) -> dict[str, Shape]:
    return {
        "shortconv.conv.weight": (kind.size.hidden, CONV_TAPS),
        "shortconv.in_proj.weight": (3 * kind.size.hidden, kind.size.hidden),
        "shortconv.out_proj.weight": (kind.size.hidden, kind.size.hidden),
    }


def _delta_net(kind: Architecture) -> dict[str, Shape]:
    keys, values = DELTA_KEY_HEADS * kind.size.ssm_state, SSM_HEADS * kind.size.ssm_state
    convolved = 2 * keys + values
    return {
        "attn_qkv.weight": (convolved, kind.size.hidden),
        "attn_gate.weight": (values, kind.size.hidden),
        "ssm_conv1d.weight": (convolved, CONV_TAPS),
        "ssm_dt.bias": (SSM_HEADS,),
        "ssm_a": (SSM_HEADS,),
        "ssm_beta.weight": (SSM_HEADS, kind.size.hidden),
        "ssm_alpha.weight": (SSM_HEADS, kind.size.hidden),
        "ssm_norm.weight": (kind.size.ssm_state,),
        "ssm_out.weight": (kind.size.hidden, values),
    }


MIXERS = {"mamba2": _mamba2, "shortconv": _short_convolution, "delta": _delta_net}


def _feed_forward(kind: Architecture) -> dict[str, Shape]:
    width = 2 * kind.size.feed_forward if kind.gate == "fused" else kind.size.feed_forward
    parts = _parts(kind, "ffn_up", (width, kind.size.hidden))
    parts |= _parts(kind, "ffn_down", (kind.size.hidden, kind.size.feed_forward))
    return (
        parts | {"ffn_gate.weight": (kind.size.feed_forward, kind.size.hidden)}
        if kind.gate == "gated"
        else parts
    )


def _values(name: str, shape: Shape, rng: np.random.Generator) -> np.ndarray:
    """Random, but norms keep the size, factors of positions grow, and states fade."""
    if name.endswith("norm.weight"):
        return np.ones(shape, dtype=np.float32)
    if name.startswith("rope_"):
        return np.linspace(1.0, 8.0, shape[0], dtype=np.float32)
    if name.endswith("ssm_a"):
        return np.linspace(-1.0, -0.1, shape[0], dtype=np.float32).reshape(shape)
    values = rng.standard_normal(shape, dtype=np.float32)
    # Small embeddings: what the layers find must outweigh the last token, or replies repeat it.
    small = name == "token_embd.weight" or len(shape) == 1
    return values * np.float32(0.02 if small else 1.0 / shape[-1] ** 0.5)
