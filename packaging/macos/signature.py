# SPDX-License-Identifier: Apache-2.0
"""Reads the signature of a Mach-O file and holds the file against it; the seal of a bundle, too.

Layouts from Apple's <kern/cs_blobs.h>. Whose a certificate is cannot be said here, that is for a
Mac; whether the signed bytes are those that are there, can.
"""

import hashlib
import plistlib
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mach import Slice

RUNTIME, AD_HOC = 0x10000, 0x2
SEAL = Path("_CodeSignature") / "CodeResources"
_WHOLE, _DIRECTORY = 0xFADE0CC0, 0xFADE0C02
_INFO, _SEALED, _ENTITLEMENTS, _CERTIFICATES = 1, 3, 5, 0x10000
_ALTERNATE = 0x1000
_SHA256 = 2


@dataclass(frozen=True)
class Signature:
    """What a slice is signed with; ``problems`` are sentences about bytes that are not so."""

    identifier: str
    flags: int
    is_certified: bool
    entitlements: dict[str, Any]
    info: bytes
    sealed: bytes
    problems: tuple[str, ...]

    @property
    def is_hardened(self) -> bool:
        """Whether it asks for the hardened runtime."""
        return bool(self.flags & RUNTIME)


def read(part: Slice) -> Signature | None:
    """The signature of a slice; None: it has none that could be read."""
    try:
        blobs = _blobs(part.signature())
        numbers = [0, *range(_ALTERNATE, _ALTERNATE + 5)]
        found = [blobs[number] for number in numbers if number in blobs]
        directory = next(each for each in reversed(found) if each[37] == _SHA256)
        return _read(part, directory, blobs)
    except (struct.error, IndexError, StopIteration, UnicodeDecodeError):
        return None


def _blobs(data: bytes) -> dict[int, bytes]:
    """Place in the signature → blob with its head."""
    magic, _, count = struct.unpack_from(">3I", data)
    found = {}
    for index in range(count):
        place, begin = struct.unpack_from(">2I", data, 12 + 8 * index)
        (size,) = struct.unpack_from(">I", data, begin + 4)
        found[place] = data[begin : begin + size]
    return found if magic == _WHOLE else {}


def _read(part: Slice, directory: bytes, blobs: dict[int, bytes]) -> Signature:
    magic, _, _, flags, hashes, name, special, pages, limit, size = struct.unpack_from(
        ">9IB", directory
    )
    if magic != _DIRECTORY:
        raise struct.error("no directory of the code")
    step = 1 << directory[39]

    def told(number: int) -> bytes:
        return directory[hashes + number * size : hashes + (number + 1) * size]

    problems = []
    for number in range(pages):
        page = part.data[number * step : min((number + 1) * step, limit)]
        if hashlib.sha256(page).digest()[:size] != told(number):
            problems.append(f"page {number} is another one than was signed")
            break
    if limit < len(part.data) - len(part.signature()) - 15:
        problems.append("the end is not signed")
    slots = {number: told(-number) for number in range(1, special + 1)}
    entitlements = blobs.get(_ENTITLEMENTS, b"")
    if entitlements and hashlib.sha256(entitlements).digest() != slots.get(_ENTITLEMENTS):
        problems.append("the entitlements are others than were signed")
    end = directory.index(b"\0", name)
    return Signature(
        identifier=directory[name:end].decode(),
        flags=flags,
        is_certified=len(blobs.get(_CERTIFICATES, b"")) > 8,
        entitlements=plistlib.loads(entitlements[8:]) if entitlements else {},
        info=slots.get(_INFO, b"").rstrip(b"\0"),
        sealed=slots.get(_SEALED, b"").rstrip(b"\0"),
        problems=tuple(problems),
    )


def of_bundle(contents: Path, told: Signature) -> list[str]:
    """Sentences about what the signature of a bundle's program says of its Info.plist and seal."""
    found = []
    for path, wanted in ((contents / "Info.plist", told.info), (contents / SEAL, told.sealed)):
        is_there = path.is_file()
        if not wanted or not is_there or hashlib.sha256(path.read_bytes()).digest() != wanted:
            found.append(f"{path.name} is not what was signed")
    return found + (unsealed(contents) if (contents / SEAL).is_file() else [])


def unsealed(contents: Path) -> list[str]:
    """Sentences about files of a bundle that its seal does not have as they are.

    The program that carries the seal cannot be in it, nor Info.plist, which is signed beside it.
    """
    sealed = plistlib.loads((contents / SEAL).read_bytes())["files2"]
    found = []
    for name, told in sorted(sealed.items()):
        path = contents / name
        if "symlink" in told:
            if not path.is_symlink() or str(path.readlink()) != told["symlink"]:
                found.append(f"{name} is not the link that was sealed")
        elif "hash2" in told and (
            not path.is_file() or hashlib.sha256(path.read_bytes()).digest() != told["hash2"]
        ):
            found.append(f"{name} is not the file that was sealed")
    nested = [name + "/" for name, told in sealed.items() if "cdhash" in told]
    for path in sorted(contents.rglob("*")):
        name = path.relative_to(contents).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        if name not in sealed and not name.startswith((*nested, "_CodeSignature/")):
            found.append(f"{name} is not sealed")
    program = plistlib.loads((contents / "Info.plist").read_bytes())["CFBundleExecutable"]
    apart = {f"{name} is not sealed" for name in ("Info.plist", "PkgInfo", f"MacOS/{program}")}
    return [each for each in found if each not in apart]
