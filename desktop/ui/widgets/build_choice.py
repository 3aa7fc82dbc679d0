# SPDX-License-Identifier: Apache-2.0
"""The choice of a model's quantization: an ordinary combo box that the wheel does not turn."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.ui.widgets.labels import name_box

MIN_CHARS = 14
SHORT_ROLE = int(Qt.ItemDataRole.UserRole)
"""What the closed box shows of a line; the card says the rest below it."""


class BuildChoice(QComboBox):
    """As wide as its card; the list that opens is as wide as its texts."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name``: of the model, for screen readers."""
        super().__init__(parent)
        name_box(self, self.tr("Quantization of %1").replace("%1", name))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(MIN_CHARS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """Show these lines, each long and short; the chosen one stays chosen by its place."""
        for row, (text, short) in enumerate(texts):
            if row >= self.count():
                self.addItem(text, short)
            elif self.itemText(row) != text:
                self.setItemText(row, text)
                self.setItemData(row, short)

    def showPopup(self) -> None:
        """Qt override: make room for the longest line."""
        view = self.view()
        margins = 3 * self.fontMetrics().averageCharWidth() + view.verticalScrollBar().width()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + margins))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: the short text while it is closed."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text, mode = str(self.currentData(SHORT_ROLE) or ""), Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(text, mode, field.width())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: scrolling the page must not choose."""
        event.ignore()
