# SPDX-License-Identifier: Apache-2.0
"""All parts of the Storage section, in order, and the moment at which they read the disk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.storage import Found
from desktop.ui.storage.backups import BackupsBlock
from desktop.ui.storage.keeping import KeepingBlock
from desktop.ui.storage.keys import KeysBlock
from desktop.ui.storage.place import PlaceBlock
from desktop.ui.widgets.labels import label


class StorageBlocks(QWidget):
    """Reads anew each time it is shown."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.place, self.keys, self.backups = PlaceBlock(app), KeysBlock(app), BackupsBlock(app)
        self.keeping = KeepingBlock(app)
        self._waiting = label("muted", self.tr("Looking …"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._waiting)
        self._parts = (self.place, self.keys, self.keeping, self.backups)
        for number, part in enumerate(self._parts):
            if number:
                self._column.addWidget(_line())
            self._column.addWidget(part)
            part.setVisible(False)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        app.storage.loaded.connect(self._on_loaded)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: what is shown may be of yesterday."""
        super().showEvent(event)
        self.app.storage.load()
        self.keeping.load()

    def _on_loaded(self, found: Found) -> None:
        self._waiting.hide()
        self.place.show_found(found)
        self.keys.show_found(found)
        self.backups.show_found(found)
        for part in self._parts:
            part.setVisible(True)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
