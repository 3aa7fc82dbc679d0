# SPDX-License-Identifier: Apache-2.0
"""Which llama.cpp lies here, and whether it was built for graphics cards. Looks at files, loads
nothing."""

import glob
import hashlib
import os
import sys
from contextlib import suppress
from importlib.util import find_spec

LOADERS = {"vulkan": "vulkan-1.dll", "cuda": "nvcuda.dll"}
"""Of Windows: every driver of a card brings them, a machine without one has none."""
_LIBRARIES = ("cuda", "hip", "musa", "vulkan", "opencl", "sycl", "metal")


def has_library_for_cards() -> bool:
    """Whether a library that uses a graphics card lies beside llama.cpp, and could be loaded as
    far as that can be told by looking."""
    return any(_libraries(f"*ggml-{name}*") and _has_loader(name) for name in _LIBRARIES)


def build_mark() -> str:
    """Another one after an update of llama.cpp or of a pack, by sizes and times of the files."""
    digest = hashlib.sha256()
    for path in sorted(_libraries("*")):
        name = os.path.basename(path)
        with suppress(FileNotFoundError):  # it goes just now, or is a link that leads nowhere
            status = os.stat(path)
            digest.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _has_loader(name: str) -> bool:
    """The packages of Windows bring a module to every machine, with a card or not."""
    if sys.platform == "win32" and name in LOADERS:
        system = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
        return os.path.exists(os.path.join(system, LOADERS[name]))
    return True


def _libraries(pattern: str) -> list[str]:
    spec = find_spec("llama_cpp")
    folders = spec.submodule_search_locations if spec is not None else None
    return [
        path
        for folder in folders or ()
        for path in glob.glob(os.path.join(glob.escape(folder), "lib", pattern))
    ]
