# SPDX-License-Identifier: Apache-2.0
"""What layers with a window know of the tokens before it, beside a state. In the engine child.

llama.cpp keeps all keys and values of such layers here (``swa_full`` of its context), but writes
into a state only what the next token sees. With that alone nothing but a plain follow-up can go on:
another answer, a follow-up without the thoughts and an edit of the last question begin before the
end, and see farther back. So what is before the window is written too, in pieces no longer than a
window: each is lent to a second sequence for a moment, and looks like the end of it there.
"""

import ctypes
from collections.abc import Sequence
from typing import Any

from desktop.engine.checkpoints import PARTIAL, Checkpoint
from desktop.engine.llama import api
from desktop.engine.model import LoadedModel

BEHIND_TOKENS = 1024
"""No more is taken along: some 120 MB with Gemma 3 4B, 3 to 30 with most."""
_CHAT, _LENT = 0, 1
"""Sequences."""


def take_behind(model: LoadedModel, total: int, places: Sequence[int]) -> list[Checkpoint]:
    """What is before the window of ``total`` tokens, oldest first; a piece ends after ``tokens``.

    Args:
        places: where another prompt may go on, the farthest back first; the first that can be
            reached counts.
    """
    window, end = model.window_tokens, total - model.window_tokens
    memory = api.llama_get_memory(model.ctx)
    least = max(int(api.llama_memory_seq_pos_min(memory, _CHAT)), end - BEHIND_TOKENS)
    firsts = [max(0, place - window) for place in places]
    begin = next((first for first in firsts if first >= least), end)
    pieces = list[Checkpoint]()
    while end > begin:
        start = max(begin, end - window)
        api.llama_memory_seq_cp(memory, _CHAT, _LENT, start, end)
        size = int(api.llama_state_seq_get_size_ext(model.ctx, _LENT, PARTIAL))
        state = (ctypes.c_uint8 * size)()
        api.llama_state_seq_get_data_ext(model.ctx, state, size, _LENT, PARTIAL)
        api.llama_memory_seq_rm(memory, _LENT, -1, -1)
        pieces.insert(0, Checkpoint(end, state))
        end = start
    return pieces


def put_with(model: LoadedModel, source: Any, size: int, pieces: Sequence[Checkpoint]) -> bool:
    """Let the model know a state and what was before its window; it knows nothing before.

    The cells come to lie in the order of their tokens, as when they were read.
    """
    memory = api.llama_get_memory(model.ctx)
    known = 0
    for piece in pieces:
        length = len(piece.state)
        taken = int(
            api.llama_state_seq_set_data_ext(model.ctx, piece.state, length, _LENT, PARTIAL)
        )
        begins = int(api.llama_memory_seq_pos_min(memory, _LENT))
        ends = int(api.llama_memory_seq_pos_max(memory, _LENT)) + 1
        if taken != length or ends != piece.tokens or known not in (0, begins):
            return False
        _give_back(memory)
        known = ends
    if int(api.llama_state_seq_set_data(model.ctx, source, size, _LENT)) != size:
        return False
    first = int(api.llama_memory_seq_pos_min(memory, _LENT))
    if known and known < first:
        return False
    api.llama_memory_seq_rm(memory, _CHAT, first, -1)
    _give_back(memory)
    return True


def _give_back(memory: Any) -> None:
    api.llama_memory_seq_cp(memory, _LENT, _CHAT, -1, -1)
    api.llama_memory_seq_rm(memory, _LENT, -1, -1)
