# SPDX-License-Identifier: Apache-2.0
"""A block of code: its language, a copy button, and the code as it was written, never wrapped."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.chat.text_block import fixed_font
from desktop.ui.theme import colours
from desktop.ui.widgets.buttons import IconButton

COPIED_MS = 1600
MAX_LABEL = 24


class CodeBlock(QFrame):
    """Shows code; while it is still streaming without colours, afterwards with them."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self._language = language
        self._is_coloured = False
        self._label = QLabel(language[:MAX_LABEL])
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "small")
        self._copy = IconButton("copy", self.tr("Copy code"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._view = _CodeView()
        self._view.setAccessibleName(self.tr("Code"))
        head = QHBoxLayout()
        head.setContentsMargins(11, 3, 4, 0)
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._view)

    def set_code(self, code: str) -> None:
        """Show finished code and colour it."""
        if code != self._view.toPlainText():
            self._view.setPlainText(code)
        self._is_coloured = True
        self._colour()
        self._view.fit()

    def append(self, text: str) -> None:
        """Add to code that is still being written."""
        cursor = QTextCursor(self._view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        self._view.fit()

    def code(self) -> str:
        """The code as it would be copied."""
        return self._view.toPlainText()

    def _colour(self) -> None:
        # Pygments takes 60 ms to import: only a window that shows code pays for it.
        from desktop.ui.chat import highlight  # noqa: PLC0415

        code, table = self.code(), colours().named()
        self._label.setText(highlight.label(self._language)[:MAX_LABEL])
        cursor = QTextCursor(self._view.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        shift = _utf16_shift(code)
        for span in highlight.spans(self._language, code):
            colouring = QTextCharFormat()
            colouring.setForeground(QColor(table[span.colour]))
            end = span.start + span.length
            cursor.setPosition(span.start + shift(span.start))
            cursor.setPosition(end + shift(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(colouring)
        cursor.endEditBlock()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.code())
        self._copy.set_icon("check", self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, self._show_copy)

    def _show_copy(self) -> None:
        self._copy.set_icon("copy", self.tr("Copy code"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: colours stand in the document, so they are set again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._is_coloured:
            self._colour()


class _CodeView(QPlainTextEdit):
    """As tall as its lines; scrolls sideways only."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(11, 1, 11, 8)
        self._fitted = (0, False)
        self._take_font()

    def fit(self) -> None:
        """Make the height that of the lines, and of the scroll bar if there is one."""
        needs_bar = self.document().idealWidth() > self.viewport().width()
        wanted = self.blockCount(), needs_bar
        if wanted != self._fitted:
            self._fitted = wanted
            bar = self.horizontalScrollBar().sizeHint().height() if needs_bar else 0
            self.setFixedHeight(wanted[0] * self.fontMetrics().lineSpacing() + 10 + bar)

    def _take_font(self) -> None:
        parent = self.parentWidget()
        self.setFont(fixed_font(QGuiApplication.font() if parent is None else parent.font()))
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self._fitted = (0, False)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: a wider view may need no scroll bar."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: up and down scroll the transcript."""
        delta: QPoint = event.angleDelta()
        if abs(delta.x()) > abs(delta.y()):
            super().wheelEvent(event)
        else:
            event.ignore()


def _utf16_shift(code: str) -> "_Shift":
    return _Shift([index for index, char in enumerate(code) if ord(char) > 0xFFFF])


class _Shift:
    """Qt counts UTF-16 units: how many more than characters stand before a position."""

    def __init__(self, wide: list[int]) -> None:
        self._wide = wide

    def __call__(self, position: int) -> int:
        return sum(1 for index in self._wide if index < position)
