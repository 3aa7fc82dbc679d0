# SPDX-License-Identifier: Apache-2.0
"""A text file that goes with a question: to be taken out again, or to be read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.attached import AttachedFile
from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.model_words import size_text

LONGEST_NAME_EM = 14


class AttachmentChip(QFrame):
    """Name and size, and a button that takes the file out again."""

    removed = Signal()

    def __init__(self, file: AttachedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.setObjectName("attachment")
        name = QLabel()
        name.setTextFormat(Qt.TextFormat.PlainText)
        room = em(self, LONGEST_NAME_EM)
        name.setText(name.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, room))
        size = QLabel(size_text(file.size_bytes))
        size.setProperty("role", "small")
        remove = IconButton("close", self.tr("Take %1 out").replace("%1", file.name))
        remove.clicked.connect(self.removed)
        self.setToolTip(file.name)
        row = QHBoxLayout(self)
        set_margins(row, 10, 1, 2, 1)
        row.setSpacing(8)
        for widget in (name, size, remove):
            row.addWidget(widget)


class AttachmentView(QWidget):
    """One line with name and size, which opens to the file's words."""

    toggled = Signal()

    def __init__(self, file: AttachedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._code: CodeBlock | None = None
        text = f"{file.name} · {size_text(file.size_bytes)}"
        self._button = IconButton("file", text, shows_text=True)
        self._button.setToolTip(self.tr("Show or hide the file"))
        self._button.clicked.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 2)
        self._column.addWidget(self._button)

    def ideal_width(self) -> int:
        """Width in pixels of its line; wide when it is open."""
        is_open = self._code is not None and not self._code.isHidden()
        return 10_000 if is_open else self._button.sizeHint().width()

    def _toggle(self) -> None:
        if self._code is None:
            self._code = CodeBlock(self._file.name.rpartition(".")[2].lower(), self)
            self._column.addWidget(self._code)
            self._code.set_code(self._file.text)
        else:
            self._code.setVisible(self._code.isHidden())
        self.toggled.emit()
