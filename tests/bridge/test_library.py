# SPDX-License-Identifier: Apache-2.0
"""Removing and checking through the bridge: real files, real threads."""

import hashlib
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.records import ModelFile
from desktop.fetch.names import origin_path
from desktop.fetch.state import Origin, write_origin
from desktop.turn.offers import Installed
from tests.bridge.conftest import GENERAL, WAIT_MS, Speaker
from tests.helpers.models import write_llama

LARGE_BYTES = 8_000_000_000
"""Hashing it takes many seconds, so that it can be stopped; sparse, so it costs no room."""


@pytest.fixture
def stocked(context: AppContext, qtbot: QtBot) -> AppContext:
    with qtbot.waitSignal(context.downloads.changed, timeout=WAIT_MS):
        context.downloads.load()
    return context


def installed(context: AppContext) -> Installed:
    found = context.downloads.installed
    return next(each for each in found if each.model.id == "scripted")


def checked(context: AppContext, model: ModelFile, qtbot: QtBot) -> list[bool]:
    """Check and wait; whether each file differs."""
    context.library.check(model)

    def is_over() -> bool:
        check = context.library.state(model)
        return check is not None and not check.is_running

    qtbot.waitUntil(is_over, timeout=WAIT_MS)
    check = context.library.state(model)
    assert check is not None
    assert check.problem == ""
    return [file.differs for file in check.files]


def test_a_removed_model_is_gone_from_the_menu(
    stocked: AppContext, model_file: Path, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("/words 2")  # so that an engine has it
    shown = installed(stocked)
    pid = stocked.desk().engine_pid(shown.model)
    assert pid is not None
    with qtbot.waitSignal(stocked.library.removed, timeout=WAIT_MS) as told:
        stocked.library.remove(shown)
    assert told.args == [shown, shown.removal.freed_bytes]
    assert shown.removal.freed_bytes > 0
    assert not model_file.exists()
    assert stocked.desk().engine_pid(shown.model) is None
    qtbot.waitUntil(lambda: stocked.choices.models_of(GENERAL) == (), timeout=WAIT_MS)
    assert stocked.conversation.messages, "the chat stays"


def test_a_failure_is_told_and_the_model_stays(
    stocked: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    model_file.chmod(0o444)
    with qtbot.waitSignal(stocked.jobs.failed, timeout=WAIT_MS) as told:
        stocked.library.remove(installed(stocked))
    assert "write-protected" in told.args[0].sentence
    assert model_file.exists()
    model_file.chmod(0o644)


def test_a_check_knows_good_from_bad(stocked: AppContext, model_file: Path, qtbot: QtBot) -> None:
    threads: set[str] = set()
    changed = stocked.library.check_changed
    changed.connect(lambda: threads.add(threading.current_thread().name))
    write_origin(
        origin_path(model_file),
        Origin(
            v=1,
            endpoint="https://hub.example",
            repo="a/b",
            file=model_file.name,
            revision="main",
            size_bytes=model_file.stat().st_size,
            sha256=hashlib.sha256(model_file.read_bytes()).hexdigest(),
            is_verified=True,
        ),
    )
    model = installed(stocked).model
    assert stocked.library.state(model) is None
    assert checked(stocked, model, qtbot) == [False]
    data = bytearray(model_file.read_bytes())
    data[-1] ^= 1
    model_file.write_bytes(data)
    assert checked(stocked, model, qtbot) == [True]
    assert threads == {"MainThread"}


@pytest.fixture
def large(stocked: AppContext, model_file: Path, qtbot: QtBot) -> ModelFile:
    """The model grown to a size that takes a while to hash."""
    with model_file.open("r+b") as file:
        file.truncate(LARGE_BYTES)
    stocked.choices.refresh()
    qtbot.waitUntil(lambda: installed(stocked).model.size_bytes == LARGE_BYTES, timeout=WAIT_MS)
    return installed(stocked).model


def test_a_long_check_shows_progress_and_blocks_nothing(
    stocked: AppContext, large: ModelFile, qtbot: QtBot
) -> None:
    library = stocked.library
    library.check(large)

    def fraction() -> float:
        check = library.state(large)
        return check.fraction if check is not None and check.is_running else 0.0

    qtbot.waitUntil(lambda: 0.0 < fraction() < 1.0, timeout=WAIT_MS)
    with qtbot.waitSignal(stocked.downloads.changed, timeout=WAIT_MS):
        stocked.downloads.load()
    check = library.state(large)
    assert check is not None
    assert check.is_running, "the reading thread did not wait for it"
    library.stop_check(large.path)
    qtbot.waitUntil(lambda: library.state(large) is None, timeout=WAIT_MS)


def test_a_removal_ends_the_check_first(
    stocked: AppContext, large: ModelFile, qtbot: QtBot
) -> None:
    stocked.library.check(large)
    with qtbot.waitSignal(stocked.library.removed, timeout=WAIT_MS):
        stocked.library.remove(installed(stocked))
    qtbot.waitUntil(lambda: stocked.library.state(large) is None, timeout=WAIT_MS)
    assert not large.path.exists()


@pytest.fixture
def waiting(stocked: AppContext, large: ModelFile, qtbot: QtBot) -> ModelFile:
    """A second model, whose check waits behind the one of the large file."""
    write_llama(stocked.models_folder / "second.gguf")
    with qtbot.waitSignal(stocked.downloads.changed, timeout=WAIT_MS):
        stocked.choices.refresh()
    found = stocked.downloads.installed
    model = next(each.model for each in found if each.model.id == "second")
    stocked.library.check(large)
    stocked.library.check(model)
    return model


def test_a_check_that_only_waits_can_be_stopped_at_once(
    stocked: AppContext, waiting: ModelFile
) -> None:
    stocked.library.stop_check(waiting.path)
    assert stocked.library.state(waiting) is None


def test_a_removal_does_not_wait_for_the_checks_of_others(
    stocked: AppContext, large: ModelFile, waiting: ModelFile, qtbot: QtBot
) -> None:
    found = stocked.downloads.installed
    with qtbot.waitSignal(stocked.library.removed, timeout=WAIT_MS):
        stocked.library.remove(next(each for each in found if each.model == waiting))
    check = stocked.library.state(large)
    assert check is not None
    assert check.is_running


def test_closing_does_not_hang_on_a_check_that_waits(
    stocked: AppContext, waiting: ModelFile
) -> None:
    found = stocked.downloads.installed
    stocked.library.remove(next(each for each in found if each.model == waiting))
    stocked.library.close()
    stocked.jobs.close()


def test_closing_ends_a_check(stocked: AppContext, large: ModelFile, qtbot: QtBot) -> None:
    stocked.library.check(large)
    stocked.library.close()
    running = [t.name for t in threading.enumerate() if t.name.startswith("window-check")]
    assert running == []
    qtbot.waitUntil(lambda: stocked.library.state(large) is None, timeout=WAIT_MS)


def test_another_state_of_a_file_was_not_checked(
    stocked: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    model = installed(stocked).model
    checked(stocked, model, qtbot)
    with model_file.open("ab") as file:
        file.write(b"more")
    stocked.choices.refresh()
    qtbot.waitUntil(lambda: installed(stocked).model != model, timeout=WAIT_MS)
    assert stocked.library.state(installed(stocked).model) is None
