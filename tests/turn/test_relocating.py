# SPDX-License-Identifier: Apache-2.0
"""A real desk whose models go to another folder of the library."""

import hashlib
from pathlib import Path

import pytest

from desktop.core.declared import encode_json
from desktop.core.relocation_errors import NotMoved
from desktop.fetch.names import origin_path
from desktop.library.ledger import look_at
from desktop.library.shelf import model_at
from desktop.paths import moving_model
from desktop.settings import spec
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.preferences import Preferences
from desktop.turn.begun_shift import Note, Step
from desktop.turn.desk import Desk
from desktop.turn.relocating import carry, is_in_library, places_for
from desktop.turn.verifying import Cancelled, verify
from tests.helpers.models import write_llama
from tests.turn.conftest import Table
from tests.turn.test_removing import listed


@pytest.fixture
def shelf(desk: Desk, tmp_path: Path) -> Path:
    """A second folder of the library."""
    folder = tmp_path / "second"
    folder.mkdir()
    desk.preferences.set(spec.MODEL_FOLDERS, (folder,))
    return folder


def fetched(desk: Desk, name: str = "tiny") -> Path:
    path = desk.paths.models / f"maker--{name}" / f"{name}.gguf"
    path.parent.mkdir()
    write_llama(path)
    origin_path(path).write_text("{}")
    return path


def silent(_fraction: float) -> None:
    pass


def test_a_model_moves_with_its_record_and_back(desk: Desk, shelf: Path) -> None:
    old = fetched(desk)
    fractions: list[float] = []
    new = carry(desk, listed(desk, "tiny"), shelf, fractions.append)
    assert new == shelf / "maker--tiny" / "tiny.gguf"
    assert origin_path(new).exists()
    assert not old.parent.exists()
    assert listed(desk, "tiny").path == new
    assert fractions[-1] == 1.0
    assert carry(desk, listed(desk, "tiny"), desk.paths.models, silent) == old
    assert listed(desk, "tiny").path == old


def test_what_is_known_of_its_hash_goes_along(desk: Desk, shelf: Path) -> None:
    old = fetched(desk)
    origin_path(old).unlink()
    model = listed(desk, "tiny")
    verify(desk, model, silent)
    digest = hashlib.sha256(old.read_bytes()).hexdigest()
    ledger = desk.rechecks.ledger
    look = desk.rechecks.due(model)
    assert look.sha256 == ()
    before = look_at(old)
    assert before is not None
    ledger.remember(old, digest, before)
    new = carry(desk, model, shelf, silent)
    entry = ledger.entry(new)
    assert entry is not None
    assert (entry.sha256, entry.look) == (digest, look_at(new))
    assert ledger.entry(old) is None


def test_a_hash_of_other_content_does_not_go_along(desk: Desk, shelf: Path) -> None:
    old = fetched(desk)
    model = listed(desk, "tiny")
    before = look_at(old)
    assert before is not None
    ledger = desk.rechecks.ledger
    ledger.remember(old, hashlib.sha256(old.read_bytes()).hexdigest(), before)
    with old.open("r+b") as file:  # the next load would find this
        file.seek(-1, 2)
        file.write(b"\xff")
    new = carry(desk, model, shelf, silent)
    assert ledger.entry(new) is None
    assert ledger.entry(old) is None


def test_settings_that_name_it_name_the_new_place(desk: Desk, shelf: Path, tmp_path: Path) -> None:
    mine = write_llama(tmp_path / "mine.gguf")
    desk.preferences.set(spec.MODEL_FILES, (mine,))
    large = fetched(desk, "large")
    desk.model_settings.set(model_at(large).id, DRAFT_MODEL, str(mine))
    assert not is_in_library(desk.paths, desk.preferences, mine)
    new = carry(desk, listed(desk, "mine"), shelf, silent)
    assert new == shelf / "mine" / "mine.gguf"
    assert is_in_library(desk.paths, desk.preferences, new)
    assert Preferences.open(desk.paths.settings).get(spec.MODEL_FILES) == ()
    assert desk.model_settings.own(model_at(large).id)[DRAFT_MODEL.key] == str(new)


def test_a_copy_leaves_the_file_and_the_settings(desk: Desk, tmp_path: Path) -> None:
    mine = write_llama(tmp_path / "mine.gguf")
    new = carry(desk, model_at(mine), desk.paths.models, silent, keeps=True)
    assert new == desk.paths.models / "mine" / "mine.gguf"
    assert new.read_bytes() == mine.read_bytes()
    assert desk.preferences.get(spec.MODEL_FILES) == ()


def test_an_engine_that_has_it_ends_first(table: Table, shelf: Path) -> None:
    table.ask("/words 2")
    assert table.desk.engine_pid(table.model) is not None
    carry(table.desk, table.model, shelf, silent)
    assert table.desk.engine_pid(table.model) is None


def test_who_gives_up_at_once_has_changed_nothing(desk: Desk, shelf: Path) -> None:
    old = fetched(desk)
    with pytest.raises(Cancelled):
        carry(desk, listed(desk, "tiny"), shelf, silent, lambda: False)
    assert old.exists()
    assert not any(shelf.iterdir())


def test_places_say_their_room_and_why_they_cannot_take_it(
    desk: Desk, shelf: Path, tmp_path: Path
) -> None:
    fetched(desk)
    away = tmp_path / "away"
    desk.preferences.set(spec.MODEL_FOLDERS, (shelf, away))
    found = places_for(desk, listed(desk, "tiny"))
    assert found.reason == ""
    assert [(place.folder, place.reason) for place in found.places] == [
        (shelf, ""),
        (away, "it is not there"),
    ]
    assert found.places[0].free_bytes > 0
    assert found.size_bytes > 2


def test_what_comes_with_carrel_or_is_a_link_stays(desk: Desk, shelf: Path, tmp_path: Path) -> None:
    guide = next(model for model in desk.models() if model.is_builtin)
    assert places_for(desk, guide).reason == "it comes with Carrel"
    real = write_llama(tmp_path / "real.gguf")
    (desk.paths.models / "linked.gguf").symlink_to(real)
    linked = listed(desk, "linked")
    assert "link" in places_for(desk, linked).reason
    with pytest.raises(NotMoved, match="link"):
        carry(desk, linked, shelf, silent)
    assert real.exists()


def test_a_move_that_was_killed_is_gone_on_with(desk: Desk, shelf: Path) -> None:
    old = fetched(desk)
    new = shelf / "tiny.gguf"
    old.rename(new)
    steps = (Step(source=str(old), target=str(new)),)
    moving_model(desk.paths).write_bytes(
        encode_json(Note(v=1, steps=steps, is_rename=True, keeps=False))
    )
    assert [model.path for model in desk.models() if not model.is_builtin] == [old]
    assert old.exists()
    assert not new.exists()
