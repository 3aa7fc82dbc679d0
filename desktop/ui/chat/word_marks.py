# SPDX-License-Identifier: Apache-2.0
"""Marks found words in the texts of a message, without changing the texts."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop.ui.colours import mix, text_on
from desktop.ui.theme import accent, colours

MOST_MARKS = 200
"""In one text: more would be slow and show nothing."""


def views_of(widget: QWidget) -> list[QTextEdit | QPlainTextEdit]:
    """The texts below a widget, from top to bottom."""
    views: list[QTextEdit | QPlainTextEdit] = [
        *widget.findChildren(QTextEdit),
        *widget.findChildren(QPlainTextEdit),
    ]
    origin = widget.mapToGlobal(widget.rect().topLeft())
    return sorted(views, key=lambda view: (view.mapToGlobal(view.rect().topLeft()) - origin).y())


def mark_words(widget: QWidget, words: str, current: int | None) -> int | None:
    """Mark every occurrence, the ``current``-th (from 0) strongly; empty ``words`` unmark.

    Returns:
        Where the current one stands, in pixels below the widget's top; None: it is not shown.
    """
    place: int | None = None
    count = 0
    for view in views_of(widget):
        marks: list[QTextEdit.ExtraSelection] = []
        for cursor in _found(view.document(), words):
            is_current = count == current
            marks.append(_mark(cursor, is_current))
            if is_current:
                place = view.mapTo(widget, view.cursorRect(cursor).topLeft()).y()
            count += 1
        if marks or view.extraSelections():
            view.setExtraSelections(marks)
    return place


def _found(document: QTextDocument, words: str) -> list[QTextCursor]:
    found: list[QTextCursor] = []
    cursor = document.find(words) if words else QTextCursor()
    while not cursor.isNull() and len(found) < MOST_MARKS:
        found.append(cursor)
        cursor = document.find(words, cursor)
    return found


def _mark(cursor: QTextCursor, is_current: bool) -> QTextEdit.ExtraSelection:
    table = colours()
    ground = accent() if is_current else mix(table.ground, accent(), 0.28)
    looks = QTextCharFormat()
    looks.setBackground(QColor(ground))
    looks.setForeground(QColor(text_on(ground)))
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, looks
    return mark
