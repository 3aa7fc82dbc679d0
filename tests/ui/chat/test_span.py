# SPDX-License-Identifier: Apache-2.0
"""A selection across the blocks of a message, by a real mouse press and moves."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.chat.code_view import CodeView
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.text_block import TextBlock
from tests.ui.chat.conftest import Make

TEXT = "first words here\n\n```py\nx = 1\ny = 2\n```\n\nlast words there"


@pytest.fixture
def reply(make_message: Make, qtbot: QtBot) -> ReplyWidget:
    widget = ReplyWidget(make_message(TEXT))
    qtbot.addWidget(widget)
    widget.resize(500, 300)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def blocks(reply: ReplyWidget) -> tuple[TextBlock, CodeView, TextBlock]:
    first, last = reply.findChildren(TextBlock)
    (code,) = reply.findChildren(CodeView)
    return first, code, last


def place(text: QTextEdit | QPlainTextEdit, position: int) -> QPoint:
    """Where a character stands on the viewport."""
    cursor = text.textCursor()
    cursor.setPosition(position)
    return text.cursorRect(cursor).center()


def drag(
    start: QTextEdit | QPlainTextEdit, at: int, end: QTextEdit | QPlainTextEdit, to: int
) -> None:
    QTest.mousePress(start.viewport(), Qt.MouseButton.LeftButton, pos=place(start, at))
    goal = start.viewport().mapFromGlobal(end.viewport().mapToGlobal(place(end, to)))
    for part in (2, 1):
        QTest.mouseMove(start.viewport(), place(start, at) + (goal - place(start, at)) / part)
    QTest.mouseRelease(start.viewport(), Qt.MouseButton.LeftButton, pos=goal)


def test_dragged_down_over_code(reply: ReplyWidget) -> None:
    first, code, last = blocks(reply)
    drag(first, 6, last, 4)
    expected = "words here\n\nx = 1\ny = 2\n\nlast"
    for text in (first, code, last):
        assert text.selected_words() == expected
    first.copy()
    assert QGuiApplication.clipboard().text() == expected


def test_dragged_up_and_back(reply: ReplyWidget) -> None:
    first, code, last = blocks(reply)
    drag(last, 4, code, 0)
    assert last.selected_words() == "x = 1\ny = 2\n\nlast"
    drag(first, 0, first, 5)
    assert code.selected_words() == "first"
    assert not last.textCursor().hasSelection()


def test_one_block_alone_is_copied_as_before(reply: ReplyWidget) -> None:
    _, code, last = blocks(reply)
    last.selectAll()
    last.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "last words there"
    assert data.hasHtml()
    drag(code, 0, code, 5)
    code.copy()
    assert QGuiApplication.clipboard().text() == "x = 1"
