# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.records import ReplyState
from desktop.ui.chat.details import DetailsPanel, details, duration
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.widgets.buttons import TextButton
from tests.ui.chat.conftest import Make
from tests.ui.conftest import ACCENTS

FACTS = {
    "model_name": "Qwen3 4B",
    "device": "CPU, 2 threads",
    "prompt_tokens": 999,
    "cached_tokens": 800,
    "reply_tokens": 101,
    "decode_ms": 5000.0,
    "first_token_ms": 340.0,
    "seed": 42,
    "left_out_messages": 4,
}


def test_everything_that_was_recorded(make_message: Make) -> None:
    lines = dict(details(make_message("text", state=ReplyState.CUT, **FACTS)))
    assert lines["Model"] == "Qwen3 4B"
    assert lines["Ran on"] == "CPU, 2 threads"
    assert lines["Conversation read"] == "999 tokens, 800 of them still in memory"
    assert lines["Answer"] == "101 tokens"
    assert lines["Speed"] == "20 tok/s"
    assert lines["Time to the first token"] == "340 ms"
    assert lines["Time to write"] == "5.0 s"
    assert lines["Seed"] == "42"
    assert lines["Left out"] == "The model did not see the first 4 messages."
    assert lines["Ended"] == "cut off at the longest answer"


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_in_large_text(
    percent: int, make_message: Make, appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.change(scheme=Scheme.LIGHT, percent=percent, accents=ACCENTS)
    panel = DetailsPanel(make_message("text", state=ReplyState.COMPLETE, **FACTS))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.open()
    cut = [
        (label.text(), label.size(), label.heightForWidth(label.width()))
        for label in panel.findChildren(QLabel)
        if label.height() < label.heightForWidth(label.width())
    ]
    assert cut == []


def test_what_was_not_recorded_has_no_line(make_message: Make) -> None:
    names = [name for name, _value in details(make_message("text"))]
    assert names == ["Model", "Written", "Ended"]
    assert duration(0) == ""


def test_the_panel_can_be_copied(make_message: Make, qtbot: QtBot) -> None:
    panel = DetailsPanel(make_message("text", **FACTS))
    qtbot.addWidget(panel)
    panel.show()
    next(b for b in panel.findChildren(TextButton) if b.text() == "Copy").click()
    assert "Model: Qwen3 4B\n" in QGuiApplication.clipboard().text()


def test_its_seed_can_be_used_again(make_message: Make, qtbot: QtBot) -> None:
    message = make_message("text", state=ReplyState.COMPLETE, **FACTS)
    panel = DetailsPanel(message, keeps_seed=True)
    qtbot.addWidget(panel)
    again = next(b for b in panel.findChildren(TextButton) if b.text() == "Use this seed again")
    with qtbot.waitSignal(panel.seed_wanted) as wanted:
        again.click()
    assert wanted.args == [42]
    assert (again.text(), again.isEnabled()) == ("This chat uses seed 42", False)
    for others in (DetailsPanel(message), DetailsPanel(make_message("text"), keeps_seed=True)):
        qtbot.addWidget(others)
        assert [b.text() for b in others.findChildren(TextButton)] == ["Copy", "Close"]
