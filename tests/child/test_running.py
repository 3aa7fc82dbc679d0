# SPDX-License-Identifier: Apache-2.0
"""What a process runs from, and what it tells its children of it."""

from pathlib import Path

import pytest

from desktop.child.running import came_up, did_not_come_up, folders, for_a_child, running
from desktop.child.versions import Marks, told_by_parent


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation from whose engine 1.2 this process runs."""
    (tmp_path / "engine" / "1.2").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(tmp_path / "engine" / "1.2"))
    return tmp_path


def test_what_it_runs_from_is_in_its_path(root: Path, tmp_path: Path) -> None:
    assert running(root) == {"engine": "1.2"}
    assert folders(root) == [str(root / "engine" / "1.2")]
    assert running(tmp_path / "other") == {}


def test_a_child_is_told_the_same(root: Path) -> None:
    assert for_a_child(root) == "--versions=app=,engine=1.2"
    assert told_by_parent(root, [for_a_child(root)]) == running(root)


def test_how_it_came_up_is_noted_for_what_it_runs_from(root: Path) -> None:
    marks = Marks(root, "engine", "engine")
    did_not_come_up(root, "engine", "engine")
    assert marks.failed == ("1.2",)
    marks.forgive("1.2")
    came_up(root, "engine", "engine")
    did_not_come_up(root, "engine", "engine")
    assert marks.up == ("1.2",)
    assert not marks.failed, "it worked before: something else ended it"
