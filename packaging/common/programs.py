# SPDX-License-Identifier: Apache-2.0
"""Programs and shared libraries, known by their first bytes."""

import re
from pathlib import Path

BINARY = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def is_binary(path: Path) -> bool:
    """A program or shared library of one of the three systems; a link is none."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4).startswith(BINARY)


def windows_version(data: bytes) -> str:
    """What the resources of a program of Windows say, for example ``3.11.9``; empty: nothing."""
    marked = "FileVersion\0".encode("utf-16-le")
    found = re.search(marked + rb"(?:\0\0)?((?:[0-9.]\0)+)", data)
    return found[1].decode("utf-16-le") if found else ""
