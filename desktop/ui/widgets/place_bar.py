# SPDX-License-Identifier: Apache-2.0
"""The strip above the sidebar's list while it shows the archive or the trash."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.bridge.chat_rows import Place
from desktop.ui.widgets.buttons import IconButton


class PlaceBar(QWidget):
    """Says where one is and leads back; in the trash also what can be done there."""

    left = Signal()
    restore_clicked = Signal()
    erase_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back = IconButton("chevron-left", self.tr("Back to the chats"))
        back.clicked.connect(self.left)
        self._name = QLabel()
        self._name.setProperty("role", "strong")
        self._restore = IconButton("restore", self.tr("Restore what is selected"))
        self._restore.clicked.connect(self.restore_clicked)
        self._erase = IconButton("delete", self.tr("Delete for good"))
        self._erase.clicked.connect(self.erase_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(back)
        layout.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._restore)
        layout.addWidget(self._erase)
        self.hide()

    def show_place(self, place: Place) -> None:
        """Hidden above the daily list."""
        is_trash = place is Place.TRASH
        self._name.setText(self.tr("Trash") if is_trash else self.tr("Archive"))
        self._restore.setVisible(is_trash)
        self._erase.setVisible(is_trash)
        self.setVisible(place is not Place.CHATS)

    def set_counts(self, selected: int, shown: int) -> None:
        """Without a selection the whole trash is meant."""
        self._restore.setEnabled(selected > 0)
        self._erase.setEnabled(shown > 0)
        text = self.tr("Delete for good") if selected else self.tr("Empty the trash")
        self._erase.set_icon("delete", text)
