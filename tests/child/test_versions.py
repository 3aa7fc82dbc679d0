# SPDX-License-Identifier: Apache-2.0
"""Which version starts, by the files that say so."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.child import versions
from desktop.child.versions import Marks, choose, settle, state_folder
from desktop.core import update
from desktop.paths import Paths, user_paths
from tests.helpers.tree import ROOT

TRY = """
import sys
from pathlib import Path
from desktop.child.versions import Marks, settle
root = Path(sys.argv[1])
version = settle(root, "app")
marks = Marks(root, "app", "window")
marks.begin(version)
print(version, flush=True)
if sys.stdin.readline():
    marks.came_up(version)
    print("up", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for version in ("1.0", "1.1"):
        (tmp_path / "app" / version).mkdir(parents=True)
    return tmp_path


def write(root: Path, **told: Any) -> None:
    (root / "app" / "current.json").write_text(json.dumps(told))


def test_the_one_that_is_named_starts_and_the_one_before_it_where_it_cannot(root: Path) -> None:
    write(root, version="1.1", previous="1.0")
    assert choose(root, "app") == "1.1"
    assert choose(root, "app", ["1.1"]) == "1.0"
    assert choose(root, "app", ["1.1", "1.0"]) == ""
    (root / "app" / "1.1").rmdir()
    assert choose(root, "app") == "1.0"


@pytest.mark.parametrize("name", ["../app/1.1", "..", "/", "", "app", "1.1/../1.1"])
def test_a_version_is_no_path(root: Path, name: str) -> None:
    write(root, version=name, previous="1.0")
    assert choose(root, "app") == "1.0"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": null}', "\xff"])
def test_what_is_damaged_says_nothing(root: Path, text: str) -> None:
    (root / "app" / "current.json").write_text(text, encoding="latin-1")
    assert choose(root, "app") == ""


def test_a_package_that_came_later_counts(root: Path) -> None:
    (root / "packaged.json").write_text('{"app": "1.0", "engine": "0.3.36"}')
    write(root, version="1.1", previous="1.0", packaged="1.0")
    assert choose(root, "app") == "1.1"
    assert choose(root, "app", ["1.1"]) == "", "1.0 is the packaged one"
    (root / "packaged.json").write_text('{"app": "1.2", "engine": "0.3.36"}')
    assert choose(root, "app") == ""


def test_both_sides_mean_the_same() -> None:
    assert set(versions.KINDS) == {part.value for part in update.Part}
    assert versions._VERSION.pattern == update._VERSION.pattern


class Start:
    """A program that starts a version and is asked later whether it came up."""

    def __init__(self, root: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", TRY, str(root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.version = self.hear()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def come_up(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("up\n")
        self.process.stdin.flush()
        assert self.hear() == "up"

    def end(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=30)


@pytest.fixture
def installed(root: Path) -> Path:
    for version in ("1.0", "1.1"):
        main = root / "app" / version / "desktop" / "__main__.py"
        main.parent.mkdir()
        main.touch()
    write(root, version="1.1", previous="1.0")
    return root


def test_a_start_that_ended_without_coming_up_has_failed(installed: Path) -> None:
    first = Start(installed)
    assert first.version == "1.1"
    first.end()
    second = Start(installed)
    assert second.version == "1.0"
    second.come_up()
    second.end()
    assert settle(installed, "app") == "1.0"
    assert Marks(installed, "app", "window").failed == ("1.1",)


def test_a_start_that_is_still_on_its_way_is_not_judged(installed: Path) -> None:
    first = Start(installed)
    second = Start(installed)
    assert (first.version, second.version) == ("1.1", "1.1")
    second.end()
    assert settle(installed, "app") == "1.1"
    first.come_up()
    first.end()
    assert settle(installed, "app") == "1.1"
    assert Marks(installed, "app", "window").up == ("1.1",)


def test_what_came_up_once_is_not_on_trial_again(installed: Path) -> None:
    first = Start(installed)
    first.come_up()
    first.end()
    Start(installed).end()
    assert settle(installed, "app") == "1.1"


def test_a_version_without_a_program_is_passed_over(installed: Path) -> None:
    (installed / "app" / "1.1" / "desktop" / "__main__.py").unlink()
    assert settle(installed, "app") == "1.0"


def test_marks_lie_with_the_user_where_the_folder_is_not_theirs(tmp_path: Path, home: Path) -> None:
    marks = Marks(tmp_path / "nowhere", "app", "cli")
    marks.begin("1.1")
    marks.came_up("1.1")
    marks.fail("1.2")
    assert (marks.up, marks.failed) == (("1.1",), ("1.2",))
    assert (home / "state" / "versions" / "app" / "marks-cli.json").is_file()
    assert not (tmp_path / "nowhere").exists()
    marks.forgive("1.2")
    assert marks.failed == ()


def test_the_folder_for_states_is_that_of_everything_else(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert state_folder() == paths.state
    monkeypatch.delenv("CARREL_HOME")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert state_folder() == user_paths().state
    monkeypatch.delenv("XDG_STATE_HOME")
    assert state_folder() == user_paths().state
