# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.chat.composer import Composer
from desktop.ui.widgets.buttons import IconButton
from tests.ui.conftest import child


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(500, 60)
    made.show()
    made.setFocus()
    return made


def edit(composer: Composer) -> QPlainTextEdit:
    return child(composer, QPlainTextEdit)


def button(composer: Composer) -> IconButton:
    return child(composer, IconButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_sends_and_the_text_stays_until_it_is_stored(
    composer: Composer, qtbot: QtBot, key: Qt.Key
) -> None:
    QTest.keyClicks(edit(composer), " hello ")
    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(edit(composer), key)
    assert sent.args == ["hello"]
    assert composer.text() == " hello "
    composer.clear_sent("hello")
    assert composer.text() == ""


def test_what_was_typed_meanwhile_is_not_lost(composer: Composer) -> None:
    composer.set_text("hello, and more")
    composer.clear_sent("hello")
    assert composer.text() == "hello, and more"


def test_shift_enter_makes_a_line_and_the_box_grows(composer: Composer, qtbot: QtBot) -> None:
    low = edit(composer).height()
    QTest.keyClicks(edit(composer), "one")
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert composer.text() == "one\n"
    assert edit(composer).height() > low
    composer.set_text("line\n" * 100)
    tallest = edit(composer).height()
    assert tallest < 15 * low
    composer.set_text("")
    assert edit(composer).height() == low


@pytest.mark.parametrize("text", ["", "  ", "\n\n"])
def test_nothing_is_not_sent(composer: Composer, qtbot: QtBot, text: str) -> None:
    composer.set_text(text)
    assert not button(composer).isEnabled()
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return)


def test_while_writing_the_button_stops(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("next")
    composer.set_writing(True)
    assert button(composer).accessibleName() == "Stop"
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.stopped):
        button(composer).click()
    composer.set_writing(False)
    with qtbot.waitSignal(composer.sent):
        button(composer).click()


def test_without_a_model_nothing_can_be_sent(composer: Composer) -> None:
    composer.set_text("hello")
    composer.set_blocked(True)
    assert not button(composer).isEnabled()


def test_tab_leaves_the_box(composer: Composer) -> None:
    composer.set_text("hello")
    QTest.keyClick(edit(composer), Qt.Key.Key_Tab)
    assert composer.text() == "hello"
