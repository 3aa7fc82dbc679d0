# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.colours import DARK, LIGHT
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.widgets.buttons import IconButton
from tests.ui.conftest import ACCENTS, child

CODE = "def f():\n    return '🦉' + 'x'  # 1"


@pytest.fixture
def block(qtbot: QtBot) -> CodeBlock:
    made = CodeBlock("py")
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


def colour_at(block: CodeBlock, text: str) -> str:
    """The colour that the line's layout gives a piece of text."""
    document = child(block, QPlainTextEdit).document()
    found: QTextCursor = document.find(text)
    line, at = found.block(), found.selectionStart() - found.block().position()
    for each in line.layout().formats():
        if each.start <= at < each.start + each.length:
            return each.format.foreground().color().name()
    return ""


def test_finished_code_is_coloured(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code(CODE)
    qtbot.waitUntil(lambda: bool(colour_at(block, "# 1")))
    assert colour_at(block, "def") == LIGHT.code_keyword
    assert colour_at(block, "# 1") == LIGHT.code_comment, "also behind a character of two units"
    assert [label.text() for label in block.findChildren(QLabel)] == ["Python"]


def test_colours_follow_the_theme(block: CodeBlock, appearance: Appearance, qtbot: QtBot) -> None:
    block.set_code(CODE)
    appearance.change(scheme=Scheme.DARK)
    qtbot.waitUntil(lambda: colour_at(block, "def") == DARK.code_keyword)


def test_it_grows_line_by_line(block: CodeBlock) -> None:
    view = child(block, QPlainTextEdit)
    block.append("one\n")
    low = view.height()
    block.append("two\nthree\n")
    assert view.height() > low
    assert block.code() == "one\ntwo\nthree\n"


def button_of(block: CodeBlock, name: str) -> IconButton:
    return next(b for b in block.findChildren(IconButton) if b.accessibleName() == name)


def test_copy(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code(CODE)
    button = button_of(block, "Copy code")
    button.click()
    assert QGuiApplication.clipboard().text() == CODE
    assert button.accessibleName() == "Copied"
    qtbot.waitUntil(lambda: button.accessibleName() == "Copy code")


def test_a_wide_line_scrolls_and_does_not_wrap(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code("x" * 500)
    view = child(block, QPlainTextEdit)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 0)
    assert view.blockCount() == 1


def test_long_lines_wrap_when_wanted(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code("short")
    wrap = button_of(block, "Wrap long lines")
    assert not wrap.isVisible()
    block.set_code("x" * 500)
    qtbot.waitUntil(wrap.isVisible)
    view = child(block, QPlainTextEdit)
    low = view.height()
    wrap.click()
    assert view.height() > 2 * low
    assert not view.horizontalScrollBar().isVisible()
    wrap.click()
    qtbot.waitUntil(lambda: view.height() == low)


def test_long_code_is_coloured_in_steps(block: CodeBlock, qtbot: QtBot) -> None:
    block.hide()  # all of it at once, without a transcript around it, would be slow to paint
    code = "".join(f"def f{n}(): return {n}\n" for n in range(3000)) + "last = 'word'"
    block.set_code(code)
    assert colour_at(block, "'word'") == "", "the window is not held up for it"
    qtbot.waitUntil(lambda: colour_at(block, "'word'") == LIGHT.code_string, timeout=20_000)


def test_a_colour_goes_on_in_the_next_line(block: CodeBlock, qtbot: QtBot) -> None:
    block.set_code('x = """one\ntwo"""')
    qtbot.waitUntil(lambda: colour_at(block, "two") == LIGHT.code_string)


def test_code_follows_the_text_size(block: CodeBlock, appearance: Appearance) -> None:
    block.set_code(CODE)
    view = child(block, QPlainTextEdit)
    points, height_px = view.font().pointSizeF(), view.height()
    appearance.change(scheme=Scheme.LIGHT, percent=200, accents=ACCENTS)
    assert view.font().pointSizeF() == pytest.approx(2 * points)
    assert view.height() > 1.5 * height_px
