# SPDX-License-Identifier: Apache-2.0
"""Copies of real files, links, and a disk that fails."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from desktop.library.copying import (
    CHUNK_BYTES,
    copy_file,
    hash_file,
    is_plain,
    is_plain_folder,
    reason_of,
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source"
    path.write_bytes(os.urandom(CHUNK_BYTES + 17))
    return path


def test_a_copy_is_whole_and_hashed(source: Path, tmp_path: Path) -> None:
    told: list[int] = []
    digest = copy_file(source, tmp_path / "copy", told.append)
    assert digest == hashlib.sha256(source.read_bytes()).hexdigest()
    assert (tmp_path / "copy").read_bytes() == source.read_bytes()
    assert told == [CHUNK_BYTES, 17]
    assert hash_file(source, told.append) == digest


def test_nothing_is_written_over(source: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        copy_file(source, there, lambda _count: None)
    assert there.read_bytes() == b"mine"


def test_a_copy_that_fails_leaves_nothing(source: Path, tmp_path: Path) -> None:
    def fail(_count: int) -> None:
        raise OSError(errno.EIO, "broken")

    with pytest.raises(OSError, match="broken"):
        copy_file(source, tmp_path / "copy", fail)
    assert not (tmp_path / "copy").exists()


def test_links_are_followed_only_if_that_is_said(source: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(source)
    if hasattr(os, "O_NOFOLLOW"):
        with pytest.raises(OSError, match=r".*") as caught:
            hash_file(link, lambda _count: None)
        assert reason_of(caught.value) == "it is a link"
    assert hash_file(link, lambda _count: None, may_be_link=True)
    assert copy_file(link, tmp_path / "copy", lambda _count: None, may_be_link=True)
    assert (is_plain(source), is_plain(link), is_plain(tmp_path)) == (True, False, False)
    assert (is_plain_folder(tmp_path), is_plain_folder(source)) == (True, False)
    assert not is_plain(tmp_path / "gone")


def test_reasons_for_people() -> None:
    assert reason_of(OSError(errno.ENOSPC, "x")) == "the disk is full"
    assert "exFAT" in reason_of(OSError(errno.EFBIG, "x"))
    assert reason_of(OSError(errno.EACCES, "Permission denied")) == "Permission denied"
