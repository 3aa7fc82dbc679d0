# SPDX-License-Identifier: Apache-2.0
import _ctypes
import ctypes
import sys

import pytest

from desktop.engine.origin import library_of


def test_an_address_is_led_back_to_its_library() -> None:
    if sys.platform == "win32":
        library = ctypes.WinDLL("kernel32")
        address = ctypes.cast(library.GetTickCount, ctypes.c_void_p).value
        name = "kernel32"
    else:
        address = ctypes.cast(ctypes.pythonapi.Py_Initialize, ctypes.c_void_p).value
        name = "python"
    assert address is not None
    assert name in library_of(address).lower()


def test_a_module_of_python_is_one_too() -> None:
    if not hasattr(_ctypes, "__file__"):
        pytest.skip("_ctypes is built into this Python")
    if sys.platform == "win32":
        pytest.skip("a module's functions are not to be had by their names here")
    module = ctypes.CDLL(_ctypes.__file__)
    address = ctypes.cast(module.PyInit__ctypes, ctypes.c_void_p).value
    assert address is not None
    assert library_of(address) == _ctypes.__file__


def test_an_address_of_nobody_is_nobody_s() -> None:
    assert library_of(8) == ""
