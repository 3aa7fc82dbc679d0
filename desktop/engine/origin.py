# SPDX-License-Identifier: Apache-2.0
"""Which shared library an address in this process belongs to. Asks the loader, not the disk."""

import ctypes
import sys
from typing import Any, ClassVar


class _Info(ctypes.Structure):
    """``Dl_info`` of dlfcn.h, the same in glibc, musl and macOS."""

    _fields_: ClassVar[Any] = (
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("symbol", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    )


def library_of(address: int) -> str:
    """Path of the library that holds the address, as it was loaded; empty: no library does."""
    if sys.platform == "win32":
        return _of_windows(address)
    info = _Info()
    tell = ctypes.CDLL(None).dladdr
    tell.argtypes = [ctypes.c_void_p, ctypes.POINTER(_Info)]
    found = tell(address, ctypes.byref(info)) and info.file
    return found.decode("utf-8", "replace") if found else ""


if sys.platform == "win32":

    def _of_windows(address: int) -> str:
        kernel = ctypes.WinDLL("kernel32")
        by_address, keeps_count = 0x4, 0x2  # GET_MODULE_HANDLE_EX_FLAG_… of libloaderapi.h
        handle, path = ctypes.c_void_p(), ctypes.create_unicode_buffer(32_768)
        kernel.GetModuleHandleExW.argtypes = [ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p]
        kernel.GetModuleFileNameW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32]
        flags = by_address | keeps_count
        if not kernel.GetModuleHandleExW(flags, address, ctypes.byref(handle)):
            return ""
        kernel.GetModuleFileNameW(handle, path, len(path))
        return path.value
