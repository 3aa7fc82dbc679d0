# SPDX-License-Identifier: Apache-2.0
"""In which portions a prompt is read. Pure.

So that the same prompt can give the same logits again, and that reading can be stopped at once.

On the processor, llama.cpp's attention takes another way for fewer than 64 tokens at once, and with
16-bit keys and values its result differs in the last digits, which now and then turns a word. From
64 on it does not matter how many are read at once: tests/engine/test_determinism.py.
"""

from collections.abc import Sequence

EXACT_TOKENS = 64
"""Portions of at least so many give the same result, however a prompt is divided. (Q_TILE_SZ of
ggml_flash_attn_ext in llama.cpp, ggml/src/ggml-cpu.)"""

LEAST_TOKENS = 128
"""A portion is never shorter in order to be stopped sooner: shorter ones are slower to read."""
FIRST_TOKENS = 256
STEP_S = 0.06
"""What the longest step of a portion may take. llama.cpp looks between two steps whether it shall
stop, and each of them, a product of matrices or the attention of a layer, has the whole portion."""
WIDEST = 0.3
"""The part of a layer's time without attention that its widest matrix takes, about."""
SHALLOW_TOKENS = 512
EVEN_TOKENS = 1000
"""After so many tokens attention takes as long as all else at least: a guess, on the safe side,
until portions of other depths were read."""


def common_length(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens two sequences begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


class Stride:
    """How many tokens are read at once, so that Stop is heard in time: for one loaded model.

    The time of attention grows with what was read already, that of the matrices does not. So the
    difference between the fastest portion and one that lies deeper tells both.
    """

    def __init__(self, layers: int, most: int) -> None:
        """``most``: what llama.cpp takes at once."""
        self._layers, self._most = max(1, layers), most
        self._fastest: tuple[int, float] | None = None
        """Depth of its middle, and seconds for a token and layer, as all below."""
        self._matrices_s = self._attention_s = 0.0
        """Without attention; of attention, for each token that was read before."""

    def size(self, depth: int) -> int:
        """For the next portion, where so many tokens were read before."""
        if self._fastest is None:
            return min(self._most, FIRST_TOKENS if depth < SHALLOW_TOKENS else LEAST_TOKENS)
        longest_s = max(WIDEST * self._matrices_s, self._attention_s * depth)
        if longest_s * self._most <= STEP_S:
            return self._most
        wanted = int(STEP_S / longest_s) // EXACT_TOKENS * EXACT_TOKENS
        return min(self._most, max(LEAST_TOKENS, wanted))

    def took(self, depth: int, tokens: int, seconds: float) -> None:
        """A portion was read; short ones say nothing."""
        if tokens < LEAST_TOKENS:
            return
        each_s, middle = seconds / tokens / self._layers, depth + tokens // 2
        if self._fastest is None or each_s < self._fastest[1]:
            self._fastest = middle, each_s
        first, least_s = self._fastest
        if middle >= 2 * first + SHALLOW_TOKENS:
            self._attention_s = (each_s - least_s) / (middle - first)
        else:
            self._attention_s = each_s / (middle + EVEN_TOKENS)
        self._matrices_s = max(0.0, least_s - self._attention_s * first)


def portion(start: int, end: int, most: int) -> int:
    """How many tokens to read next; only what is too short as a whole is a short portion."""
    size = min(most, end - start)
    left = end - start - size
    return size - EXACT_TOKENS if 0 < left < EXACT_TOKENS and size >= 2 * EXACT_TOKENS else size


def kept_exactly(common: int, exact: int, total: int) -> int:
    """How many tokens of the cache may stay if the result must be that of an empty cache.

    Args:
        common: how many the cache and the prompt begin with in common.
        exact: how many of the cache were read in long portions; those of a reply were not.
        total: of the prompt.
    """
    return max(0, min(common, exact, total - EXACT_TOKENS))
