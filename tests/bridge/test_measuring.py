# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
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
