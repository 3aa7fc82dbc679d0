# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to a sealed file is noticed before its content is used."""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.sealed_file import Damaged, SealedFile, write_sealed
from desktop.store.sealing import random_key

KEY = random_key()
PARTS = [os.urandom(5000), os.urandom(5000), b"the end"]
TOTAL = sum(map(len, PARTS))
HEAD_BYTES = 24


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "sealed"
    write_sealed(made, KEY, b"a label", TOTAL, PARTS)
    return made


def read(path: Path, key: bytes = KEY) -> list[bytes]:
    with SealedFile(path, key) as file:
        assert (file.label, file.total_bytes) == (b"a label", TOTAL)
        return list(file.parts())


def records(data: bytes) -> list[bytes]:
    found, at = [], HEAD_BYTES
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        found.append(data[at : at + 4 + length])
        at += 4 + length
    return found


def test_what_was_written_comes_back(path: Path) -> None:
    assert read(path) == PARTS
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


def test_nothing_of_it_can_be_seen(path: Path) -> None:
    data = path.read_bytes()
    assert b"the end" not in data
    assert b"a label" not in data
    assert PARTS[0][:16] not in data


def test_two_files_of_the_same_content_differ(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write_sealed(other, KEY, b"a label", TOTAL, PARTS)
    assert not set(records(path.read_bytes())) & set(records(other.read_bytes()))


def test_another_key_opens_nothing(path: Path) -> None:
    with pytest.raises(Damaged):
        read(path, random_key())


def test_any_changed_bit_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    for at in (0, 8, 23, 24, 28, 40, 60, 100, 3000, 6000, len(whole) - 1):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(Damaged):
            read(path)


def test_every_shorter_file_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    ends = [0, 7, 23, 24, 26, 28, 60, len(whole) - 1]
    for record in records(whole):
        ends.append(ends[-1])
        at = whole.index(record)
        ends += [at, at + 4]
    for end in ends:
        path.write_bytes(whole[:end])
        with pytest.raises(Damaged):
            read(path)


def test_added_exchanged_and_repeated_records_are_noticed(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    head, (label, one, two, last) = whole[:HEAD_BYTES], records(whole)
    other = tmp_path / "other"
    write_sealed(other, KEY, b"a label", TOTAL, PARTS)
    foreign = records(other.read_bytes())[1]
    for wrong in (
        [label, two, one, last],
        [label, one, one, last],
        [label, one, two],
        [label, one, last],
        [label, one, two, last, last],
        [label, one, two, last, b"x"],
        [label, foreign, two, last],
        [one, two, last],
        [label, struct.pack("<I", 2**32 - 1)],
    ):
        path.write_bytes(head + b"".join(wrong))
        with pytest.raises(Damaged):
            read(path)


def test_what_breaks_off_leaves_the_old_file(path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"new"
        raise ValueError("gone")

    with pytest.raises(ValueError, match="gone"):
        write_sealed(path, KEY, b"new label", 100, broken())
    assert read(path) == PARTS
    assert [each.name for each in path.parent.iterdir()] == ["sealed"]


def test_less_than_was_announced_is_noticed(path: Path) -> None:
    write_sealed(path, KEY, b"a label", TOTAL, PARTS[:2])
    with pytest.raises(Damaged):
        read(path)


def test_a_missing_file_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        SealedFile(tmp_path / "none", KEY)
