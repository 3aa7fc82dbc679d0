# SPDX-License-Identifier: Apache-2.0
"""For which cards a library has code of CUDA, as the library itself tells.

usage: fatbin.py LIBRARY       prints them in CMake's form: 75-virtual (compiled by the driver when
                               it is first used), 89-real (machine code)

NVIDIA documents no layout; this was read off what nvcc 13.0 writes, and what is not so is an error.
"""

import re
import struct
import sys
from pathlib import Path

_MAGIC = struct.pack("<IH", 0xBA55ED50, 1)
_HEAD = struct.Struct("<IHHQ")
"""Magic number, version, length of this head, length of what follows."""
_ENTRY = struct.Struct("<HHIQ")
"""Kind, version, length of this head, length of the code. The card's number is at ``_CARD``."""
_CARD = struct.Struct("<28xI")
_KINDS = {1: "virtual", 2: "real"}


def cards(library: Path) -> set[str]:
    """The cards that any part of it has code for; empty: it has none of CUDA.

    Raises:
        ValueError: it is laid out in another way than was seen so far.
    """
    data, found = library.read_bytes(), set()
    for start in re.finditer(re.escape(_MAGIC), data):
        _, _, length, size = _HEAD.unpack_from(data, start.start())
        at = start.start() + length
        end = at + size
        while at < end:
            kind, _, head, code = _ENTRY.unpack_from(data, at)
            if kind not in _KINDS or end > len(data) or at + head + code > end:
                raise ValueError(f"{library.name}: code of CUDA in an unknown layout at {at:#x}")
            (number,) = _CARD.unpack_from(data, at)
            found.add(f"{number}-{_KINDS[kind]}")
            at += head + code
    return found


if __name__ == "__main__":
    print("\n".join(sorted(cards(Path(sys.argv[1])))))
