# SPDX-License-Identifier: Apache-2.0
"""Gives back the pages of a mapped file that llama.cpp has copied. Runs in the engine child.

For some quantizations llama.cpp keeps the weights in an order of its own, which is twice as fast,
beside the file that it has mapped; a model would then take its size twice. Pages of the file that
are still needed come back by themselves when they are read. Linux only; elsewhere the system takes
such pages away when memory is short.
"""

import ctypes
import os
import sys
from collections.abc import Iterator, Sequence

_MAPS_PATH = "/proc/self/maps"
_MADV_DONTNEED = 4
"""Of a mapped file: forget the pages, not the content. See madvise(2)."""
_maps: list[int] = []


def keep_maps() -> None:
    """Open what tells this process's mappings; within its cell nothing below /proc can be."""
    if sys.platform == "linux" and not _maps:
        _maps.append(os.open(_MAPS_PATH, os.O_RDONLY | os.O_CLOEXEC))


def drop_pages(paths: Sequence[str]) -> None:
    """Give back what of these files is in memory only because they are mapped."""
    if sys.platform != "linux":
        return
    keep_maps()
    inodes = {os.stat(path).st_ino for path in paths}
    library = ctypes.CDLL(None)
    library.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for start, end, inode in _mappings():
        if inode in inodes:
            library.madvise(start, end - start, _MADV_DONTNEED)


def _mappings() -> Iterator[tuple[int, int, int]]:
    """Start, end and inode of each mapped file; see proc_pid_maps(5)."""
    os.lseek(_maps[0], 0, os.SEEK_SET)
    text = b""
    while piece := os.read(_maps[0], 1 << 16):
        text += piece
    for line in text.splitlines():
        place, _, _, _, inode, *_ = line.split()
        start, _, end = place.partition(b"-")
        if inode != b"0":
            yield int(start, 16), int(end, 16), int(inode)
