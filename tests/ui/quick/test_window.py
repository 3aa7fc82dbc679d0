# SPDX-License-Identifier: Apache-2.0
"""The small window over the real bridge; what only a real screen can tell is in test_real.py."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.attached import parted
from desktop.core.errors import Action
from desktop.core.keeping import Keeping
from desktop.core.records import Role
from desktop.store import chats
from desktop.store.keeping import set_keeping
from desktop.ui.quick.window import QuickWindow
from tests.bridge.conftest import WAIT_MS


@pytest.fixture
def small(context: AppContext, qtbot: QtBot) -> Iterator[QuickWindow]:
    QGuiApplication.clipboard().setText("A lease is a contract.")
    made = QuickWindow(context.quick, context.shelf)
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


def test_an_answer_that_failed_can_be_tried_again(
    small: QuickWindow, context: AppContext, qtbot: QtBot
) -> None:
    small.composer.sent.emit("/words 2 /crash")
    until_answered(small, context, qtbot)
    failed = context.quick.last
    assert failed is not None
    with qtbot.waitSignal(context.quick.live.finished, timeout=WAIT_MS) as ended:
        button(small, "Try again").click()
    second = ended.args[1].reply
    assert (second.parent_id, second.id == failed.id) == (failed.parent_id, False)
    assert [w.message.id for w in small.transcript.message_widgets()] == [
        failed.parent_id,
        second.id,
    ]


def test_what_the_main_window_must_do_is_asked_there(
    small: QuickWindow, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(small.action_wanted) as wanted:
        small.transcript.content.action_clicked.emit(Action.OPEN_SETTINGS)
    assert wanted.args == [Action.OPEN_SETTINGS]


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


def test_what_comes_late_does_not_enter_a_closed_window(
    small: QuickWindow, context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop.ui.quick.window.announce", lambda _at, words: said.append(words))
    quick = context.quick

    def close_when_asked() -> None:
        if quick.live.now is not None and small.isVisible():
            small.close()

    quick.changed.connect(close_when_asked)
    small.composer.sent.emit("/words 2")
    qtbot.waitUntil(lambda: not small.isVisible(), timeout=WAIT_MS)
    turns = context.desk()._turns._turns
    assert len(turns) == 1
    assert all(turn.wait(WAIT_MS / 1000) for turn in turns)
    memory = context.desk().chats.temporary
    qtbot.waitUntil(lambda: memory().result() == (), timeout=WAIT_MS)
    assert small.transcript.message_widgets() == ()
    assert not small.composer.text()
    assert said == []


def test_closed_it_knows_no_text(small: QuickWindow) -> None:
    assert small.quote.text
    small.close()
    quote = small.quote
    labels = [each.text() for each in quote.findChildren(QLabel)]
    known = " ".join((quote.text, quote._selected, quote._copied, quote.accessibleName(), *labels))
    assert "lease" not in known


def notes(small: QuickWindow) -> str:
    return small._note.text().partition(" · ")[2].partition(" · ")[2]


def test_it_promises_only_what_is_so(small: QuickWindow, context: AppContext, qtbot: QtBot) -> None:
    assert notes(small) == "kept nowhere unless you continue"
    context.desk().store.submit(lambda db: set_keeping(db, Keeping(is_held=True))).result()
    with qtbot.waitSignal(context.shelf.changed, timeout=WAIT_MS):
        context.shelf.refresh()
    assert notes(small) == "a legal hold will keep this"
    context.shelf.clear()
    assert notes(small) == ""
    with qtbot.waitSignal(context.shelf.loaded, timeout=WAIT_MS):
        context.shelf.load()
    small.composer.sent.emit("/words 2")
    until_answered(small, context, qtbot)
    assert notes(small) == "a legal hold keeps this"
