# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.core.attached import AttachedFile, parted, with_files
from desktop.ui.chat.attachment_chip import AttachmentChip
from desktop.ui.chat.composer import Composer
from desktop.ui.chat.growing_edit import GrowingEdit
from desktop.ui.chat.slash import suggestions
from desktop.ui.chat.slash_popup import SlashPopup
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


def edit(composer: Composer) -> GrowingEdit:
    return child(composer, GrowingEdit)


def button(composer: Composer) -> IconButton:
    buttons = composer.findChildren(IconButton)
    return next(b for b in buttons if b.accessibleName() in ("Send", "Stop"))


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
    with qtbot.waitSignal(composer.sent):
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


def key(composer: Composer, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(edit(composer), each)


FILE = AttachedFile(name="a.csv", text="x,y\n1,2")


def test_a_file_goes_with_the_question_and_can_be_taken_out(
    composer: Composer, qtbot: QtBot
) -> None:
    composer.attach(FILE)
    composer.attach(AttachedFile(name="b.md", text="# b"))
    composer.attach(FILE)
    assert [chip.file.name for chip in composer.findChildren(AttachmentChip)][-1] == "a.csv"
    QTest.keyClicks(edit(composer), "what is it")
    with qtbot.waitSignal(composer.sent) as sent:
        key(composer, Qt.Key.Key_Return)
    assert sent.args == [with_files("what is it", [AttachedFile(name="b.md", text="# b"), FILE])]
    remove = next(
        b
        for b in composer.findChildren(IconButton)
        if b.accessibleName() == "Take a.csv out" and b.isVisible()
    )
    remove.click()
    assert "a.csv" not in composer.text()
    composer.clear_sent(composer.text())
    assert composer.text() == ""


def test_a_text_with_files_comes_back_as_chips(composer: Composer) -> None:
    composer.set_text(with_files("words", [FILE]))
    assert edit(composer).toPlainText() == "words"
    assert parted(composer.text()) == ("words", (FILE,))
    assert button(composer).isEnabled()


def test_dropped_files_are_told_and_other_text_is_pasted(composer: Composer, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a.txt"), QUrl("https://a.org/b.txt")])
    with qtbot.waitSignal(composer.files_dropped) as dropped:
        edit(composer).insertFromMimeData(mime)
    assert dropped.args == [[QUrl.fromLocalFile("/tmp/a.txt")]]
    plain = QMimeData()
    plain.setText("pasted")
    edit(composer).insertFromMimeData(plain)
    assert composer.text() == "pasted"


def test_the_arrow_up_recalls_questions_only_in_an_empty_box(composer: Composer) -> None:
    composer.earlier = lambda: ["first", "second"]
    key(composer, Qt.Key.Key_Up)
    assert composer.text() == "second"
    key(composer, Qt.Key.Key_Up)
    assert composer.text() == "first"
    key(composer, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert composer.text() == ""
    composer.set_text("mine")
    key(composer, Qt.Key.Key_Up)
    assert composer.text() == "mine"


def test_a_slash_is_completed(composer: Composer, qtbot: QtBot) -> None:
    composer.suggest = lambda typed: suggestions(typed, ())
    QTest.keyClicks(edit(composer), "/s")
    popup = child(composer.window(), SlashPopup)
    assert popup.isVisible()
    with qtbot.waitSignal(composer.suggestion_chosen) as chosen:
        key(composer, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert chosen.args[0].name == "summarise"
    assert composer.text() == ""
    assert not popup.isVisible()
    QTest.keyClicks(edit(composer), "/dom")
    key(composer, Qt.Key.Key_Tab)
    assert composer.text() == "/domain ", "it wants a name"
    composer.set_text("/new")
    assert popup.isVisible()
    key(composer, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_question_can_be_sent_later_by_mouse(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("next")
    composer.set_writing(True)
    later = next(
        b
        for b in composer.findChildren(IconButton)
        if b.accessibleName() == "Send after this answer"
    )
    assert later.isVisible()
    with qtbot.waitSignal(composer.sent):
        later.click()
