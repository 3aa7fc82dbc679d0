# SPDX-License-Identifier: Apache-2.0
"""300 mutated files: each is read or refused with a KnownError, quickly."""

import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.errors import BadModelFile
from desktop.library.gguf import Header, read_header
from tests.helpers.cost import cost
from tests.library.conftest import WriteGguf

FILES = 300
EXTREMES = (0, 1, 2, 0x7F, 0xFF, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**62, 2**63, 2**64 - 1)


def flip_bits(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.randrange(1, 30)):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def put_extremes(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(data) - 8)
        data[at : at + 8] = struct.pack("<Q", rng.choice(EXTREMES))


def put_extreme_word(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(4, len(data) - 4)
    data[at : at + 4] = struct.pack("<I", rng.choice(EXTREMES) & 0xFFFFFFFF)


def cut(data: bytearray, rng: random.Random) -> None:
    del data[rng.randrange(len(data)) :]


def double_a_block(data: bytearray, rng: random.Random) -> None:
    start = rng.randrange(len(data))
    end = min(len(data), start + rng.randrange(1, 400))
    data[start:start] = data[start:end]


def blank_a_block(data: bytearray, rng: random.Random) -> None:
    start = rng.randrange(len(data))
    end = min(len(data), start + rng.randrange(1, 200))
    data[start:end] = bytes([rng.choice((0, 0xFF))]) * (end - start)


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip_bits,
    put_extremes,
    put_extreme_word,
    cut,
    double_a_block,
    blank_a_block,
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, write_gguf: WriteGguf) -> bytes:
    path = tmp_path_factory.mktemp("fuzz") / "whole.gguf"
    return write_gguf(path, size_label="1B", tokens=20, shapes=((8, 8),) * 6).read_bytes()


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.__name__)
def test_mutated_files(
    tmp_path: Path, whole: bytes, mutation: Callable[[bytearray, random.Random], None]
) -> None:
    path = tmp_path / "fuzz.gguf"
    refused = 0
    for seed in range(FILES // len(MUTATIONS)):
        data = bytearray(whole)
        mutation(data, random.Random(seed))
        path.write_bytes(data)
        header: Header | None = None
        sentence = ""
        with cost() as read:
            try:
                header = read_header(path)
            except BadModelFile as error:
                refused += 1
                sentence = error.sentence
        assert sentence.isprintable()
        if header is not None:
            assert header.name.isprintable()
            assert 0 <= header.parameters < 2**80
            assert 1 <= header.split_number <= header.split_count
        assert read.seconds < 0.5, f"seed {seed}"
    assert refused > 0
