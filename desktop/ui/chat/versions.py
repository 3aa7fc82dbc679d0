# SPDX-License-Identifier: Apache-2.0
"""Which of several versions of a message is shown, for example ‹ 2/3 ›, with a button each way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.widgets.buttons import IconButton


class Versions(QWidget):
    """Hidden while there is one version."""

    previous_clicked = Signal()
    next_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previous = IconButton("chevron-left", self.tr("Previous version"))
        self._next = IconButton("chevron-right", self.tr("Next version"))
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "small")
        self._previous.clicked.connect(self.previous_clicked)
        self._next.clicked.connect(self.next_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._previous, self._label, self._next):
            row.addWidget(widget)
        self.hide()

    def show_place(self, place: int, count: int) -> None:
        """``place`` begins at 0."""
        self._label.setText(f"{place + 1}/{count}")
        spoken = self.tr("Version %1 of %2")
        spoken = spoken.replace("%1", str(place + 1)).replace("%2", str(count))
        self._label.setAccessibleName(spoken)
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(place < count - 1)
        self.setVisible(count > 1)
