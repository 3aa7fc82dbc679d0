# SPDX-License-Identifier: Apache-2.0
"""What a move leaves is removed once, and never if somebody wrote into it."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.moving_errors import OldFolderChanged
from desktop.paths import Paths, user_paths
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.store.db import open_database
from desktop.store.worker import StoreThread
from desktop.turn.left_behind import left_behind, remove_left_behind
from desktop.turn.moving import Move
from desktop.turn.upkeep import Upkeep
from tests.helpers.vaults import vault, write


@pytest.fixture
def moved(paths: Paths, tmp_path: Path) -> Paths:
    with closing(open_database(paths.database)) as db:
        write(db)
    (paths.models / "a.gguf").write_bytes(b"model")
    (paths.sessions / "key").mkdir(parents=True)
    (paths.sessions / "key" / "state").write_bytes(b"read")
    with Move(paths, tmp_path / "new", lambda _done, _count: None) as move:
        move.copy_most()
        move.finish(vault(paths.database))
        own = ModelPreferences.open(paths.model_settings)
        move.follow(Preferences.open(paths.settings), own)
    return user_paths()


def test_nothing_was_moved(paths: Paths) -> None:
    assert left_behind(paths.data) is None
    assert not remove_left_behind(paths.data)


def test_it_is_removed_once_and_nothing_of_others_with_it(paths: Paths, moved: Paths) -> None:
    mine = paths.data / "mine.txt"
    mine.write_text("not Carrel's")
    assert left_behind(moved.data) == paths.data
    assert remove_left_behind(moved.data)
    assert sorted(each.name for each in paths.data.iterdir()) == ["mine.txt"]
    assert left_behind(moved.data) is None
    assert not remove_left_behind(moved.data)
    assert (moved.models / "a.gguf").read_bytes() == b"model"


def test_an_old_database_that_was_written_to_stays(paths: Paths, moved: Paths) -> None:
    with closing(open_database(paths.database)) as db:
        write(db)
    with pytest.raises(OldFolderChanged):
        remove_left_behind(moved.data)
    assert paths.database.exists()
    assert (paths.models / "a.gguf").exists()


def test_the_first_look_after_a_good_start_removes_it(paths: Paths, moved: Paths) -> None:
    held = vault(moved.database)
    store = StoreThread(held.open)
    report = Upkeep(store, held, Preferences.open(moved.settings), paths=moved).look()
    store.close()
    assert report.problems == ()
    assert left_behind(moved.data) is None
    assert not paths.database.exists()


def test_backups_are_overwritten_too(paths: Paths, moved: Paths, tmp_path: Path) -> None:
    backups = paths.data / "backups"
    backups.mkdir()
    (backups / "one.carrelbackup").write_bytes(b"words")
    other = tmp_path / "other"
    other.mkdir()
    (other / "not ours").write_bytes(b"stays")
    (backups / "linked").symlink_to(other)
    (backups / "linked file").symlink_to(other / "not ours")
    seen = tmp_path / "seen"
    os.link(backups / "one.carrelbackup", seen)  # shows what becomes of the bytes
    assert remove_left_behind(moved.data)
    assert not backups.exists()
    assert seen.read_bytes() == bytes(5)
    assert (other / "not ours").read_bytes() == b"stays"
