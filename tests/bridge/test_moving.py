# SPDX-License-Identifier: Apache-2.0
"""Moving the data folder from the window, over a real desk."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import KnownError, StoreLocked
from desktop.core.moving_errors import CannotMove, StoreMoved
from desktop.paths import user_paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store.chats import list_chats
from tests.bridge.conftest import WAIT_MS, Speaker


def test_chats_are_in_the_new_place_and_the_old_one_takes_no_more(
    context: AppContext, speaker: Speaker, qtbot: QtBot, tmp_path: Path
) -> None:
    speaker.ask("hello")
    target = tmp_path / "new"
    moving, errors = context.moving(context.jobs), list[KnownError]()
    with qtbot.waitSignals([moving.progressed, moving.moved], timeout=WAIT_MS):
        moving.begin(target, errors.append)
    assert errors == []
    assert user_paths().data == target
    refused = context.desk().store.submit(list_chats).exception(10)
    assert isinstance(refused, StoreMoved)


def test_a_folder_that_will_not_do_is_told(
    context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    moving, errors = context.moving(context.jobs), list[KnownError]()
    moving.plan(tmp_path / "full", lambda _plan: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=WAIT_MS)
    assert isinstance(errors[0], CannotMove)


def test_cancelled_everything_goes_on_where_it_was(
    context: AppContext, speaker: Speaker, qtbot: QtBot, tmp_path: Path
) -> None:
    speaker.ask("hello")
    moving = context.moving(context.jobs)
    with qtbot.waitSignal(moving.cancelled, timeout=WAIT_MS):
        moving.begin(tmp_path / "new", lambda _error: None)
        moving.cancel()
    assert user_paths() == context.desk().paths
    assert len(context.desk().store.submit(list_chats).result(10)) == 1
    speaker.ask("still here")


def test_settings_name_the_new_places(context: AppContext, qtbot: QtBot, tmp_path: Path) -> None:
    paths, moving = context.desk().paths, context.moving(context.jobs)
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        context.preferences.set(spec.MODEL_FILES, (paths.models / "a.gguf",))
    with qtbot.waitSignal(moving.moved, timeout=WAIT_MS):
        moving.begin(tmp_path / "new", lambda _error: None)
    there = Preferences.open(paths.settings).get(spec.MODEL_FILES)
    assert there == (tmp_path / "new" / "models" / "a.gguf",)


def test_the_old_folder_stays_while_the_database_is_closed(
    context: AppContext, qtbot: QtBot
) -> None:
    desk, moving, errors = context.desk(), context.moving(context.jobs), list[KnownError]()
    desk.store.suspend(StoreLocked("carrel.db", "no key")).result()
    moving.remove_old(lambda: errors.append(StoreMoved("it was removed")), errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=WAIT_MS)
    assert isinstance(errors[0], StoreLocked)
    desk.store.reopen().result()
