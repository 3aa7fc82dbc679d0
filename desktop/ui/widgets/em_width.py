# SPDX-License-Identifier: Apache-2.0
"""Widths that grow with the text, also when its size is changed while the window stands."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.ui.theme import em

MOST_PARTS = 4
"""A side is widened to at most the fourth part: the page beside it needs room, too."""
LIST_PART, PAGE_PART = 1, 2


class EmWidth(QObject):
    """Holds a widget to a greatest width, told in line heights of its text; the least is half."""

    def __init__(self, widget: QWidget, most: float) -> None:
        """Belongs to the widget."""
        super().__init__(widget)
        self._widget, self._most = widget, most
        self._set()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: looks on, and takes nothing."""
        if event.type() is QEvent.Type.FontChange and watched is self._widget:
            self._set()
        return False

    def _set(self) -> None:
        self._widget.setMinimumWidth(em(self._widget, self._most / 2))
        self._widget.setMaximumWidth(em(self._widget, self._most))


def put_beside(row: QHBoxLayout, side: QWidget, page: QWidget) -> None:
    """A list of what the page can show, and the page: the list takes the third part at most."""
    row.addWidget(side, LIST_PART)
    row.addWidget(page, PAGE_PART)


class EmSide(QObject):
    """Lets the first of two widgets in a splitter grow and shrink with the text."""

    def __init__(self, splitter: QSplitter) -> None:
        """Belongs to the splitter."""
        super().__init__(splitter)
        self._splitter, self._line_px = splitter, em(splitter)
        splitter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: looks on, and takes nothing."""
        if event.type() is QEvent.Type.FontChange and watched is self._splitter:
            before_px, self._line_px = self._line_px, em(self._splitter)
            side, rest = self._splitter.sizes()
            most = max(side, (side + rest) // MOST_PARTS)
            wanted = min(side * self._line_px // before_px, most)
            self._splitter.setSizes([wanted, side + rest - wanted])
        return False
