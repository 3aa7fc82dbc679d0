# SPDX-License-Identifier: Apache-2.0
"""An engine that a package of the system put beside the packaged one: which of the two is taken."""

import json
from pathlib import Path

import pytest

from desktop.child import versions
from desktop.child.versions import Marks, choose, engine_fix, settle


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Carrel of a package with the engine 0.3.36, and a fix of it."""
    made = tmp_path / "carrel"
    (made / "runtime/lib/carrel/llama_cpp_python-0.3.36.dist-info").mkdir(parents=True)
    put(made, "0.3.37")
    return made


def put(root: Path, version: str, told: str | None = None) -> None:
    """As the package does."""
    folder = root / "engine" / version / "llama_cpp"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (root / "engine" / "fix.json").write_text(json.dumps({"version": told or version}))


def test_a_newer_one_is_taken(root: Path) -> None:
    assert settle(root, "engine") == "0.3.37"
    assert settle(root, "app") == ""


@pytest.mark.parametrize("brought", ["0.3.37", "0.3.38", "0.4.0", "0.3.40"])
def test_a_later_package_with_a_newer_engine_wins(root: Path, brought: str) -> None:
    libraries = root / "runtime" / "lib" / "carrel"
    (libraries / "llama_cpp_python-0.3.36.dist-info").rename(
        libraries / f"llama_cpp_python-{brought}.dist-info"
    )
    assert settle(root, "engine") == ""


def test_0_3_100_is_newer_than_0_3_36(root: Path) -> None:
    put(root, "0.3.100")
    assert settle(root, "engine") == "0.3.100"


def test_one_that_does_not_come_up_is_left_for_the_packaged_one(root: Path) -> None:
    Marks(root, "engine", "engine").fail("0.3.37")
    assert settle(root, "engine") == ""
    put(root, "0.3.38")
    assert settle(root, "engine") == "0.3.38"


def test_notes_lie_with_the_user_and_never_beside_it(root: Path, home: Path) -> None:
    """Also an administrator's: the package is to go without a trace."""
    Marks(root, "engine", "engine").came_up("0.3.37")
    assert (home / "state" / "versions" / "engine" / "marks-engine.json").is_file()
    assert {path.name for path in (root / "engine").iterdir()} == {"0.3.37", "fix.json"}


def test_where_carrel_updates_itself_it_is_not_looked_at(root: Path) -> None:
    (root / "packaged.json").write_text('{"app": "1.0", "engine": "0.3.36"}')
    assert (engine_fix(root), choose(root, "engine")) == ("", "")


def test_when_its_package_is_gone_the_packaged_one_is_back(root: Path) -> None:
    (root / "engine" / "fix.json").unlink()
    assert settle(root, "engine") == ""


@pytest.mark.parametrize("name", ["", "../engine/0.3.37", "/", "0.3.99", "..", "9/../0.3.37"])
def test_what_it_says_is_the_name_of_a_folder_there(root: Path, name: str) -> None:
    (root / "engine" / "fix.json").write_text(json.dumps({"version": name}))
    assert settle(root, "engine") == ""


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', "\xff"])
def test_what_is_damaged_says_nothing(root: Path, text: str) -> None:
    (root / "engine" / "fix.json").write_text(text, encoding="latin-1")
    assert settle(root, "engine") == ""


def test_a_folder_without_an_engine_is_not_taken(root: Path) -> None:
    (root / "engine/0.3.37/llama_cpp/__init__.py").unlink()
    assert settle(root, "engine") == ""


def test_a_child_takes_what_its_parent_runs_from(root: Path) -> None:
    told = versions.told_by_parent
    assert told(root, ["--versions=app=,engine=0.3.37"]) == {"engine": "0.3.37"}
    assert told(root, ["--versions=app=,engine="]) == {}, "the packaged ones, whatever came since"
    assert told(root, ["--engine"]) is None
    assert told(root, []) is None


@pytest.mark.parametrize("text", ["", "engine", "engine=..", "engine=/tmp", "engine=1=2", "x=1"])
def test_a_child_can_be_told_nothing_but_names_of_versions(root: Path, text: str) -> None:
    assert versions.told_by_parent(root, [f"--versions={text}"]) == {}
