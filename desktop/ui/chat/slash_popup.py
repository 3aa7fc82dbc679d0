# SPDX-License-Identifier: Apache-2.0
"""The list above the message box that completes what begins with a slash."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.chat.slash import Suggestion
from desktop.ui.theme import em

MOST_ROWS = 8
GAP_PX = 4


class SlashPopup(QFrame):
    """Takes no focus: the box keeps it and hands over the keys."""

    chosen = Signal(object)
    """A Suggestion."""

    def __init__(self, above: QWidget) -> None:
        super().__init__(above.window())
        self._above = above
        self._rows: list[Suggestion] = []
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """Show these, the first one selected; none hides the list."""
        if [*rows] == self._rows and self.isVisible() == bool(rows):
            return
        self._rows = [*rows]
        self._list.clear()
        high = em(self, 1.7)
        for row in rows:
            hint = f" {row.hint}" if row.hint else ""
            item = QListWidgetItem(f"/{row.name}{hint}   —   {row.text}")
            item.setSizeHint(QSize(0, high))
            self._list.addItem(item)
        if not rows:
            self.hide()
            return
        self._list.setCurrentRow(0)
        height = min(len(rows), MOST_ROWS) * high + 12
        at = self._above.mapTo(self.window(), QPoint(0, -height - GAP_PX))
        self.setGeometry(at.x(), max(0, at.y()), self._above.width(), height)
        self.show()
        self.raise_()

    def step(self, direction: int) -> None:
        """Select the row below (1) or above (-1), round and round."""
        count = self._list.count()
        self._list.setCurrentRow((self._list.currentRow() + direction) % count)

    def current(self) -> Suggestion | None:
        """The selected row."""
        row = self._list.currentRow()
        return self._rows[row] if self.isVisible() and 0 <= row < len(self._rows) else None

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows[index.row()])
