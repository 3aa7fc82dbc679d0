# SPDX-License-Identifier: Apache-2.0
"""What an import and an export have in common: heard while they run, shown with their progress."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext
from desktop.core.errors import KnownError
from desktop.ui.transfer.failure import show_failure
from desktop.ui.transfer.progress import ProgressDialog


class Passage(QObject):
    """One import or export from its beginning to its end; its ``parent`` is the window.

    Attributes:
        pairs: signals of the transfers and who hears them while this runs.
    """

    def __init__(self, app: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._progress: ProgressDialog | None = None
        transfers = app.transfers
        self.pairs: tuple[tuple[Any, Any], ...] = (
            (transfers.progressed, self._on_progressed),
            (transfers.cancelled, self._on_cancelled),
            (transfers.failed, self._on_failed),
        )

    def begin_passage(self, title: str) -> None:
        """Hear what happens, and show how it goes on."""
        for signal, slot in self.pairs:
            signal.connect(slot)
        self._progress = ProgressDialog(self._window, title, self._app.transfers.cancel)
        self._progress.open()

    def end_passage(self) -> None:
        """Hear no more."""
        for signal, slot in self.pairs:
            signal.disconnect(slot)
        if self._progress is not None:
            self._progress.done_now()
            self._progress = None

    def cancelled_text(self) -> str:
        """What is said when it was cancelled."""
        raise NotImplementedError

    def failed_text(self) -> str:
        """What stands above the reason why it failed."""
        raise NotImplementedError

    def _on_progressed(self, done: int, count: int) -> None:
        if self._progress is not None:
            self._progress.show_progress(done, count)

    def _on_cancelled(self) -> None:
        self.end_passage()
        self._app.requests.announced.emit(self.cancelled_text())

    def _on_failed(self, error: KnownError) -> None:
        self.end_passage()
        show_failure(self._window, self.failed_text(), error)
