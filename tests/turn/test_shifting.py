# SPDX-License-Identifier: Apache-2.0
"""Files that go to another folder: real files, two real file systems, a process that is killed."""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.relocation_errors import NotMoved
from desktop.library.copying import copy_file
from desktop.store.files import only_one
from desktop.turn import shifting
from desktop.turn.shifting import recover, shift

SIZES = {"m-00001-of-00002.gguf": 5_000_000, "m-00002-of-00002.gguf": 300_000, "m.origin.json": 40}
MEMORY = Path("/dev/shm")


@pytest.fixture(params=["same disk", "another disk"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A folder that is not there yet."""
    if request.param == "same disk":
        yield tmp_path / "shelf" / "new" / "m"
        return
    if not MEMORY.is_dir() or MEMORY.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second file system here")
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name) / "m"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    folder.mkdir()
    for name, size in SIZES.items():
        (folder / name).write_bytes(os.urandom(size))
    return folder


def pairs(source: Path, target: Path) -> list[tuple[Path, Path]]:
    return [(source / name, target / name) for name in SIZES]


def content(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()} if folder.is_dir() else {}


def nothing(_size_bytes: int) -> None:
    pass


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


def test_a_link_is_not_moved(source: Path, target: Path, tmp_path: Path) -> None:
    name = "m-00001-of-00002.gguf"
    real = (source / name).rename(tmp_path / "real.gguf")
    (source / name).symlink_to(real)
    with pytest.raises(NotMoved, match="it is a link"):
        shift(tmp_path / "note.json", pairs(source, target), nothing, keeps=False)
    assert real.exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is read-only to root")
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


KILLED = """
import os, sys
from pathlib import Path
left = 0
def dying(name):
    real = getattr(os, name)
    def call(*args, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*args, **named)
    setattr(os, name, call)
if sys.argv.pop(1) == "no links":
    def link(*args):
        raise PermissionError(1, "not here")
    os.link = link
left = int(sys.argv[1])
for name in ("link", "rename", "replace", "unlink", "fsync", "rmdir", "mkdir"):
    dying(name)
from desktop.turn.shifting import shift
note, source, target, *names = sys.argv[2:]
files = [(Path(source) / name, Path(target) / name) for name in names]
shift(Path(note), files, lambda size: None, keeps=False)
"""


@pytest.mark.parametrize("links", ["links", "no links"])
def test_a_kill_at_any_point_leaves_one_whole_model(
    source: Path, target: Path, tmp_path: Path, links: str
) -> None:
    """Killed before each call that changes the disk; afterwards all lies in one place."""
    before, note, places = content(source), tmp_path / "note.json", set()
    for calls in range(80):
        argv = [sys.executable, "-c", KILLED, links, str(calls), str(note), str(source)]
        ended = subprocess.run([*argv, str(target), *SIZES], check=False).returncode
        whole = [each for each in (source, target) if before.items() <= content(each).items()]
        if links == "links":  # a renamed model is in two places until the next look
            assert whole, f"killed before call {calls}: {content(source).keys()}"
        recover(note)
        assert not note.exists()
        (there,) = [each for each in (source, target) if content(each)]
        assert content(there) == before, f"killed before call {calls}"
        places.add(there)
        if ended == 0:
            break
        if there == target:
            source.mkdir(exist_ok=True)
            shift(note, pairs(target, source), nothing, keeps=False)
    else:
        pytest.fail("more calls than were tried")
    assert places == {source, target}
