# SPDX-License-Identifier: Apache-2.0
"""The line above what the last reply saw, and the muted messages over it."""

from typing import Any

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from desktop.core.declared import replace
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Message, ReplyFacts, ReplyState, Role, Summary
from desktop.turn.events import Outcome
from desktop.ui.chat import wording
from desktop.ui.chat.message_window import WINDOW_MESSAGES
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.chat.transcript import Transcript
from desktop.ui.chat.unseen import UNSEEN, UnseenLine
from desktop.ui.theme import colours

SUMMARY = Summary(text="They spoke of keys and dates.", messages=4, digest="0")


def talk(count: int, **facts: Any) -> list[Message]:
    """Questions and answers in turn; the last answer has these facts."""
    made = [
        Message(
            id=MessageId(number),
            chat_id=ChatId(1),
            parent_id=None,
            role=(Role.USER, Role.ASSISTANT)[number % 2],
            text=f"text {number}",
            state=ReplyState.COMPLETE,
            created_ms=0,
            facts=ReplyFacts(prompt_tokens=9) if number % 2 else None,
        )
        for number in range(count)
    ]
    return [*made[:-1], replace(made[-1], facts=ReplyFacts(prompt_tokens=9, **facts))]


@pytest.fixture
def transcript(qtbot: QtBot) -> Transcript:
    made = Transcript()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def show(transcript: Transcript, messages: list[Message], qtbot: QtBot) -> None:
    transcript.show_messages(messages)
    least = min(WINDOW_MESSAGES, len(messages))
    qtbot.waitUntil(lambda: len(transcript.message_widgets()) >= least)


def muted(transcript: Transcript) -> list[bool]:
    return [bool(widget.property(UNSEEN)) for widget in transcript.message_widgets()]


def line(transcript: Transcript) -> UnseenLine | None:
    found = transcript.findChildren(UnseenLine)
    return next((each for each in found if not each.isHidden()), None)


def test_all_that_was_seen_has_no_line(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, talk(6), qtbot)
    assert not any(muted(transcript))
    assert line(transcript) is None


def test_what_was_left_out_is_muted_under_a_line(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, talk(8, left_out_messages=4, seen_messages=3), qtbot)
    qtbot.waitUntil(lambda: muted(transcript) == [True] * 4 + [False] * 4)
    found = line(transcript)
    assert found is not None
    assert "Not seen" in found.words.text()
    assert found.toggle.isHidden()
    assert found.summary.isHidden()
    old, new = (transcript.message_widgets()[n] for n in (3, 4))
    qtbot.waitUntil(lambda: old.y() < found.y() < new.y())
    text = old.findChildren(TextBlock)[0].palette().color(QPalette.ColorRole.Text).name()
    assert text == colours().text_muted
    text = new.findChildren(TextBlock)[0].palette().color(QPalette.ColorRole.Text).name()
    assert text == colours().text


def test_a_summary_can_be_read(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, talk(8, seen_messages=3, summary=SUMMARY), qtbot)
    found = line(transcript)
    assert found is not None
    assert "only a summary" in found.words.text()
    assert found.summary.isHidden()
    found.toggle.click()
    assert not found.summary.isHidden()
    assert found.summary.text() == SUMMARY.text
    found.toggle.click()
    assert found.summary.isHidden()


def test_the_next_reply_moves_the_line(transcript: Transcript, qtbot: QtBot) -> None:
    messages = talk(8, left_out_messages=2, seen_messages=5)
    show(transcript, messages, qtbot)
    more = talk(10, left_out_messages=6, seen_messages=3)[8:]
    transcript.add(more[0])
    writing = replace(more[1], state=ReplyState.STREAMING, facts=ReplyFacts())
    transcript.add(writing)
    qtbot.waitUntil(lambda: sum(muted(transcript)) == 2)
    transcript.finish(Outcome(reply=more[1]))
    qtbot.waitUntil(lambda: sum(muted(transcript)) == 6)
    transcript.show_messages(talk(4))
    qtbot.waitUntil(lambda: len(transcript.message_widgets()) == 4)
    assert line(transcript) is None


def test_the_line_comes_with_the_earlier_messages(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, talk(80, left_out_messages=10, seen_messages=69), qtbot)
    assert line(transcript) is None
    bar = transcript.verticalScrollBar()

    def is_whole() -> bool:
        bar.setValue(0)
        return len(transcript.message_widgets()) == 80

    qtbot.waitUntil(is_whole)
    qtbot.waitUntil(lambda: muted(transcript) == [True] * 10 + [False] * 70)
    assert line(transcript) is not None


def test_the_footer_says_the_same_in_words() -> None:
    assert wording.what_was_seen(ReplyFacts()) == ""
    facts = ReplyFacts(summary=SUMMARY)
    assert wording.what_was_seen(facts) == "The model saw only a summary of the first 4 messages."
    facts = ReplyFacts(left_out_messages=1, summary=replace(SUMMARY, left_out=1))
    assert wording.what_was_seen(facts) == (
        "The model did not see the first message. "
        "It saw only a summary of the 3 messages after them."
    )
    facts = ReplyFacts(left_out_messages=2, summary_problem="the model wrote no summary")
    assert wording.what_was_seen(facts) == (
        "The model did not see the first 2 messages. "
        "They could not be summarised: the model wrote no summary."
    )
