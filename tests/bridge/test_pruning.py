# SPDX-License-Identifier: Apache-2.0
"""Messages that are deleted from the chat on the screen, and come back."""

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import StoreLocked
from desktop.core.store_errors import ChatHeld
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.policy import Place


def texts(context: AppContext) -> list[str]:
    return [message.text for message in context.conversation.messages]


def test_gone_from_here_on_and_back(context: AppContext, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.ask("one")
    speaker.ask("two")
    whole, pruning = texts(context), context.pruning(context.jobs)
    with qtbot.waitSignal(pruning.deleted, timeout=WAIT_MS) as told:
        pruning.delete(context.conversation.messages[2].id)
    assert told.args == [2]
    qtbot.waitUntil(lambda: texts(context) == whole[:2], timeout=WAIT_MS)
    pruning.undo()
    qtbot.waitUntil(lambda: texts(context) == whole, timeout=WAIT_MS)
    pruning.undo()
    speaker.ask("three")
    assert texts(context)[4] == "three"


def test_of_a_held_chat_nothing_goes(context: AppContext, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.ask("one")
    assert context.conversation.chat is not None
    context.keeping.hold([context.conversation.chat.id], True)
    pruning = context.pruning(context.jobs)
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS) as told:
        pruning.delete(context.conversation.messages[0].id)
    assert isinstance(told.args[0], ChatHeld)
    assert texts(context)[0] == "one"


def test_forgotten_it_does_not_come_back(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("one")
    pruning = context.pruning(context.jobs)
    with qtbot.waitSignal(pruning.deleted, timeout=WAIT_MS):
        pruning.delete(context.conversation.messages[0].id)
    pruning.forget()
    with qtbot.assertNotEmitted(context.jobs.failed):
        pruning.undo()
    qtbot.waitUntil(lambda: texts(context) == [], timeout=WAIT_MS)


def test_an_undo_that_fails_may_be_tried_again(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("one")
    whole, pruning, store = texts(context), context.pruning(context.jobs), context.desk().store
    with qtbot.waitSignal(pruning.deleted, timeout=WAIT_MS):
        pruning.delete(context.conversation.messages[0].id)
    qtbot.waitUntil(lambda: texts(context) == [], timeout=WAIT_MS)
    store.suspend(StoreLocked("carrel.db", "no key")).result()
    with qtbot.waitSignals([context.jobs.failed, pruning.deleted], timeout=WAIT_MS):
        pruning.undo()
    store.reopen().result()
    pruning.undo()
    pruning.undo()  # pressed twice
    qtbot.waitUntil(lambda: texts(context) == whole, timeout=WAIT_MS)


def test_it_comes_back_where_nothing_new_may_be_saved(
    context: AppContext, speaker: Speaker, policy: Place, qtbot: QtBot
) -> None:
    speaker.ask("one")
    whole, pruning = texts(context), context.pruning(context.jobs)
    policy.write(temporary_only=True)
    with qtbot.waitSignal(pruning.deleted, timeout=WAIT_MS):
        pruning.delete(context.conversation.messages[0].id)
    qtbot.waitUntil(lambda: texts(context) == [], timeout=WAIT_MS)
    pruning.undo()
    qtbot.waitUntil(lambda: texts(context) == whole, timeout=WAIT_MS)


def test_the_lock_forgets_it(context: AppContext, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.ask("one")
    pruning = context.pruning(context.jobs)
    with qtbot.waitSignal(pruning.deleted, timeout=WAIT_MS):
        pruning.delete(context.conversation.messages[0].id)
    assert pruning._last is not None
    context.lock.locked.emit()
    assert pruning._last is None
