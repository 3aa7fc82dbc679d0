# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.word_marks import mark_words, views_of
from desktop.ui.theme import accent
from tests.ui.chat.conftest import Make


def marks(widget: ReplyWidget) -> list[tuple[str, bool]]:
    """The marked words, and whether each is the current one."""
    found = []
    for view in views_of(widget):
        assert isinstance(view, QTextEdit | QPlainTextEdit)
        for mark in view.extraSelections():
            colour = mark.format.background().color().name()
            found.append((mark.cursor.selectedText(), colour == accent()))
    return found


def test_words_are_marked_in_prose_and_code(make_message: Make, qtbot: QtBot) -> None:
    text = "The **word** and a Word.\n\n```py\nword = 1\n```\n\nLast word"
    widget = ReplyWidget(make_message(text))
    qtbot.addWidget(widget)
    widget.resize(500, 300)
    widget.show()
    place = mark_words(widget, "word", 2)
    assert marks(widget) == [("word", False), ("Word", False), ("word", True), ("word", False)]
    assert place is not None
    assert 0 < place < widget.height()
    assert mark_words(widget, "", None) is None
    assert marks(widget) == []
    assert mark_words(widget, "absent", 0) is None
