# SPDX-License-Identifier: Apache-2.0
"""How far an update is, in the page: nothing waits for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.bridge.updates import Step
from desktop.ui.transfer.progress import BAR_PX
from desktop.ui.updates.words import step_text
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label


class UpdateProgress(QWidget):
    """Hidden while nothing is done."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step.NOTHING
        self.said = label("muted")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Update"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_PX)
        self.cancel = TextButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the update"))
        self.cancel.clicked.connect(self._on_cancel)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.said)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        self.hide()

    def show_step(self, step: Step, *, can_cancel: bool) -> None:
        """Another step has begun, or everything is done."""
        self._step = step
        self.cancel.setVisible(can_cancel)
        self.cancel.setEnabled(True)
        self.show_fraction(0.0)
        self.setVisible(step is not Step.NOTHING)

    def show_fraction(self, fraction: float) -> None:
        """0: not known."""
        self.bar.setRange(0, 100 if fraction else 0)
        self.bar.setValue(int(100 * fraction))
        self.said.setText(step_text(self._step, fraction))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.said.setText(self.tr("Stopping …"))
        self.cancelled.emit()
