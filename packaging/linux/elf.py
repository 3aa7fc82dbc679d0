# SPDX-License-Identifier: Apache-2.0
"""What shared libraries need and where they look for it, by readelf.

usage: elf.py FOLDER      prints the needed libraries of the system, then what needs newer ones than
                          promised, and what looks for libraries outside of its own folder
"""

import re
import struct
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FLOORS = {"GLIBC": (2, 34), "GLIBCXX": (3, 4, 29)}
"""RHEL 9, Ubuntu 22.04, Debian 12."""
VERNEED = 0x6FFFFFFE
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+?)\]")
_RUNPATH = re.compile(r"\((?:RUNPATH|RPATH)\).*\[(.*?)\]")
_VERSION = re.compile(r"\b(GLIBC|GLIBCXX)_(\d+(?:\.\d+)*)\b")


@cache
def needed(path: Path) -> frozenset[str]:
    """The libraries that a file names; none if it is no ELF file."""
    done = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=False)
    return frozenset(_NEEDED.findall(done.stdout))


def files(folder: Path) -> Iterator[Path]:
    """The ELF files below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def missing(folder: Path, libraries: Path) -> set[str]:
    """Names in ``libraries`` that something outside of it, or one of these, needs."""
    there = {path.name for path in libraries.iterdir()}
    todo = {n for path in files(folder) if path.parent != libraries for n in needed(path)}
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in there and name not in found:
            found.add(name)
            todo |= needed(libraries / name)
    return found


def of_the_system(folder: Path) -> set[str]:
    """Libraries that must be there already."""
    own = {path.name for path in folder.rglob("*.so*")}
    return {name for path in files(folder) for name in needed(path)} - own


def above_the_floor(folder: Path) -> list[str]:
    """Files that need a newer C or C++ library than is promised."""
    found = []
    for path in files(folder):
        done = subprocess.run(["readelf", "-VW", path], capture_output=True, text=True, check=False)
        for kind, text in set(_VERSION.findall(done.stdout)):
            if tuple(map(int, text.split("."))) > FLOORS[kind]:
                found.append(f"{path.relative_to(folder)} needs {kind}_{text}")
    return sorted(found)


def looked_in(path: Path) -> list[str]:
    """The folders that a file names for the libraries that it needs."""
    done = subprocess.run(["readelf", "-dW", path], capture_output=True, text=True, check=False)
    return [each for found in _RUNPATH.findall(done.stdout) for each in found.split(":")]


def looking_elsewhere(folder: Path) -> list[str]:
    """Files that look for libraries in a folder of a machine: others may put some there."""
    return [
        f"{path.relative_to(folder).as_posix()} looks in {place or 'the folder it is started in'}"
        for path in files(folder)
        for place in looked_in(path)
        if not re.match(r"\$ORIGIN(/|$)", place)
    ]


def lead(program: Path, before: str, after: str) -> None:
    """Have a program look for its libraries elsewhere, in place of a folder of the build machine.

    The text of its RUNPATH is overwritten; the new one must not be longer.
    """
    data, old = program.read_bytes(), before.encode() + b"\0"
    if data.count(old) != 1 or len(after) > len(before):
        raise SystemExit(f"{program.name}: its RUNPATH {before} cannot be changed to {after}")
    program.write_bytes(data.replace(old, after.encode().ljust(len(before), b"\0") + b"\0"))


def lower(path: Path, symbols: set[str], library: str = "GLIBC", first: str = "") -> None:
    """Bind symbols of a library to an early version, if they ask for one above the floor.

    Nothing is changed where others need that version, too. The entry of the version in the file is
    overwritten by the early one.

    Args:
        library: ``GLIBC`` or ``GLIBCXX``.
        first: a version in which the library has these symbols, and which the file names already;
            of the C library, if none is given, the one that each has.
    """
    done = subprocess.run(
        ["readelf", "--dyn-syms", "-W", path], capture_output=True, text=True, check=True
    )
    wanted = dict(re.findall(rf"\b(\w+)@({library}_[\d.]+)", done.stdout))
    first = first or ("GLIBC_2.17" if "AArch64" in header(path) else "GLIBC_2.2.5")
    for version in {wanted[name] for name in symbols if name in wanted}:
        others = {name for name, of in wanted.items() if of == version} - symbols
        number = tuple(map(int, version.removeprefix(f"{library}_").split(".")))
        if number > FLOORS[library] and not others:
            path.write_bytes(renamed(path.read_bytes(), version, first))


def header(path: Path) -> str:
    """The head of an ELF file in words."""
    done = subprocess.run(["readelf", "-hW", path], capture_output=True, text=True, check=True)
    return done.stdout


def renamed(data: bytes, version: str, other: str) -> bytes:
    """A 64-bit file whose need of one symbol version is another, which it names already.

    Layout: System V ABI, and the Linux Standard Base on symbol versions (Elfxx_Vernaux: hash,
    flags, other, name, next).
    """
    sections, entry, count = (
        struct.unpack_from("<Q", data, 0x28)[0],
        *struct.unpack_from("<HH", data, 0x3A),
    )
    heads = [struct.unpack_from("<IIQQQQII", data, sections + i * entry) for i in range(count)]
    found = bytearray(data)
    for _, kind, _, _, offset, size, link, _ in heads:
        if kind != VERNEED:
            continue
        strings, length = heads[link][4:6]
        names = data[strings : strings + length]
        places = [names.index(b"\0" + text.encode() + b"\0") + 1 for text in (version, other)]
        old, new = (struct.pack("<I", place) for place in places)
        for at in range(offset, offset + size, 16):  # both kinds of entries have 16 bytes
            is_it = data[at + 8 : at + 12] == old
            if is_it and struct.unpack_from("<I", data, at)[0] == hashed(version):
                struct.pack_into("<I", found, at, hashed(other))
                found[at + 8 : at + 12] = new
    return bytes(found)


def hashed(name: str) -> int:
    """The hash of the System V ABI."""
    value = 0
    for letter in name.encode():
        value = (value << 4) + letter
        value = (value ^ (value & 0xF0000000) >> 24) & 0x0FFFFFFF
    return value


if __name__ == "__main__":
    print("\n".join(sorted(of_the_system(Path(sys.argv[1])))))
    print("\n".join(above_the_floor(Path(sys.argv[1]))))
    print("\n".join(looking_elsewhere(Path(sys.argv[1]))))
