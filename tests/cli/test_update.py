# SPDX-License-Identifier: Apache-2.0
"""Updates on the command line of a Carrel that does not update itself."""

from pathlib import Path

from desktop.turn.updates import engine_version
from tests.cli.conftest import Run


def test_status(carrelctl: Run) -> None:
    done = carrelctl("update", "status")
    assert done.returncode == 0
    assert f"engine  {engine_version()}" in done.stdout


def test_a_checkout_does_not_update_itself(carrelctl: Run, tmp_path: Path) -> None:
    for arguments in (("install", str(tmp_path)), ("rollback", "engine"), ("check", str(tmp_path))):
        done = carrelctl("update", *arguments)
        assert done.returncode == 1
        assert "Nothing was" in done.stderr or "does not update itself" in done.stderr


def test_without_a_folder_the_address_is_asked_and_there_is_none(carrelctl: Run) -> None:
    done = carrelctl("update", "check")
    assert done.returncode == 1
    assert "No address of updates is set." in done.stderr
