# SPDX-License-Identifier: Apache-2.0
"""Who makes updates packs what lies in the folder, and nothing that a link leads to elsewhere."""

import os
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.signing import script

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "libx.so.1").write_text("library")
    (tmp_path / "secret").write_text("of the machine that packs")
    return folder


def test_a_link_within_is_packed_as_its_file(source: Path, tmp_path: Path) -> None:
    (source / "lib" / "libx.so").symlink_to("libx.so.1")
    (source / "again").symlink_to(source / "lib" / "libx.so")
    script("make_update").pack(source, tmp_path / "a.tar.xz")
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        assert all(member.isreg() for member in archive)
        assert archive.getnames() == ["again", "lib/libx.so", "lib/libx.so.1"]
        file = archive.extractfile("again")
        assert file is not None
        assert file.read() == b"library"


def _out(source: Path) -> str:
    (source / "lib" / "x").symlink_to(source.parent / "secret")
    return "leaves the folder"


def _out_by_steps(source: Path) -> str:
    (source / "lib" / "x").symlink_to("../../secret")
    return "leaves the folder"


def _out_by_a_second_link(source: Path) -> str:
    (source.parent / "door").symlink_to("secret")
    (source / "x").symlink_to("../door")
    return "leaves the folder"


def _folder_out(source: Path) -> str:
    (source / "x").symlink_to("/")
    return "leaves the folder"


def _folder_within(source: Path) -> str:
    (source / "x").symlink_to("lib")
    return "something else than a file"


def _nowhere(source: Path) -> str:
    (source / "x").symlink_to("gone")
    return "leads nowhere"


def _circle(source: Path) -> str:
    (source / "x").symlink_to("y")
    (source / "y").symlink_to("x")
    return "leads nowhere"


def _pipe(source: Path) -> str:
    os.mkfifo(source / "x")
    return "neither a file nor a folder"


@pytest.mark.parametrize(
    "plant",
    [
        *(_out, _out_by_steps, _out_by_a_second_link, _folder_out),
        *(_folder_within, _nowhere, _circle, _pipe),
    ],
)
def test_what_cannot_be_packed_stops_it(
    source: Path, tmp_path: Path, plant: Callable[[Path], str]
) -> None:
    reason = plant(source)
    with pytest.raises(SystemExit, match=reason):
        script("make_update").pack(source, tmp_path / "a.tar.xz")
    assert not (tmp_path / "a.tar.xz").exists()


def test_a_folder_that_is_named_by_a_link_is_packed(source: Path, tmp_path: Path) -> None:
    (tmp_path / "named").symlink_to(source)
    (source / "again").symlink_to("lib/libx.so.1")
    script("make_update").pack(tmp_path / "named", tmp_path / "a.tar.xz")
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        assert archive.getnames() == ["again", "lib/libx.so.1"]
