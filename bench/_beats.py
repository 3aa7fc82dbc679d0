# SPDX-License-Identifier: Apache-2.0
"""How long the window's thread was busy between two beats, and when it first painted a chat."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.core.ids import ChatId
from desktop.ui.pages.chat import ChatPage

BEAT_MS = 4


class Beats:
    """The times between beats of the window's thread, in ms, while it is on."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.worked: list[float] = []
        self._last = self._last_worked = 0.0
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps, self.worked = [], []
        self._last, self._last_worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        late = sorted(max(0.0, gap - BEAT_MS) for gap in self.gaps) or [0.0]
        return {
            "longest_ms": round(late[-1], 1),
            "p99_ms": round(late[int(len(late) * 0.99) - 1], 1),
            "worked_longest_ms": round(max(self.worked, default=0.0), 1),
            "worked_p99_ms": round(sorted(self.worked or [0.0])[int(len(late) * 0.99) - 1], 1),
        }

    def _beat(self) -> None:
        now = time.perf_counter()
        worked = time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.worked.append((worked - self._last_worked) * 1000)
        self._last, self._last_worked = now, worked


class Painted(QObject):
    """Tells when the transcript with messages of a chat is painted."""

    def __init__(self, page: ChatPage, chat_id: ChatId) -> None:
        super().__init__()
        self._page, self._chat_id = page, chat_id
        self.at_s = 0.0
        column = page.transcript.widget()
        assert column is not None
        column.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        widgets = self._page.transcript.message_widgets()
        is_there = self._page.transcript.isVisible() and any(
            widget.message.chat_id == self._chat_id for widget in widgets
        )
        if event.type() is QEvent.Type.Paint and is_there and not self.at_s:
            self.at_s = time.perf_counter()
        return False
