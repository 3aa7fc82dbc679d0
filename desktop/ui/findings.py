# SPDX-License-Identifier: Apache-2.0
"""What a search over all chats found, in place of the sidebar's list. Built at the first search."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from desktop.bridge.chat_search import HIT_ROLE
from desktop.bridge.context import AppContext
from desktop.core.records import Hit
from desktop.ui.widgets.hit_row import HitDelegate
from desktop.ui.widgets.labels import label


class Findings(QWidget):
    """What was found. ``chosen`` carries the Hit that the reader goes to."""

    chosen = Signal(object)
    left = Signal()
    """The reader wants back to the line."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.list = QListView()
        self.list.setModel(app.search)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self.choose)
        self.list.activated.connect(self.choose)
        self._said: QLabel = label("small")
        self._said.setContentsMargins(8, 0, 8, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._said)
        layout.addWidget(self.list, 1)
        app.search.found.connect(self._say)

    def choose(self, index: QModelIndex | None = None) -> None:
        """Go to a place; without an index to the current or the first one."""
        if index is None or not index.isValid():
            index = self.list.currentIndex()
        if not index.isValid():
            index = self._app.search.index(0)
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.chosen.emit(hit)

    def enter(self) -> None:
        """Put the focus on the first place."""
        if self._app.search.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self._app.search.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Escape, which the list leaves alone, ends the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        search = self._app.search
        number = search.rowCount()
        if search.unknown:
            text = self.tr("There is no %1").replace("%1", ", ".join(search.unknown))
        elif number:
            text = self.tr("Places found: %1").replace("%1", str(number))
        elif any(char.isalnum() for char in search.text):
            text = self.tr("Nothing found")
        else:
            text = ""
        self._said.setText(text)
        if text and self.isVisible():
            self._app.requests.announced.emit(text)
