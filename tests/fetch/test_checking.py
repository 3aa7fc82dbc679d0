# SPDX-License-Identifier: Apache-2.0
"""A block is held against what was put on record when it was written."""

import hashlib
import os
import zlib
from pathlib import Path

import pytest

from desktop.fetch.checking import read_back, running_check
from desktop.fetch.disk import SharedFile
from desktop.fetch.state import Check

DATA = os.urandom(3_000_000)


@pytest.mark.parametrize(
    ("expected", "is_good"),
    [
        (None, True),
        (zlib.crc32(DATA[1000:]), True),
        (zlib.crc32(DATA), False),
        (hashlib.sha256(DATA).hexdigest()[:16], True),
        (hashlib.sha256(DATA[1000:]).hexdigest()[:16], False),
    ],
    ids=["none", "crc", "wrong crc", "running hash", "wrong hash"],  # the data is random
)
def test_a_block_and_its_check(tmp_path: Path, expected: Check | None, is_good: bool) -> None:
    path = tmp_path / "part"
    path.write_bytes(DATA)
    file, running = SharedFile(path), hashlib.sha256(DATA[:1000])
    found, check = read_back(file, 1000, len(DATA) - 1000, running, expected)
    file.close()
    assert found is is_good
    assert running.digest() == hashlib.sha256(DATA).digest()
    assert check == (expected if is_good and expected is not None else check)
    assert running_check(running) == hashlib.sha256(DATA).hexdigest()[:16]


def test_a_file_that_ends_too_early(tmp_path: Path) -> None:
    path = tmp_path / "part"
    path.write_bytes(DATA[:-1])
    file = SharedFile(path)
    found, _ = read_back(file, 0, len(DATA), hashlib.sha256(), None)
    file.close()
    assert not found
