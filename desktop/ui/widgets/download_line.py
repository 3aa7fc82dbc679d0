# SPDX-License-Identifier: Apache-2.0
"""What is being fetched, in the window's status bar; hidden while nothing is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from desktop.bridge.downloads import Transfer
from desktop.ui.widgets.model_words import progress_text

if TYPE_CHECKING:
    from desktop.turn.offers import Offer


class DownloadLine(QLabel):
    """Lives in the status bar of a window, which it shows and hides."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self._bar = window.statusBar()
        self._bar.setSizeGripEnabled(False)
        self._bar.addWidget(self, 1)

    def show_running(self, running: "Sequence[tuple[Offer, Transfer]]") -> None:
        """Show these downloads, or hide the bar."""
        words = [f"{offer.name}: {progress_text(transfer)}" for offer, transfer in running]
        self.setText("   ".join(words))
        self.setAccessibleName(self.text())
        self._bar.setVisible(bool(words))
