# SPDX-License-Identifier: Apache-2.0
"""What a locked window shows: nothing of a chat, and how to open it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.bridge.sentences import said
from desktop.core.errors import KnownError
from desktop.ui.icons import pixmap
from desktop.ui.theme import colours, em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.em_width import EmWidth
from desktop.ui.widgets.labels import label, set_role

WIDTH_EM = 21
ICON_EM = 2.2


class LockPage(QWidget):
    """``unlock_wanted`` carries what was typed; empty: the keyring shall do."""

    unlock_wanted = Signal(str)

    def __init__(self, *, needs_secret: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        edge = em(self, ICON_EM)
        picture = QLabel()
        picture.setPixmap(pixmap("lock", colours().text_muted, edge))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = label("title", self.tr("Carrel is locked"))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._said = label("muted", self._explained(needs_secret=needs_secret))
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setPlaceholderText(self.tr("Passphrase or recovery key"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.returnPressed.connect(self._on_go)
        self._field.setVisible(needs_secret)
        self._button = TextButton(self.tr("Unlock"), role="primary")
        self._button.clicked.connect(self._on_go)
        column = QWidget()
        EmWidth(column, least=WIDTH_EM, most=WIDTH_EM)
        inner = QVBoxLayout(column)
        inner.setSpacing(12)
        inner.addWidget(picture)
        inner.addWidget(title)
        inner.addWidget(self._said)
        inner.addWidget(self._field)
        inner.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()  # with an alignment, wrapped words would not get their height
        middle.addStretch()
        middle.addWidget(column)
        middle.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def enter(self) -> None:
        """Put the focus where somebody types."""
        aim = self._button if self._field.isHidden() else self._field
        aim.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: KnownError) -> None:
        """It did not open."""
        set_role(self._said, "error")
        self._said.setText(said(error.sentence))
        self._field.setVisible(True)
        self._field.clear()
        self._set_busy(False)
        self.enter()

    def _on_go(self) -> None:
        if not self._button.isEnabled() or (self._field.isVisible() and not self._field.text()):
            return
        self._set_busy(True)
        set_role(self._said, "muted")
        self._said.setText(self.tr("Unlocking …"))
        self.unlock_wanted.emit(self._field.text())

    def _set_busy(self, is_busy: bool) -> None:
        self._button.setEnabled(not is_busy)
        self._field.setEnabled(not is_busy)

    def _explained(self, *, needs_secret: bool) -> str:
        if needs_secret:
            return self.tr("Your chats are saved, encrypted and closed.")
        return self.tr(
            "Your chats are saved, encrypted and closed. The keyring of this computer opens them: "
            "set a passphrase in Settings, and Carrel will ask for it here."
        )
