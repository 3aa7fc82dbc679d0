# SPDX-License-Identifier: Apache-2.0
"""What is being fetched, in the window's status bar; hidden while nothing is.

What was paused stays there, so that it can go on from there, until it ends or the window does.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSizePolicy, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import PAUSED, RUNNING, WAITING, Queued
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.model_words import progress_text

LIST = "downloads"
"""That section of the Models page."""


class DownloadLine(QWidget):
    """Lives in the status bar of a window, which it shows and hides."""

    def __init__(self, app: AppContext, window: QMainWindow) -> None:
        super().__init__()
        self._downloads = app.downloads
        self._shown: Sequence[Queued] = ()
        self._begun: set[int] = set()
        self.words = label("small")
        self.words.setWordWrap(False)
        # However many words it has, it must not make the window wider.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = TextButton(self.tr("Pause"), role="quiet")
        self.action.clicked.connect(self._act)
        self.cancel = TextButton(self.tr("Cancel"), role="quiet")
        self.cancel.setAccessibleName(self.tr("Cancel the downloads that are shown here"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.list = TextButton(self.tr("Show list"), role="quiet")
        self.list.setAccessibleName(self.tr("Show the list of downloads"))
        self.list.clicked.connect(lambda: app.requests.models_of_domain_wanted.emit(LIST))
        layout = QHBoxLayout(self)
        set_margins(layout, 8, 0, 4, 0)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.cancel)
        layout.addWidget(self.list)
        self._bar = window.statusBar()
        self._bar.setSizeGripEnabled(False)
        self._bar.addWidget(self, 1)

    def show_queued(self, queued: Sequence[Queued]) -> None:
        """Show those of these downloads that run, and those that ran in this window; or hide."""
        for each in queued:
            if each.transfer.state == RUNNING:
                self._begun.update(each.transfer.keys)
        self._shown = [each for each in queued if self._is_shown(each)]
        words = [f"{each.name}: {progress_text(each.transfer)}" for each in self._shown]
        rests = all(each.transfer.state == PAUSED for each in self._shown)
        self.action.setText(self.tr("Resume") if rests else self.tr("Pause"))
        whole = self.tr("Resume the downloads that are paused")
        self.action.setAccessibleName(whole if rests else self.tr("Pause the downloads that run"))
        self.action.setEnabled(not (rests and self._downloads.is_offline))
        self.words.setText("   ".join(words))
        self.words.setToolTip("\n".join(words))
        self.words.setAccessibleName(self.words.text())
        self._bar.setVisible(bool(words))

    def _is_shown(self, queued: Queued) -> bool:
        begun = not self._begun.isdisjoint(queued.transfer.keys)
        return begun and queued.transfer.state in (RUNNING, PAUSED, WAITING)

    def _act(self) -> None:
        rests = all(each.transfer.state == PAUSED for each in self._shown)
        for each in self._shown:
            if rests:
                self._downloads.resume(each.transfer)
            elif each.transfer.state != PAUSED:
                self._downloads.pause(each.transfer)

    def _on_cancel_clicked(self) -> None:
        for each in self._shown:
            self._downloads.cancel(each.transfer)
