# SPDX-License-Identifier: Apache-2.0
"""Long answers must not stall the window."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.core.records import ReplyState
from desktop.turn.events import Outcome
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
