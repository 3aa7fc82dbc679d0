# SPDX-License-Identifier: Apache-2.0
"""What is being fetched, in the window's status bar; hidden while nothing is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSizePolicy, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import Queued
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.model_words import progress_text

LIST = "downloads"
"""That section of the Models page."""


class DownloadLine(QWidget):
    """Lives in the status bar of a window, which it shows and hides."""

    def __init__(self, app: AppContext, window: QMainWindow) -> None:
        super().__init__()
        self._downloads = app.downloads
        self._running: Sequence[Queued] = ()
        self.words = label("small")
        self.words.setWordWrap(False)
        # However many words it has, it must not make the window wider.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pause = TextButton(self.tr("Pause"), role="quiet")
        self.pause.setAccessibleName(self.tr("Pause the downloads that run"))
        self.pause.clicked.connect(self._on_pause_clicked)
        self.list = TextButton(self.tr("Show list"), role="quiet")
        self.list.setAccessibleName(self.tr("Show the list of downloads"))
        self.list.clicked.connect(lambda: app.requests.models_of_domain_wanted.emit(LIST))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 4, 0)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.pause)
        layout.addWidget(self.list)
        self._bar = window.statusBar()
        self._bar.setSizeGripEnabled(False)
        self._bar.addWidget(self, 1)

    def show_running(self, running: Sequence[Queued]) -> None:
        """Show these downloads, or hide the bar."""
        self._running = running
        words = [f"{each.name}: {progress_text(each.transfer)}" for each in running]
        self.words.setText("   ".join(words))
        self.words.setToolTip("\n".join(words))
        self.words.setAccessibleName(self.words.text())
        self._bar.setVisible(bool(words))

    def _on_pause_clicked(self) -> None:
        for each in self._running:
            self._downloads.pause(each.transfer)
