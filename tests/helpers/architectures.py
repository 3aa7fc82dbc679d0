# SPDX-License-Identifier: Apache-2.0
"""Real GGUF files of many architectures: random weights, two layers or some more, bytes as tokens.

What each needs is told by llama.cpp, src/models, and by gguf.constants.MODEL_TENSORS.
"""

from dataclasses import dataclass, field
from pathlib import Path

import gguf
import numpy as np

from tests.helpers.models import CHATML, add_byte_tokenizer

HIDDEN, FEED_FORWARD, HEAD_SIZE, CTX_TOKENS = 64, 96, 32, 8192
HEADS = HIDDEN // HEAD_SIZE
SSM_WIDTH, SSM_STATE, SSM_HEADS, CONV_TAPS = 2 * HIDDEN, 16, 4, 4
FACTORS = HEAD_SIZE // 2
Shape = tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """How one architecture differs from Llama.

    Attributes:
        name: ``general.architecture``.
        kv_heads: 0: the usual files do not say it, and there are as many as heads.
        qkv: ``split``, ``biased`` (split, with bias) or ``fused`` into one matrix.
        is_biased: norms and matrices have a bias; norms subtract the mean.
        gate: ``gated``, ``plain``, or ``fused`` gate and up in one matrix.
        norms: of a layer, as wide as the model; head_norms: as wide as a head.
        ends: matrices and vectors outside the layers, besides the embeddings.
        recurrent: layers that are no attention, of the kind that ``mixer`` names.
        control: tokens that llama.cpp insists on.
    """

    name: str
    layers: int = 2
    kv_heads: int = 1
    qkv: str = "split"
    is_biased: bool = False
    gate: str = "gated"
    norms: tuple[str, ...] = ("attn_norm", "ffn_norm")
    head_norms: tuple[str, ...] = ()
    final_norm: str = "output_norm"
    ends: dict[str, Shape] = field(default_factory=dict)
    recurrent: tuple[int, ...] = ()
    mixer: str = ""
    keys: dict[str, int | float | bool | str] = field(default_factory=dict)
    control: tuple[str, ...] = ()
    template: str | None = CHATML

    @property
    def kv_bytes_per_token(self) -> int:
        """Keys and values of a token in f16."""
        attending = self.layers - len(self.recurrent)
        return attending * (self.kv_heads or HEADS) * 2 * HEAD_SIZE * 2


QK_NORMS = ("attn_q_norm", "attn_k_norm")
POST_NORMS = ("attn_norm", "ffn_norm", "post_attention_norm", "post_ffw_norm")
HEAD_KEYS = {"attention.key_length": HEAD_SIZE, "attention.value_length": HEAD_SIZE}
GRANITE = {"attention.scale": 0.1, "embedding_scale": 2.0, "residual_scale": 0.5}
GRANITE |= {"logit_scale": 2.0}
SSM = {"conv_kernel": CONV_TAPS, "inner_size": SSM_WIDTH, "state_size": SSM_STATE}
SSM |= {"time_step_rank": SSM_HEADS, "group_count": 1}
YARN: dict[str, int | float | bool | str] = {
    "rope.scaling.type": "yarn",
    "rope.scaling.factor": 4.0,
    "rope.scaling.original_context_length": CTX_TOKENS // 4,
}
POSITIONS = {"position_embd.weight": (CTX_TOKENS, HIDDEN)}
OUTPUT: dict[str, Shape] = {"output.weight": (0, HIDDEN)}
LONG_ROPE = {f"rope_factors_{name}.weight": (FACTORS,) for name in ("long", "short")}
BERT_ENDS = {"token_types.weight": (2, HIDDEN), "token_embd_norm.weight": (HIDDEN,)}
BERT_ENDS |= {"token_embd_norm.bias": (HIDDEN,)}

ARCHITECTURES: dict[str, Architecture] = {
    "llama": Architecture(name="llama"),
    "llama 3.1": Architecture(
        name="llama", ends={"rope_freqs.weight": (FACTORS,)}, keys={"rope.freq_base": 500000.0}
    ),
    "mistral": Architecture(name="llama", keys={"attention.sliding_window": 64}),
    "mistral3": Architecture(name="mistral3", ends=OUTPUT, keys={**YARN, **HEAD_KEYS}),
    "qwen2": Architecture(name="qwen2", qkv="biased"),
    "qwen3": Architecture(name="qwen3", head_norms=QK_NORMS, keys={**HEAD_KEYS}),
    "gemma2": Architecture(
        name="gemma2",
        norms=POST_NORMS,
        keys={
            **HEAD_KEYS,
            "attention.sliding_window": 64,
            "attn_logit_softcapping": 50.0,
            "final_logit_softcapping": 30.0,
        },
    ),
    "gemma3": Architecture(
        name="gemma3",
        layers=6,  # the sixth does without the window
        norms=POST_NORMS,
        head_norms=QK_NORMS,
        keys={**HEAD_KEYS, "attention.sliding_window": 64},
    ),
    "phi2": Architecture(
        name="phi2",
        kv_heads=HEADS,
        qkv="fused",
        is_biased=True,
        gate="plain",
        norms=("attn_norm",),
        ends={**OUTPUT, "output.bias": (0,)},
        keys={"rope.dimension_count": FACTORS},
    ),
    "phi3": Architecture(
        name="phi3",
        kv_heads=HEADS,
        qkv="fused",
        gate="fused",
        ends={**OUTPUT, **LONG_ROPE},
        keys={
            "attention.sliding_window": 64,
            "rope.scaling.original_context_length": CTX_TOKENS // 4,
            "rope.scaling.attn_factor": 1.1,
        },
        control=("<unk>", "<s>", "</s>", "<|endoftext|>"),
    ),
    "granite": Architecture(name="granite", keys={**GRANITE}),
    "granitehybrid": Architecture(
        name="granitehybrid",
        layers=3,
        recurrent=(0, 2),
        mixer="mamba2",
        keys={**GRANITE, **{f"ssm.{key}": value for key, value in SSM.items()}},
    ),
    "lfm2": Architecture(
        name="lfm2",
        layers=3,
        head_norms=QK_NORMS,
        final_norm="token_embd_norm",
        recurrent=(0, 2),
        mixer="shortconv",
        keys={"shortconv.l_cache": CONV_TAPS},
    ),
    "starcoder": Architecture(
        name="starcoder", qkv="fused", is_biased=True, gate="plain", ends={**POSITIONS, **OUTPUT}
    ),
    "starcoder2": Architecture(name="starcoder2", qkv="biased", is_biased=True, gate="plain"),
    "gptneox": Architecture(
        name="gptneox",
        kv_heads=0,
        qkv="fused",
        is_biased=True,
        gate="plain",
        ends=OUTPUT,
        keys={"use_parallel_residual": True, "rope.dimension_count": FACTORS},
    ),
    "smollm3": Architecture(name="smollm3", layers=4),  # the fourth has no positions
}
"""Those that chat, by the names that people give them."""

EMBEDDING = Architecture(
    name="bert",
    kv_heads=0,
    qkv="biased",
    is_biased=True,
    gate="plain",
    norms=("attn_output_norm", "layer_output_norm"),
    final_norm="",
    ends={**POSITIONS, **BERT_ENDS},
    keys={"attention.causal": False, "pooling_type": 1},
    template=None,
)


def write_architecture(path: Path, kind: Architecture, *, seed: int = 0) -> Path:
    """Write a model of this kind; returns ``path``."""
    writer = gguf.GGUFWriter(path, kind.name)
    writer.add_name(f"Random {kind.name}")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    _add_keys(writer, kind)
    vocab = add_byte_tokenizer(writer, kind.control)
    if kind.name == "bert":
        writer.add_token_type_count(2)
    if kind.template is not None:
        writer.add_chat_template(kind.template)
    rng = np.random.default_rng(seed)
    for name, shape in _tensors(kind, vocab).items():
        writer.add_tensor(name, _values(name, shape, rng))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_keys(writer: gguf.GGUFWriter, kind: Architecture) -> None:
    writer.add_context_length(CTX_TOKENS)
    writer.add_embedding_length(HIDDEN)
    writer.add_block_count(kind.layers)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    if kind.recurrent:
        heads = [0 if i in kind.recurrent else kind.kv_heads for i in range(kind.layers)]
        writer.add_head_count_kv(heads)
    elif kind.kv_heads:
        writer.add_head_count_kv(kind.kv_heads)
    if kind.is_biased:
        writer.add_layer_norm_eps(1e-5)
    else:
        writer.add_layer_norm_rms_eps(1e-5)
    for key, value in {"rope.dimension_count": HEAD_SIZE, **kind.keys}.items():
        kinds = {bool: gguf.GGUFValueType.BOOL, int: gguf.GGUFValueType.UINT32}
        kinds |= {float: gguf.GGUFValueType.FLOAT32, str: gguf.GGUFValueType.STRING}
        writer.add_key_value(f"{kind.name}.{key}", value, kinds[type(value)])


def _tensors(kind: Architecture, vocab: int) -> dict[str, Shape]:
    """Every tensor with its shape; matrices as outputs, inputs."""
    found: dict[str, Shape] = {"token_embd.weight": (vocab, HIDDEN)}
    for name, shape in kind.ends.items():
        found[name] = (shape[0] or vocab, *shape[1:])
    if kind.final_norm:
        found |= _parts(kind, kind.final_norm, (HIDDEN,))
    for layer in range(kind.layers):
        parts: dict[str, Shape] = {}
        for norm in kind.norms:
            parts |= _parts(kind, norm, (HIDDEN,))
        parts |= _mixer(kind, is_recurrent=layer in kind.recurrent)
        parts |= _feed_forward(kind)
        found |= {f"blk.{layer}.{name}": shape for name, shape in parts.items()}
    return found


def _parts(kind: Architecture, name: str, shape: Shape) -> dict[str, Shape]:
    """A norm or matrix, with its bias where this architecture has them."""
    parts = {f"{name}.weight": shape}
    return parts | {f"{name}.bias": shape[:1]} if kind.is_biased else parts


def _mixer(kind: Architecture, *, is_recurrent: bool) -> dict[str, Shape]:
    if is_recurrent:
        return _mamba2() if kind.mixer == "mamba2" else _short_convolution()
    kv_width = (kind.kv_heads or HEADS) * HEAD_SIZE
    parts = _parts(kind, "attn_output", (HIDDEN, HIDDEN))
    if kind.qkv == "fused":
        parts |= _parts(kind, "attn_qkv", (HIDDEN + 2 * kv_width, HIDDEN))
    else:
        for name, width in (("q", HIDDEN), ("k", kv_width), ("v", kv_width)):
            parts[f"attn_{name}.weight"] = (width, HIDDEN)
            if kind.qkv == "biased":
                parts[f"attn_{name}.bias"] = (width,)
    return parts | {f"{norm}.weight": (HEAD_SIZE,) for norm in kind.head_norms}


def _mamba2() -> dict[str, Shape]:
    convolved = SSM_WIDTH + 2 * SSM_STATE
    return {
        "ssm_in.weight": (SSM_WIDTH + convolved + SSM_HEADS, HIDDEN),
        "ssm_conv1d.weight": (convolved, CONV_TAPS),
        "ssm_conv1d.bias": (convolved,),
        "ssm_dt.bias": (SSM_HEADS,),
        "ssm_a": (SSM_HEADS, 1),
        "ssm_d": (SSM_HEADS, 1),
        "ssm_norm.weight": (1, SSM_WIDTH),
        "ssm_out.weight": (HIDDEN, SSM_WIDTH),
    }


def _short_convolution() -> dict[str, Shape]:
    return {
        "shortconv.conv.weight": (HIDDEN, CONV_TAPS),
        "shortconv.in_proj.weight": (3 * HIDDEN, HIDDEN),
        "shortconv.out_proj.weight": (HIDDEN, HIDDEN),
    }


def _feed_forward(kind: Architecture) -> dict[str, Shape]:
    width = 2 * FEED_FORWARD if kind.gate == "fused" else FEED_FORWARD
    parts = _parts(kind, "ffn_up", (width, HIDDEN))
    parts |= _parts(kind, "ffn_down", (HIDDEN, FEED_FORWARD))
    return parts | {"ffn_gate.weight": (FEED_FORWARD, HIDDEN)} if kind.gate == "gated" else parts


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
