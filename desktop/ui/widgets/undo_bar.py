# SPDX-License-Identifier: Apache-2.0
"""A bar that says what was just done and takes it back for some seconds."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.mirrored import set_margins

SHOWN_MS = 8_000


class UndoBar(QWidget):
    """Hidden until :meth:`offer`. ``expired`` follows unless Undo was pressed."""

    undone = Signal()
    expired = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel()
        self._button = TextButton(self.tr("Undo"), role="quiet")
        self._button.clicked.connect(self._on_undo_clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_timeout)
        layout = QHBoxLayout(self)
        set_margins(layout, 10, 3, 3, 3)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        self.hide()

    def offer(self, text: str) -> None:
        """Say what was done; the time starts anew."""
        self._label.setText(text)
        self.show()
        self._timer.start()

    def dismiss(self) -> None:
        """Take it away without a word."""
        self._timer.stop()
        self.hide()

    def _on_undo_clicked(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _on_timeout(self) -> None:
        self.hide()
        self.expired.emit()
