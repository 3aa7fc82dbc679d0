# SPDX-License-Identifier: Apache-2.0
"""One line of text that is saved when the reader leaves it; a path can be chosen too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.widgets.buttons import TextButton


class TextEditor(QWidget):
    """Takes the accessible name of its line."""

    entered = Signal(str)
    """The text, when it was changed and left, or chosen."""

    def __init__(
        self, *, is_file: bool = False, is_folder: bool = False, parent: QWidget | None = None
    ) -> None:
        """``is_file``, ``is_folder``: show a button that chooses one."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.editingFinished.connect(self._on_left)
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line, 1)
        if is_file:
            browse = TextButton(self.tr("Browse…"))
            browse.setAccessibleName(self.tr("Browse for a certificate file"))
            browse.clicked.connect(self._on_browse_clicked)
            layout.addWidget(browse)
        if is_folder:
            choose = TextButton(self.tr("Browse…"))
            choose.setAccessibleName(self.tr("Browse for a folder"))
            choose.clicked.connect(self._on_choose_clicked)
            layout.addWidget(choose)

    def show_text(self, text: str) -> None:
        """Show what is saved."""
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  # Qt override
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802  # Qt override
        self.line.setAccessibleDescription(text)

    def _on_left(self) -> None:
        self.entered.emit(self.line.text().strip())

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.entered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a certificate file"))
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"))
        dialog.fileSelected.connect(self.entered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
