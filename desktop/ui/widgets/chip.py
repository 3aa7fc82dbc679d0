# SPDX-License-Identifier: Apache-2.0
"""A button that offers a sentence: elided where there is no room, whole in tooltip and name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

PADDING_PX = 30


class Chip(QPushButton):
    """``full_text`` is what it offers, whatever is visible of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.full_text = text
        self.setAccessibleName(text)
        self.setProperty("role", "chip")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt override: as wide as the whole text."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self.full_text) + PADDING_PX)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Qt override: may shrink, the text is elided."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: elide."""
        super().resizeEvent(event)
        room = self.width() - PADDING_PX + 4
        shown = self.fontMetrics().elidedText(self.full_text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self.full_text if shown != self.full_text else "")
