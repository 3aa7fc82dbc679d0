# SPDX-License-Identifier: Apache-2.0
"""Model files that lie: mutations of an honest one, and bombs that want memory or time."""

import random
import struct
from collections.abc import Callable
from pathlib import Path

EXTREMES = (
    *(0, 1, 2, 3, 7, 8, 0x7F, 0xFF, 0x100, 513, 1024, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000),
    *(0xFFFFFFFF, 0x100000000, 0x3FFFFFFFFFFFFFFF, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000),
    *(0xFFFFFFFFFFFFFFF0, 0xFFFFFFFFFFFFFFFF),
)
Mutation = Callable[[bytearray, int, random.Random], None]


def mutant(base: bytes, header_bytes: int, seed: int) -> tuple[str, bytes]:
    """The kind of damage and the damaged file; the same for the same seed."""
    rng = random.Random(seed)
    kind = rng.choice(sorted(MUTATIONS))
    data = bytearray(base)
    MUTATIONS[kind](data, header_bytes, rng)
    return kind, bytes(data)


def _flip(data: bytearray, header: int, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 8)):
        data[rng.randrange(header)] ^= 1 << rng.randrange(8)


def _number(data: bytearray, header: int, rng: random.Random) -> None:
    form, size = rng.choice((("<I", 4), ("<Q", 8)))
    at = rng.randrange(header - size)
    value = rng.choice(EXTREMES) & ((1 << 8 * size) - 1)
    data[at : at + size] = struct.pack(form, value)


def _numbers(data: bytearray, header: int, rng: random.Random) -> None:
    for _ in range(3):
        _number(data, header, rng)


def _cut(data: bytearray, _header: int, rng: random.Random) -> None:
    del data[rng.randrange(len(data)) :]


def _cut_weights(data: bytearray, header: int, rng: random.Random) -> None:
    del data[rng.randrange(header, len(data)) :]


def _repeat(data: bytearray, header: int, rng: random.Random) -> None:
    at, length = rng.randrange(header), rng.randrange(1, 200)
    data[at:at] = data[at : at + length]


def _zeros(data: bytearray, header: int, rng: random.Random) -> None:
    at, length = rng.randrange(header), rng.randrange(1, 64)
    data[at : at + length] = bytes(len(data[at : at + length]))


def _weights(data: bytearray, header: int, rng: random.Random) -> None:
    at = rng.randrange(header, len(data) - 64)
    data[at : at + 64] = rng.randbytes(64)


MUTATIONS: dict[str, Mutation] = {
    "bits flipped": _flip,
    "extreme number": _number,
    "three extreme numbers": _numbers,
    "cut off": _cut,
    "weights cut off": _cut_weights,
    "block repeated": _repeat,
    "block zeroed": _zeros,
    "weights damaged": _weights,
}


def _text(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def _header(tensors: int, keys: int) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, keys)


_ARCHITECTURE = _text(b"general.architecture") + struct.pack("<I", 8) + _text(b"llama")


def bombs() -> dict[str, Callable[[Path], None]]:
    """Name → writes the file."""

    def written(content: bytes, size_bytes: int = 0) -> Callable[[Path], None]:
        def write(path: Path) -> None:
            with path.open("wb") as file:
                file.write(content)
                if size_bytes:
                    file.truncate(size_bytes)  # sparse: takes no room on the disk

        return write

    many = 1 << 62
    text_key = _text(b"x") + struct.pack("<I", 8)
    array_key = _text(b"tokenizer.ggml.tokens") + struct.pack("<I", 9)
    tensor = _text(b"t") + struct.pack("<IQQIQ", 2, 1 << 30, 1 << 30, 0, 0)
    tensors = b"".join(
        _text(b"t%06d" % number) + struct.pack("<IQIQ", 1, 32, 0, 128 * number)
        for number in range(100_000)
    )
    return {
        "2^62 tensors": written(_header(many, 1) + _ARCHITECTURE, 1 << 20),
        "2^62 keys": written(_header(1, many) + _ARCHITECTURE, 1 << 20),
        "text of 1 GB": written(_header(1, 2) + text_key + struct.pack("<Q", 10**9), 2 * 10**9),
        "text of 2^62 bytes": written(_header(1, 2) + text_key + struct.pack("<Q", many), 1 << 20),
        "list of 2^62 texts": written(
            _header(1, 1) + array_key + struct.pack("<IQ", 8, many), 1 << 30
        ),
        "list of 2^60 numbers": written(
            _header(1, 1) + array_key + struct.pack("<IQ", 4, many >> 2), 1 << 30
        ),
        "100,000 tensors": written(_header(100_000, 1) + _ARCHITECTURE + tensors, 1 << 25),
        "tensor of 4 EB": written(_header(1, 1) + _ARCHITECTURE + tensor, 1 << 20),
        "1 TB of nothing": written(b"", 1 << 40),
    }
