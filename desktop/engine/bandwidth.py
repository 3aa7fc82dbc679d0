# SPDX-License-Identifier: Apache-2.0
"""How fast a device reads its memory while it multiplies matrices by one vector, as decoding does.

Runs in the engine child, by ggml's own functions and on any of its devices. The numbers are in 16
bits, which every device computes faster than it reads them; what decoding reaches of it is
``GPU_EFFICIENCY`` of core/fit.py.
"""

import ctypes
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, ClassVar

from desktop.engine.cores import physical_cores
from desktop.engine.failures import Stopped
from desktop.engine.llama import device_handle, ggml_base

COUNT, COLUMNS = 4, 8192
"""Matrices, and numbers in a row of them. All are read before the first comes again, so that no
cache holds it."""
PART_OF_ALL = 32
"""So much of a card's memory they take together. Its cache has about the 256th part of that, some
the 128th (128 MB of 16 GB). What is read of eight times a cache seems 5 % faster than it is; of
four times, on a processor, 20 to 45 %: so they are never smaller."""
PART_OF_FREE = 4
"""A card of whose free memory they would take more is not measured now."""
MOST_ROWS, ROWS_STEP = 8192, 64
"""540 MB: what takes a fast card long enough, beside the start of each product. Such a card has
memory in plenty."""
MEASURE_S, LEAST_ROUNDS = 0.4, 2
"""A card needs some tenths of a second to raise its clock. The first round also prepares."""
_F32, _F16, _SUCCESS = 0, 1, 0
"""enum ggml_type and ggml_status of ggml.h in llama.cpp 0c1e57098."""
_FILL = 0x2C
"""0x2C2C is 0.065 in 16 bits: memory that was never written need not be there, nor be numbers."""


class Unmeasured(Exception):  # an answer, not an error
    """Why there is no figure, as a clause for the log."""


class _Options(ctypes.Structure):
    """``ggml_init_params`` of ggml.h."""

    _fields_: ClassVar[Any] = (
        ("mem_size", ctypes.c_size_t),
        ("mem_buffer", ctypes.c_void_p),
        ("no_alloc", ctypes.c_bool),
    )


_P, _SIZE, _INT, _I64 = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int64
_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "ggml_backend_alloc_ctx_tensors": (_P, [_P, _P]),
    "ggml_backend_buffer_clear": (None, [_P, ctypes.c_uint8]),
    "ggml_backend_buffer_free": (None, [_P]),
    "ggml_backend_dev_backend_reg": (_P, [_P]),
    "ggml_backend_dev_init": (_P, [_P, ctypes.c_char_p]),
    "ggml_backend_dev_memory": (None, [_P, ctypes.POINTER(_SIZE), ctypes.POINTER(_SIZE)]),
    "ggml_backend_dev_supports_op": (ctypes.c_bool, [_P, _P]),
    "ggml_backend_free": (None, [_P]),
    "ggml_backend_graph_compute": (_INT, [_P, _P]),
    "ggml_backend_reg_get_proc_address": (_P, [_P, ctypes.c_char_p]),
    "ggml_build_forward_expand": (None, [_P, _P]),
    "ggml_free": (None, [_P]),
    "ggml_graph_overhead": (_SIZE, []),
    "ggml_init": (_P, [_Options]),
    "ggml_mul_mat": (_P, [_P, _P, _P]),
    "ggml_new_graph": (_P, [_P]),
    "ggml_new_tensor_2d": (_P, [_P, _INT, _I64, _I64]),
    "ggml_tensor_overhead": (_SIZE, []),
}
"""Result and arguments, by ggml.h, ggml-alloc.h and ggml-backend.h."""


def bandwidth_of(name: str, is_stopped: Callable[[], bool]) -> float:
    """Bytes a second; the best of several rounds, for others can only make it look slower.

    Takes half a second, on a device of 1 GB/s three, and the 32nd part of its memory, 540 MB at
    most, which is freed again. A driver may also end this process, and fails the request by that.

    Args:
        name: of the device, as in Hello.
        is_stopped: asked between two rounds.

    Raises:
        Unmeasured: there is no such device, no room on it, or it does not do it.
        Stopped: the request was stopped.
    """
    if not (device := device_handle(name)):
        raise Unmeasured("there is no device of this name")
    ggml = _declared()
    rows = _rows(ggml, device)
    with ExitStack() as held:
        stream = _made(ggml.ggml_backend_dev_init(device, None), "it does not start")
        held.callback(ggml.ggml_backend_free, stream)
        _use_all_cores(ggml, device, stream)
        options = _Options(_room(ggml), None, True)
        context = _made(ggml.ggml_init(options), "no memory for the graph")
        held.callback(ggml.ggml_free, context)
        graph = _products(ggml, device, context, rows)
        buffer = _made(ggml.ggml_backend_alloc_ctx_tensors(context, stream), "it gives no memory")
        held.callback(ggml.ggml_backend_buffer_free, buffer)
        ggml.ggml_backend_buffer_clear(buffer, _FILL)
        return COUNT * _row_bytes(rows) / _fastest_s(ggml, stream, graph, is_stopped)


def _declared() -> Any:
    ggml = ggml_base()
    for name, (result, arguments) in _SIGNATURES.items():
        try:
            function = getattr(ggml, name)
        except AttributeError as error:
            raise Unmeasured(f"this engine has no {name}") from error
        function.restype, function.argtypes = result, arguments
    return ggml


def _rows(ggml: Any, device: int) -> int:
    """Of each matrix."""
    free, total = _SIZE(), _SIZE()
    ggml.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
    steps = total.value // PART_OF_ALL // (COUNT * _row_bytes(ROWS_STEP))
    rows = min(steps * ROWS_STEP, MOST_ROWS)
    if not rows or COUNT * _row_bytes(rows) > free.value // PART_OF_FREE:
        raise Unmeasured(f"too little of its memory is free: {free.value / 1e6:.0f} MB")
    return rows


def _row_bytes(rows: int) -> int:
    return 2 * COLUMNS * rows


def _room(ggml: Any) -> int:
    """Of the graph and of a matrix and a result each, and the vector; not of their numbers."""
    tensors = 2 * COUNT + 1
    return int(tensors * ggml.ggml_tensor_overhead() + ggml.ggml_graph_overhead())


def _use_all_cores(ggml: Any, device: int, stream: int) -> None:
    """The processor is a device too, which would work with four threads."""
    registry = ggml.ggml_backend_dev_backend_reg(device)
    address = ggml.ggml_backend_reg_get_proc_address(registry, b"ggml_backend_set_n_threads")
    if address:
        ctypes.CFUNCTYPE(None, _P, _INT)(address)(stream, physical_cores())


def _products(ggml: Any, device: int, context: int, rows: int) -> int:
    """A graph of products, each of a matrix of its own with the same vector."""
    graph = ggml.ggml_new_graph(context)
    vector = ggml.ggml_new_tensor_2d(context, _F32, COLUMNS, 1)
    for _ in range(COUNT):
        matrix = ggml.ggml_new_tensor_2d(context, _F16, COLUMNS, rows)
        product = ggml.ggml_mul_mat(context, matrix, vector)
        if not ggml.ggml_backend_dev_supports_op(device, product):
            raise Unmeasured("it does not multiply numbers in 16 bits")
        ggml.ggml_build_forward_expand(graph, product)
    return int(graph)


def _fastest_s(ggml: Any, stream: int, graph: int, is_stopped: Callable[[], bool]) -> float:
    """Seconds of the fastest round."""
    started = ended = time.perf_counter()
    best, rounds = float("inf"), 0
    while rounds < LEAST_ROUNDS or ended - started < MEASURE_S:
        if is_stopped():
            raise Stopped
        begun = time.perf_counter()
        # Returns when all is computed.
        if (status := ggml.ggml_backend_graph_compute(stream, graph)) != _SUCCESS:
            raise Unmeasured(f"it does not compute (status {status})")
        ended = time.perf_counter()
        best, rounds = min(best, ended - begun), rounds + 1
    return best


def _made(pointer: int | None, problem: str) -> int:
    if not pointer:
        raise Unmeasured(problem)
    return pointer
