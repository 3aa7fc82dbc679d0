# SPDX-License-Identifier: Apache-2.0
"""Whether llama.cpp was built for graphics cards here. Looks at names of files, loads nothing."""

import glob
import os
from importlib.util import find_spec

_LIBRARIES = ("cuda", "hip", "musa", "vulkan", "opencl", "sycl", "metal")


def has_library_for_cards() -> bool:
    """Whether a library that uses a graphics card lies beside llama.cpp."""
    spec = find_spec("llama_cpp")
    folders = spec.submodule_search_locations if spec is not None else None
    return any(
        glob.glob(os.path.join(glob.escape(folder), "lib", f"*ggml-{name}*"))
        for folder in folders or ()
        for name in _LIBRARIES
    )
