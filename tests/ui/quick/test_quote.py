# SPDX-License-Identifier: Apache-2.0
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.quick.quote import MOST_CHARACTERS, Quote
from desktop.ui.widgets.buttons import IconButton


def quote(qtbot: QtBot, copied: str) -> Quote:
    QGuiApplication.clipboard().setText(copied)
    made = Quote()
    qtbot.addWidget(made)
    made.resize(300, 80)
    made.look()
    return made


def test_what_was_copied_is_shown_by_its_first_words(qtbot: QtBot) -> None:
    made = quote(qtbot, "  one\n two " + "and more words " * 50)
    assert made.text.startswith("one\n two")
    assert made.name == "Copied text"
    shown = made.findChildren(QLabel)[1].text()
    assert shown.startswith("one two")
    assert shown.count("\n") == 1
    assert shown.endswith("…")
    assert "Copied text" in made.accessibleName()


def test_nothing_copied_is_no_chip(qtbot: QtBot) -> None:
    made = quote(qtbot, " \n ")
    assert made.text == ""
    assert made.isHidden()


def test_it_can_be_taken_out(qtbot: QtBot) -> None:
    made = quote(qtbot, "words")
    with qtbot.waitSignal(made.changed):
        made.findChildren(IconButton)[0].click()
    assert made.text == ""
    assert made.isHidden()


def test_far_too_much_is_cut_off_and_that_is_said(qtbot: QtBot) -> None:
    made = quote(qtbot, "x" * (MOST_CHARACTERS + 5))
    assert len(made.text) == MOST_CHARACTERS
    assert "cut off" in made.findChildren(QLabel)[0].text()
