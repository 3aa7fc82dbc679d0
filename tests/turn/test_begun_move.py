# SPDX-License-Identifier: Apache-2.0
"""A move of the data folder that was killed: all old or all new, ended by the next start."""

import json
import os
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import KnownError, NoSpace, StoreBusy
from desktop.core.ids import ModelId
from desktop.core.moving_errors import SettingsBehind
from desktop.paths import Paths, data_pointer, move_note, user_paths
from desktop.settings import spec
from desktop.settings.backups import BACKUP_FOLDER
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.store.db import open_database
from desktop.turn import begun_move
from desktop.turn.begun_move import finish, tidy
from desktop.turn.data_files import INCOMPLETE
from desktop.turn.moving import Move
from tests.helpers.faults import ENOSPC, failing_disk
from tests.helpers.rings import FileRing
from tests.helpers.vaults import WORD, make, make_plain, ring, shown, titles, vault

__all__ = ["ring", "shown"]
BIG = ModelId("big")


def settle(paths: Paths) -> None:
    """Every kind of setting that names what lies in the data folder."""
    (paths.models / "deep").mkdir()
    (paths.models / "deep" / "model.gguf").write_bytes(os.urandom(5000))
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.MODEL_FILES, (paths.models / "deep" / "model.gguf",))
    preferences.set(BACKUP_FOLDER, str(paths.data / "backups" / "mine"))
    own = ModelPreferences.open(paths.model_settings)
    own.set(BIG, DRAFT_MODEL, str(paths.models / "deep" / "model.gguf"))


def assert_all_at(paths: Paths) -> None:
    """Every setting names what is in this data folder, and it is there."""
    preferences, own = Preferences.open(paths.settings), ModelPreferences.open(paths.model_settings)
    model = paths.models / "deep" / "model.gguf"
    assert model.stat().st_size == 5000
    assert preferences.get(spec.MODEL_FILES) == (model,)
    assert preferences.get(BACKUP_FOLDER) == str(paths.data / "backups" / "mine")
    assert own.own(BIG) == {DRAFT_MODEL.key: str(model)}


def start(paths: Paths) -> bool:
    """What a start does before it reads the settings, and some time later."""
    finish(paths, Preferences.open(paths.settings))
    return tidy(paths)


KILLED = textwrap.dedent(
    """
    import json, os, shutil, signal, sys
    from contextlib import closing
    from pathlib import Path
    import keyring
    from desktop.paths import move_note, user_paths
    from desktop.settings.per_model import ModelPreferences
    from desktop.settings.preferences import Preferences
    from desktop.turn.begun_move import finish, tidy
    from desktop.turn.moving import Move
    from tests.helpers.rings import FileRing
    from tests.helpers.vaults import titles, vault
    from tests.turn.test_begun_move import assert_all_at

    keyring.set_keyring(FileRing(Path(sys.argv[1])))
    target = Path(sys.argv[2])
    touching = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.utime")
    first = user_paths().data
    home, spare = first.parent, target.with_name("spare")
    shutil.copytree(home, spare)

    def killed_at(number, work):
        # A child that ends by SIGKILL at its n-th call that touches a file; whether it was killed.
        if not (child := os.fork()):
            left = number
            def count(event, _arguments):
                nonlocal left
                if event in touching:
                    left -= 1
                    if not left:
                        os.kill(os.getpid(), signal.SIGKILL)
            work(lambda: sys.addaudithook(count))
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in (0, -signal.SIGKILL), status
        return status != 0

    def move(arm):
        paths = user_paths()
        held = vault(paths.database)
        held.key()
        preferences = Preferences.open(paths.settings)
        own = ModelPreferences.open(paths.model_settings)
        arm()
        with Move(paths, target, lambda done, count: None) as moved:
            moved.copy_most()
            moved.finish(held)
            moved.follow(preferences, own)

    def start(arm):
        paths = user_paths()
        arm()
        finish(paths, Preferences.open(paths.settings))

    def upkeep(arm):
        paths = user_paths()
        with closing(vault(paths.database).open()):
            arm()
            tidy(paths)

    def looks_whole(is_followed):
        now = user_paths()
        with closing(vault(now.database).open()) as db:
            assert titles(db) == [sys.argv[3]], titles(db)
        if is_followed:
            assert_all_at(now)

    def run_killed(work, is_followed):
        # The start after it is killed too, at each of its points, until one gets through.
        number = 1
        while killed_at(number, work):
            looks_whole(is_followed)
            number += 1
        return number - 1

    number, deaths = 1, {"move": 0, "start": 0, "upkeep": 0, "between": 0}
    while killed_at(number, move):
        deaths["move"] += 1
        number += 1
        now = user_paths()
        is_moved = now.data == target
        deaths["between"] += is_moved and move_note(now).exists()
        looks_whole(not is_moved)
        if is_moved or number % 9 == 1:  # the same again and again, before the line is exchanged
            deaths["start"] += run_killed(start, not is_moved)
            looks_whole(True)
            deaths["upkeep"] += run_killed(upkeep, True)
        else:
            start(lambda: None)
            upkeep(lambda: None)
        looks_whole(True)
        assert not move_note(user_paths()).exists() or not target.exists()
        if is_moved:
            assert not first.exists(), list(first.iterdir())
            for folder in (home, target):
                shutil.rmtree(folder)
            shutil.copytree(spare, home)
            continue
        assert not target.exists() or not list(target.iterdir()), list(target.iterdir())
    print(json.dumps(deaths))
    """
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a fork makes it quick")
def test_a_kill_at_any_point_leaves_all_old_or_all_new(
    paths: Paths, ring: FileRing, shown: list[str], tmp_path: Path
) -> None:
    """kill -9 at the n-th call that touches a file, for every n, and again while that is mended."""
    make(paths.database, shown)
    settle(paths)
    arguments = [str(tmp_path / "elsewhere.json"), str(tmp_path / "new"), WORD]
    done = subprocess.run(
        [sys.executable, "-c", KILLED, *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    deaths = json.loads(done.stdout)
    assert deaths["move"] > 40, deaths
    assert deaths["between"] > 8, deaths
    assert deaths["start"] > 100, deaths
    assert deaths["upkeep"] > 200, deaths
    assert user_paths().data == tmp_path / "new"
    assert_all_at(user_paths())


def move(paths: Paths, target: Path) -> None:
    with Move(paths, target, lambda _done, _count: None) as moved:
        moved.copy_most()
        moved.finish(vault(paths.database))
        own = ModelPreferences.open(paths.model_settings)
        moved.follow(Preferences.open(paths.settings), own)


@pytest.mark.logs("the settings do not follow")
def test_settings_that_cannot_be_saved_keep_the_old_folder_and_follow_later(
    paths: Paths, tmp_path: Path
) -> None:
    make_plain(paths.database)
    settle(paths)
    with failing_disk(paths.model_settings) as disk:
        disk.fail("rename", 1, ENOSPC)
        with pytest.raises(NoSpace):
            move(paths, tmp_path / "new")
        now = user_paths()
        assert now.data == tmp_path / "new"
        finish(now, Preferences.open(now.settings))
        with pytest.raises(SettingsBehind, match="old data folder"):
            tidy(now)
        assert paths.database.exists()
    assert start(now)
    assert_all_at(now)
    assert not paths.database.exists()
    assert not start(now)


def test_a_move_at_work_is_left_alone(paths: Paths, tmp_path: Path) -> None:
    make_plain(paths.database)
    target = tmp_path / "new"
    with Move(paths, target, lambda _done, _count: None) as moved:
        moved.copy_most()
        assert not start(paths)
        assert (target / INCOMPLETE).exists()
        with pytest.raises(StoreBusy):
            move(paths, tmp_path / "third")
        moved.finish(vault(paths.database))
        moved.follow(Preferences.open(paths.settings), ModelPreferences.open(paths.model_settings))
    assert user_paths().data == target


def test_nobody_removes_the_only_database(paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "new"
    target.mkdir()
    (target / INCOMPLETE).touch()
    make_plain(target / "carrel.db")
    begun_move.begin(paths, target)
    assert not start(paths)
    with closing(open_database(target / "carrel.db")) as db:
        assert titles(db) == [WORD]
    make_plain(paths.database)
    assert start(paths)
    assert not (target / "carrel.db").exists()


def test_a_target_whose_disk_is_away_is_tidied_when_it_is_back(
    paths: Paths, tmp_path: Path
) -> None:
    make_plain(paths.database)
    target, away = tmp_path / "new", tmp_path / "away"
    begun_move.begin(paths, target)
    away.mkdir()
    for name in (INCOMPLETE, "carrel.db", "mine.txt"):
        (away / name).write_bytes(b"x")
    assert not start(paths)
    away.rename(target)
    assert start(paths)
    assert [each.name for each in target.iterdir()] == ["mine.txt"]
    assert not move_note(paths).exists()


@pytest.mark.logs("data_move.json cannot be read")
def test_a_note_of_another_folder_or_that_says_nothing_touches_nothing(
    paths: Paths, tmp_path: Path
) -> None:
    make_plain(paths.database)
    target = tmp_path / "new"
    target.mkdir()
    (target / INCOMPLETE).touch()
    note = {"source": str(tmp_path / "before"), "target": str(target)}
    move_note(paths).write_text(json.dumps(note))
    assert not start(paths)
    assert not move_note(paths).exists()
    move_note(paths).write_text("{")
    finish(paths, Preferences.open(paths.settings))
    assert (target / INCOMPLETE).exists()


def test_a_line_that_cannot_be_read_is_no_empty_beginning(paths: Paths) -> None:
    data_pointer(paths).mkdir()
    with pytest.raises(KnownError, match="data_folder"):
        user_paths()
