# SPDX-License-Identifier: Apache-2.0
"""The small window over the real bridge; what only a real screen can tell is in test_real.py."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.attached import parted
from desktop.core.records import Role
from desktop.store import chats
from desktop.ui.quick.window import QuickWindow
from tests.bridge.conftest import WAIT_MS


@pytest.fixture
def small(context: AppContext, qtbot: QtBot) -> Iterator[QuickWindow]:
    QGuiApplication.clipboard().setText("A lease is a contract.")
    made = QuickWindow(context.quick)
    qtbot.addWidget(made)
    made.open()
    yield made
    made.close()


def button(small: QuickWindow, text: str) -> QPushButton:
    return next(each for each in small.findChildren(QPushButton) if each.text() == text)


def until_answered(small: QuickWindow, context: AppContext, qtbot: QtBot) -> str:
    quick = context.quick
    qtbot.waitUntil(lambda: quick.last is not None and not quick.is_writing, timeout=WAIT_MS)
    return small.transcript.message_widgets()[-1].plain_text()


def test_a_preset_asks_about_what_was_copied(
    small: QuickWindow, context: AppContext, qtbot: QtBot
) -> None:
    assert small.quote.isVisible()
    button(small, "Explain").click()
    until_answered(small, context, qtbot)
    question = small.transcript.message_widgets()[0].message
    words, (file,) = parted(question.text)
    assert words.startswith("Explain")
    assert (file.name, file.text) == ("Copied text", "A lease is a contract.")
    assert not small.quote.isVisible()
    assert not button(small, "Explain").isVisible()


def test_a_question_by_keys_and_the_answer_is_copied(
    small: QuickWindow, context: AppContext, qtbot: QtBot
) -> None:
    box = small.composer.focusProxy()
    assert box is not None
    QTest.keyClicks(box, "/words 2")
    QTest.keyClick(box, Qt.Key.Key_Return)
    answer = until_answered(small, context, qtbot)
    assert answer.startswith("word0 word1")
    button(small, "Copy answer").click()
    assert QGuiApplication.clipboard().text().startswith("word0 word1")
    assert small.composer.text() == ""
    # What is asked after it says nothing of the text again.
    small.composer.sent.emit("and now?")
    qtbot.waitUntil(lambda: len(small.transcript.message_widgets()) == 4, timeout=WAIT_MS)
    until_answered(small, context, qtbot)
    asked = [w.message.text for w in small.transcript.message_widgets()]
    assert asked[2] == "and now?"


def test_esc_stops_and_then_closes_and_nothing_is_left(
    small: QuickWindow, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.quick.live.text_arrived, timeout=WAIT_MS):
        small.composer.sent.emit("/rate 30 /words 900")
    QTest.keyClick(small, Qt.Key.Key_Escape)
    until_answered(small, context, qtbot)
    assert small.isVisible()
    QTest.keyClick(small, Qt.Key.Key_Escape)
    assert not small.isVisible()
    assert small.transcript.message_widgets() == ()
    assert context.desk().chats.temporary().result() == ()
    assert context.desk().store.submit(chats.list_chats).result() == ()


def test_it_goes_on_in_carrel(small: QuickWindow, context: AppContext, qtbot: QtBot) -> None:
    small.composer.sent.emit("/words 2")
    until_answered(small, context, qtbot)
    with qtbot.waitSignal(context.quick.continued, timeout=WAIT_MS):
        button(small, "Continue in Carrel").click()
    assert not small.isVisible()
    qtbot.waitUntil(lambda: len(context.conversation.messages) == 2, timeout=WAIT_MS)
    assert [m.role for m in context.conversation.messages] == [Role.USER, Role.ASSISTANT]
    small.open()
    assert small.transcript.message_widgets() == ()
    assert small.quote.isVisible()
