# SPDX-License-Identifier: Apache-2.0
"""The clipboard under a policy, whatever way words come there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.bridge.copying import ClipboardGuard, copy_answer, copy_plain, leaving
from tests.helpers.policy import Place

LABELLED = "words\n\nAI-generated\n"


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    parent = QObject()
    QGuiApplication.clipboard().clear()
    yield ClipboardGuard(parent)
    QGuiApplication.clipboard().clear()
    del parent


def text() -> str:
    return QGuiApplication.clipboard().text()


def native(qtbot: QtBot, *, writes: bool = False) -> None:
    """Copy by the keys of a text widget of Qt."""
    edit = QPlainTextEdit("words") if writes else QTextBrowser()
    edit.setPlainText("words")
    qtbot.addWidget(edit)
    with qtbot.waitExposed(edit):
        edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_without_a_policy_everything_is_copied_as_it_is(
    guard: ClipboardGuard, qtbot: QtBot
) -> None:
    for copy in (copy_answer, copy_plain):
        copy("words")
        assert text() == "words"
    native(qtbot)
    assert text() == "words"


def test_nothing_gets_out(guard: ClipboardGuard, policy: Place, qtbot: QtBot) -> None:
    policy.write(forbid_clipboard=True)
    for copy in (copy_answer, copy_plain, QGuiApplication.clipboard().setText):
        copy("words")
        assert text() == ""
    with qtbot.waitSignal(guard.refused):
        native(qtbot)
    assert text() == ""
    native(qtbot, writes=True)
    assert text() == ""


def test_a_label_below_the_mouse_too(guard: ClipboardGuard, policy: Place, qtbot: QtBot) -> None:
    policy.write(forbid_clipboard=True)
    label = QLabel("words")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.show()
    label.setSelection(0, 5)
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert text() == ""


def test_answers_are_labelled_once(guard: ClipboardGuard, policy: Place, qtbot: QtBot) -> None:
    policy.write(ai_label=True)
    copy_answer("words")
    assert text() == LABELLED
    copy_answer(text())
    assert text() == LABELLED
    native(qtbot)
    assert text() == LABELLED


def test_what_no_model_wrote_is_not_labelled(
    guard: ClipboardGuard, policy: Place, qtbot: QtBot
) -> None:
    policy.write(ai_label=True, disclaimer="Check it.")
    copy_plain("a recovery key")
    assert text() == "a recovery key"
    native(qtbot, writes=True)
    assert text() == "words"
    copy_answer("words")
    assert text() == "words\n\nAI-generated · Check it.\n"


def test_what_is_dragged_out_is_as_what_is_copied(policy: Place) -> None:
    data = QMimeData()
    data.setHtml("<b>words</b>")
    data.setText("words")
    assert leaving(data) is data
    policy.write(ai_label=True)
    assert (leaving(data).text(), leaving(data).hasHtml()) == (LABELLED, False)
    assert leaving(data, is_own=True) is data
    policy.write(forbid_clipboard=True)
    assert (leaving(data).text(), leaving(data).hasHtml()) == ("", False)
    assert leaving(data, is_own=True).text() == ""
