# SPDX-License-Identifier: Apache-2.0
"""The lock as the window asks for it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.idle import Idle
from desktop.core.errors import KnownError
from desktop.core.key_errors import WrongSecret
from desktop.core.records import ReplyState
from desktop.settings.app_lock import LOCK_MINUTES
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.bridge.test_storage import Storing
from tests.helpers.vaults import PHRASE, ring

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def encrypted(context: AppContext, speaker: Speaker, qtbot: QtBot) -> AppContext:
    speaker.ask("A secret")
    storing = Storing(context, qtbot)
    key = storing.storage.new_recovery_key()
    assert storing.do(lambda done, fail: storing.storage.begin(key, PHRASE, done, fail))
    return context


def lock(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.lock.locked, timeout=WAIT_MS):
        context.lock.lock()


def test_nothing_to_lock(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.lock.not_possible, timeout=WAIT_MS):
        context.lock.lock()
    assert not context.lock.is_locked


def test_locked_and_opened_again_where_it_was(
    encrypted: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = encrypted.conversation
    chat = talk.chat
    speaker.begin("/rate 100 /words 5000")
    lock(encrypted, qtbot)
    assert (talk.chat, talk.messages, encrypted.chats.rowCount()) == (None, [], 0)
    with qtbot.waitSignal(encrypted.lock.refused, timeout=WAIT_MS) as told:
        encrypted.lock.unlock("not the passphrase")
    assert isinstance(told.args[0], WrongSecret)
    with qtbot.waitSignals([encrypted.lock.unlocked, talk.opened], timeout=WAIT_MS):
        encrypted.lock.unlock(PHRASE)
    assert talk.chat is not None
    assert chat is not None
    assert talk.chat.id == chat.id
    assert [message.text for message in talk.messages][:1] == ["A secret"]
    assert talk.messages[-1].state is ReplyState.STOPPED
    speaker.ask("Go on")


def idling(context: AppContext, qtbot: QtBot) -> Idle:
    """Nobody has been there for long."""
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        context.preferences.set(LOCK_MINUTES, 1)
    idle = context.lock._idle
    assert idle is not None
    idle._touched_s = -1000.0
    return idle


def test_idle_waits_for_a_quick_answer(encrypted: AppContext, qtbot: QtBot) -> None:
    idle, quick = idling(encrypted, qtbot), encrypted.quick
    with qtbot.waitSignal(quick.live.text_arrived, timeout=WAIT_MS):
        quick.ask("/rate 30 /words 3000")
    idle.look()
    assert not encrypted.lock._is_asked
    with qtbot.waitSignal(quick.live.finished, timeout=WAIT_MS):
        quick.stop()
    idle._touched_s = -1000.0  # a window that got the focus meanwhile counts as a touch
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        idle.look()


def test_idle_waits_for_a_move_and_nothing_is_loaded_while_it_is_locked(
    encrypted: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    idle, moving = idling(encrypted, qtbot), encrypted.moving(encrypted.jobs)
    with qtbot.waitSignal(moving.cancelled, timeout=WAIT_MS):
        moving.begin(tmp_path / "new", lambda error: pytest.fail(error.text()))
        idle.look()
        assert not encrypted.lock._is_asked
        moving.cancel()
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        idle.look()
    encrypted.warm()
    with qtbot.waitSignal(encrypted.jobs._landed, timeout=WAIT_MS):
        encrypted.jobs.read(lambda: None, lambda _none: None)
    model = encrypted.choices.model
    assert model is not None
    assert encrypted.desk().engine_pid(model) is None


def test_a_move_that_failed_is_over(context: AppContext, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    moving, errors = context.moving(context.jobs), list[KnownError]()
    moving.begin(tmp_path / "file" / "new", errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=WAIT_MS)
    assert not moving.is_running
    assert not context._is_busy()


def test_idle_waits_for_a_reply(encrypted: AppContext, speaker: Speaker, qtbot: QtBot) -> None:
    idle = idling(encrypted, qtbot)
    speaker.begin("/rate 100 /words 3000")
    idle.look()
    assert not encrypted.lock._is_asked
    speaker.stop()
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        idle.look()
    with qtbot.waitSignal(encrypted.lock.unlocked, timeout=WAIT_MS):
        encrypted.lock.unlock(PHRASE)


def test_while_it_is_locked_not_even_a_title_is_known(encrypted: AppContext, qtbot: QtBot) -> None:
    chat = encrypted.conversation.chat
    assert chat is not None
    lock(encrypted, qtbot)
    assert chat.title not in repr(vars(encrypted.lock))
    opened = encrypted.conversation.opened
    with qtbot.waitSignals([encrypted.lock.unlocked, opened], timeout=WAIT_MS):
        encrypted.lock.unlock(PHRASE)
    assert encrypted.conversation.chat is not None
    assert encrypted.conversation.chat.id == chat.id


def test_what_is_found_while_it_locks_is_not_shown(encrypted: AppContext, qtbot: QtBot) -> None:
    encrypted.search.search("secret")
    encrypted.shelf.clear()  # the answer is on its way
    with qtbot.waitSignal(encrypted.jobs._landed, timeout=WAIT_MS):
        encrypted.jobs.follow(encrypted.shelf._shelving.listed(), lambda _found: None)
    assert (encrypted.search.rowCount(), encrypted.search.text) == (0, "")
