# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from desktop.core.errors import FolderNotWritable
from desktop.library.trusted import trust, trusted_hashes


def test_hashes_are_kept_and_added_to(tmp_path: Path) -> None:
    path = tmp_path / "trusted.json"
    assert trusted_hashes(path) == frozenset()
    trust(path, ("b" * 64, "a" * 64))
    trust(path, ("c" * 64, "a" * 64))
    assert trusted_hashes(path) == {"a" * 64, "b" * 64, "c" * 64}


@pytest.mark.parametrize("damage", [b"", b"{", b'{"v": 9, "sha256": []}', b'{"v": 1}'], ids=repr)
def test_a_damaged_list_trusts_nothing(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "trusted.json"
    path.write_bytes(damage)
    assert trusted_hashes(path) == frozenset()
    trust(path, ("a" * 64,))
    assert trusted_hashes(path) == {"a" * 64}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        trust(tmp_path / "away" / "trusted.json", ("a" * 64,))
