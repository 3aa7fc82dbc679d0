# SPDX-License-Identifier: Apache-2.0
"""Real GGUF files of many architectures: random weights, few layers, bytes as tokens; tiny, or of a
size at which memory can be measured.

What each needs is told by llama.cpp, src/models, and by gguf.constants.MODEL_TENSORS.
"""

from dataclasses import dataclass, field, replace

from tests.helpers.models import CHATML

CTX_TOKENS = 8192
SSM_HEADS, DELTA_KEY_HEADS, CONV_TAPS = 4, 2, 4
Shape = tuple[int, ...]
Value = int | float | bool | str | tuple[int, ...] | tuple[bool, ...]


@dataclass(frozen=True, kw_only=True)
class Size:
    """How large a model of any architecture is made.

    Attributes:
        kv_heads: of those that have fewer than heads.
        ssm_state: of a Mamba layer, for each of its ``ssm_width``.
        repeats: how often the smallest number of layers comes again.
        words: tokens beyond the single bytes.
    """

    hidden: int = 64
    feed_forward: int = 96
    head_size: int = 32
    kv_heads: int = 1
    ssm_state: int = 16
    repeats: int = 1
    words: int = 0

    @property
    def heads(self) -> int:
        """Of attention."""
        return self.hidden // self.head_size

    @property
    def factors(self) -> int:
        """Of positions."""
        return self.head_size // 2

    @property
    def ssm_width(self) -> int:
        """Of what a Mamba layer keeps."""
        return 2 * self.hidden


TINY = Size()
LARGE = Size(
    hidden=512, feed_forward=1536, head_size=64, kv_heads=4, ssm_state=128, repeats=4, words=32_000
)
"""100 to 300 MB: what every process needs does not matter much beside it."""


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """How one architecture differs from Llama.

    Attributes:
        name: ``general.architecture``.
        block: layers of the smallest model.
        kv_heads: None: as the size says; 0: the usual files do not say it, and there are as many
            as heads.
        qkv: ``split``, ``biased`` (split, with bias) or ``fused`` into one matrix.
        is_biased: norms and matrices have a bias; norms subtract the mean.
        gate: ``gated``, ``plain``, or ``fused`` gate and up in one matrix.
        norms: of a layer, as wide as the model; head_norms: as wide as a head.
        ends: matrices and vectors outside the layers, besides the embeddings.
        block_recurrent: layers that are no attention, of the kind that ``mixer`` names.
        lists_heads: the header has the heads of each layer, 0 for one that is no attention.
        gates_heads: the queries come with a gate of the same size.
        control: tokens that llama.cpp insists on.
    """

    name: str
    size: Size = TINY
    block: int = 2
    kv_heads: int | None = None
    qkv: str = "split"
    is_biased: bool = False
    gate: str = "gated"
    norms: tuple[str, ...] = ("attn_norm", "ffn_norm")
    head_norms: tuple[str, ...] = ()
    final_norm: str = "output_norm"
    ends: dict[str, Shape] = field(default_factory=dict)
    block_recurrent: tuple[int, ...] = ()
    mixer: str = ""
    lists_heads: bool = False
    gates_heads: bool = False
    keys: dict[str, Value] = field(default_factory=dict)
    control: tuple[str, ...] = ()
    template: str | None = CHATML

    @property
    def layers(self) -> int:
        """Of this model."""
        return self.block * self.size.repeats

    @property
    def recurrent(self) -> tuple[int, ...]:
        """Layers that are no attention."""
        starts = range(0, self.layers, self.block)
        return tuple(start + layer for start in starts for layer in self.block_recurrent)

    @property
    def attending_heads(self) -> int:
        """Of keys and values."""
        return (self.size.kv_heads if self.kv_heads is None else self.kv_heads) or self.size.heads

    @property
    def kv_bytes_per_token(self) -> int:
        """Keys and values of a token in f16."""
        attending = self.layers - len(self.recurrent)
        return attending * self.attending_heads * 2 * self.size.head_size * 2


VOCAB = -1
"""In a shape: the size of the vocabulary; 0 is the width of the model."""
QK_NORMS = ("attn_q_norm", "attn_k_norm")
POST_NORMS = ("attn_norm", "ffn_norm", "post_attention_norm", "post_ffw_norm")
GRANITE = {"attention.scale": 0.1, "embedding_scale": 2.0, "residual_scale": 0.5}
GRANITE |= {"logit_scale": 2.0}
YARN: dict[str, Value] = {
    "rope.scaling.type": "yarn",
    "rope.scaling.factor": 4.0,
    "rope.scaling.original_context_length": CTX_TOKENS // 4,
}
POSITIONS: dict[str, Shape] = {"position_embd.weight": (CTX_TOKENS, 0)}
OUTPUT: dict[str, Shape] = {"output.weight": (VOCAB, 0)}
BERT_ENDS: dict[str, Shape] = {"token_types.weight": (2, 0), "token_embd_norm.weight": (0,)}
BERT_ENDS |= {"token_embd_norm.bias": (0,)}


def architectures(size: Size = TINY) -> dict[str, Architecture]:
    """Those that chat, by the names that people give them."""
    table = _plain(size) | _windowed(size) | _with_states(size) | _with_biases(size)
    return {label: replace(kind, size=size) for label, kind in table.items()}


def _head_keys(size: Size) -> dict[str, int]:
    return {"attention.key_length": size.head_size, "attention.value_length": size.head_size}


def _plain(size: Size) -> dict[str, Architecture]:
    head_keys = _head_keys(size)
    return {
        "llama": Architecture(name="llama"),
        "llama 3.1": Architecture(
            name="llama",
            ends={"rope_freqs.weight": (size.factors,)},
            keys={"rope.freq_base": 500000.0},
        ),
        "mistral": Architecture(name="llama", keys={"attention.sliding_window": 64}),
        "mistral3": Architecture(name="mistral3", ends=OUTPUT, keys={**YARN, **head_keys}),
        "qwen2": Architecture(name="qwen2", qkv="biased"),
        "qwen3": Architecture(name="qwen3", head_norms=QK_NORMS, keys={**head_keys}),
        "granite": Architecture(name="granite", keys={**GRANITE}),
        "smollm3": Architecture(name="smollm3", block=4),  # the fourth has no positions
    }


def _windowed(size: Size) -> dict[str, Architecture]:
    head_keys = _head_keys(size)
    long_rope = {f"rope_factors_{name}.weight": (size.factors,) for name in ("long", "short")}
    return {
        "gemma2": Architecture(
            name="gemma2",
            norms=POST_NORMS,
            keys={
                **head_keys,
                "attention.sliding_window": 64,
                "attn_logit_softcapping": 50.0,
                "final_logit_softcapping": 30.0,
            },
        ),
        "gemma3": Architecture(
            name="gemma3",
            block=6,  # the sixth does without the window
            norms=POST_NORMS,
            head_norms=QK_NORMS,
            keys={**head_keys, "attention.sliding_window": 64},
        ),
        "phi3": Architecture(
            name="phi3",
            kv_heads=size.heads,
            qkv="fused",
            gate="fused",
            ends={**OUTPUT, **long_rope},
            keys={
                "attention.sliding_window": 64,
                "rope.scaling.original_context_length": CTX_TOKENS // 4,
                "rope.scaling.attn_factor": 1.1,
            },
            control=("<unk>", "<s>", "</s>", "<|endoftext|>"),
        ),
    }


def _with_states(size: Size) -> dict[str, Architecture]:
    ssm = {"conv_kernel": CONV_TAPS, "inner_size": size.ssm_width, "state_size": size.ssm_state}
    ssm |= {"time_step_rank": SSM_HEADS, "group_count": 1}
    delta = {**ssm, "inner_size": SSM_HEADS * size.ssm_state, "group_count": DELTA_KEY_HEADS}
    return {
        "granitehybrid": Architecture(
            name="granitehybrid",
            block=3,
            block_recurrent=(0, 2),
            mixer="mamba2",
            lists_heads=True,
            keys={**GRANITE, **{f"ssm.{key}": value for key, value in ssm.items()}},
        ),
        "lfm2": Architecture(
            name="lfm2",
            block=3,
            head_norms=QK_NORMS,
            final_norm="token_embd_norm",
            block_recurrent=(0, 2),
            mixer="shortconv",
            lists_heads=True,
            keys={"shortconv.l_cache": CONV_TAPS},
        ),
        "qwen35": Architecture(
            name="qwen35",
            block=4,
            norms=("attn_norm", "post_attention_norm"),
            head_norms=QK_NORMS,
            block_recurrent=(0, 1, 2),  # without full_attention_interval every fourth attends
            mixer="delta",
            gates_heads=True,
            keys={
                **_head_keys(size),
                **{f"ssm.{key}": value for key, value in delta.items()},
                "rope.dimension_count": size.factors,
                "rope.dimension_sections": (size.factors // 4, size.factors // 4, 0, 0),
            },
        ),
    }


def _with_biases(size: Size) -> dict[str, Architecture]:
    return {
        "phi2": Architecture(
            name="phi2",
            kv_heads=size.heads,
            qkv="fused",
            is_biased=True,
            gate="plain",
            norms=("attn_norm",),
            ends={**OUTPUT, "output.bias": (VOCAB,)},
            keys={"rope.dimension_count": size.factors},
        ),
        "starcoder": Architecture(
            name="starcoder",
            qkv="fused",
            is_biased=True,
            gate="plain",
            ends={**POSITIONS, **OUTPUT},
        ),
        "starcoder2": Architecture(name="starcoder2", qkv="biased", is_biased=True, gate="plain"),
        "gptneox": Architecture(
            name="gptneox",
            kv_heads=0,
            qkv="fused",
            is_biased=True,
            gate="plain",
            ends=OUTPUT,
            keys={"use_parallel_residual": True, "rope.dimension_count": size.factors},
        ),
    }


ARCHITECTURES = architectures()

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
