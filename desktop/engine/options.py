# SPDX-License-Identifier: Apache-2.0
"""Parts of the requests to the engine: how a model is loaded and what an answer shall be like."""

from enum import Enum

from desktop.core.declared import Struct


class KvType(Enum):
    """How the keys and values of a conversation are kept; the values are GGML's names."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"

    @property
    def fraction(self) -> float:
        """Memory relative to F16: a block of 32 values has a scale of two bytes."""
        return {KvType.F16: 1.0, KvType.Q8_0: 34 / 64, KvType.Q4_0: 18 / 64}[self]


class FlashAttention(Enum):
    """Whether attention is computed in one fused step; AUTO: where the device can do it."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"


class RopeScaling(Enum):
    """How positions are stretched beyond what a model was trained for."""

    NONE = "none"
    LINEAR = "linear"
    """All distances shrink alike."""
    YARN = "yarn"
    """Near words keep their distances (Peng et al. 2023)."""


class Stretch(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Lets the context be up to ``factor`` times as long as the model was trained for.

    Nothing is stretched as long as the wanted context is not longer than that.
    """

    scaling: RopeScaling = RopeScaling.NONE
    factor: float = 1.0

    def longest(self, trained_tokens: int) -> int:
        """The longest context that it allows; 0: there is no limit to stretch."""
        return (
            trained_tokens
            if self.scaling is RopeScaling.NONE
            else int(trained_tokens * self.factor)
        )


class ConstraintKind(Enum):
    """What language the shape of an answer is given in."""

    JSON_SCHEMA = "json_schema"
    GBNF = "gbnf"
    """llama.cpp's own grammars, see grammars/README.md there; the rule ``root`` is the answer."""


class Constraint(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shape that an answer must have: every token that would break it is left out."""

    kind: ConstraintKind
    text: str


class Adapter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A LoRA adapter in GGUF and how strongly it acts; 1 as it was trained, 0 not at all."""

    path: str
    scale: float = 1.0


class KnownAdapter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An adapter's file that an engine can read, as it was when the engine was asked to load.

    Attributes:
        modified_ns: when it was last changed; one that is another since needs a new engine.
    """

    path: str
    size_bytes: int = 0
    modified_ns: int = 0


class Wishes(Struct, frozen=True, kw_only=True):
    """What one question wants beyond its domain and the settings.

    Attributes:
        adapters: which act, in place of those that are set for the model; None: as it is set.
    """

    constraint: Constraint | None = None
    adapters: tuple[Adapter, ...] | None = None
