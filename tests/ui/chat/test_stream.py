# SPDX-License-Identifier: Apache-2.0
"""Long answers must not stall the window."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from desktop.core.records import ReplyState
from desktop.turn.events import Outcome
from desktop.ui.chat.prose_tail import RENDERED_CHARACTERS
from desktop.ui.chat.reply_body import ReplyBody
from desktop.ui.chat.stream import LEAST_PAUSE_S, MOST_PAUSE_S, Pace, ReplyStream
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.chat.transcript import Transcript
from tests.ui.chat.conftest import Make

TOKENS = 10_000
TICK_MS = 10
LONGEST_STALL_S = 0.1


def allowed_s() -> float:
    """The longest stall; more on a processor that needs longer than that for two million steps."""
    start, total = time.thread_time(), 0
    for number in range(2_000_000):
        total += number * number % 7
    return max(LONGEST_STALL_S, time.thread_time() - start)


class Pulse:
    """Ticks every 10 ms and keeps the longest time between two ticks.

    Counted in processor time of this thread: that is what the window's work takes, whatever else
    this machine does meanwhile.
    """

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last_s = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def beating(self) -> Iterator[None]:
        gc.collect()
        gc.freeze()  # what other tests left is not the window's work
        self._last_s = time.thread_time()
        self._timer.start()
        yield
        self._timer.stop()
        gc.unfreeze()

    def _tick(self) -> None:
        now_s = time.thread_time()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s


def mixed(number: int) -> str:
    """Tokens of an answer with every kind of block."""
    match number % 200:
        case 0:
            return "\n\n## Heading\n\n"
        case 60:
            return "\n\n- one\n- two"
        case 80:
            return "\n\n```python\n"
        case 110:
            return "\nreturn x\n```\n\n"
        case 150:
            return "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        case n if 80 < n < 110 and n % 6 == 0:
            return "\n"
        case _:
            return f"word{number} "


def one_paragraph(number: int) -> str:
    """The worst case for layout: no block ever ends."""
    return f"word{number} "


def one_list(number: int) -> str:
    """An open block with many finished lines."""
    return "\n- item " if number % 12 == 0 else f"**w{number}** "


def is_at_end(transcript: Transcript) -> bool:
    bar = transcript.verticalScrollBar()
    return 0 < bar.maximum() == bar.value()


@pytest.mark.parametrize("token", [mixed, one_paragraph, one_list])
def test_ten_thousand_tokens(token: Callable[[int], str], make_message: Make, qtbot: QtBot) -> None:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(900, 700)
    transcript.show()
    transcript.add(make_message("", state=ReplyState.STREAMING))
    sent: list[str] = []

    def feed() -> None:
        """Twenty tokens at a time: more than any model writes."""
        pieces = [token(len(sent) + n) for n in range(20)]
        sent.extend(pieces)
        assert transcript.live is not None
        transcript.live.feed("".join(pieces))
        if len(sent) >= TOKENS:
            feeder.stop()

    feeder = QTimer()
    feeder.timeout.connect(feed)
    pulse = Pulse()
    with pulse.beating():
        feeder.start(2)
        qtbot.waitUntil(lambda: len(sent) >= TOKENS, timeout=100_000)
        transcript.finish(Outcome(reply=make_message("".join(sent))))
        timers = transcript.message_widgets()[0].findChildren(QTimer)
        qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers), timeout=30_000)
    assert pulse.longest_s <= allowed_s()


def pauses(costs_s: list[float], tick_s: float = 0.0) -> list[float]:
    """Of steps that cost this, by a clock of this resolution."""
    pace, at_s, found = Pace(), 0.0, list[float]()
    for cost_s in [0.0, *costs_s]:
        at_s += cost_s
        found.append(pace.begin(at_s // tick_s * tick_s if tick_s else at_s))
    return found


def test_cheap_steps_come_thirty_times_a_second() -> None:
    assert pauses([0.0004] * 30) == [LEAST_PAUSE_S] * 31


def test_dear_steps_take_two_in_a_hundred_of_the_time_at_most() -> None:
    cost_s = 0.002
    assert cost_s / pauses([cost_s] * 30)[-1] == pytest.approx(0.02, abs=0.001)
    assert pauses([0.05] * 30)[-1] == MOST_PAUSE_S, "the text must not stumble"


def test_one_dear_step_is_soon_forgotten() -> None:
    found = pauses([0.0004] * 10 + [0.02] + [0.0004] * 16)
    assert max(found) == MOST_PAUSE_S
    assert found[-1] == LEAST_PAUSE_S


def test_a_coarse_clock_comes_to_the_same_on_the_whole() -> None:
    found = pauses([0.002] * 400, tick_s=0.0156)[100:]
    assert sum(found) / len(found) == pytest.approx(0.1, abs=0.03)


def test_the_first_piece_is_shown_at_once(qtbot: QtBot) -> None:
    body = ReplyBody()
    qtbot.addWidget(body)
    stream = ReplyStream(body, body)
    stream.feed("First")
    QCoreApplication.processEvents()
    assert body.plain_text() == "First"
    with qtbot.waitSignal(stream.flushed):
        stream.feed(" second")
    assert body.plain_text() == "First second"


def test_lines_that_are_rendered_leave_no_widgets_behind(qtbot: QtBot) -> None:
    body = ReplyBody()
    qtbot.addWidget(body)
    stream = ReplyStream(body, body)
    for number in range(20):
        with qtbot.waitSignal(stream.flushed):
            stream.feed(f"- item {number}\n- more")
        with qtbot.waitSignal(stream.flushed):
            stream.feed(" of it\n")
        shown = [each for each in body.findChildren(TextBlock) if not each.isHidden()]
        assert len(shown) <= 2
    assert body.plain_text().count("more of it") == 20
    stream.close()
    assert body.plain_text().count("more of it") == 20


def test_a_block_that_becomes_too_long_to_be_rendered_shows_each_line_once(qtbot: QtBot) -> None:
    body = ReplyBody()
    qtbot.addWidget(body)
    stream = ReplyStream(body, body)
    text = ""
    while len(text) < RENDERED_CHARACTERS + 1_000:
        piece = f"line {len(text)} {'word ' * 100}\nrest{len(text)}"
        text += piece
        with qtbot.waitSignal(stream.flushed):
            stream.feed(piece)
        # A line may go on in the next widget, so spaces are left aside.
        assert "".join(body.plain_text().split()) == "".join(text.split())
