# SPDX-License-Identifier: Apache-2.0
"""How long nobody has touched keyboard or mouse in our windows. Knows no widget."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QWindow

LOOK_MS = 5_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """Looks every few seconds, and only while a limit is set; the pointer counts where it moves."""

    passed = Signal()
    """The limit has passed; again after each look until somebody is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit_s = 0.0
        self._touched_s = time.monotonic()
        self._place = QCursor.pos()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def set_limit(self, limit_s: float) -> None:
        """After how long :attr:`passed` is told; 0: never."""
        self._limit_s = limit_s
        self.touch()
        if limit_s > 0:
            self._watch(QGuiApplication.focusWindow())
            self._timer.start(LOOK_MS)
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched_s = time.monotonic()

    def look(self) -> None:
        """Tell if the limit has passed."""
        place = QCursor.pos()
        if place != self._place:
            self._place = place
            self.touch()
        if self._limit_s > 0 and time.monotonic() - self._touched_s >= self._limit_s:
            self.passed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: of windows only, which get far fewer events than widgets."""
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        """A window has the focus: its keys count from now on."""
        if window is not None and self._limit_s > 0:
            self.touch()
            window.removeEventFilter(self)
            window.installEventFilter(self)
