# SPDX-License-Identifier: Apache-2.0
"""Files that go to another folder: real files, two real file systems."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.relocation_errors import NotMoved
from desktop.library.copying import copy_file
from desktop.store.files import only_one
from desktop.turn import shifting
from desktop.turn.begun_shift import recover
from desktop.turn.shifting import shift
from tests.helpers.shifting import (
    DISKS,
    MEMORY,
    SIZES,
    content,
    new_folder,
    nothing,
    old_folder,
    pairs,
)


@pytest.fixture(params=DISKS)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A folder that is not there yet."""
    with new_folder(request.param, tmp_path) as folder:
        yield folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return old_folder(tmp_path)


def test_files_are_whole_at_the_new_place_and_gone_from_the_old(
    source: Path, target: Path, tmp_path: Path
) -> None:
    before, note = content(source), tmp_path / "note.json"
    digests = shift(note, pairs(source, target), nothing, keeps=False)
    assert content(target) == before
    assert content(source) == {}
    assert not note.exists()
    assert all(
        digest == hashlib.sha256(before[p.name]).hexdigest() for p, digest in digests.items()
    )
    is_other = MEMORY in target.parents
    assert len(digests) == (len(SIZES) if is_other else 0)


def test_a_copy_leaves_the_old_ones(source: Path, target: Path, tmp_path: Path) -> None:
    before = content(source)
    shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=True)
    assert content(target) == content(source) == before


def test_who_stops_it_finds_everything_as_it_was(
    source: Path, target: Path, tmp_path: Path
) -> None:
    before, note = content(source), tmp_path / "note.json"

    class Enough(Exception):
        pass

    for calls in range(1, 7):  # two files in pieces of 4 MB: copying, then reading back
        left = iter(range(calls))

        def stop(_size_bytes: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Enough

        with pytest.raises(Enough):
            shift(note, pairs(source, target), stop, keeps=True)
        assert content(source) == before
        assert not target.exists()
        assert not note.exists()


def test_a_full_disk_is_told_before_anything_is_copied(
    source: Path, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shifting, "SPARE_BYTES", 10**18)
    with pytest.raises(NotMoved, match="are free there"):
        shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=True)
    assert not target.exists()


def test_a_name_that_is_taken_is_left_alone(source: Path, target: Path, tmp_path: Path) -> None:
    target.mkdir(parents=True)
    (target / "m.origin.json").write_text("precious")
    before = content(source)
    with pytest.raises(NotMoved, match="of this name already"):
        shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=False)
    assert content(source) == before
    assert content(target) == {"m.origin.json": b"precious"}


def test_a_name_that_is_taken_meanwhile_is_left_alone(
    source: Path, target: Path, tmp_path: Path
) -> None:
    before, foreign = content(source), target / "m-00002-of-00002.gguf"

    def come(_size_bytes: int) -> None:
        foreign.write_text("precious")

    with pytest.raises(NotMoved, match="of this name already"):
        shift(tmp_path / "note.json", pairs(source, target), come, keeps=True)
    assert content(source) == before
    assert content(target) == {foreign.name: b"precious"}


def test_an_empty_folder_that_was_there_stays(
    source: Path, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shifting, "SPARE_BYTES", 10**18)
    target.mkdir(parents=True)
    with pytest.raises(NotMoved, match="are free there"):
        shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=True)
    assert target.is_dir()


def test_a_file_that_is_written_to_meanwhile_stays(
    source: Path, target: Path, tmp_path: Path
) -> None:
    first = source / next(iter(SIZES))

    def write(_size_bytes: int) -> None:
        with first.open("r+b") as file:
            file.write(b"more")

    with pytest.raises(NotMoved, match="was changed meanwhile"):
        shift(tmp_path / "note.json", pairs(source, target), write, keeps=True)
    assert first.read_bytes()[:4] == b"more"
    assert content(target) == {}


def test_who_has_it_open_lets_go_when_the_new_files_are_whole(
    source: Path, target: Path, tmp_path: Path
) -> None:
    before, seen = content(source), []

    def let_go() -> None:
        seen.append((content(source), content(target)))

    note = tmp_path / "note.json"
    shift(note, pairs(source, target), nothing, keeps=False, let_go=let_go)
    assert seen == [(before, before)]
    shift(note, pairs(target, source), nothing, keeps=True, let_go=let_go)
    assert len(seen) == 1  # a copy takes nothing away


def test_a_link_is_not_moved(source: Path, target: Path, tmp_path: Path) -> None:
    name = "m-00001-of-00002.gguf"
    real = (source / name).rename(tmp_path / "real.gguf")
    (source / name).symlink_to(real)
    with pytest.raises(NotMoved, match="it is a link"):
        shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=False)
    assert real.exists()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is read-only to root"
)
def test_a_folder_that_lets_nothing_go(source: Path, target: Path, tmp_path: Path) -> None:
    source.chmod(0o555)
    try:
        with pytest.raises(NotMoved, match="read-only"):
            shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=False)
    finally:
        source.chmod(0o755)


def test_a_copy_that_is_not_what_was_read_is_given_up(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failing disk: one byte of the copy is another one when it is read back."""
    before, target = content(source), tmp_path / "new"
    real = copy_file

    def failing(one: Path, other: Path, on_bytes: shifting.OnBytes) -> str:
        digest = real(one, other, on_bytes)
        with other.open("r+b") as file:
            file.seek(7)
            byte = file.read(1)[0]
            file.seek(7)
            file.write(bytes([byte ^ 1]))
        return digest

    monkeypatch.setattr(shifting, "copy_file", failing)
    with pytest.raises(NotMoved, match="not what was read"):
        shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=True)
    assert content(source) == before
    assert not target.exists()


def test_another_one_at_work_is_waited_for_by_nobody(
    source: Path, target: Path, tmp_path: Path
) -> None:
    note = tmp_path / "note.json"
    with only_one(note.with_name("note.json.lock")):
        with pytest.raises(NotMoved, match="another model"):
            shift(note, pairs(source, target), nothing, keeps=False)
        recover(note)
