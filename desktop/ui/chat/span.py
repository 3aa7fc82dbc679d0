# SPDX-License-Identifier: Apache-2.0
"""A selection that goes from one block of a message into others: prose, tables, code.

Each block is a text widget of its own and selects by itself; dragging beyond one selects on in the
others. Whoever copies or drags words out of any of them gets all of them.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

Text = QTextEdit | QPlainTextEdit
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor
_START, _END = QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End


class Span:
    """One for each message; ``texts`` gives its blocks, from above to below."""

    def __init__(self, texts: Callable[[], Sequence[Text]]) -> None:
        self._texts = texts

    def press(self, on: Text, event: QMouseEvent) -> None:
        """A selection may begin here: what is selected elsewhere is so no more."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._clear(but=(on,))

    def move(self, on: Text, event: QMouseEvent) -> None:
        """The mouse was moved over the screen, maybe with its button down since a place in this."""
        is_dragged = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_dragged and on.textCursor().hasSelection():
            self._drag(on, event.globalPosition().toPoint())

    def _drag(self, begun_on: Text, at: QPoint) -> None:
        texts = self._texts()
        target = next((each for each in texts if at.y() < _bottom(each)), texts[-1])
        first, last = texts.index(begun_on), texts.index(target)
        if first == last:
            self._clear(but=(begun_on,))
            return
        goes_down = last > first
        towards, away = (_END, _START) if goes_down else (_START, _END)
        begun = begun_on.textCursor()
        begun.setPosition(begun.anchor())
        begun.movePosition(towards, _KEEP)
        begun_on.setTextCursor(begun)
        end = target.cursorForPosition(target.viewport().mapFromGlobal(at)).position()
        there = target.textCursor()
        there.movePosition(away, _MOVE)
        there.setPosition(end, _KEEP)
        target.setTextCursor(there)
        low, high = sorted((first, last))
        for between in texts[low + 1 : high]:
            between.selectAll()
        self._clear(but=texts[low : high + 1])

    def words(self) -> str:
        """All that is selected, with a blank line between blocks."""
        found = (_selected(text) for text in self._texts())
        return "\n\n".join(part for part in found if part)

    def _clear(self, but: Sequence[Text]) -> None:
        for text in self._texts():
            if text not in but and text.textCursor().hasSelection():
                cursor = text.textCursor()
                cursor.clearSelection()
                text.setTextCursor(cursor)


def selected_words(text: Text, span: Span | None) -> str:
    """What is selected in a block, and in those beside it."""
    return span.words() if span is not None else _selected(text)


def as_data(text: Text, span: Span | None) -> QMimeData:
    """The same for the clipboard and for dragging."""
    data = QMimeData()
    data.setText(selected_words(text, span))
    return data


def _selected(text: Text) -> str:
    words = text.textCursor().selectedText()
    return words.replace("\u2029", "\n").replace("\u2028", "\n").replace("\u00a0", " ")


def _bottom(text: Text) -> int:
    return text.mapToGlobal(QPoint(0, text.height())).y()
