# SPDX-License-Identifier: Apache-2.0
"""Models that move, through the bridge: real files, real threads."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.relocating import Relocated
from desktop.library.shelf import model_at
from desktop.settings import spec
from desktop.turn.relocating import Places
from tests.bridge.conftest import WAIT_MS


@pytest.fixture
def shelf(context: AppContext, tmp_path: Path) -> Path:
    folder = tmp_path / "second"
    folder.mkdir()
    context.preferences.set(spec.MODEL_FOLDERS, (folder,))
    return folder


def test_a_model_moves_and_the_list_follows(
    context: AppContext, shelf: Path, model_file: Path, qtbot: QtBot
) -> None:
    threads: set[str] = set()
    moving = context.relocating
    moving.changed.connect(lambda: threads.add(threading.current_thread().name))
    with qtbot.waitSignal(moving.done, timeout=WAIT_MS) as told:
        moving.start(model_at(model_file), shelf)
        assert moving.fraction(model_file) == 0.0
    done = told.args[0]
    assert isinstance(done, Relocated)
    assert (done.path, done.was_copied) == (shelf / model_file.name, False)
    assert moving.fraction(model_file) is None
    assert threads == {"MainThread"}
    qtbot.waitUntil(
        lambda: done.path in {model.path for model in context.choices.models}, timeout=WAIT_MS
    )


def test_one_that_is_stopped_stays_where_it_is(
    context: AppContext, shelf: Path, model_file: Path, qtbot: QtBot
) -> None:
    told: list[object] = []
    moving = context.relocating
    moving.done.connect(told.append)
    moving.start(model_at(model_file), shelf)
    moving.stop(model_file)
    qtbot.waitUntil(lambda: moving.fraction(model_file) is None, timeout=WAIT_MS)
    assert model_file.exists() is (told == [])  # it may have been through before


def test_what_cannot_be_moved_is_told(
    context: AppContext, shelf: Path, model_file: Path, qtbot: QtBot
) -> None:
    (shelf / model_file.name).write_text("in the way")
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS) as told:
        context.relocating.start(model_at(model_file), shelf)
    assert "of this name already" in told.args[0].sentence
    assert model_file.exists()


def test_places_are_looked_at(
    context: AppContext, shelf: Path, model_file: Path, qtbot: QtBot
) -> None:
    found: list[Places] = []
    context.relocating.look(model_at(model_file), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    assert [place.folder for place in found[0].places] == [shelf]
