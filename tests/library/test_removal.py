# SPDX-License-Identifier: Apache-2.0
"""Deleting real files in real folders; what lies elsewhere must survive."""

import os
import sys
from pathlib import Path

import pytest

from desktop.library.removal import (
    ASIDE_SUFFIX,
    NotRemoved,
    clear_leftovers,
    freed_bytes,
    is_inside,
    remove,
)

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


def written(path: Path, size_bytes: int = 100) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size_bytes))
    return path


def below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_files_and_empty_folders_go_the_rest_stays(models: Path) -> None:
    parts = [written(models / "maker--big" / f"big-{n}.gguf") for n in range(3)]
    written(models / "other.gguf")
    assert remove(models, [*parts, models / "maker--big" / "never.there"]) == 300
    assert below(models) == ["other.gguf"]
    remove(models, [models / "other.gguf"])
    assert models.is_dir()


def test_a_folder_with_something_else_stays(models: Path) -> None:
    gone, kept = written(models / "a" / "gone.gguf"), written(models / "a" / "kept.gguf")
    remove(models, [gone])
    assert below(models) == ["a", "a/kept.gguf"]
    assert kept.stat().st_size == 100


def test_nothing_outside_is_touched(models: Path, tmp_path: Path) -> None:
    inside, outside = written(models / "in.gguf"), written(tmp_path / "out.gguf")
    for path in (outside, models / ".." / "out.gguf"):
        with pytest.raises(NotRemoved, match="outside"):
            remove(models, [inside, path])
    assert inside.exists()
    assert outside.exists()


@needs_links
def test_a_linked_folder_is_elsewhere(models: Path, tmp_path: Path) -> None:
    foreign = written(tmp_path / "shared" / "foreign.gguf")
    (models / "shared").symlink_to(foreign.parent)
    assert not is_inside(models, models / "shared" / "foreign.gguf")
    with pytest.raises(NotRemoved, match="outside"):
        remove(models, [models / "shared" / "foreign.gguf"])
    assert below(foreign.parent) == ["foreign.gguf"]


@needs_links
def test_of_a_linked_file_only_the_link_goes(models: Path, tmp_path: Path) -> None:
    foreign = written(tmp_path / "foreign.gguf")
    link = models / "link.gguf"
    link.symlink_to(foreign)
    assert remove(models, [link]) == 0
    assert below(models) == []
    assert foreign.stat().st_size == 100


@needs_links
def test_the_models_folder_may_be_a_link_itself(models: Path, tmp_path: Path) -> None:
    linked = tmp_path / "linked"
    linked.symlink_to(models)
    written(models / "a" / "model.gguf")
    assert remove(linked, [linked / "a" / "model.gguf"]) == 100
    assert below(models) == []


@needs_links
def test_a_file_with_another_name_frees_nothing(models: Path, tmp_path: Path) -> None:
    path = written(models / "one.gguf")
    os.link(path, tmp_path / "two.gguf")
    assert freed_bytes([path]) == 0
    assert remove(models, [path]) == 0


def test_a_protected_part_leaves_all_parts(models: Path) -> None:
    parts = [written(models / f"big-{n}.gguf") for n in range(3)]
    parts[1].chmod(0o444)
    with pytest.raises(NotRemoved, match=r"big-1\.gguf .*write-protected"):
        remove(models, parts)
    assert below(models) == ["big-0.gguf", "big-1.gguf", "big-2.gguf"]
    parts[1].chmod(0o644)


def test_a_part_that_cannot_be_moved_leaves_all_parts(models: Path) -> None:
    parts = [written(models / f"big-{n}.gguf") for n in range(3)]
    # A folder that is in the way makes the system refuse the renaming, as a lock would.
    blocking = models / f".big-2.gguf{ASIDE_SUFFIX}"
    written(blocking / "x")
    with pytest.raises(NotRemoved, match=r"big-2\.gguf"):
        remove(models, parts)
    assert [path.stat().st_size for path in parts] == [100, 100, 100]
    assert not list(models.glob(f".big-[01]*{ASIDE_SUFFIX}"))


def test_a_folder_is_no_model(models: Path) -> None:
    inner = written(models / "folder.gguf" / "file")
    with pytest.raises(NotRemoved, match="not a file"):
        remove(models, [models / "folder.gguf"])
    assert inner.exists()


def test_what_a_kill_left_goes_with_the_next_removal(models: Path) -> None:
    left = written(models / "a" / f".old.gguf{ASIDE_SUFFIX}")
    mine = written(models / ".hidden.gguf")
    clear_leftovers(models)
    assert not left.exists()
    assert mine.exists()
