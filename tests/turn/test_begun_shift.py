# SPDX-License-Identifier: Apache-2.0
"""A process that is killed while files go to another folder; what the next one makes of it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.declared import encode_json
from desktop.turn.begun_shift import Note, Step, recover
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


@pytest.mark.parametrize("inode", [0, 1], ids=["no copy was whole", "the copy is another"])
def test_what_came_there_after_a_kill_is_left_alone(
    source: Path, target: Path, tmp_path: Path, inode: int
) -> None:
    before, note = content(source), tmp_path / "note.json"
    target.mkdir(parents=True)
    steps = tuple(Step(source=str(s), target=str(t), inode=inode) for s, t in pairs(source, target))
    plan = Note(v=1, steps=steps, is_rename=False, keeps=False, makes_folder=True)
    note.write_bytes(encode_json(plan))
    foreign = target / "m-00001-of-00002.gguf"
    foreign.write_text("precious")
    recover(note)
    assert not note.exists()
    assert content(source) == before
    assert content(target) == {foreign.name: b"precious"}


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


STEPWISE = """
import sys
from pathlib import Path
from desktop.turn.shifting import shift
note, source, target, *names = sys.argv[1:]
def tell(size):
    print(size, flush=True)
    sys.stdin.readline()
files = [(Path(source) / name, Path(target) / name) for name in names]
shift(Path(note), files, tell, keeps=False, let_go=lambda: tell(0))
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_real_kill_while_it_copies_leaves_one_whole_model(
    source: Path, target: Path, tmp_path: Path
) -> None:
    """Killed after each piece that is copied or read back, and when the old files are to go."""
    before, note, is_same = content(source), tmp_path / "note.json", MEMORY not in target.parents
    argv = [sys.executable, "-c", STEPWISE, str(note), str(source), str(target), *SIZES]
    for kill_after in range(1, 20):
        pipe = subprocess.PIPE
        with subprocess.Popen(argv, stdin=pipe, stdout=pipe, text=True, bufsize=1) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            for _ in range(kill_after - 1):
                child.stdout.readline()
                child.stdin.write("on\n")
                child.stdin.flush()
            assert child.stdout.readline()
            child.kill()
        recover(note)
        if content(target):  # all was whole there, and only the old files were to go
            break
        assert content(source) == before
        assert not target.exists()
    else:
        pytest.fail("more steps than were tried")
    assert kill_after == (1 if is_same else 9)
    assert content(target) == before
    assert content(source) == {}
