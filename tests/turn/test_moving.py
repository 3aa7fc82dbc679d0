# SPDX-License-Identifier: Apache-2.0
"""Moving the data folder: whole or not at all, whatever goes wrong and whenever it ends."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreBusy
from desktop.core.moving_errors import CannotMove, DataFolderAway, StoreMoved
from desktop.fetch.entries import Entries, Entry
from desktop.paths import DATA_MARKER, Paths, move_note, user_paths
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.turn import moving
from desktop.turn.data_files import INCOMPLETE, files_of
from desktop.turn.left_behind import left_behind, remove_left_behind
from desktop.turn.moving import Move, Tell, plan
from desktop.turn.vault import Vault
from desktop.turn.verifying import Cancelled
from tests.helpers.rings import FileRing
from tests.helpers.vaults import WORD, make, ring, shown, titles, vault

__all__ = ["ring", "shown"]
pytestmark = pytest.mark.usefixtures("ring")


def quiet(_done: int, _count: int) -> None: ...


@pytest.fixture
def filled(paths: Paths, ring: FileRing, shown: list[str]) -> Paths:
    """An encrypted database with one chat, a model, a backup, what a model read, and a link."""
    make(paths.database, shown)
    (paths.models / "deep").mkdir()
    (paths.models / "deep" / "model.gguf").write_bytes(os.urandom(5_000_000))
    (paths.data / "backups").mkdir()
    (paths.data / "backups" / "one.carrelbackup").write_bytes(b"backup")
    (paths.sessions / "key").mkdir(parents=True)
    (paths.sessions / "key" / "state").write_bytes(b"can be lost")
    (paths.data / "notes of mine.txt").write_text("not Carrel's")
    (paths.models / "linked.gguf").symlink_to(paths.models / "deep" / "model.gguf")
    return paths


def move(paths: Paths, target: Path, held: Vault, tell: Tell = quiet) -> None:
    with Move(paths, target, tell) as moved:
        moved.copy_most()
        moved.finish(held)
        own = ModelPreferences.open(paths.model_settings)
        moved.follow(Preferences.open(paths.settings), own)


def chats_in(paths: Paths) -> list[str]:
    with closing(vault(paths.database).open()) as db:
        return titles(db)


def test_everything_is_there_and_the_next_start_finds_it(filled: Paths, tmp_path: Path) -> None:
    target = tmp_path / "new" / "place"
    before = dict((name, size) for name, size, _ in files_of(filled.data))
    planned = plan(filled, target)
    assert not target.exists(), "looking makes nothing"
    assert planned.size_bytes == sum(before.values())
    move(filled, target, vault(filled.database))
    after = dict((name, size) for name, size, _ in files_of(target))
    others = before.keys() - {"carrel.db", "models/linked.gguf"}  # a link says something else now
    assert after.keys() == before.keys()
    assert {name: after[name] for name in others} == {name: before[name] for name in others}
    now = user_paths()
    assert (now.data, now.config) == (target, filled.config)
    assert chats_in(now) == [WORD]
    assert (now.models / "linked.gguf").is_symlink()
    assert not (target / INCOMPLETE).exists()
    assert not (target / "notes of mine.txt").exists()
    assert left_behind(target) == filled.data
    assert (now.database.stat().st_mode & 0o777) == 0o600


def test_links_lead_where_they_led(filled: Paths, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "big.gguf").write_bytes(b"big")
    (filled.models / "big").symlink_to(disk)
    up = os.path.relpath(disk / "big.gguf", filled.models / "deep")
    (filled.models / "deep" / "up.gguf").symlink_to(up)
    move(filled, tmp_path / "far" / "new", vault(filled.database))
    assert remove_left_behind(tmp_path / "far" / "new")
    now = user_paths()
    assert (now.models / "big").is_symlink()
    assert (now.models / "big" / "big.gguf").read_bytes() == b"big"
    assert (now.models / "deep" / "up.gguf").read_bytes() == b"big"
    assert (now.models / "linked.gguf").stat().st_size == 5_000_000
    assert (disk / "big.gguf").exists()


def test_who_began_before_the_move_cannot_write_into_the_old_one(
    filled: Paths, tmp_path: Path
) -> None:
    held = vault(filled.database)
    move(filled, tmp_path / "new", held)
    with pytest.raises(StoreMoved, match="new"):
        held.open()


@pytest.mark.parametrize(
    ("make_it", "why"),
    [
        (lambda data, tmp: data, "there already"),
        (lambda data, tmp: data / "models" / "inside", "lies in the other"),
        (lambda data, tmp: data.parent, "lies in the other"),
        (lambda data, tmp: _with_file(tmp / "full"), "not empty"),
        (lambda data, tmp: _with_file(tmp / "full") / "somebody's.txt", "it is a file"),
        (lambda data, tmp: _with_file(tmp / "full") / "somebody's.txt" / "x", "cannot be written"),
    ],
)
def test_what_cannot_take_the_data_says_why(
    make_it: object, why: str, filled: Paths, tmp_path: Path
) -> None:
    assert callable(make_it)
    with pytest.raises(CannotMove, match=why):
        plan(filled, make_it(filled.data, tmp_path))
    assert user_paths() == filled


def _with_file(folder: Path) -> Path:
    folder.mkdir()
    (folder / "somebody's.txt").write_text("x")
    return folder


def test_too_little_room_is_told_with_the_numbers(
    filled: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "SPARE_BYTES", 10**18)
    with pytest.raises(CannotMove, match=r"it needs \d+\.\d GB, and \d+\.\d GB are free"):
        plan(filled, tmp_path / "new")


def test_unfinished_downloads_come_first(filled: Paths, tmp_path: Path) -> None:
    Entries(filled.downloads).add(
        Entry(key=0, repo="a/b", file="c.gguf", models=str(filled.models))
    )
    with pytest.raises(CannotMove, match="downloads are not finished"):
        plan(filled, tmp_path / "new")


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_cancelled_move_changes_nothing(at: int, filled: Paths, tmp_path: Path) -> None:
    calls = 0

    def tell(_done: int, _count: int) -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        move(filled, tmp_path / "new", vault(filled.database), tell)
    assert list((tmp_path / "new").iterdir()) == []
    assert not move_note(filled).exists()
    assert user_paths() == filled
    assert chats_in(filled) == [WORD]


def test_while_another_program_has_it_open_nothing_is_moved(filled: Paths, tmp_path: Path) -> None:
    held = vault(filled.database)
    with closing(held.open()), pytest.raises(StoreBusy):
        move(filled, tmp_path / "new", held)
    assert list((tmp_path / "new").iterdir()) == []
    assert user_paths() == filled


def test_a_disk_that_reads_back_otherwise_is_refused(
    filled: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "hash_file", lambda _path, _on_bytes: "0" * 64)
    with (
        pytest.raises(CannotMove, match="reads back otherwise"),
        Move(filled, tmp_path / "new", quiet) as moved,
    ):
        moved.copy_most()


def test_what_changes_meanwhile_is_copied_again(filled: Paths, tmp_path: Path) -> None:
    target = tmp_path / "new"
    with Move(filled, target, quiet) as moved:
        moved.copy_most()
        (filled.models / "deep" / "model.gguf").write_bytes(b"another")
        (filled.data / "backups" / "one.carrelbackup").unlink()
        (filled.models / "late.gguf").write_bytes(b"late")
        moved.finish(vault(filled.database))
    assert (target / "models" / "deep" / "model.gguf").read_bytes() == b"another"
    assert (target / "models" / "late.gguf").read_bytes() == b"late"
    assert not (target / "backups" / "one.carrelbackup").exists()


def test_a_folder_that_is_away_is_told_and_no_empty_one_takes_its_place(
    filled: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "new"
    move(filled, target, vault(filled.database))
    (target / DATA_MARKER).unlink()
    with pytest.raises(DataFolderAway, match="new"):
        user_paths()
    target.rename(tmp_path / "unplugged")
    with pytest.raises(DataFolderAway, match="new"):
        user_paths()
    assert not target.exists()


def test_it_can_go_back(filled: Paths, tmp_path: Path) -> None:
    move(filled, tmp_path / "new", vault(filled.database))
    assert remove_left_behind(tmp_path / "new")
    (filled.data / "notes of mine.txt").unlink()
    moved = user_paths()
    plan(moved, filled.data)
    move(moved, filled.data, vault(moved.database))
    assert user_paths().data == filled.data
    assert chats_in(user_paths()) == [WORD]
