# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.declared import replace
from desktop.core.ids import MessageId
from desktop.core.records import Message, ReplyState, Role
from desktop.turn.events import Outcome
from desktop.ui.chat import wording
from desktop.ui.chat.message import MessageWidget
from desktop.ui.chat.message_window import MOST_WIDGETS, STEP_MESSAGES, WINDOW_MESSAGES
from desktop.ui.chat.question import QuestionWidget
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.transcript import Transcript
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
    with qtbot.waitSignal(transcript.content.built, timeout=WAIT_MS):
        transcript.show_messages(messages)
    qtbot.waitUntil(lambda: is_at_end(transcript))


def is_at_end(transcript: Transcript) -> bool:
    bar = transcript.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def shown(transcript: Transcript) -> list[str]:
    widgets = transcript.message_widgets()
    kinds = (QuestionWidget, ReplyWidget)
    return [w.message.text.split("\n")[0] for w in widgets if isinstance(w, kinds)]


def feed(transcript: Transcript, text: str) -> None:
    assert transcript.live is not None
    transcript.live.feed(text)


def test_messages_stand_in_order(transcript: Transcript, make_message: Make, qtbot: QtBot) -> None:
    show(transcript, conversation(make_message, 20), qtbot)
    assert shown(transcript) == [f"message {n}" for n in range(20)]
    tops = [widget.y() for widget in transcript.message_widgets()]
    assert tops == sorted(tops)


def test_only_the_last_ones_are_built(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 120), qtbot)
    assert shown(transcript) == [f"message {n}" for n in range(120 - WINDOW_MESSAGES, 120)]
    assert not transcript.content.has_newer


def top_of(transcript: Transcript, text: str) -> int:
    """Where a message stands in the view."""
    widget = next(w for w in transcript.message_widgets() if w.message.text.startswith(text))
    return widget.mapTo(transcript, widget.rect().topLeft()).y()


def test_earlier_messages_come_without_moving_what_is_read(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    messages = conversation(make_message, 200)
    show(transcript, messages, qtbot)
    bar = transcript.verticalScrollBar()
    bar.setValue(40)
    top = next(w for w in transcript.content.widgets if w.y() + w.height() > 40)
    text, place = top.message.text, top.y() - 40
    qtbot.waitUntil(lambda: len(shown(transcript)) > WINDOW_MESSAGES)
    qtbot.waitUntil(lambda: bar.value() > 1000 and abs(top_of(transcript, text) - place) < 3)


def test_one_can_scroll_through_everything_and_back(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    messages = conversation(make_message, 300)
    show(transcript, messages, qtbot)
    bar = transcript.verticalScrollBar()
    seen: set[str] = set()

    def at_top() -> bool:
        seen.update(shown(transcript))
        bar.setValue(bar.value() - 400)
        return shown(transcript)[0] == "message 0" and bar.value() == 0

    qtbot.waitUntil(at_top, timeout=WAIT_MS)
    assert seen == {f"message {n}" for n in range(300)}
    assert len(shown(transcript)) <= MOST_WIDGETS + STEP_MESSAGES
    assert transcript.content.has_newer

    def at_end() -> bool:
        names = shown(transcript)
        assert names == sorted(names, key=lambda name: int(name.split()[1]))
        bar.setValue(bar.value() + 400)
        return names[-1] == "message 299" and bar.value() == bar.maximum()

    qtbot.waitUntil(at_end, timeout=WAIT_MS)
    assert not transcript.content.has_newer


def test_a_message_far_away_is_shown(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    messages = conversation(make_message, 500)
    show(transcript, messages, qtbot)
    away: list[bool] = []
    transcript.end_left.connect(away.append)
    assert transcript.show_message(messages[100].id)
    qtbot.waitUntil(lambda: 0 <= top_of(transcript, "message 100\n") < 40)
    qtbot.waitUntil(lambda: len(shown(transcript)) >= WINDOW_MESSAGES, timeout=WAIT_MS)
    assert 0 <= top_of(transcript, "message 100\n") < 40
    assert away == [True]
    assert not transcript.show_message(MessageId(99_999))
    transcript.go_to_end()
    qtbot.waitUntil(lambda: is_at_end(transcript))
    assert shown(transcript)[-1] == "message 499"
    assert away == [True, False]


def test_an_answer_grows_while_the_reader_is_far_away(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    messages = conversation(make_message, 300)
    show(transcript, messages, qtbot)
    live = make_message("", state=ReplyState.STREAMING)
    transcript.add(live)
    feed(transcript, "first ")
    transcript.show_message(messages[10].id)
    feed(transcript, "second ")
    assert live.id not in [widget.message.id for widget in transcript.message_widgets()]
    transcript.go_to_end()
    feed(transcript, "third")
    qtbot.waitUntil(lambda: last_text(transcript) == "first second third")
    transcript.show_message(messages[10].id)
    transcript.finish(Outcome(reply=replace(live, text="the end", state=ReplyState.COMPLETE)))
    transcript.go_to_end()
    qtbot.waitUntil(lambda: last_text(transcript) == "the end")


def test_a_day_stands_where_it_begins(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    today = conversation(make_message, 4)
    day_ms = 24 * 3600 * 1000
    old = [replace(message, created_ms=message.created_ms - 3 * day_ms) for message in today[:2]]
    show_short(transcript, [*old, *today[2:]], qtbot)
    days = [label.text() for label in transcript.findChildren(QLabel) if is_day(label)]
    assert set(days) == {wording.day(old[0].created_ms), "Today"}


def is_day(label: QLabel) -> bool:
    return isinstance(label.parentWidget(), MessageWidget) and label.text() != "Starting …"


def show_short(transcript: Transcript, messages: list[Message], qtbot: QtBot) -> None:
    transcript.show_messages(messages)
    qtbot.waitUntil(lambda: len(transcript.message_widgets()) == len(messages))


def test_what_stood_below_an_edited_question_leaves(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    messages = conversation(make_message, 200)
    show(transcript, messages, qtbot)
    transcript.content.cut_after(messages[99].id)
    transcript.add(make_message("edited", Role.USER))
    qtbot.waitUntil(lambda: shown(transcript)[-2:] == ["message 99", "edited"])
    transcript.content.cut_after(None)
    assert shown(transcript) == []


def test_the_end_is_followed_while_the_reader_is_there(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    show(transcript, conversation(make_message, 20), qtbot)
    transcript.add(make_message("", state=ReplyState.STREAMING))
    for number in range(20):
        feed(transcript, f"line {number}\n\n")
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
        feed(transcript, f"line {number}\n\n")
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
    messages = conversation(make_message, 20)
    show(transcript, messages, qtbot)
    transcript.content.cut_after(messages[-2].id)
    transcript.add(make_message("", state=ReplyState.STREAMING))
    assert len(shown(transcript)) == 20
    assert shown(transcript)[-1] == ""


def test_words_that_come_while_it_is_built_are_not_lost(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    messages = conversation(make_message, 30)
    with qtbot.waitSignal(transcript.content.built, timeout=WAIT_MS):
        transcript.show_messages([*messages, make_message("", state=ReplyState.STREAMING)])
        feed(transcript, "early ")
        transcript.finish(Outcome(reply=make_message("early word")))
    assert len(shown(transcript)) == 30
    assert shown(transcript)[-1] == "early word"


def test_the_column_does_not_move_when_the_scroll_bar_appears(
    transcript: Transcript, make_message: Make, qtbot: QtBot
) -> None:
    transcript.add(make_message("short"))
    first = transcript.message_widgets()[0]
    settled = [0]

    def is_settled() -> bool:  # the width of two looks in a row
        settled.append(first.width() if first.x() > 0 else 0)
        return settled[-1] > 0 and settled[-1] == settled[-2]

    qtbot.waitUntil(is_settled)
    before = first.geometry()
    for message in conversation(make_message, 20):
        transcript.add(message)
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: is_at_end(transcript))

    def has_moved() -> bool:  # the layout follows with the next events
        after = transcript.message_widgets()[0].geometry()
        return (after.x(), after.width()) != (before.x(), before.width())

    qtbot.waitUntil(lambda: not has_moved())


def test_the_wheel_scrolls_the_transcript(transcript: Transcript) -> None:
    assert transcript.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
