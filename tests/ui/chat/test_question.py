# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.attached import AttachedFile, with_files
from desktop.core.records import ReplyState, Role
from desktop.ui.chat.message import GUTTER_PX
from desktop.ui.chat.question import QuestionWidget
from desktop.ui.chat.text_block import TextBlock
from tests.ui.chat.conftest import Make

STREAMING = ReplyState.STREAMING


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(600, 200)
    widget.show()


def test_a_question_is_plain_text(make_message: Make, qtbot: QtBot) -> None:
    widget = QuestionWidget(make_message("# no *Markdown*", Role.USER))
    shown(qtbot, widget)
    block = widget.findChild(TextBlock)
    assert block is not None
    assert block.toPlainText() == "# no *Markdown*"
    assert widget.accessibleName().startswith("You, ")


def test_nothing_becomes_a_window_of_its_own(make_message: Make, qtbot: QtBot) -> None:
    before = set(QApplication.topLevelWidgets())
    widgets = [
        QuestionWidget(make_message(with_files("hi", [FILE]), Role.USER)),
        QuestionWidget(make_message(with_files("", [FILE]), Role.USER)),
    ]
    for widget in widgets:
        shown(qtbot, widget)
    visible = {w for w in QApplication.topLevelWidgets() if w.isVisible()} - before
    assert visible == set(widgets)


FILE = AttachedFile(name="a.csv", text="x")


def test_a_short_question_is_narrow(make_message: Make, qtbot: QtBot) -> None:
    widths = []
    for text in ("hi", "word " * 200):
        widget = QuestionWidget(make_message(text, Role.USER))
        shown(qtbot, widget)
        bubble = widget.findChild(QFrame, "question")
        assert bubble is not None
        widths.append(bubble.width())
    assert widths[0] < 100
    assert widths[1] == round((600 - 2 * GUTTER_PX) * 0.85)
