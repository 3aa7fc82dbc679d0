# SPDX-License-Identifier: Apache-2.0
"""How a session that was not closed is told from one that was, and what comes back."""

import faulthandler
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.last_session import LastSession
from desktop.bridge.window_state import WindowState
from desktop.core.desktop_errors import EndedUnexpectedly
from desktop.core.errors import Action
from desktop.core.ids import ChatId
from desktop.paths import Paths
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.tree import ROOT

Begin = Callable[..., LastSession]
CRASH = """
import faulthandler, sys
file = open(sys.argv[1], "w")
faulthandler.enable(file)
def secret_place():
    import ctypes
    ctypes.string_at(0)
secret_place()
"""


@pytest.fixture
def begin(context: AppContext, paths: Paths) -> Iterator[Begin]:
    """Begins sessions; what they keep is written as the window does."""
    sessions: list[LastSession] = []

    def make() -> LastSession:
        before = WindowState.read(paths.window)

        def keep(chat_id: ChatId) -> None:
            WindowState({}, chat_id=chat_id).write(paths.window)

        sessions.append(LastSession(context, paths.state, before, keep, context.jobs))
        return sessions[-1]

    was_enabled = faulthandler.is_enabled()
    yield make
    for session in sessions:
        session.close()
    if was_enabled:
        assert sys.__stderr__ is not None
        faulthandler.enable(sys.__stderr__)


def crash(paths: Paths) -> None:
    """A process dies, and its fault handler writes where it was."""
    (paths.state / "session").touch()
    command = [sys.executable, "-c", CRASH, str(paths.state / "fault.txt")]
    assert subprocess.run(command, cwd=ROOT, check=False, timeout=60).returncode != 0


def test_a_session_that_was_closed_is_not_mentioned(
    begin: Begin, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    begin().close()
    assert not (paths.state / "session").exists()
    with qtbot.assertNotEmitted(context.jobs.failed):
        begin()


def test_a_crash_is_told_with_a_report_that_says_where(
    begin: Begin, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    crash(paths)
    with qtbot.waitSignal(context.jobs.failed) as failed:
        begin()
    error = failed.args[0]
    assert isinstance(error, EndedUnexpectedly)
    assert error.action is Action.SHOW_REPORT
    report = context.requests.report
    assert report.startswith("Carrel ")
    assert "secret_place" in report
    assert str(Path.home()) not in report


def test_a_kill_or_a_lost_power_has_no_report(
    begin: Begin, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    (paths.state / "session").touch()
    with qtbot.waitSignal(context.jobs.failed) as failed:
        begin()
    assert failed.args[0].action is Action.NONE
    assert context.requests.report == ""


def test_the_chat_that_was_open_is_open_again(
    begin: Begin, context: AppContext, speaker: Speaker, paths: Paths, qtbot: QtBot
) -> None:
    begin()
    speaker.ask("/words 2")
    chat = context.conversation.chat
    assert chat is not None
    qtbot.waitUntil(lambda: WindowState.read(paths.window).chat_id == chat.id, timeout=WAIT_MS)
    context.conversation.open(None)
    qtbot.waitUntil(lambda: WindowState.read(paths.window).chat_id == 0, timeout=WAIT_MS)
    WindowState({}, chat_id=chat.id).write(paths.window)
    signals = [context.conversation.opened, context.jobs.failed]
    with qtbot.waitSignals(signals, timeout=WAIT_MS, order="strict"):
        begin()  # as if the first one had died: it was not closed
    assert context.conversation.chat is not None
    assert context.conversation.chat.id == chat.id


def test_a_chat_in_memory_is_not_written_down(
    begin: Begin, context: AppContext, qtbot: QtBot
) -> None:
    session = begin()
    made = context.desk().chats.create(
        "words", context.choices.domain.id, context.choices.models[0].id, is_temporary=True
    )
    with qtbot.waitSignal(context.conversation.opened, timeout=WAIT_MS):
        context.conversation.open(made.result())
    assert session.chat_id == 0
