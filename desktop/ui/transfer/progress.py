# SPDX-License-Identifier: Apache-2.0
"""How a long piece of work goes on, with Cancel where that is possible."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label

BAR_PX = 6


class ProgressDialog(TitledDialog):
    """Shown until :meth:`done`. Escape and the window's cross cancel, where that can be done."""

    def __init__(self, parent: QWidget, title: str, cancel: Callable[[], None] | None) -> None:
        super().__init__(parent, title)
        self._cancel, self._is_over = cancel, False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(BAR_PX)
        self._bar.setRange(0, 0)
        self._said = label("muted", self.tr("This can take a while."))
        self.body.addWidget(self._bar)
        self.body.addWidget(self._said)
        self._button = TextButton(self.tr("Cancel"))
        self._button.clicked.connect(self.reject)
        if cancel is not None:
            self.add_buttons(self._button)
        else:
            self._button.hide()

    def show_progress(self, done: int, count: int) -> None:
        """``count`` 0: not known."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)
        if count:
            words = self.tr("%1 of %2").replace("%1", f"{done:,}").replace("%2", f"{count:,}")
            self._said.setText(words)

    def done_now(self) -> None:
        """It is over: go away."""
        self._is_over = True
        self.accept()

    def reject(self) -> None:
        """Qt override: cancel, and wait for the end; it comes at once."""
        if self._cancel is not None and not self._is_over:
            self._button.setEnabled(False)
            self._said.setText(self.tr("Stopping …"))
            self._cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: the cross is Cancel."""
        if self._is_over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()
