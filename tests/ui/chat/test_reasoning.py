# SPDX-License-Identifier: Apache-2.0
import pytest
from pytestqt.qtbot import QtBot

from desktop.core.records import ReplyState
from desktop.ui.chat.reasoning import ReasoningBox, thought_for
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.widgets.buttons import IconButton
from tests.ui.chat.conftest import Make


def switch_of(box: ReasoningBox) -> IconButton:
    button = box.findChild(IconButton)
    assert button is not None
    return button


def shown_text(box: ReasoningBox) -> str | None:
    block = box.findChild(TextBlock)
    return block.toPlainText() if block is not None and block.isVisible() else None


@pytest.fixture
def box(qtbot: QtBot) -> ReasoningBox:
    box = ReasoningBox()
    qtbot.addWidget(box)
    box.resize(600, 200)
    box.show()
    return box


def test_closed_at_first_and_opened_by_a_click(box: ReasoningBox) -> None:
    box.feed("One. ")
    assert switch_of(box).text() == "Thinking …"
    assert shown_text(box) is None
    switch_of(box).click()
    assert shown_text(box) == "One. "
    box.feed("Two.")
    assert shown_text(box) == "One. Two."
    switch_of(box).click()
    assert shown_text(box) is None
    assert not box.is_open


def test_what_is_stored_has_the_last_word(box: ReasoningBox) -> None:
    box.feed("One. ")
    switch_of(box).click()
    box.finish("One. Two. <b>", 12_345)
    assert switch_of(box).text() == "Thought for 12 s"
    assert shown_text(box) == "One. Two. <b>"


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(0, "Thoughts"), (400, "Thought for a moment"), (1_400, "Thought for 1 s")],
)
def test_how_long(milliseconds: float, text: str) -> None:
    assert thought_for(milliseconds) == text


def test_a_reply_shows_it_above_the_answer(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("Yes.", reasoning="Hm.", reasoning_ms=2_000.0))
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.show()
    box = widget.findChild(ReasoningBox)
    assert box is not None
    switch_of(box).click()
    answer = next(b for b in widget.findChildren(TextBlock) if b.toPlainText() == "Yes.")
    assert shown_text(box) == "Hm."
    body = answer.parentWidget()
    assert body is not None
    qtbot.waitUntil(lambda: box.geometry().bottom() < body.geometry().top())
    plain = ReplyWidget(make_message("Yes."))
    qtbot.addWidget(plain)
    assert plain.findChild(ReasoningBox) is None


def test_thinking_takes_the_place_of_the_progress_line(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("", state=ReplyState.STREAMING))
    qtbot.addWidget(widget)
    widget.feed_reasoning("Hm. ")
    widget.feed("Yes.")
    box = widget.findChild(ReasoningBox)
    assert box is not None
    widget.finish(make_message("Yes.", reasoning="Hm. ", reasoning_ms=3_000.0), None, ())
    assert switch_of(box).text() == "Thought for 3 s"
    assert len(widget.findChildren(ReasoningBox)) == 1
