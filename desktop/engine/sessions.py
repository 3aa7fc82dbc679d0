# SPDX-License-Identifier: Apache-2.0
"""What a model has read, as bytes and back. In the engine child.

A state is ``magic | count | exact | place | size | token ids | what llama.cpp wrote | checkpoint``;
numbers are little-endian. The checkpoint (desktop.engine.checkpoints) has ``size`` bytes and is of
the first ``place`` tokens; both are 0 if there is none.
It comes back only from a parent that has checked where it is from: llama.cpp must never read a
state that somebody else made. The token ids are kept beside, so that the next prompt can be
compared.
"""

import ctypes
import struct
from array import array

from desktop.engine.checkpoints import Checkpoint
from desktop.engine.failures import RequestFailed
from desktop.engine.llama import api
from desktop.engine.model import LoadedModel
from desktop.engine.prefix import Prefix
from desktop.engine.protocol import FailCode

_HEAD = struct.Struct("<8sQQQQ")
_MAGIC = b"carrelS3"
_TOKEN_BYTES = 4


def take_state(model: LoadedModel, prefix: Prefix, exact: int, most_bytes: int) -> memoryview:
    """A copy of what the model has read; with the last checkpoint, where there is room for it.

    Args:
        exact: how many tokens were read as desktop.engine.portions wants it.

    Raises:
        RequestFailed: NO_SESSION: it is larger than that, or nothing was read.
    """
    tokens = prefix.tokens
    start = _HEAD.size + _TOKEN_BYTES * len(tokens)
    size = int(api.llama_state_seq_get_size(model.ctx, 0)) if tokens else 0
    if not 0 < start + size <= most_bytes or not size:
        raise RequestFailed(FailCode.NO_SESSION, f"a state of {size:,} bytes")
    last, end = prefix.checkpoint, start + size
    if last is None or end + len(last.state) > most_bytes:
        last = Checkpoint(0, b"")
    state = bytearray(end + len(last.state))
    _HEAD.pack_into(state, 0, _MAGIC, len(tokens), exact, last.tokens, len(last.state))
    state[_HEAD.size : start] = array("i", tokens).tobytes()
    target = (ctypes.c_uint8 * size).from_buffer(state, start)
    written = int(api.llama_state_seq_get_data(model.ctx, target, size, 0))
    if written != size:
        raise RequestFailed(FailCode.BUG, "llama.cpp wrote another state than it had announced")
    memoryview(state)[end:] = memoryview(last.state).cast("B")
    return memoryview(state)


def put_state(model: LoadedModel, prefix: Prefix, state: bytearray) -> None:
    """Let the model know what it had read; it knows nothing before.

    Raises:
        RequestFailed: NO_SESSION, and the model knows nothing.
    """
    tokens, exact, checkpoint = _parts(state, model.ctx_tokens)
    start = _HEAD.size + _TOKEN_BYTES * len(tokens)
    size = len(state) - start - (len(checkpoint.state) if checkpoint else 0)
    memory = api.llama_get_memory(model.ctx)
    if tokens and size > 0:
        source = (ctypes.c_uint8 * size).from_buffer(state, start)
        taken = int(api.llama_state_seq_set_data(model.ctx, source, size, 0))
        if taken == size and api.llama_memory_seq_pos_max(memory, 0) == len(tokens) - 1:
            # A ring comes back turned, and its sums round in another order.
            prefix.put(tokens, 0 if model.window_tokens else exact, checkpoint)
            return
    prefix.forget()
    raise RequestFailed(FailCode.NO_SESSION, "the state is not one of this model")


def _parts(state: bytearray, most: int) -> tuple[list[int], int, Checkpoint | None]:
    """The token ids of a state, how many are exact, and the checkpoint if it has one; no tokens
    if it is cut off or is no state."""
    if len(state) < _HEAD.size:
        return [], 0, None
    magic, count, exact, place, size = _HEAD.unpack_from(state)
    end = _HEAD.size + _TOKEN_BYTES * count
    if magic != _MAGIC or count > most or max(exact, place) > count or end + size > len(state):
        return [], 0, None
    found = array("i")
    found.frombytes(bytes(state[_HEAD.size : end]))
    if not place or not size:
        return found.tolist(), exact, None
    copied = (ctypes.c_uint8 * size).from_buffer_copy(state, len(state) - size)
    return found.tolist(), exact, Checkpoint(place, copied)
