# SPDX-License-Identifier: Apache-2.0
"""Widths that grow with the text, also when its size is changed while the window stands."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import em


class EmWidth(QObject):
    """Holds a widget at a fixed width, told in line heights of its text."""

    def __init__(self, widget: QWidget, times: float) -> None:
        """Belongs to the widget."""
        super().__init__(widget)
        self._widget, self._times = widget, times
        widget.setFixedWidth(em(widget, times))
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: looks on, and takes nothing."""
        if event.type() is QEvent.Type.FontChange and watched is self._widget:
            self._widget.setFixedWidth(em(self._widget, self._times))
        return False
