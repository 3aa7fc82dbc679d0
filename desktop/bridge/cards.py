# SPDX-License-Identifier: Apache-2.0
"""Has the graphics cards looked at, so that nobody waits for a driver that hangs.

A look has a thread of its own. What it found is in the next offers of :class:`Downloads`; until
then these tell what is known.
"""

import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.machine import MachineLook

LATE_MS = 2000
"""A look that is over before is not worth a word."""
CLOSE_S = 3.0
"""How long is waited for an engine that was told to end, and killed after a second."""


class CardWatch(QObject):
    """All methods: Qt thread.

    Attributes:
        engine: argv of the child that is asked; None: Carrel's own.
        is_late: a look is under way, and takes long.
    """

    changed = Signal()
    """A look turned out to be long."""
    looked = Signal()
    """A look ended, whatever came of it."""
    _ended = Signal()

    def __init__(self, desk: "Callable[[], Desk]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.engine: Sequence[str] | None = None
        self.is_late = False
        self._look: MachineLook | None = None
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._last: tuple[str, float] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATE_MS)
        self._timer.timeout.connect(self._on_late)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_looking(self) -> bool:
        """Whether a look is under way."""
        return self._look is not None

    def begin(self, mark: str) -> None:
        """Look, unless that is under way; :attr:`looked` follows.

        Args:
            mark: of engine and driver, see :func:`desktop.turn.machine.look_due`. For the same ones
                it is not done again within the hour, also where nothing could be kept of it.
        """
        from desktop.turn.cards import APART_S  # noqa: PLC0415  # whoever found it due loaded it
        from desktop.turn.machine import MachineLook  # noqa: PLC0415

        before, now = self._last, time.monotonic()
        if self.is_looking or self._is_closed:
            return
        if before is not None and before[0] == mark and now - before[1] < APART_S:
            return
        self._last = mark, now
        self._look = MachineLook(self._desk().paths, self.engine)
        # A daemon: one that hangs within the system would keep this process from ending.
        self._thread = threading.Thread(
            target=self._take, args=(self._look,), name="window-cards", daemon=True
        )
        self._thread.start()
        self._timer.start()

    def close(self) -> None:
        """End a look; waits for a moment."""
        self._is_closed = True
        self._timer.stop()
        if self._look is not None and self._thread is not None:
            self._look.close()
            self._thread.join(CLOSE_S)

    def _take(self, look: "MachineLook") -> None:
        """On the thread of the look."""
        try:
            look.take()
        finally:
            look.close()
            if not self._is_closed:
                self._ended.emit()

    def _on_late(self) -> None:
        if self.is_looking:
            self.is_late = True
            self.changed.emit()

    def _on_ended(self) -> None:
        self._timer.stop()
        self._look, self._thread, self.is_late = None, None, False
        self.looked.emit()
