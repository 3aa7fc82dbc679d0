# SPDX-License-Identifier: Apache-2.0
"""In which portions a prompt is read, so that the same prompt can give the same logits again. Pure.

On the processor, llama.cpp's attention takes another way for fewer than 64 tokens at once, and with
16-bit keys and values its result differs in the last digits, which now and then turns a word. From
64 on it does not matter how many are read at once: tests/engine/test_determinism.py.
"""

from collections.abc import Iterator

EXACT_TOKENS = 64
"""Portions of at least so many give the same result, however a prompt is divided. (Q_TILE_SZ of
ggml_flash_attn_ext in llama.cpp, ggml/src/ggml-cpu.)"""


def portions(start: int, end: int, most: int) -> Iterator[tuple[int, int]]:
    """(first token, number) of each; only what is too short as a whole is a short portion."""
    while start < end:
        size = min(most, end - start)
        left = end - start - size
        if 0 < left < EXACT_TOKENS < most // 2:
            size -= EXACT_TOKENS
        yield start, size
        start += size


def kept_exactly(common: int, exact: int, total: int) -> int:
    """How many tokens of the cache may stay if the result must be that of an empty cache.

    Args:
        common: how many the cache and the prompt begin with in common.
        exact: how many of the cache were read in long portions; those of a reply were not.
        total: of the prompt.
    """
    return max(0, min(common, exact, total - EXACT_TOKENS))
