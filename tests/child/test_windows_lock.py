# SPDX-License-Identifier: Apache-2.0
"""A byte far beyond the content; what Windows itself does with it check_wine.sh tries."""

import ctypes
import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest

from desktop.child.windows_lock import overlapped
from desktop.fetch.disk import SharedFile


class Overlapped(ctypes.Structure):
    """As Microsoft documents it."""

    _fields_: ClassVar[Any] = (
        ("internal", ctypes.c_size_t),
        ("internal_high", ctypes.c_size_t),
        ("offset", ctypes.c_uint32),
        ("offset_high", ctypes.c_uint32),
        ("event", ctypes.c_void_p),
    )


@pytest.mark.skipif(sys.maxsize < 1 << 32, reason="64 bits")
def test_the_place_is_told_in_two_halves() -> None:
    told = Overlapped.from_buffer_copy(overlapped(1 << 62 | 5))
    assert ctypes.sizeof(Overlapped) == len(overlapped(0)) == 32
    assert (told.offset, told.offset_high) == (5, 1 << 30)
    assert (told.internal, told.internal_high, told.event) == (0, 0, None)


def test_a_file_is_locked_once_and_stays_readable(tmp_path: Path) -> None:
    path = tmp_path / "part"
    path.write_bytes(b"content")
    first, second = SharedFile(path), SharedFile(path)
    try:
        assert first.try_lock()
        assert not second.try_lock()
        assert second.read_at(0, 7) == b"content"
    finally:
        first.close()
    assert second.try_lock()
    second.close()
