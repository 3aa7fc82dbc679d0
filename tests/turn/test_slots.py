# SPDX-License-Identifier: Apache-2.0
"""Versions beside each other: what runs stays, and one at a time changes them."""

import os
import shutil
import subprocess
import sys

import pytest

from desktop.child.versions import CURRENT
from desktop.core.errors import FolderNotWritable, NoSpace
from desktop.core.update_errors import UpdateRefused
from tests.helpers.faults import EIO, ENOSPC, failing_disk
from tests.helpers.tree import ROOT
from tests.helpers.updates import APP, ENGINE, House

RUNNING = """
import sys
from desktop.child.running import hold_running, running
from desktop.paths import installation
hold_running(installation())
print(running(installation()), flush=True)
sys.stdin.readline()
import desktop.turn.updates  # only now: from the folder that must still be there
print(desktop.turn.updates.__file__)
"""


def test_what_was_gone_back_from_and_still_runs_is_untouched(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    house.updates().install(house.share)
    running = house.slots.root / "app" / "1.1" / "program.txt"
    before = running.stat().st_ino
    house.updates().roll_back(APP)
    house.updates().install(house.share, insists=True)
    assert house.version() == "1.1"
    assert running.stat().st_ino == before
    assert house.updates().roll_back(APP) == "1.0"


def test_one_installation_at_a_time(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    with house.slots.alone():
        for change in (
            lambda: house.updates().install(house.share),
            lambda: house.updates().roll_back(APP),
        ):
            with pytest.raises(UpdateRefused, match="another one is at work"):
                change()
    assert house.is_untouched()
    house.updates().install(house.share)
    assert house.version() == "1.1"


def names(house: House) -> set[str]:
    return {path.name for path in (house.slots.root / "app").iterdir()}


def start(house: House) -> "subprocess.Popen[str]":
    """A program that runs from the folder of version 1.0."""
    folder = house.slots.root / "app" / "1.0"
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop", folder / "desktop", ignore=skip)
    return subprocess.Popen(
        [sys.executable, "-B", "-X", "utf8", "-c", RUNNING],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=house.folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
    )


def test_the_version_that_runs_is_never_removed(house: House) -> None:
    with start(house) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "{'app': '1.0'}\n"
        for number in range(1, 5):
            house.publish(house.pack(APP, f"1.{number}"), serial=number)
            house.updates().install(house.share)
        kept = {"1.0", "1.3", "1.4"}
        assert names(house) == {*kept, *(f"lock-{each}" for each in kept), CURRENT}
        told, _ = process.communicate("\n", timeout=30)
    assert process.returncode == 0
    assert told.strip().startswith(str(house.slots.root / "app" / "1.0" / "desktop"))
    house.publish(house.pack(APP, "1.5"), serial=5)
    house.updates().install(house.share)
    assert "1.0" not in names(house), "it ended, and its folder is free"


def test_a_version_that_runs_is_not_exchanged(house: House) -> None:
    """Others came meanwhile, and now the same version is offered again."""
    with start(house) as process:
        assert process.stdout is not None
        process.stdout.readline()
        for number, version in enumerate(("1.1", "1.2"), 1):
            house.publish(house.pack(APP, version), serial=number)
            house.updates().install(house.share)
        home = house.slots.root / "app"
        before = (home / "1.0" / "program.txt").stat().st_ino
        (home / CURRENT).write_text('{"version": "0.9"}')
        house.publish(house.pack(APP, "1.0"), serial=3)
        house.updates().install(house.share)
        assert (home / "1.0" / "program.txt").stat().st_ino == before
        process.communicate("\n", timeout=30)
    assert process.returncode == 0


def test_what_begins_while_its_folder_goes_is_told(house: House) -> None:
    held = """
import sys
from pathlib import Path
from desktop.child.versions import hold
print(hold(Path(sys.argv[1]), "app", sys.argv[2]))
"""

    def answer(version: str) -> str:
        command = [sys.executable, "-c", held, str(house.slots.root), version]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert answer("1.0") == "True\n"
    assert answer("1.1") == "False\n"
    with house.slots.unused(APP, "1.0") as is_unused:
        assert is_unused
        assert answer("1.0") == "False\n"


@pytest.mark.skipif(sys.platform == "win32", reason="modes of Unix")
def test_what_somebody_installs_who_keeps_files_to_themselves_is_open_to_all(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    shutil.rmtree(house.slots.root / "engine")
    before = os.umask(0o077)
    try:
        house.updates().install(house.share)
        house.slots.install(ENGINE, "1.1", lambda folder: (folder / "lib").mkdir())
    finally:
        os.umask(before)
    for path in house.slots.root.rglob("*"):
        mode = path.stat().st_mode
        if path.is_dir():
            assert mode & 0o055 == 0o055, path
        elif path.name != "updates.lock":
            assert mode & 0o044 == 0o044, path


@pytest.mark.parametrize("number", [ENOSPC, EIO])
def test_a_disk_that_does_not_take_it_is_told(house: House, number: int) -> None:
    house.publish(house.pack(APP, "1.1"))
    with failing_disk(house.slots.root) as disk:
        disk.fail("sync", 1, number)
        with pytest.raises(NoSpace if number == ENOSPC else FolderNotWritable):
            house.updates().install(house.share)
    assert house.is_untouched()
