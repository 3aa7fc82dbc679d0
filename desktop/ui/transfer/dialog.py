# SPDX-License-Identifier: Apache-2.0
"""What our own dialogs have in common: a title, words, content, buttons; they delete themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label

WIDTH_EM = 26
MARGIN_PX, GAP_PX = 20, 12


class TitledDialog(QDialog):
    """Opened with ``open()``: nothing waits for it. ``body`` takes what a dialog is about."""

    def __init__(self, parent: QWidget, title: str, *words: str, width_em: int = WIDTH_EM) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(em(self, width_em))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self.body.setSpacing(GAP_PX)
        self.body.addWidget(label("heading", title))
        for text in words:
            self.body.addWidget(label("", text))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: as high as its words need at this width; Qt's own guess is higher."""
        super().showEvent(event)
        if self.body.hasHeightForWidth():
            self.resize(self.width(), self.body.totalHeightForWidth(self.width()))

    def add_buttons(self, *buttons: TextButton, left: Sequence[TextButton] = ()) -> None:
        """The last row: side actions at the left, then the ways out, the safe one last."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in left:
            row.addWidget(button)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        self.body.addSpacing(2)
        self.body.addLayout(row)
