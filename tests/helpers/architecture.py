# SPDX-License-Identifier: Apache-2.0
"""What an architecture of language models is made of, for tests/helpers/weights.py to write."""

from dataclasses import dataclass, field

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
        gate: ``gated``, ``plain``, ``fused`` gate and up in one matrix, or ``added``: in ``added``.
        norms: of a layer, as wide as the model; head_norms: as wide as a head.
        ends: matrices and vectors outside the layers, besides the embeddings.
        block_recurrent: layers that are no attention, of the kind that ``mixer`` names.
        lists_heads: the header has the heads of each layer, 0 for one that is no attention.
        gates_heads: the queries come with a gate of the same size.
        block_wide: layers with heads of twice the width, which see all and have no window.
        sharing: so many of the last layers use keys and values of the layers before them.
        added: further tensors of each layer.
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
    block_wide: tuple[int, ...] = ()
    sharing: int = 0
    added: dict[str, Shape] = field(default_factory=dict)
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
        return tuple(i for i in range(self.layers) if i % self.block in self.block_recurrent)

    def head_size(self, layer: int) -> int:
        """Width of a head there."""
        return self.size.head_size * (2 if layer % self.block in self.block_wide else 1)

    def shares(self, layer: int) -> bool:
        """Whether it has no keys and values of its own."""
        return layer >= self.layers - self.sharing

    @property
    def attending_heads(self) -> int:
        """Of keys and values."""
        return (self.size.kv_heads if self.kv_heads is None else self.kv_heads) or self.size.heads

    @property
    def kv_bytes_per_token(self) -> int:
        """Keys and values of a token in f16."""
        attending = (i for i in range(self.layers - self.sharing) if i not in self.recurrent)
        return sum(self.attending_heads * 2 * self.head_size(layer) * 2 for layer in attending)


VOCAB = -1
"""In a shape: the size of the vocabulary; 0 is the width of the model."""
