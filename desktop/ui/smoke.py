# SPDX-License-Identifier: Apache-2.0
"""``carrel --smoke FILE.png``: shows that the window works and how fast, then quits."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.bridge.context import AppContext
from desktop.ui.window import Window

SETTLE_MS = 500
"""Layout and status line come after the end of an answer."""


class Smoke(QObject):
    """Grabs the window after its first paint or, with a question, when it is answered."""

    def __init__(
        self, app: AppContext, window: Window, file: Path, question: str, started_s: float
    ) -> None:
        """``started_s`` is ``time.perf_counter()`` of the start of ``main``."""
        super().__init__(window)
        self._app, self._window, self._file = app, window, file
        self._question, self._started_s = question, started_s
        window.first_painted.connect(self._on_painted)
        if question:
            app.choices.picked.connect(self._ask)
            app.conversation.reply_finished.connect(self._on_finished)

    def _on_painted(self) -> None:
        elapsed_ms = (time.perf_counter() - self._started_s) * 1000
        sys.stdout.write(f"first paint {elapsed_ms:.0f} ms after main\n")
        sys.stdout.flush()
        if not self._question:
            self._grab()

    def _ask(self) -> None:
        self._app.choices.picked.disconnect(self._ask)
        self._app.conversation.send(self._question)

    def _on_finished(self) -> None:
        QTimer.singleShot(SETTLE_MS, self, self._grab)

    def _grab(self) -> None:
        self._window.grab().save(str(self._file))
        self._window.close()
