# SPDX-License-Identifier: Apache-2.0
"""A chat as a reader sees it: the whole window, the real bridge, the scripted engine."""

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import Action, KnownError
from desktop.core.ids import DomainId
from desktop.ui.chat.empty_state import EmptyState
from desktop.ui.chat.question import QuestionWidget
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.pages.chat import ChatPage
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker


@pytest.fixture
def page(window: Window) -> ChatPage:
    found = window.page("chat")
    assert isinstance(found, ChatPage)
    return found


def write(page: ChatPage, text: str) -> None:
    edit = page.composer.findChild(QPlainTextEdit)
    assert edit is not None
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def words(widget: QWidget) -> list[str]:
    """What stands on the widget now."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    blocks = [block.toPlainText() for block in widget.findChildren(TextBlock) if block.isVisible()]
    return [text for text in labels + blocks if text]


def test_a_question_and_its_answer(page: ChatPage, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.conversation.reply_finished, timeout=WAIT_MS):
        write(page, "What is a carrel?")
    question, reply = page.transcript.message_widgets()
    assert isinstance(question, QuestionWidget)
    assert isinstance(reply, ReplyWidget)
    qtbot.waitUntil(lambda: "What is a carrel?" in words(question))
    qtbot.waitUntil(lambda: "What is a carrel?" in words(reply))
    assert page.composer.text() == ""


def test_text_shows_before_the_end(page: ChatPage, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.begin("/rate 200 /words 2000")
    qtbot.waitUntil(lambda: any("word20" in text for text in words(page)), timeout=WAIT_MS)
    assert "writing …" in " ".join(words(page))
    speaker.stop()
    qtbot.waitUntil(lambda: "stopped" in " ".join(words(page)))


def test_kill_9_in_the_middle_of_an_answer(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    """The text so far stays, marked; the reason and a button are there; the next answer comes."""
    speaker.begin("/rate 200 /words 5000")
    qtbot.waitUntil(lambda: any("word20" in text for text in words(page)), timeout=WAIT_MS)
    children = psutil.Process().children()
    pid = next(child.pid for child in children if "--engine" in child.cmdline())
    with speaker.until_finished():
        psutil.Process(pid).kill()
    reply = page.transcript.message_widgets()[-1]

    def is_marked() -> bool:
        shown = " ".join(words(reply))
        return "word20 " in shown and "failed" in shown and "The engine stopped" in shown

    qtbot.waitUntil(is_marked)
    retry = next(b for b in reply.findChildren(TextButton) if b.text() == "Try again")
    assert retry.isVisible()
    write(page, "still there?")
    qtbot.waitUntil(lambda: words(page).count("still there?") == 2, timeout=WAIT_MS)


def test_retry_writes_the_answer_again(page: ChatPage, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.ask("/words 3 /crash")
    reply = page.transcript.message_widgets()[-1]
    retry = next(b for b in reply.findChildren(TextButton) if b.text() == "Try again")
    with speaker.until_finished():
        retry.click()
    assert len(page.transcript.message_widgets()) == 2
    assert page.transcript.message_widgets()[-1] is not reply


def test_an_empty_chat_teaches_and_asks(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    chips = [chip for chip in page.findChildren(Chip) if chip.isVisible()]
    assert [chip.full_text for chip in chips] == list(context.choices.domain.examples[:4])
    assert context.choices.domain.purpose in words(page)
    with speaker.until_finished():
        chips[0].click()
    assert context.conversation.messages[0].text == chips[0].full_text
    empty = page.findChild(EmptyState)
    assert empty is not None
    assert not empty.isVisible()


def test_without_a_model_it_tells_how_to_get_one(
    page: ChatPage, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.choices.picked, timeout=WAIT_MS):
        model_file.unlink()
    qtbot.waitUntil(lambda: "General needs a model" in words(page))
    page.composer.set_text("hello")
    with qtbot.assertNotEmitted(page.composer.sent):
        write(page, "")
    with qtbot.waitSignal(context.requests.model_file_wanted):
        buttons = page.findChildren(TextButton)
        next(b for b in buttons if b.text() == "Add model file…" and b.isVisible()).click()


def test_the_guide_offers_other_articles(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    context.choices.pick(DomainId("guide"))
    if context.choices.model is None:
        pytest.skip("the Guide's model is not in this checkout")
    outcome = speaker.ask("How do I delete a chat?")
    assert 0 < len(outcome.suggestions) <= 2
    chips = [c for c in page.transcript.findChildren(Chip)]
    assert [chip.full_text for chip in chips] == [a.title for a in outcome.suggestions]
    with speaker.until_finished():
        chips[0].click()
    assert context.conversation.messages[-2].text == outcome.suggestions[0].title


class Broken(KnownError):
    action = Action.OPEN_SETTINGS


def test_an_error_has_a_sentence_a_hint_and_a_button(
    page: ChatPage, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.requests.announced) as announced:
        context.jobs.failed.emit(Broken("The disk is full.", "Free some space."))
    assert announced.args == ["The disk is full. Free some space."]
    box = next(b for b in page.findChildren(ErrorBox) if b.isVisible())
    assert words(box) == ["The disk is full.", "Free some space."]
    button = box.findChild(TextButton)
    assert button is not None
    button.click()
    assert window.shown_page == "settings"


def test_the_end_is_announced_once(page: ChatPage, context: AppContext, speaker: Speaker) -> None:
    said: list[str] = []
    context.requests.announced.connect(said.append)
    speaker.ask("/rate 200 /words 50")
    assert said == ["Answer finished"]
    assert page.isVisible()


def test_an_answer_elsewhere_is_told_in_the_status_line(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.begin("/rate 100 /words 5000")
    context.conversation.open(None)
    qtbot.waitUntil(lambda: "Answering in “/rate 100 /words 5000”" in words(page))
    context.conversation.stop()
    qtbot.waitUntil(lambda: not context.conversation.is_writing, timeout=WAIT_MS)
    assert not any("Answering" in text for text in words(page))


def test_where_it_runs_is_told(page: ChatPage, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.ask("hello")
    qtbot.waitUntil(lambda: any("CPU, 1 thread" in text for text in words(page)))


def test_what_was_left_out_is_told(page: ChatPage, speaker: Speaker, qtbot: QtBot) -> None:
    speaker.ask("/left 4 hello")
    qtbot.waitUntil(lambda: "The model did not see the first 4 messages." in words(page))
