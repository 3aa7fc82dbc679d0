# SPDX-License-Identifier: Apache-2.0
"""Between the pieces that arrive and the widget that shows them: 30 steps a second, no more."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.chat.blocks import Splitter
from desktop.ui.chat.reply_body import ReplyBody

FLUSH_MS = 33


class ReplyStream(QObject):
    """Feeds one reply's body. Lives as long as the reply is being written."""

    flushed = Signal()
    """All text so far is shown."""

    def __init__(self, body: ReplyBody, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._splitter = Splitter()
        self._waiting: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(FLUSH_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._flush)

    def feed(self, text: str) -> None:
        """Take a piece of text; it is shown within ``FLUSH_MS``."""
        self._waiting.append(text)
        if not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Show the rest as finished blocks; the stream takes nothing any more."""
        self._timer.stop()
        text = "".join(self._waiting)
        self._waiting.clear()
        self._body.add([*self._splitter.feed(text), *self._splitter.close()])

    def _flush(self) -> None:
        text = "".join(self._waiting)
        self._waiting.clear()
        self._body.add(self._splitter.feed(text))
        self._body.show_tail(self._splitter.tail)
        self.flushed.emit()
