# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.records import Message, ReplyState, Role
from desktop.turn.events import Outcome
from desktop.ui.chat.message import QuestionWidget, ReplyWidget
from desktop.ui.chat.transcript import WINDOW_MESSAGES, Transcript
from tests.ui.chat.conftest import Make

WAIT_MS = 30_000


@pytest.fixture
def transcript(qtbot: QtBot) -> Transcript:
    made = Transcript()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def conversation(make: Make, count: int) -> list[Message]:
    roles = (Role.USER, Role.ASSISTANT)
    return [make(f"message {n}\n\nmore of it", roles[n % 2]) for n in range(count)]


def show(transcript: Transcript, messages: list[Message], qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.built, timeout=WAIT_MS):
        transcript.show_messages(messages)
    qtbot.waitUntil(lambda: is_at_end(transcript))


def is_at_end(transcript: Transcript) -> bool:
    bar = transcript.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def shown(transcript: Transcript) -> list[str]:
    widgets = transcript.message_widgets()
    kinds = (QuestionWidget, ReplyWidget)
    return [w.message.text.split("\n")[0] for w in widgets if isinstance(w, kinds)]


def earlier(transcript: Transcript) -> QPushButton:
    buttons = transcript.findChildren(QPushButton)
    return next(b for b in buttons if b.text() == "Earlier messages")


def test_messages_stand_in_order(transcript: Transcript, make_message: Make, qtbot: QtBot) -> None:
    show(transcript, conversation(make_message, 20), qtbot)
    assert shown(transcript) == [f"message {n}" for n in range(20)]
    tops = [widget.y() for widget in transcript.message_widgets()]
    assert tops == sorted(tops)
    assert not earlier(transcript).isVisible()


def test_only_the_last_ones_are_built(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 120), qtbot)
    assert shown(transcript) == [f"message {n}" for n in range(120 - WINDOW_MESSAGES, 120)]
    assert earlier(transcript).isVisible()


def test_earlier_messages_come_without_moving_what_is_read(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 120), qtbot)
    bar = transcript.verticalScrollBar()
    first = transcript.message_widgets()[0]
    qtbot.waitUntil(lambda: first.y() > 0 and earlier(transcript).isVisible())
    bar.setValue(0)
    place = first.mapTo(transcript, first.rect().topLeft()).y()
    with qtbot.waitSignal(transcript.built, timeout=WAIT_MS):
        earlier(transcript).click()
    assert len(shown(transcript)) == 2 * WINDOW_MESSAGES

    def moved() -> int:
        return abs(first.mapTo(transcript, first.rect().topLeft()).y() - place)

    qtbot.waitUntil(lambda: bar.value() > 0 and moved() < 60)


def test_the_end_is_followed_while_the_reader_is_there(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 20), qtbot)
    transcript.add(make_message("", state=ReplyState.STREAMING))
    for number in range(20):
        transcript.feed(f"line {number}\n\n")
    qtbot.waitUntil(lambda: "line 19" in last_text(transcript))
    qtbot.waitUntil(lambda: is_at_end(transcript))


def last_text(transcript: Transcript) -> str:
    from desktop.ui.chat.text_block import TextBlock  # noqa: PLC0415

    blocks = transcript.message_widgets()[-1].findChildren(TextBlock)
    return "\n".join(block.toPlainText() for block in blocks)


def test_who_reads_above_is_not_pulled_down(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 20), qtbot)
    transcript.add(make_message("", state=ReplyState.STREAMING))
    transcript.verticalScrollBar().setValue(10)
    for number in range(20):
        transcript.feed(f"line {number}\n\n")
    qtbot.waitUntil(lambda: "line 19" in last_text(transcript))
    assert transcript.verticalScrollBar().value() == 10


def test_only_the_last_reply_can_be_written_again(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 6), qtbot)
    assert can_regenerate(transcript) == [False, False, True]
    transcript.add(make_message("another question", Role.USER))
    assert can_regenerate(transcript) == [False, False, False]
    transcript.add(make_message("", state=ReplyState.STREAMING))
    transcript.finish(Outcome(reply=make_message("done")))
    qtbot.waitUntil(lambda: can_regenerate(transcript) == [False, False, False, True])


def can_regenerate(transcript: Transcript) -> list[bool]:
    from desktop.ui.widgets.buttons import IconButton  # noqa: PLC0415

    return [
        button.isVisibleTo(transcript)
        for widget in transcript.message_widgets()
        for button in widget.findChildren(IconButton)
        if button.accessibleName() == "Write another answer"
    ]


def test_a_new_reply_takes_the_place_of_the_last(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 20), qtbot)
    transcript.replace_reply(make_message("", state=ReplyState.STREAMING))
    assert len(shown(transcript)) == 20
    assert shown(transcript)[-1] == ""


def test_words_that_come_while_it_is_built_are_not_lost(
    transcript: Transcript, make_message: Make
) -> None:
    messages = conversation(make_message, 30)
    transcript.show_messages([*messages, make_message("", state=ReplyState.STREAMING)])
    transcript.feed("early ")
    transcript.finish(Outcome(reply=make_message("early word")))
    assert len(shown(transcript)) == 31
    assert shown(transcript)[-1] == "early word"


def test_the_column_does_not_move_when_the_scroll_bar_appears(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    transcript.add(make_message("short"))
    qtbot.waitUntil(lambda: transcript.message_widgets()[0].x() > 0)
    before = transcript.message_widgets()[0].geometry()
    for message in conversation(make_message, 20):
        transcript.add(message)
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: is_at_end(transcript))
    after = transcript.message_widgets()[0].geometry()
    assert (after.x(), after.width()) == (before.x(), before.width())


def test_the_wheel_scrolls_the_transcript(transcript: Transcript) -> None:
    assert transcript.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
