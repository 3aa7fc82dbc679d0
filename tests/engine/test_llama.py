# SPDX-License-Identifier: Apache-2.0
import subprocess
import sys

import pytest

from tests.helpers.tree import ROOT

SAME = """
import ctypes
from desktop.engine import llama

def place(library):
    return ctypes.cast(library.ggml_backend_dev_count, ctypes.c_void_p).value

llama.load_backends()
print(place(llama._ggml) == place(llama.api._lib), len(llama.devices()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a library is loaded once by its name")
def test_the_devices_are_those_that_llama_cpp_itself_sees() -> None:
    """A second copy of libggml would list cards that no model can be put on."""
    command = [sys.executable, "-c", SAME]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    is_same, count = done.stdout.split()
    assert (is_same, int(count) >= 1) == ("True", True)
