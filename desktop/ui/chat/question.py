# SPDX-License-Identifier: Apache-2.0
"""What the reader asked: plain text on a quiet ground, at the right; its files as chips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.attached import parted
from desktop.core.declared import replace
from desktop.core.ids import MessageId
from desktop.core.records import Message
from desktop.ui.chat import wording
from desktop.ui.chat.acts import Act
from desktop.ui.chat.attachment_chip import AttachmentView
from desktop.ui.chat.message import GUTTER_PX, MessageWidget
from desktop.ui.chat.question_editor import QuestionEditor
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.chat.versions import Versions
from desktop.ui.widgets.reading_order import insert

WIDEST_QUESTION = 0.85
"""Fraction of the column."""
PADDING_PX = 12


class QuestionWidget(MessageWidget):
    """``acted`` with EDIT carries the message with its new text."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(message, parent)
        name = self.tr("You, %1").replace("%1", wording.clock(message.created_ms))
        self.setAccessibleName(name)
        self._ideal_px = 0
        self._editor: QuestionEditor | None = None
        words, files = parted(message.text)
        self._text = TextBlock()
        self._text.setAccessibleName(name)
        self._text.set_plain(words)
        if not words:
            self._text.hide()  # showing it before it has a parent would make a window of it
        self._bubble = QFrame()
        self._bubble.setObjectName("question")
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(PADDING_PX, 8, PADDING_PX, 6)
        inside.addWidget(self._text)
        self._files = [AttachmentView(file) for file in files]
        for view in self._files:
            view.toggled.connect(self._measure)
            inside.addWidget(view)
        self._row = QHBoxLayout()
        self._row.addStretch()
        self._row.addWidget(self._bubble)
        self._versions: Versions | None = None
        self.column.addLayout(self._row)

    def set_siblings(self, siblings: Sequence[MessageId]) -> None:
        super().set_siblings(siblings)
        if siblings and self._versions is None:
            self._versions = Versions()
            self._versions.previous_clicked.connect(lambda: self.act(Act.PREVIOUS))
            self._versions.next_clicked.connect(lambda: self.act(Act.NEXT))
            self.column.addWidget(self._versions, 0, Qt.AlignmentFlag.AlignRight)
        if self._versions is not None:
            place = self.siblings.index(self.message.id) if siblings else 0
            self._versions.show_place(place, len(siblings))

    def act(self, act: Act) -> bool:
        if act is Act.EDIT and act in self.acts():
            self._edit()
            return True
        return super().act(act)

    @property
    def is_edited(self) -> bool:
        """Whether somebody writes another wording now."""
        return self._editor is not None

    def _edit(self) -> None:
        if self._editor is None:
            self._editor = QuestionEditor(self.message.text)
            self._editor.submitted.connect(self._on_submitted)
            self._editor.cancelled.connect(self._end_edit)
            insert(self.column, self.column.indexOf(self._row), self._editor)
            self._bubble.hide()
        self._editor.setFocus()

    def _on_submitted(self, text: str) -> None:
        self._end_edit()
        self.acted.emit(Act.EDIT, replace(self.message, text=text))

    def _end_edit(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self.setFocus()
            self.column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            self._bubble.show()

    def _measure(self) -> None:
        widths = [self._text.ideal_width(), *(view.ideal_width() for view in self._files)]
        self._ideal_px = max(widths) + 2 * PADDING_PX
        self._set_width()

    def _set_width(self) -> None:
        room = self.width() - 2 * GUTTER_PX
        self._bubble.setFixedWidth(min(self._ideal_px, round(room * WIDEST_QUESTION)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: as narrow as its text, as wide as most of the column."""
        super().resizeEvent(event)
        if self._ideal_px:
            self._set_width()
        else:
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another font makes the text wider."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._ideal_px = 0
