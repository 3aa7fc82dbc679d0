# SPDX-License-Identifier: Apache-2.0
"""The next start of the window, with a real launcher's program and versions that are small."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.child import versions
from desktop.child.command import own_command
from desktop.child.next_start import next_start, start_again
from tests.helpers.tree import ROOT

WAIT_S = 60.0
COMES_UP = """
import os, pathlib, sys
from desktop.child.versions import Marks
root, told = pathlib.Path(os.environ["ROOT"]), os.environ.get("PYTHONPATH", "")
Marks(root, "app", "window").came_up("%s")
half = root / "half.txt"
half.write_text(f"%s {told} {sys.argv[1:]}")
half.replace(root / "came.txt")
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Version 1 runs; what it was started with is still in the environment."""
    made = tmp_path / "carrel"
    (made / "app" / "desktop" / "child").mkdir(parents=True)
    for name in ("launch.py", "versions.py"):
        shutil.copy(Path(versions.__file__).with_name(name), made / "app" / "desktop" / "child")
    (made / "packaged.json").write_text(json.dumps({"app": "0.5"}))
    lay(made, "1", COMES_UP % ("1", "1"))
    monkeypatch.setenv("ROOT", str(made))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("PYTHONPATH", str(made / "app" / "1"))
    return made


def lay(root: Path, version: str, program: str) -> None:
    """Install a version that only runs these lines, and make it the one that starts."""
    folder = root / "app" / version / "desktop"
    (folder / "child").mkdir(parents=True)
    for place in (folder, folder / "child"):
        (place / "__init__.py").touch()
    shutil.copy(versions.__file__, folder / "child" / "versions.py")
    (folder / "__main__.py").write_text(program)
    current = {"version": version, "previous": "1", "packaged": "0.5"}
    (root / "app" / versions.CURRENT).write_text(json.dumps(current))


def started(root: Path) -> str:
    """What the window that came up says."""
    assert start_again(root, ["--quick"], WAIT_S).wait(WAIT_S) == 0
    return (root / "came.txt").read_text()


def test_what_was_installed_meanwhile_starts(root: Path) -> None:
    lay(root, "2", COMES_UP % ("2", "2"))
    assert started(root) == f"2 {root / 'app' / '2'} ['--quick']"


def test_one_that_does_not_come_up_leaves_nobody_without_a_window(root: Path) -> None:
    lay(root, "2", "raise SystemExit(3)")
    assert started(root) == f"1 {root / 'app' / '1'} ['--quick']"
    assert versions.failed(root, "app") == ("2",)


def test_a_window_that_came_up_and_was_closed_is_not_opened_again(root: Path) -> None:
    lay(root, "2", COMES_UP % ("2", "2") + "sys.exit(1)\n")
    assert start_again(root, [], WAIT_S).returncode == 1


def test_what_runs_now_is_not_told_to_the_packaged_version(root: Path) -> None:
    """Which starts where nothing else can, and finds its own parts by itself."""
    _, environment = next_start(root)
    assert "PYTHONPATH" not in environment


def test_elsewhere_this_program_starts_as_it_is(tmp_path: Path) -> None:
    command, environment = next_start(tmp_path, "--quick")
    assert command == own_command("--quick")
    assert environment == os.environ


LASTS = (
    COMES_UP
    + """
import time
ends = time.monotonic() + 60
while not (root / "end.txt").exists() and time.monotonic() < ends:
    time.sleep(0.02)
(root / "ended.txt").touch()
"""
)
ENDS = """
import pathlib, sys
from desktop.child.next_start import begin
print(begin(pathlib.Path(sys.argv[1]), ["--quick"]).pid)
"""


def test_the_window_that_asks_for_it_is_gone_at_once(root: Path, tmp_path: Path) -> None:
    """With its picture, its keys and its icon, however long the new one is watched."""
    # The whole package, for the process that looks after it.
    shutil.copytree(ROOT / "desktop", root / "app" / "desktop", dirs_exist_ok=True)
    lay(root, "2", LASTS % ("2", "2"))
    environment = os.environ | {"PYTHONPATH": str(root / "app"), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-c", ENDS, str(root)]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True, timeout=WAIT_S)
    wait_for(root / "came.txt")
    assert (root / "came.txt").read_text() == f"2 {root / 'app' / '2'} ['--quick']"
    assert not (root / "ended.txt").exists()
    (root / "end.txt").touch()
    wait_for(root / "ended.txt")


def wait_for(path: Path) -> None:
    ends_s = time.monotonic() + WAIT_S
    while not path.exists():
        assert time.monotonic() < ends_s, path
        time.sleep(0.02)
