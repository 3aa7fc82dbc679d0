# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.colours import DARK, LIGHT
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.widgets.buttons import IconButton
from tests.ui.conftest import child

CODE = "def f():\n    return '🦉' + 'x'  # 1"


@pytest.fixture
def block(qtbot: QtBot) -> CodeBlock:
    made = CodeBlock("py")
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


def colour_at(block: CodeBlock, text: str) -> str:
    document = child(block, QPlainTextEdit).document()
    cursor: QTextCursor = document.find(text)
    return cursor.charFormat().foreground().color().name()


def test_finished_code_is_coloured(block: CodeBlock) -> None:
    block.set_code(CODE)
    assert colour_at(block, "def") == LIGHT.code_keyword
    assert colour_at(block, "# 1") == LIGHT.code_comment, "also behind a character of two units"
    assert [label.text() for label in block.findChildren(QLabel)] == ["Python"]


def test_colours_follow_the_theme(block: CodeBlock, appearance: Appearance) -> None:
    block.set_code(CODE)
    appearance.change(scheme=Scheme.DARK)
    assert colour_at(block, "def") == DARK.code_keyword


def test_it_grows_line_by_line(block: CodeBlock) -> None:
    view = child(block, QPlainTextEdit)
    block.append("one\n")
    low = view.height()
    block.append("two\nthree\n")
    assert view.height() > low
    assert block.code() == "one\ntwo\nthree\n"


def test_copy(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code(CODE)
    button = child(block, IconButton)
    button.click()
    assert QGuiApplication.clipboard().text() == CODE
    assert button.accessibleName() == "Copied"
    qtbot.waitUntil(lambda: button.accessibleName() == "Copy code")


def test_a_wide_line_scrolls_and_does_not_wrap(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code("x" * 500)
    view = child(block, QPlainTextEdit)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 0)
    assert view.blockCount() == 1
