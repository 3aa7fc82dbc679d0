# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.measuring import last_of
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Message, ReplyState, Role
from desktop.turn.events import EngineState
from tests.bridge.conftest import WAIT_MS, Speaker


def test_nothing_is_measured_without_a_loaded_model(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.measuring.measured, timeout=WAIT_MS):
        context.measuring.measure("hello")
    assert context.measuring.usage is None


def test_the_engine_counts_what_is_typed(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("one two three")
    qtbot.waitUntil(lambda: context.engine.status.state is EngineState.READY, timeout=WAIT_MS)
    with qtbot.waitSignal(context.measuring.measured, timeout=WAIT_MS):
        context.measuring.measure("four five")
    usage = context.measuring.usage
    assert usage is not None
    assert usage.ctx_tokens == 4096
    assert usage.history_tokens == 6, "a word is a token of the scripted engine"
    assert usage.question_tokens == 2


def test_only_what_could_fit_is_counted() -> None:
    def message(number: int, text: str) -> Message:
        return Message(
            id=MessageId(number),
            chat_id=ChatId(1),
            parent_id=None,
            role=Role.USER,
            text=text,
            state=ReplyState.COMPLETE,
            created_ms=0,
        )

    chat = [message(number, "x" * 120) for number in range(100)]
    assert last_of(chat, 0) == tuple(chat)
    assert len(last_of(chat, 100)) == 11, "a little more than a hundred tokens of twelve letters"
    assert last_of(chat[:3], 1) == tuple(chat[1:3])
    assert last_of([], 10) == ()
