# SPDX-License-Identifier: Apache-2.0
"""The program that the launchers run, in a process of its own, with a small Carrel."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.child import launch

TELLS = (
    "import json, sys; print(json.dumps([[p for p in sys.path if '/engine/' in p], sys.argv[1:]]))"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Carrel of a package, with a newer engine beside it."""
    made = tmp_path / "carrel"
    child = made / "app" / "desktop" / "child"
    child.mkdir(parents=True)
    for name in ("launch.py", "versions.py"):
        shutil.copy(Path(launch.__file__).with_name(name), child)
    for folder in (child.parent, child):
        (folder / "__init__.py").touch()
    (child.parent / "__main__.py").write_text(TELLS)
    (made / "runtime/lib/carrel/llama_cpp_python-0.3.36.dist-info").mkdir(parents=True)
    for version in ("0.3.37", "0.3.38"):
        package = made / "engine" / version / "llama_cpp"
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
    (made / "engine" / "fix.json").write_text('{"version": "0.3.38"}')
    return made


def run(root: Path, *arguments: str, **variables: str) -> tuple[list[str], list[str]]:
    """The folders of engines that are looked in, and the arguments that arrive."""
    program = root / "app" / "desktop" / "child" / "launch.py"
    environment = os.environ | {"PYTHONPATH": str(root / "app")} | variables
    done = subprocess.run(
        [sys.executable, program, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    paths, told = json.loads(done.stdout)
    return paths, told


def test_the_newer_engine_is_looked_in_first(root: Path) -> None:
    assert run(root, "cli", "ask") == ([str(root / "engine" / "0.3.38")], ["cli", "ask"])


def test_a_child_runs_from_what_its_parent_does_and_does_not_see_how_it_was_told(
    root: Path,
) -> None:
    """Whatever was installed meanwhile."""
    told = "--versions=app=,engine=0.3.37"
    assert run(root, told, "--engine") == ([str(root / "engine" / "0.3.37")], ["--engine"])
    assert run(root, "--versions=app=,engine=", "--engine") == ([], ["--engine"])


def test_nothing_of_the_application_is_loaded_before_it_is_chosen(root: Path) -> None:
    (root / "app" / "desktop" / "child" / "__init__.py").write_text("raise SystemExit(9)")
    assert run(root)[1] == []
