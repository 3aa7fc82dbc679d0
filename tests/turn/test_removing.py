# SPDX-License-Identifier: Apache-2.0
"""Removing models of a real desk: real files, a real settings file, a real engine child."""

import os
import sys
from pathlib import Path

import pytest

from desktop.core.errors import KnownError
from desktop.core.records import ModelFile, ReplyState
from desktop.fetch.names import origin_path
from desktop.library.removal import NotRemoved
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.turn.desk import Desk
from desktop.turn.removing import Removal, Way, carry_out, removal_of
from tests.helpers.models import write_kind, write_llama
from tests.turn.conftest import Table


def listed(desk: Desk, model_id: str) -> ModelFile:
    return next(model for model in desk.models() if model.id == model_id)


def removal(desk: Desk, model_id: str) -> Removal:
    return removal_of(listed(desk, model_id), desk.paths, desk.preferences)


def saved(desk: Desk, setting: Setting[tuple[Path, ...]]) -> tuple[Path, ...]:
    """What another start of Carrel would read."""
    return Preferences.open(desk.paths.settings).get(setting)


def test_a_downloaded_model_goes_with_its_record(desk: Desk) -> None:
    path = desk.paths.models / "maker--tiny" / "tiny.gguf"
    path.parent.mkdir()
    write_llama(path)
    origin_path(path).write_text("{}")
    found = removal(desk, "tiny")
    assert (found.way, found.files, found.side_files) == (
        Way.DELETE,
        (path,),
        (origin_path(path),),
    )
    expected = path.stat().st_size + 2
    assert found.freed_bytes == expected
    assert carry_out(desk, found) == expected
    assert not path.parent.exists()
    assert "tiny" not in {model.id for model in desk.models()}


def test_what_was_fetched_along_goes_with_the_last_model(desk: Desk) -> None:
    folder = desk.paths.models / "maker--tiny"
    folder.mkdir()
    models = [write_llama(folder / f"tiny-{name}.gguf") for name in ("Q4_0", "Q8_0")]
    along = [write_kind(folder / "mmproj-f16.gguf", "mmproj"), folder / "chat_template.jinja"]
    along[1].write_text("x")
    (folder / "own-notes.json").write_text("{}")
    for path in (*models, *along):
        origin_path(path).write_text("{}")
    carry_out(desk, removal(desk, "tiny-Q4_0"))
    assert all(path.exists() for path in along)
    carry_out(desk, removal(desk, "tiny-Q8_0"))
    assert [path.name for path in folder.iterdir()] == ["own-notes.json"]


def test_all_parts_go(desk: Desk) -> None:
    parts = [desk.paths.models / f"big-0000{n}-of-00002.gguf" for n in (1, 2)]
    for part in parts:
        write_llama(part)
    carry_out(desk, removal(desk, "big-00001-of-00002"))
    assert not any(part.exists() for part in parts)


def test_an_added_file_is_only_forgotten(desk: Desk, tmp_path: Path) -> None:
    mine, other = write_llama(tmp_path / "mine.gguf"), tmp_path / "other.gguf"
    desk.preferences.set(spec.MODEL_FILES, (mine, other))
    found = removal(desk, "mine")
    assert (found.way, found.freed_bytes) == (Way.FORGET_FILE, 0)
    assert carry_out(desk, found) == 0
    assert mine.is_file()
    assert saved(desk, spec.MODEL_FILES) == (other,)


def test_any_part_of_an_added_model_is_forgotten(desk: Desk, tmp_path: Path) -> None:
    parts = [write_llama(tmp_path / f"big-0000{n}-of-00002.gguf") for n in (1, 2)]
    desk.preferences.set(spec.MODEL_FILES, (parts[1],))
    carry_out(desk, removal(desk, "big-00001-of-00002"))
    assert saved(desk, spec.MODEL_FILES) == ()
    assert all(part.exists() for part in parts)


def test_of_an_added_folder_the_folder_is_forgotten(desk: Desk, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    path = write_llama(shared / "theirs.gguf")
    desk.preferences.set(spec.MODEL_FOLDERS, (shared,))
    found = removal(desk, "theirs")
    assert (found.way, found.folder) == (Way.FORGET_FOLDER, shared)
    carry_out(desk, found)
    assert path.exists()
    assert saved(desk, spec.MODEL_FOLDERS) == ()


def test_a_file_of_ours_that_was_added_too_leaves_no_entry(desk: Desk) -> None:
    path = write_llama(desk.paths.models / "twice.gguf")
    desk.preferences.set(spec.MODEL_FILES, (path,))
    carry_out(desk, removal(desk, "twice"))
    assert saved(desk, spec.MODEL_FILES) == ()


def test_the_guide_stays(desk: Desk) -> None:
    found = removal(desk, "carrel-guide-q8_0")
    assert found.way is Way.KEEP
    with pytest.raises(KnownError, match="comes with Carrel"):
        carry_out(desk, found)
    assert found.model.path.is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_what_lies_behind_a_link_stays(desk: Desk, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    path = write_llama(shared / "linked.gguf")
    os.symlink(shared, desk.paths.models / "shared")
    found = removal(desk, "linked")
    assert found.way is Way.KEEP
    with pytest.raises(KnownError, match="behind a link"):
        carry_out(desk, found)
    assert path.exists()


def test_a_failure_keeps_files_and_settings(desk: Desk) -> None:
    path = write_llama(desk.paths.models / "kept.gguf")
    desk.preferences.set(spec.MODEL_FILES, (path,))
    path.chmod(0o444)
    with pytest.raises(NotRemoved):
        carry_out(desk, removal(desk, "kept"))
    path.chmod(0o644)
    assert "kept" in {model.id for model in desk.models()}
    assert saved(desk, spec.MODEL_FILES) == (path,)


def test_the_answer_stops_and_the_engine_ends_first(table: Table) -> None:
    desk = table.desk
    turn, watcher = table.start("/rate 50 /words 100000")
    watcher.until_text()
    assert desk.engine_pid(table.model) is not None
    carry_out(desk, removal_of(table.model, desk.paths, desk.preferences))
    assert turn.is_finished  # and so its text is saved
    assert desk.engine_pid(table.model) is None
    outcome = watcher.outcome()
    assert outcome.reply is not None
    assert outcome.reply.state is ReplyState.STOPPED
    assert not table.model.path.exists()
