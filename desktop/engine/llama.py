# SPDX-License-Identifier: Apache-2.0
"""The door to llama.cpp: the only importer of llama_cpp. Runs in the engine child only.

``api`` is the ctypes binding of llama.h; its functions release the GIL while they run.
"""

import ctypes
import glob
import os
import re
import sys
from collections import deque
from typing import Any, ClassVar

import llama_cpp
import llama_cpp.llama_cpp as _binding
from llama_cpp._ctypes_extensions import load_shared_library
from llama_cpp._ggml import libggml, libggml_base_path
from llama_cpp.llama_chat_format import Jinja2ChatFormatter
from llama_cpp.llama_grammar import json_schema_to_gbnf

from desktop.engine.devices import Device
from desktop.engine.origin import library_of

__all__ = [
    "AbortFlag",
    "Jinja2ChatFormatter",
    "Log",
    "api",
    "built_for",
    "device_handle",
    "devices",
    "ggml_base",
    "json_schema_to_gbnf",
    "load_backends",
    "system_info",
    "version",
]

api: Any = _binding
_ggml: Any = libggml if sys.platform == "win32" else _binding._lib
"""ggml as libllama has it. A wheel has no links but copies of libggml.so under three names, and the
binding can open another one of them: with devices of its own, of which llama.cpp knows nothing."""

_ERROR_LEVEL = 4
_WARNING_LEVEL = 3
_CONTINUED_LEVEL = 5
_DEVICE_KINDS = {0: "cpu", 1: "gpu", 2: "igpu", 3: "accel", 4: "meta"}
"""enum ggml_backend_dev_type of ggml-backend.h in llama.cpp 0c1e57098."""
REGISTERED = {"HIP": "ROCm", "Metal": "MTL"}
"""What modules call themselves, where that is not how their file is called."""
GRAPHICS = ("CUDA", "Vulkan", "HIP", "Metal", "SYCL", "MUSA", "OpenCL")


class AbortFlag:
    """A flag that llama.cpp itself reads between two nodes of the compute graph.

    The abort callback is C's own ``strlen`` over a buffer that is empty or one character long: it
    answers false or true without entering Python. A Python callback would take the GIL some
    hundred times a token.
    """

    def __init__(self) -> None:
        c_library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        self._buffer = ctypes.create_string_buffer(2)
        self.callback = ctypes.cast(c_library.strlen, api.ggml_abort_callback)
        self.data = ctypes.cast(self._buffer, ctypes.c_void_p)

    def raise_(self) -> None:
        """Abort what is running. Any thread."""
        self._buffer[0] = b"x"

    def lower(self) -> None:
        """Let the next decode run."""
        self._buffer[0] = b"\0"

    @property
    def is_raised(self) -> bool:
        """Whether an abort was asked for."""
        return bool(self._buffer[0] != b"\0")


class Log:
    """llama.cpp's log: everything to stderr, and the lines that explain a failure kept."""

    def __init__(self) -> None:
        self._problems: deque[tuple[int, str]] = deque(maxlen=20)
        self._level = 0
        self._offload: re.Match[str] | None = None
        self._devices: list[str] = []
        self.has_repacked = False
        """Whether llama.cpp keeps weights in another order beside the file since :meth:`clear`."""
        # The callback must live as long as the library may call it.
        self._callback = api.llama_log_callback(self._take)
        api.llama_log_set(self._callback, ctypes.c_void_p(0))

    def clear_problems(self) -> None:
        """Forget what went wrong so far."""
        self._problems.clear()

    def clear(self) -> None:
        """Forget all that was kept; call before loading."""
        self.clear_problems()
        self._devices.clear()
        self._offload, self.has_repacked = None, False

    @property
    def problems(self) -> tuple[str, ...]:
        """Warnings and errors since :meth:`clear`, oldest first."""
        return tuple(line for _, line in self._problems)

    @property
    def errors(self) -> tuple[str, ...]:
        """Of these, the errors."""
        return tuple(line for level, line in self._problems if level == _ERROR_LEVEL)

    @property
    def offloaded_layers(self) -> tuple[int, int]:
        """Layers on a GPU and layers in all, as llama.cpp said at loading; (0, 0) if silent."""
        if self._offload is None:
            return 0, 0
        return int(self._offload[1]), int(self._offload[2])

    @property
    def devices(self) -> tuple[str, ...]:
        """What the graphics cards in use are called."""
        return tuple(self._devices)

    def _take(self, level: int, text: bytes, _data: Any) -> None:
        line = text.decode("utf-8", "replace")
        if level != _CONTINUED_LEVEL:
            self._level = level
        if self._level in (_WARNING_LEVEL, _ERROR_LEVEL) or level == _ERROR_LEVEL:
            self._problems.append((self._level, line.strip()))
        if found := re.search(r"offloaded (\d+)/(\d+) layers to GPU", line):
            self._offload = found
        if using := re.search(r"using device \S+ \((.+?)\) \(", line):
            self._devices.append(using[1])
        self.has_repacked |= "_REPACK model buffer size" in line
        sys.stderr.write(line)


def load_backends(*, has_cards: bool) -> None:
    """Load the modules that lie beside the library, where it was built so; once, before its use.

    Of several for one kind of device the best for this machine is taken. One whose system library
    is missing says so in the log.

    Args:
        has_cards: those for graphics cards too. They load the drivers, and a faulty one can end
            this process right here.
    """
    lib: Any = _ggml
    lib.ggml_backend_dev_count.restype = ctypes.c_size_t
    lib.ggml_backend_reg_by_name.argtypes = lib.ggml_backend_load.argtypes = [ctypes.c_char_p]
    lib.ggml_backend_reg_by_name.restype = lib.ggml_backend_load.restype = ctypes.c_void_p
    is_empty = _modules() and not lib.ggml_backend_dev_count()
    if not has_cards:
        if is_empty and (best := _best_for_processor()):
            lib.ggml_backend_load(os.fsencode(best))
        return
    if is_empty:
        lib.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
        lib.ggml_backend_load_all_from_path(os.fsencode(libggml_base_path))
    # A pack for a graphics card beside libraries that were built without it; or one that was just
    # left out, without a word: asked for by name, it says what it lacks.
    for name in GRAPHICS:
        for path in _modules():
            known = lib.ggml_backend_reg_by_name(REGISTERED.get(name, name).encode())
            if f"ggml-{name.lower()}." in path and not known:
                lib.ggml_backend_load(os.fsencode(path))


def _best_for_processor() -> str:
    """The module for processors that this one can use and that says the best of itself, as
    ggml_backend_load_best of ggml-backend-reg.cpp chooses; empty: there is none."""
    scores: dict[str, int] = {}
    for path in _modules():
        if "ggml-cpu" in os.path.basename(path):
            module = ctypes.CDLL(path)
            tell = getattr(module, "ggml_backend_score", None)
            scores[path] = tell() if tell is not None else 1
    best = max(scores, key=scores.__getitem__, default="")
    return best if scores.get(best) else ""


def built_for() -> tuple[str, ...]:
    """Names of the graphics libraries that this build can use, whether they are there or not."""
    found = (name for name in GRAPHICS for path in _modules() if f"ggml-{name.lower()}" in path)
    return tuple(dict.fromkeys("ROCm" if name == "HIP" else name for name in found))


def _modules() -> list[str]:
    folder = glob.escape(str(libggml_base_path))
    return sorted(glob.glob(os.path.join(folder, "*ggml-[!b]*")))


def version() -> str:
    """For people and for the record of a reply."""
    return f"llama-cpp-python {llama_cpp.__version__}"


def system_info() -> str:
    """CPU features of this build, as the library says; of several builds, which one was taken."""
    told = str(api.llama_print_system_info().decode("utf-8", "replace")).strip(" |")
    variant = processor_variant()
    return f"{variant}: {told}" if variant else told


def processor_variant() -> str:
    """Of several modules for processors the one in use, as ``haswell``; empty: there is but one."""
    lib: Any = _ggml
    lib.ggml_backend_reg_by_name.argtypes = [ctypes.c_char_p]
    lib.ggml_backend_reg_by_name.restype = ctypes.c_void_p
    file = library_of(lib.ggml_backend_reg_by_name(b"CPU") or 0)
    found = re.search(r"ggml-cpu-(\w+)\.\w+$", file)
    return found[1] if found else ""


def ggml_base() -> Any:
    """The library of ggml's tensors, graphs and devices, without signatures.

    Windows finds a symbol only in the library that defines it; elsewhere libllama leads there.
    """
    return _ggml if sys.platform != "win32" else load_shared_library("ggml-base", libggml_base_path)


def device_handle(name: str) -> int:
    """ggml's own pointer to the device that :func:`devices` names so; 0: there is none."""
    lib: Any = _ggml
    lib.ggml_backend_dev_by_name.restype = ctypes.c_void_p
    lib.ggml_backend_dev_by_name.argtypes = [ctypes.c_char_p]
    return int(lib.ggml_backend_dev_by_name(name.encode()) or 0)


class _Properties(ctypes.Structure):
    """ggml_backend_dev_props of ggml-backend.h, with room for capabilities that come."""

    _fields_: ClassVar[Any] = (
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("free_bytes", ctypes.c_size_t),
        ("memory_bytes", ctypes.c_size_t),
        ("kind", ctypes.c_int),
        ("address", ctypes.c_char_p),
        ("capabilities", ctypes.c_bool * 64),
    )


def devices() -> tuple[Device, ...]:
    """Where layers could run, in the library's order.

    A card that two graphics libraries find, as CUDA and Vulkan do with NVIDIA's, is listed once:
    llama.cpp itself leaves out what has the address of one before it.
    """
    lib: Any = _ggml
    lib.ggml_backend_dev_count.restype = ctypes.c_size_t
    lib.ggml_backend_dev_get.restype = ctypes.c_void_p
    lib.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    look = ggml_base().ggml_backend_dev_get_props
    look.restype, look.argtypes = None, [ctypes.c_void_p, ctypes.POINTER(_Properties)]
    found: dict[bytes | int, Device] = {}
    for index in range(lib.ggml_backend_dev_count()):
        told = _Properties()
        look(lib.ggml_backend_dev_get(index), ctypes.byref(told))
        device = Device(
            name=told.name.decode("utf-8", "replace"),
            description=told.description.decode("utf-8", "replace"),
            kind=_DEVICE_KINDS.get(told.kind, "other"),
            memory_bytes=told.memory_bytes,
            free_bytes=told.free_bytes,
        )
        found.setdefault(told.address or index, device)
    return tuple(found.values())
