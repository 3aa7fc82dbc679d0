# SPDX-License-Identifier: Apache-2.0
"""Where a question that was asked gets another wording."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.chat.growing_edit import GrowingEdit
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins


class QuestionEditor(QFrame):
    """Enter asks, Escape leaves everything as it was."""

    submitted = Signal(str)
    cancelled = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._edit = GrowingEdit()
        self._edit.setAccessibleName(self.tr("Question"))
        self._edit.setPlainText(text)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)
        self._edit.submitted.connect(self._on_submitted)
        self._edit.cancelled.connect(self.cancelled)
        self._edit.textChanged.connect(self._show_button)
        hint = label("small", self.tr("The first wording and its answer are kept."))
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        self._ask = TextButton(self.tr("Ask again"), role="primary")
        self._ask.clicked.connect(self._on_submitted)
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(cancel)
        row.addWidget(self._ask)
        layout = QVBoxLayout(self)
        set_margins(layout, 12, 8, 8, 8)
        layout.addWidget(self._edit)
        layout.addLayout(row)
        self.setFocusProxy(self._edit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _show_button(self) -> None:
        self._ask.setEnabled(bool(self._edit.toPlainText().strip()))

    def _on_submitted(self) -> None:
        text = self._edit.toPlainText().strip()
        if text:
            self.submitted.emit(text)
