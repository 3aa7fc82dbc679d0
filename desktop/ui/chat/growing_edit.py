# SPDX-License-Identifier: Apache-2.0
"""A box that grows with what is written in it: Enter submits, Shift+Enter makes a new line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.bridge.copying import leaving

MOST_LINES = 9


class GrowingEdit(QPlainTextEdit):
    """As tall as its lines, up to :data:`MOST_LINES`."""

    submitted = Signal()
    cancelled = Signal()
    focus_changed = Signal(bool)
    key_pressed = Signal(object)
    """A QKeyEvent before it does anything; who accepts it keeps it."""
    files_dropped = Signal(object)
    """Addresses of local files, as a list of QUrl; pasted ones too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeps_tab: Callable[[], bool] = lambda: False
        """Whether Tab is a key like others now."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # QPlainTextEdit counts in lines
        shown = max(1, min(lines, MOST_LINES))
        self.setFixedHeight(round(shown * self.fontMetrics().lineSpacing()) + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if event.isAccepted():
            return
        event.accept()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and modifiers == Qt.KeyboardModifier.NoModifier:
            self.submitted.emit()
        elif is_enter and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt override: for copying and for dragging out."""
        return leaving(super().createMimeDataFromSelection(), is_own=True)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt override: Tab may mean something else for a moment."""
        return False if self.keeps_tab() else super().focusNextPrevChild(forward)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt override: paste and drop; files are told, everything else is text."""
        files = [url for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
        else:
            super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
