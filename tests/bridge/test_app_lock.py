# SPDX-License-Identifier: Apache-2.0
"""The lock as the window asks for it."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
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
    speaker.begin("/words 5000")
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


def test_idle_waits_for_a_reply(encrypted: AppContext, speaker: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(encrypted.preferences.changed, timeout=WAIT_MS):
        encrypted.preferences.set(LOCK_MINUTES, 1)
    idle = encrypted.lock._idle
    assert idle is not None
    speaker.begin("/words 3000")
    idle._touched_s = -1000.0
    idle.look()
    assert not encrypted.lock._is_asked
    speaker.stop()
    with qtbot.waitSignal(encrypted.lock.locked, timeout=WAIT_MS):
        idle.look()
    with qtbot.waitSignal(encrypted.lock.unlocked, timeout=WAIT_MS):
        encrypted.lock.unlock(PHRASE)
