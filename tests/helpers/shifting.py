# SPDX-License-Identifier: Apache-2.0
"""A model of several files that goes to another folder, on the same disk or another one."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SIZES = {"m-00001-of-00002.gguf": 5_000_000, "m-00002-of-00002.gguf": 300_000, "m.origin.json": 40}
MEMORY = Path("/dev/shm")
DISKS = ["same disk", "another disk"]


@contextmanager
def new_folder(disk: str, tmp_path: Path) -> Iterator[Path]:
    """One that is not there yet; ``disk``: one of DISKS."""
    if disk == DISKS[0]:
        yield tmp_path / "shelf" / "new" / "m"
        return
    if not MEMORY.is_dir() or MEMORY.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second file system here")
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name) / "m"


def old_folder(tmp_path: Path) -> Path:
    """With the files."""
    folder = tmp_path / "old"
    folder.mkdir()
    for name, size in SIZES.items():
        (folder / name).write_bytes(os.urandom(size))
    return folder


def pairs(source: Path, target: Path) -> list[tuple[Path, Path]]:
    """The files, and where they are to lie."""
    return [(source / name, target / name) for name in SIZES]


def content(folder: Path) -> dict[str, bytes]:
    """All that lies there, hidden names too; a folder that is not there is empty."""
    return {p.name: p.read_bytes() for p in folder.iterdir()} if folder.is_dir() else {}


def nothing(_size_bytes: int) -> None:
    """Hear of bytes."""
