# SPDX-License-Identifier: Apache-2.0
"""In which portions a prompt is read. Pure.

So that the same prompt can give the same logits again, and that reading can be stopped at once.

On the processor, llama.cpp's attention takes another way for fewer than 64 tokens at once, and with
16-bit keys and values its result differs in the last digits, which now and then turns a word. From
64 on it does not matter how many are read at once: tests/engine/test_determinism.py.
"""

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


class Stride:
    """How many tokens are read at once, so that Stop is heard in time: for one loaded model.

    The time of attention grows with what was read already, that of the matrices does not. So the
    fastest portion tells these, and what another one takes longer is attention.

    Attributes:
        size: for the next portion.
    """

    def __init__(self, layers: int, most: int) -> None:
        """``most``: what llama.cpp takes at once."""
        self._layers, self._most = max(1, layers), most
        self._fastest_s = float("inf")
        self.size = min(FIRST_TOKENS, most)

    def took(self, tokens: int, seconds: float) -> None:
        """A portion was read; short ones say nothing."""
        if tokens < LEAST_TOKENS:
            return
        each_s = seconds / tokens / self._layers
        self._fastest_s = min(self._fastest_s, each_s)
        longest_s = max(WIDEST * self._fastest_s, each_s - self._fastest_s)
        wanted = int(STEP_S / longest_s) // EXACT_TOKENS * EXACT_TOKENS if longest_s else self._most
        self.size = min(self._most, max(LEAST_TOKENS, wanted))


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
