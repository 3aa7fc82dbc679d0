# SPDX-License-Identifier: Apache-2.0
"""What a model has read, as bytes and back. In the engine child.

A state is ``magic | count | exact | more | (place, size) of each | token ids | what llama.cpp wrote
| what goes along``; numbers are little-endian. Along go, of a model that cannot forget, two
checkpoints (desktop.engine.checkpoints): for an edit of the last question, and for a follow-up or
another answer. Each has ``size`` bytes and is of the first ``place`` tokens.
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

MOST_ALONG = 64
_HEAD, _PLACE = struct.Struct("<8sQQQ"), struct.Struct("<QQ")
_MAGIC = b"carrelS4"
_TOKEN_BYTES = 4


def take_state(model: LoadedModel, prefix: Prefix, exact: int, most_bytes: int) -> memoryview:
    """A copy of what the model has read; with what goes along, where there is room for it.

    Args:
        exact: how many tokens were read as desktop.engine.portions wants it.

    Raises:
        RequestFailed: NO_SESSION: it is larger than that, or nothing was read.
    """
    tokens = prefix.tokens
    size = int(api.llama_state_seq_get_size(model.ctx, 0)) if tokens else 0
    bare = _HEAD.size + _TOKEN_BYTES * len(tokens) + size
    if not 0 < bare <= most_bytes or not size:
        raise RequestFailed(FailCode.NO_SESSION, f"a state of {size:,} bytes")
    along = _that_fit(prefix.checkpoints(), most_bytes - bare)
    head = bytearray(_HEAD.pack(_MAGIC, len(tokens), exact, len(along)))
    for each in along:
        head += _PLACE.pack(each.tokens, len(each.state))
    head += array("i", tokens).tobytes()
    end = len(head) + size
    state = bytearray(end + sum(len(each.state) for each in along))
    state[: len(head)] = head
    target = (ctypes.c_uint8 * size).from_buffer(state, len(head))
    written = int(api.llama_state_seq_get_data(model.ctx, target, size, 0))
    if written != size:
        raise RequestFailed(FailCode.BUG, "llama.cpp wrote another state than it had announced")
    for each in along:
        memoryview(state)[end : end + len(each.state)] = memoryview(each.state).cast("B")
        end += len(each.state)
    return memoryview(state)


def put_state(model: LoadedModel, prefix: Prefix, state: bytearray) -> None:
    """Let the model know what it had read; it knows nothing before.

    Raises:
        RequestFailed: NO_SESSION, and the model knows nothing.
    """
    tokens, exact, start, along = _parts(state, model.ctx_tokens)
    size = len(state) - start - sum(len(each.state) for each in along)
    memory = api.llama_get_memory(model.ctx)
    if tokens and size > 0:
        source = (ctypes.c_uint8 * size).from_buffer(state, start)
        is_read = int(api.llama_state_seq_set_data(model.ctx, source, size, 0)) == size
        if is_read and api.llama_memory_seq_pos_max(memory, 0) == len(tokens) - 1:
            # Cells that came back lie elsewhere, and their sums round in another order.
            exact = 0 if model.window_tokens else exact
            prefix.put(tokens, exact, along)
            return
    prefix.forget()
    raise RequestFailed(FailCode.NO_SESSION, "the state is not one of this model")


def _that_fit(along: list[Checkpoint], room_bytes: int) -> list[Checkpoint]:
    """As many as there is room for, the last ones first; in their order."""
    kept = list[Checkpoint]()
    for each in reversed(along[-MOST_ALONG:]):
        room_bytes -= len(each.state) + _PLACE.size
        if room_bytes < 0:
            break
        kept.insert(0, each)
    return kept


def _parts(state: bytearray, most: int) -> tuple[list[int], int, int, list[Checkpoint]]:
    """The token ids of a state, how many are exact, where what llama.cpp wrote begins, and what
    goes along; no tokens if it is cut off or is no state."""
    nothing = list[int](), 0, 0, list[Checkpoint]()
    if len(state) < _HEAD.size:
        return nothing
    magic, count, exact, more = _HEAD.unpack_from(state)
    ids = _HEAD.size + _PLACE.size * more
    start = ids + _TOKEN_BYTES * count
    if magic != _MAGIC or not exact <= count <= most or more > MOST_ALONG or start > len(state):
        return nothing
    places = list(_PLACE.iter_unpack(state[_HEAD.size : ids]))
    at = len(state) - sum(size for _, size in places)
    if at < start or not all(0 < place <= count and size for place, size in places):
        return nothing
    found, along = array("i"), list[Checkpoint]()
    found.frombytes(bytes(state[ids:start]))
    for place, size in places:
        along.append(Checkpoint(place, (ctypes.c_uint8 * size).from_buffer_copy(state, at)))
        at += size
    return found.tolist(), exact, start, along
