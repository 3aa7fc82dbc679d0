# SPDX-License-Identifier: Apache-2.0
"""What is worth a notification: a long answer or a download that ended while one is elsewhere.

The sentences hold no word of a chat: they may show on a locked screen.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import FAILED, RUNNING
from desktop.turn.events import Outcome

if TYPE_CHECKING:
    from desktop.turn.offers import Build

LONG_S = 10.0
"""Who waits less long is still looking."""
Key = tuple[str, str]


class Notices(QObject):
    """``told`` carries a sentence.

    Attributes:
        long_s: how long an answer must take to be worth one.
    """

    told = Signal(str)

    def __init__(self, app: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.long_s = LONG_S
        self._began_s: float | None = None
        self._has_failed = False
        self._fetched: dict[Key, str] = {}
        """What is fetched, or was and is not yet looked at; by model and quantization."""
        app.conversation.writing_changed.connect(self._on_writing)
        app.conversation.reply_finished.connect(self._on_finished)
        app.downloads.changed.connect(self._on_downloads)

    def _on_finished(self, outcome: Outcome) -> None:
        self._has_failed = outcome.error is not None

    def _on_writing(self) -> None:
        now_s, began_s = time.monotonic(), self._began_s
        if self._app.conversation.is_writing:
            self._began_s = now_s if began_s is None else began_s
            return
        has_failed, self._has_failed, self._began_s = self._has_failed, False, None
        if began_s is None or now_s - began_s < self.long_s:
            return
        ended, failed = self.tr("An answer is finished."), self.tr("An answer ended with an error.")
        self._tell(failed if has_failed else ended)

    def _on_downloads(self) -> None:
        downloads = self._app.downloads
        for offer in downloads.offers:
            for build in offer.builds:
                transfer, key = downloads.transfer(build), (offer.id, build.quantization)
                if transfer is not None and transfer.state == RUNNING:
                    self._fetched[key] = f"{offer.name} {build.quantization}"
                elif key in self._fetched:
                    self._look_at(key, build, transfer.state if transfer is not None else "")

    def _look_at(self, key: Key, build: "Build", state: str) -> None:
        """It is not fetched any more; that it is installed is known a little later."""
        name = self._fetched[key]
        if build.installed is not None:
            self._tell(self.tr("%1 is downloaded.").replace("%1", name))
        elif state == FAILED:
            self._tell(self.tr("The download of %1 stopped.").replace("%1", name))
        elif not state:
            return
        del self._fetched[key]

    def _tell(self, sentence: str) -> None:
        if QApplication.activeWindow() is None:
            self.told.emit(sentence)
