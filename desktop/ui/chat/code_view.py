# SPDX-License-Identifier: Apache-2.0
"""The lines of a block of code, as tall as they are; scrolls sideways only, or wraps."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QMouseEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.bridge.copying import leaving
from desktop.ui.chat.span import Span, as_data, selected_words
from desktop.ui.chat.text_block import fixed_font


class CodeView(QPlainTextEdit):
    """Never taller than its text; the transcript scrolls up and down."""

    fitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.span: Span | None = None
        """What is selected in the blocks of the same message."""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the message has one
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(11, 1, 11, 8)
        self._fitted = (0, False)
        self.is_too_wide = False
        self.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._take_font()

    def set_wraps(self, wraps: bool) -> None:
        """Whether lines that are too wide go on below."""
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wraps else mode.NoWrap)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if wraps else policy.ScrollBarAsNeeded
        )
        self.fit()

    def selected_words(self) -> str:
        """What is selected here, and in the blocks beside it."""
        return selected_words(self, self.span)

    def fit(self) -> None:
        """Make the height that of the lines, and of the scroll bar if there is one."""
        wraps = self.lineWrapMode() is not QPlainTextEdit.LineWrapMode.NoWrap
        too_wide = self.horizontalScrollBar().maximum() > 0
        self.is_too_wide = too_wide or (wraps and self.is_too_wide)
        # QPlainTextDocumentLayout counts its height in lines.
        lines = round(self.document().size().height()) if wraps else self.blockCount()
        wanted = lines, too_wide and not wraps
        if wanted != self._fitted:
            self._fitted = wanted
            bar = self.horizontalScrollBar().sizeHint().height() if wanted[1] else 0
            self.setFixedHeight(wanted[0] * self.fontMetrics().lineSpacing() + 10 + bar)
            self.fitted.emit()

    def _on_range_changed(self, _low: int, _high: int) -> None:
        self.fit()

    def _wanted_font(self) -> QFont:
        parent = self.parentWidget()
        return fixed_font(QGuiApplication.font() if parent is None else parent.font())

    def _take_font(self) -> None:
        self.setFont(self._wanted_font())
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self._fitted = (0, False)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: a wider view may need no scroll bar."""
        super().resizeEvent(event)
        self.fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt override: for copying and for dragging out."""
        return leaving(as_data(self, self.span))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: a selection begins."""
        if self.span is not None:
            self.span.press(self, event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override: a selection may go on in other blocks."""
        super().mouseMoveEvent(event)
        if self.span is not None:
            self.span.move(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: up and down scroll the transcript."""
        delta: QPoint = event.angleDelta()
        if abs(delta.x()) > abs(delta.y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and not self._fitted[0]:
            self.fit()
        # A font of its own does not follow the text size; the stylesheet comes after that.
        if event.type() is QEvent.Type.StyleChange and self._wanted_font() != self.font():
            self._take_font()
