# SPDX-License-Identifier: Apache-2.0
"""The data folder on the command line."""

import shutil
from contextlib import closing
from pathlib import Path

from desktop.core.ids import DomainId
from desktop.paths import DATA_MARKER, Paths, data_pointer, move_note, user_paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store import chats
from desktop.store.db import open_database
from desktop.turn.begun_move import begin
from tests.cli.conftest import Run


def test_move_use_and_tidy(carrelctl: Run, paths: Paths, tmp_path: Path) -> None:
    with closing(open_database(paths.database)) as db:
        chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="Moved along")
    target = tmp_path / "other disk"
    Preferences.open(paths.settings).set(spec.MODEL_FILES, (paths.models / "a.gguf",))
    assert carrelctl("data", "where").stdout.strip() == str(paths.data)
    asked = carrelctl("data", "move", str(target))
    assert asked.returncode == 1
    assert "--yes" in asked.stderr
    done = carrelctl("data", "move", str(target), "--yes")
    assert done.returncode == 0, done.stderr
    assert str(target) in done.stdout
    assert user_paths().data == target
    named = Preferences.open(paths.settings).get(spec.MODEL_FILES)
    assert named == (target / "models" / "a.gguf",)
    assert "Moved along" in carrelctl("chats", "list").stdout
    assert "tidy" in carrelctl("data", "where").stderr
    assert "was left was removed" in carrelctl("data", "tidy").stdout
    assert not paths.database.exists()
    assert "nothing left" in carrelctl("data", "tidy").stdout
    (tmp_path / "other disk").rename(tmp_path / "unplugged")
    away = carrelctl("chats", "list")
    assert away.returncode == 1
    assert "Connect its disk" in away.stderr


def test_a_target_that_will_not_do_is_told(carrelctl: Run, paths: Paths) -> None:
    done = carrelctl("data", "move", str(paths.data / "models" / "x"), "--yes")
    assert done.returncode == 1
    assert "lies in the other" in done.stderr


def test_any_command_ends_a_move_that_was_killed(
    carrelctl: Run, paths: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "new"
    Preferences.open(paths.settings).set(spec.MODEL_FILES, (paths.models / "a.gguf",))
    begin(paths, target)
    shutil.copytree(paths.data, target)
    (target / DATA_MARKER).write_text("{}")
    data_pointer(paths).write_text(str(target))
    assert carrelctl("data", "where").stdout.strip() == str(target)
    named = Preferences.open(paths.settings).get(spec.MODEL_FILES)
    assert named == (target / "models" / "a.gguf",)
    assert not move_note(paths).exists()
