# SPDX-License-Identifier: Apache-2.0
"""Locks one byte of a file on Windows, at any place of it: LockFileEx of fileapi.h.

msvcrt.locking takes no offset beyond 4 GB: it failed there under Wine, and every download and
bundle was said to be another process's. (child/versions.py, which imports nothing, locks itself.)
"""

import sys

AT_ONCE, ALONE = 1, 2
"""LOCKFILE_FAIL_IMMEDIATELY and LOCKFILE_EXCLUSIVE_LOCK of winbase.h."""


def lock_byte(descriptor: int, offset: int) -> bool:
    """Lock it for this process until the file is closed; False: another one is in the way.

    Args:
        offset: of the byte, which need not exist; nobody else can read it meanwhile.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # not where it is not needed
        import msvcrt  # noqa: PLC0415  # exists there only

        handle = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor))
        place = ctypes.create_string_buffer(overlapped(offset), 32)
        locks = ctypes.windll.kernel32.LockFileEx
        return bool(locks(handle, AT_ONCE | ALONE, 0, 1, 0, place))
    raise OSError("this is not Windows")


def overlapped(offset: int) -> bytes:
    """OVERLAPPED of minwinbase.h, 64 bits: two words that Windows uses, the offset, no event."""
    return bytes(16) + offset.to_bytes(8, "little") + bytes(8)
