# SPDX-License-Identifier: Apache-2.0
"""What a model needs in memory beside its weights, by the numbers of its header. Pure.

``core/fit.py`` makes bytes of it; ``bench/memory.py`` holds the sum against the truth.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

PER_LAYER = (
    ".attention.head_count",
    ".attention.head_count_kv",
    ".attention.sliding_window_pattern",
    ".feed_forward_length",
)
"""Keys of a header, without the architecture's name, that may have a number for each layer."""
_STATE_BYTES = 4
"""Recurrent states are kept as 32-bit floats."""
_SIZE_LABEL = re.compile(r"(?:(\d{1,4})x)?(\d{1,6}(?:\.\d{1,6})?)([KMBT])")
"""``1.7B``, ``8x7B``, ``30B-A3B``; see the naming convention in gguf.md."""
_UNITS = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


_INTERVALS = {"qwen35": 4, "qwen35moe": 4, "qwen3next": 4}
"""One layer of so many is attention where the header does not say it: llama.cpp, src/models."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The numbers of one architecture in a header; ``lists`` have one for each layer."""

    architecture: str = ""
    single: Mapping[str, int]
    lists: Mapping[str, Sequence[int]]

    def get(self, key: str, default: int = 0) -> int:
        """One number; of a list the largest."""
        return max(self.lists.get(key, ()), default=0) or self.single.get(key, default)


def labelled_parameters(label: str) -> int:
    """Number of weights that a size label means; 0: none."""
    found = _SIZE_LABEL.search(label)
    if found is None:
        return 0
    experts, number, unit = found.groups()
    return round(int(experts or 1) * float(number) * _UNITS[unit])


def kv_bytes_per_token(numbers: Numbers) -> int:
    """Keys and values of one token in all layers, two bytes each.

    Hybrid models list their heads layer by layer, with 0 for those that keep a state instead; Gemma
    4 also lists the layers with a window, whose heads are narrower.
    """
    heads = numbers.get("attention.head_count")
    listed = numbers.lists.get("attention.head_count_kv")
    # Absent: as many as there are heads.
    kv_heads = numbers.single.get("attention.head_count_kv", heads)
    if heads <= 0 or kv_heads <= 0:
        return 0
    width = numbers.get("embedding_length") // heads
    keys = numbers.get("attention.key_length", width)
    values = numbers.get("attention.value_length", width)
    # The last layers may use the keys and values of the layers before them.
    own = max(0, numbers.get("block_count") - numbers.get("attention.shared_kv_layers"))
    windowed = numbers.lists.get("attention.sliding_window_pattern", ())[:own]
    if listed is None and not windowed:
        return 2 * max(0, min(own, _attending(numbers)) * kv_heads) * (keys + values)
    heads_of = [kv_heads] * len(windowed) if listed is None else listed[:own]
    narrower = keys - numbers.get("attention.key_length_swa", keys)
    narrower += values - numbers.get("attention.value_length_swa", values)
    saved = sum(
        count for count, is_windowed in zip(heads_of, windowed, strict=False) if is_windowed
    )
    return 2 * max(0, sum(heads_of) * (keys + values) - saved * narrower)


def state_bytes(numbers: Numbers) -> int:
    """What layers that are no attention remember, however long the conversation is."""
    listed = numbers.lists.get("attention.head_count_kv")
    attending = _attending(numbers) if listed is None else sum(1 for count in listed if count)
    layers = max(0, numbers.get("block_count") - attending)
    inner, state = numbers.get("ssm.inner_size"), numbers.get("ssm.state_size")
    convolved = inner + 2 * numbers.get("ssm.group_count") * state
    taps = max(0, numbers.get("ssm.conv_kernel") - 1)
    if short := numbers.get("shortconv.l_cache"):
        convolved, taps = numbers.get("embedding_length"), short - 1
    return _STATE_BYTES * layers * (inner * state + convolved * taps)


def feed_forward(numbers: Numbers) -> int:
    """Width of the widest step of a layer, of all experts that work for one token together."""
    experts = numbers.get("expert_used_count") * numbers.get("expert_feed_forward_length")
    return max(numbers.get("feed_forward_length"), experts)


def _attending(numbers: Numbers) -> int:
    """Layers with keys and values: hybrid models may have them in every n-th only."""
    usual = _INTERVALS.get(numbers.architecture, 1)
    return numbers.get("block_count") // max(1, numbers.get("full_attention_interval", usual))
