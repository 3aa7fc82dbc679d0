# SPDX-License-Identifier: Apache-2.0
"""The strip above a page: the button that shows the sidebar, then what the page puts there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.shortcuts import with_keys
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.reading_order import insert

GAP_PX = 10


class PageHeader(QWidget):
    """``add`` puts a widget at the left, after the title if there is one; ``add_right`` at the
    right."""

    def __init__(self, app: AppContext, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        toggle = IconButton("sidebar", self.tr("Show or hide the sidebar"))
        toggle.setToolTip(with_keys(self.tr("Show or hide the sidebar"), "sidebar"))
        toggle.clicked.connect(app.requests.sidebar_toggled)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 6, 10, 6)
        self._layout.setSpacing(6)
        self._layout.addWidget(toggle)
        if title:
            label = QLabel(title)
            label.setProperty("role", "heading")
            self._layout.addWidget(label)
        self._layout.addStretch()

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the left group. Before anything stands at the right."""
        insert(self._layout, self._layout.count() - 1, widget)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the end of the right group."""
        self._layout.addSpacing(GAP_PX)
        self._layout.addWidget(widget)
