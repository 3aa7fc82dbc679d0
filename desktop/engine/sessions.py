# SPDX-License-Identifier: Apache-2.0
"""What a model has read, as bytes and back. In the engine child.

A state is ``magic | count | exact | token ids | what llama.cpp wrote``; numbers are little-endian.
It comes back only from a parent that has checked where it is from: llama.cpp must never read a
state that somebody else made. The token ids are kept beside, so that the next prompt can be
compared.
"""

import ctypes
import struct
from array import array
from collections.abc import Sequence

from desktop.engine.failures import RequestFailed
from desktop.engine.llama import api
from desktop.engine.model import LoadedModel
from desktop.engine.protocol import FailCode

_HEAD = struct.Struct("<8sQQ")
_MAGIC = b"carrelS2"
_TOKEN_BYTES = 4


def take_state(
    model: LoadedModel, tokens: Sequence[int], exact: int, most_bytes: int
) -> memoryview:
    """A copy of what the model has read, which is ``tokens``.

    Args:
        exact: how many of them were read as desktop.engine.portions wants it.

    Raises:
        RequestFailed: NO_SESSION: it is larger than that, or nothing was read.
    """
    start = _HEAD.size + _TOKEN_BYTES * len(tokens)
    size = int(api.llama_state_seq_get_size(model.ctx, 0)) if tokens else 0
    if not 0 < start + size <= most_bytes or not size:
        raise RequestFailed(FailCode.NO_SESSION, f"a state of {size:,} bytes")
    state = bytearray(start + size)
    _HEAD.pack_into(state, 0, _MAGIC, len(tokens), exact)
    state[_HEAD.size : start] = array("i", tokens).tobytes()
    target = (ctypes.c_uint8 * size).from_buffer(state, start)
    written = int(api.llama_state_seq_get_data(model.ctx, target, size, 0))
    if written != size:
        raise RequestFailed(FailCode.BUG, "llama.cpp wrote another state than it had announced")
    return memoryview(state)


def put_state(model: LoadedModel, state: bytearray) -> tuple[list[int], int]:
    """Let the model know what it had read; returns the tokens, and how many are exact.

    It knows nothing before.

    Raises:
        RequestFailed: NO_SESSION, and the model knows nothing.
    """
    tokens, exact = _tokens(state, model.ctx_tokens)
    start = _HEAD.size + _TOKEN_BYTES * len(tokens)
    size = len(state) - start
    memory = api.llama_get_memory(model.ctx)
    if tokens and size > 0:
        source = (ctypes.c_uint8 * size).from_buffer(state, start)
        taken = int(api.llama_state_seq_set_data(model.ctx, source, size, 0))
        if taken == size and api.llama_memory_seq_pos_max(memory, 0) == len(tokens) - 1:
            # A ring comes back turned, and its sums round in another order.
            return tokens, 0 if model.has_window else exact
    api.llama_memory_clear(memory, True)
    raise RequestFailed(FailCode.NO_SESSION, "the state is not one of this model")


def _tokens(state: bytearray, most: int) -> tuple[list[int], int]:
    """The token ids of a state and how many are exact; none if it is cut off or is no state."""
    if len(state) < _HEAD.size:
        return [], 0
    magic, count, exact = _HEAD.unpack_from(state)
    end = _HEAD.size + _TOKEN_BYTES * count
    if magic != _MAGIC or count > most or exact > count or end > len(state):
        return [], 0
    found = array("i")
    found.frombytes(bytes(state[_HEAD.size : end]))
    return found.tolist(), exact
