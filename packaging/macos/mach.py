# SPDX-License-Identifier: Apache-2.0
"""Reads and changes Mach-O files, the programs and libraries of macOS, on any system.

Layouts from Apple's <mach-o/loader.h> and <mach-o/fat.h>. 64-bit slices of Intel and Apple's
processors only: nothing else runs on the versions of macOS that Carrel supports.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ARCHITECTURES = {"arm64": 0x0100000C, "x86_64": 0x01000007}
_NAMES = {number: name for name, number in ARCHITECTURES.items()}
_FAT, _THIN = b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe"
_MOST_SLICES = 8
"""A Java class begins with the same four bytes, then a version of more than forty."""
_PAGE = 0x4000
_ID, _RPATH, _SEGMENT, _SIGNATURE = 0xD, 0x8000001C, 0x19, 0x1D
_LOADS = {0xC, 0x20, 0x80000018, 0x8000001F, 0x80000023}
_BUILD_VERSION, _VERSION_MIN = 0x32, 0x24
EXECUTE, DYLIB, BUNDLE = 2, 6, 8


@dataclass(frozen=True)
class Command:
    """One load command; ``at`` is its place in the slice, in bytes."""

    number: int
    at: int
    body: bytes

    def text(self) -> str:
        """The path in it, for those that have one."""
        (begin,) = struct.unpack_from("<I", self.body, 8)
        return self.body[begin:].split(b"\0", 1)[0].decode()


@dataclass(frozen=True)
class Slice:
    """The code for one architecture."""

    architecture: str
    kind: int
    data: bytes
    commands: tuple[Command, ...]

    def loads(self) -> list[str]:
        """Names of the libraries that it wants, as they stand there."""
        return [each.text() for each in self.commands if each.number in _LOADS]

    def own_name(self) -> str:
        """The name under which others look for it; empty for what is no library."""
        return next((each.text() for each in self.commands if each.number == _ID), "")

    def rpaths(self) -> list[str]:
        """Where @rpath is looked for, in this order."""
        return [each.text() for each in self.commands if each.number == _RPATH]

    def minimum(self) -> tuple[int, int]:
        """The oldest macOS that it runs on; (0, 0): it does not say."""
        for each in self.commands:
            if each.number in {_BUILD_VERSION, _VERSION_MIN}:
                (value,) = struct.unpack_from("<I", each.body, 8 if each.number == 0x24 else 12)
                return value >> 16, value >> 8 & 0xFF
        return 0, 0

    def signature(self) -> bytes:
        """The signature's bytes; empty: it has none."""
        for each in self.commands:
            if each.number == _SIGNATURE:
                begin, size = struct.unpack_from("<II", each.body, 8)
                return self.data[begin : begin + size]
        return b""


def is_mach(path: Path) -> bool:
    """A program or library of macOS; a link is none."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(20)
        if (
            head[:4] == _FAT
            and len(head) == 20
            and head[4:7] == bytes(3)
            and head[7] <= _MOST_SLICES
        ):
            file.seek(int.from_bytes(head[16:20], "big"))  # or it is an archive for the linker
            head = file.read(4)
    return head[:4] == _THIN


def files(folder: Path) -> Iterator[Path]:
    """Every Mach-O file below a folder, sorted; links are not followed."""
    yield from (path for path in sorted(folder.rglob("*")) if is_mach(path))


def read(path: Path) -> list[Slice]:
    """Its slices.

    Raises:
        ValueError: damaged, or made for something else.
    """
    data = path.read_bytes()
    try:
        return [_slice(part) for part in _parts(data)]
    except (struct.error, UnicodeDecodeError, KeyError) as error:
        raise ValueError(f"{path.name} is no whole Mach-O file: {error}") from error


def _parts(data: bytes) -> Iterator[bytes]:
    if data[:4] == _THIN:
        yield data
        return
    if data[:4] != _FAT:
        raise struct.error("another first word")
    (count,) = struct.unpack_from(">I", data, 4)
    for index in range(count):
        _, _, begin, size, _ = struct.unpack_from(">5I", data, 8 + 20 * index)
        if begin + size > len(data):
            raise struct.error("a slice reaches past the end")
        yield data[begin : begin + size]


def _slice(data: bytes) -> Slice:
    magic, processor, _, kind, count, size = struct.unpack_from("<4s5I", data)
    if magic != _THIN or 32 + size > len(data):
        raise struct.error("no 64-bit slice")
    found, at = [], 32
    for _ in range(count):
        number, length = struct.unpack_from("<II", data, at)
        if length < 8 or at + length > 32 + size:
            raise struct.error("a load command reaches past the others")
        found.append(Command(number, at, data[at : at + length]))
        at += length
    return Slice(_NAMES[processor], kind, data, tuple(found))


def write(path: Path, slices: list[bytes]) -> None:
    """One slice as it is, several as a universal file. The rights of the file stay."""
    if len(slices) == 1:
        path.write_bytes(slices[0])
        return
    at, heads, bodies = _PAGE, b"", b""
    for data in slices:
        _, processor, variant = struct.unpack_from("<4sII", data)
        heads += struct.pack(">5I", processor, variant, at, len(data), 14)
        bodies += data + bytes(-len(data) % _PAGE)
        at = _PAGE + len(bodies)
    last = len(slices[-1])
    bodies = bodies[: len(bodies) - (-last % _PAGE)]
    whole = _FAT + struct.pack(">I", len(slices)) + heads
    path.write_bytes(whole.ljust(_PAGE, b"\0") + bodies)


def thin(path: Path, architectures: set[str]) -> None:
    """Leave only these architectures in a file; what it does not have is no mistake here."""
    had = read(path)
    kept = [each.data for each in had if each.architecture in architectures]
    if kept and len(kept) < len(had):
        write(path, kept)


def lead(path: Path, names: Mapping[str, str]) -> bool:
    """Exchange names of libraries and places to look in; returns whether there were any.

    The new name must fit where the old one was: nothing else of the file moves. A signature does
    not hold any more afterwards.

    Raises:
        ValueError: it does not fit.
    """
    changed, slices = False, []
    for each in read(path):
        data = bytearray(each.data)
        for command in each.commands:
            if command.number not in {*_LOADS, _ID, _RPATH} or command.text() not in names:
                continue
            (begin,) = struct.unpack_from("<I", command.body, 8)
            new = names[command.text()].encode()
            room = len(command.body) - begin
            if len(new) >= room:
                raise ValueError(f"{path.name} has no room for the name {new.decode()}")
            data[command.at + begin : command.at + len(command.body)] = new.ljust(room, b"\0")
            changed = True
        slices.append(bytes(data))
    if changed:
        write(path, slices)
    return changed
