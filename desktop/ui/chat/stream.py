# SPDX-License-Identifier: Apache-2.0
"""Between the pieces that arrive and the widget that shows them: as often as it is cheap.

An engine that uses all cores waits for every core that the window takes, so each step of showing
costs words. What the steps cost is measured, and the pause between them follows.
"""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.chat.blocks import Splitter
from desktop.ui.chat.reply_body import ReplyBody

LEAST_PAUSE_S, MOST_PAUSE_S = 0.033, 0.15
"""Between 30 and 7 steps a second: more often nobody sees, more rarely looks like stumbling."""
PAUSE_TIMES = 50
"""Between two steps is this many times what a step costs the thread, painting included."""
OLD_PART = 0.8
"""How much the earlier steps count: a clock of threads may go by 16 ms at a time (Windows)."""


class Pace:
    """How long to wait until the next step; told when one begins."""

    def __init__(self) -> None:
        self._cost_s = 0.0
        self._began_s: float | None = None

    def begin(self, thread_s: float) -> float:
        """A step begins at this time of the thread. Returns seconds until the next may."""
        if self._began_s is not None:
            spent_s = thread_s - self._began_s
            self._cost_s = OLD_PART * self._cost_s + (1 - OLD_PART) * spent_s
        self._began_s = thread_s
        return min(MOST_PAUSE_S, max(LEAST_PAUSE_S, PAUSE_TIMES * self._cost_s))


class ReplyStream(QObject):
    """Feeds one reply's body. Lives as long as the reply is being written."""

    flushed = Signal()
    """All text so far is shown."""

    def __init__(self, body: ReplyBody, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._splitter = Splitter()
        self._waiting: list[str] = []
        self._pace = Pace()
        self._next_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._flush)

    def feed(self, text: str) -> None:
        """Take a piece of text; the first is shown at once, the others at the next step."""
        self._waiting.append(text)
        if not self._timer.isActive():
            wait_s = max(0.0, self._next_s - time.monotonic())
            self._timer.start(round(wait_s * 1000))

    def close(self) -> None:
        """Show the rest as finished blocks; the stream takes nothing any more."""
        self._timer.stop()
        text = "".join(self._waiting)
        self._waiting.clear()
        self._body.add([*self._splitter.feed(text), *self._splitter.close()])

    def _flush(self) -> None:
        self._next_s = time.monotonic() + self._pace.begin(time.thread_time())
        text = "".join(self._waiting)
        self._waiting.clear()
        self._body.add(self._splitter.feed(text))
        self._body.show_tail(self._splitter.tail)
        self.flushed.emit()
