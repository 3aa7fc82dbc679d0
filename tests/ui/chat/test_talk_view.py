# SPDX-License-Identifier: Apache-2.0
"""What can be done with messages, in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.chat.acts import Act
from desktop.ui.chat.details import DetailsPanel
from desktop.ui.chat.find_bar import FindBar
from desktop.ui.chat.message import MessageWidget
from desktop.ui.chat.message_menu import MessageMenu
from desktop.ui.chat.question_editor import QuestionEditor
from desktop.ui.chat.versions import Versions
from desktop.ui.pages.chat import ChatPage
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker, set_longest


@pytest.fixture
def page(window: Window) -> ChatPage:
    found = window.page("chat")
    assert isinstance(found, ChatPage)
    return found


def shown(page: ChatPage) -> list[str]:
    return [widget.message.text.strip() for widget in page.transcript.message_widgets()]


def trigger(window: Window, name: str) -> None:
    window.actions_by_name[name].trigger()


def place_of(widget: MessageWidget) -> str:
    versions = widget.findChildren(Versions)
    labels = [label for each in versions for label in each.findChildren(QLabel)]
    return next((label.text() for label in labels if label.isVisible()), "")


def test_a_question_is_edited_and_both_versions_can_be_seen(
    window: Window, page: ChatPage, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("one")
    speaker.ask("two")
    trigger(window, "edit_question")
    editor = page.findChild(QuestionEditor)
    assert editor is not None
    focused = editor.focusProxy()
    assert focused is not None
    QTest.keyClicks(focused, " more")
    with speaker.until_finished():
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert shown(page) == ["one", "one", "two more", "two more"]
    question = page.transcript.message_widgets()[2]
    qtbot.waitUntil(lambda: place_of(question) == "2/2")
    trigger(window, "composer")
    question.act(Act.PREVIOUS)
    qtbot.waitUntil(lambda: shown(page) == ["one", "one", "two", "two"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: place_of(page.transcript.message_widgets()[2]) == "1/2")


def test_escape_leaves_a_question_as_it_was(
    window: Window, page: ChatPage, speaker: Speaker
) -> None:
    speaker.ask("one")
    trigger(window, "edit_question")
    editor = page.findChild(QuestionEditor)
    assert editor is not None
    focused = editor.focusProxy()
    assert focused is not None
    QTest.keyClicks(focused, " more")
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert shown(page) == ["one", "one"]


def test_a_cut_answer_goes_on(
    window: Window, page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    set_longest(context, 2, qtbot)
    speaker.ask("/words 5")
    reply = page.transcript.message_widgets()[-1]
    buttons = [b for b in reply.findChildren(IconButton) if b.isVisible()]
    assert "Continue this answer" in [b.accessibleName() for b in buttons]
    set_longest(context, 0, qtbot)
    with speaker.until_finished():
        trigger(window, "continue_answer")
    assert len(shown(page)) == 2
    assert shown(page)[-1].split()[-1] == "word4"
    words = page.transcript.message_widgets()[-1].plain_text()
    assert words.split() == [f"word{n}" for n in range(5)]


def test_words_are_found_and_marked(
    window: Window, page: ChatPage, speaker: Speaker, qtbot: QtBot
) -> None:
    for text in ("alpha beta", "gamma", "beta again"):
        speaker.ask(text)
    trigger(window, "find")
    bar = page.findChild(FindBar)
    assert bar is not None
    line = bar.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "BETA")

    def count() -> str:
        return next(label.text() for label in bar.findChildren(QLabel))

    qtbot.waitUntil(lambda: count() == "4 of 4")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert count() == "1 of 4"
    trigger(window, "find_previous")
    assert count() == "4 of 4"
    line.setText("nowhere")
    qtbot.waitUntil(lambda: count() == "Not found")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_details_by_key_and_by_menu(
    window: Window, page: ChatPage, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    trigger(window, "answer_details")
    panel = page.findChild(DetailsPanel)
    assert panel is not None
    assert any("CPU, 1 thread" in label.text() for label in panel.findChildren(QLabel))
    panel.close()
    reply = page.transcript.message_widgets()[-1]
    reply.open_menu()
    menu = reply.findChild(MessageMenu)
    assert menu is not None
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [
        "Copy as Markdown",
        "Copy as plain text",
        "Write another answer",
        "Export this message…",
        "Details",
        "Delete from here on",
        "Answer with another model",
    ]
    menu.close()


def test_plain_text_is_without_markdown(window: Window, page: ChatPage, speaker: Speaker) -> None:
    speaker.ask("/markdown")
    reply = page.transcript.message_widgets()[-1]
    assert reply.act(Act.COPY_PLAIN)
    text = QGuiApplication.clipboard().text()
    assert "A paragraph with bold, italic, code and a link." in text
    assert "def area(radius: float)" in text
    assert reply.act(Act.COPY_MARKDOWN)
    assert QGuiApplication.clipboard().text().startswith("# A heading")


def test_keys_go_from_message_to_message(window: Window, page: ChatPage, speaker: Speaker) -> None:
    speaker.ask("one")
    window.activateWindow()
    trigger(window, "message_above")
    widgets = page.transcript.message_widgets()
    assert page.transcript.focused_message() is widgets[-1]
    trigger(window, "message_above")
    assert page.transcript.focused_message() is widgets[0]
    trigger(window, "message_below")
    assert page.transcript.focused_message() is widgets[-1]


def test_a_button_leads_to_the_end(
    window: Window, page: ChatPage, speaker: Speaker, qtbot: QtBot
) -> None:
    for _ in range(4):
        speaker.ask("/markdown")
    transcript = page.transcript
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().maximum() > 800)
    transcript.verticalScrollBar().setValue(10)
    button = next(b for b in page.findChildren(IconButton) if b.accessibleName() == "Go to the end")
    assert button.isVisible()
    button.click()
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert not button.isVisible()
