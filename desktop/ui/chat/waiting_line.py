# SPDX-License-Identifier: Apache-2.0
"""The question that waits for the end of an answer, above the message box, to be taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.core.attached import parted
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.mirrored import set_margins


class WaitingLine(QFrame):
    """Hidden while nothing waits."""

    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._text = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        back = TextButton(self.tr("Take back"), role="quiet")
        back.clicked.connect(self.taken_back)
        row = QHBoxLayout(self)
        set_margins(row, 12, 2, 4, 2)
        row.addWidget(self._label, 1)
        row.addWidget(back)
        self.hide()

    def show_text(self, text: str) -> None:
        """Empty: nothing waits."""
        words, files = parted(text)
        self._text = " ".join(words.split()) or ", ".join(file.name for file in files)
        self.setVisible(bool(text))
        self._elide()

    def _elide(self) -> None:
        whole = self.tr("Next: %1").replace("%1", self._text)
        room = max(40, self._label.width())
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self._label.setText(shown)
        self._label.setAccessibleName(whole)
        self._label.setToolTip(whole if shown != whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
