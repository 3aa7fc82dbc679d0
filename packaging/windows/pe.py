# SPDX-License-Identifier: Apache-2.0
"""What a program or library of Windows says about itself: needs, protection, signature, version.

Layout: Microsoft's "PE Format". 64-bit files only; nothing of the system is asked.

usage: pe.py FOLDER      prints what is needed of Windows, and what is wrong with a file
"""

import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

from programs import windows_version

_PLUS, _AMD64 = 0x20B, 0x8664
_EXPORTS, _IMPORTS, _SECURITY, _DELAYED = 0, 1, 4, 13
_ADDRESS_ANYWHERE, _NO_EXECUTION = 0x40, 0x100


@dataclass(frozen=True, kw_only=True)
class Image:
    """One file.

    Attributes:
        needs: names of libraries in small letters, those that are loaded late too.
        is_signed: whether a signature is attached; not whether it is a good one.
        is_protected: it can lie at any address and has no data that can be executed.
        version: of its resources, for example ``3.11.9``; empty: none.
    """

    machine: int
    needs: frozenset[str]
    is_signed: bool
    is_protected: bool
    version: str


def is_pe(path: Path) -> bool:
    """Whether it is one; links are none."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(2) == b"MZ"


def files(folder: Path) -> Iterator[Path]:
    """Those below a folder, in order."""
    return (path for path in sorted(folder.rglob("*")) if is_pe(path))


def read(path: Path) -> Image:
    """Raises ValueError: it is none for 64 bits."""
    data = path.read_bytes()
    try:
        return _read(data)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} is no whole program of Windows: {error}") from error


def _read(data: bytes) -> Image:
    head = struct.unpack_from("<I", data, 0x3C)[0]
    machine, count, _, _, _, size = struct.unpack_from("<HHIIIH", data, head + 4)
    optional = head + 24
    if data[head : head + 4] != b"PE\0\0" or struct.unpack_from("<H", data, optional)[0] != _PLUS:
        raise ValueError("no program of Windows with 64 bits")
    flags = struct.unpack_from("<H", data, optional + 70)[0]
    entries = struct.unpack_from("<I", data, optional + 108)[0]
    folders = [struct.unpack_from("<II", data, optional + 112 + 8 * i) for i in range(entries)]
    sections = [
        struct.unpack_from("<IIII", data, optional + size + 40 * i + 8) for i in range(count)
    ]

    def at(address: int) -> int:
        for length, start, raw, offset in sections:
            if start <= address < start + max(length, raw):
                return int(offset + address - start)
        raise ValueError("an address in it leads nowhere")

    def text(address: int) -> str:
        begin = at(address)
        return data[begin : data.index(b"\0", begin)].decode("ascii").lower()

    needs = set[str]()
    for index, step, place in ((_IMPORTS, 20, 12), (_DELAYED, 32, 4)):
        if index < entries and folders[index][0]:
            entry = at(folders[index][0])
            while name := struct.unpack_from("<I", data, entry + place)[0]:
                needs.add(text(name))
                entry += step
    return Image(
        machine=machine,
        needs=frozenset(needs),
        is_signed=entries > _SECURITY and folders[_SECURITY][1] > 0,
        is_protected=bool(flags & _ADDRESS_ANYWHERE and flags & _NO_EXECUTION),
        version=windows_version(data),
    )


def missing(folder: Path, libraries: Path) -> set[str]:
    """Names (small letters) of files in ``libraries`` that something elsewhere in ``folder``, or
    one of these, needs; a module for Python (.pyd) counts as something elsewhere."""
    there = {path.name.lower(): path for path in libraries.glob("*.dll")}
    others = (path for path in files(folder) if path not in there.values())
    todo = {name for path in others for name in read(path).needs}
    found = set[str]()
    while todo:
        name = todo.pop()
        if name in there and name not in found:
            found.add(name)
            todo |= read(there[name]).needs
    return found


def of_the_system(folder: Path) -> set[str]:
    """Libraries that Windows must bring."""
    own = {path.name.lower() for path in files(folder)}
    return {name for path in files(folder) for name in read(path).needs} - own


def problems(folder: Path) -> list[str]:
    """Files for another processor, and without the protection that every compiler offers."""
    found = []
    for path in files(folder):
        image, name = read(path), path.relative_to(folder).as_posix()
        if image.machine != _AMD64:
            found.append(f"{name} is for another processor")
        if not image.is_protected:
            found.append(f"{name} is built without the protection of its memory")
    return found


if __name__ == "__main__":
    print("\n".join(sorted(of_the_system(Path(sys.argv[1])))))
    print("\n".join(problems(Path(sys.argv[1]))))
