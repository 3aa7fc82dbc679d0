# SPDX-License-Identifier: Apache-2.0
"""The message box with the bridge behind it, in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.attached import parted
from desktop.settings.prompts import Prompt
from desktop.store import chats
from desktop.ui.chat.context_gauge import ContextGauge
from desktop.ui.chat.prompt_dialogs import PromptLibraryDialog, VariablesDialog
from desktop.ui.chat.waiting_line import WaitingLine
from desktop.ui.pages.chat import ChatPage
from desktop.ui.widgets.buttons import TextButton
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
    page.composer.set_text(text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_dropped_files_go_with_the_question(
    page: ChatPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "a.csv", tmp_path / "b.png"
    good.write_text("x,y\n1,2\n", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\xff\0")
    with qtbot.waitSignals([context.attachments.arrived, context.jobs.failed]):
        page.composer.files_dropped.emit([QUrl.fromLocalFile(str(p)) for p in (bad, good)])
    edit = page.composer.findChild(QPlainTextEdit)
    assert edit is not None
    with qtbot.waitSignal(context.conversation.reply_finished, timeout=WAIT_MS):
        QTest.keyClicks(edit, "sum")
        QTest.keyClick(edit, Qt.Key.Key_Return)
    words, files = parted(context.conversation.messages[0].text)
    assert words == "sum"
    assert [(file.name, file.text) for file in files] == [("a.csv", "x,y\n1,2")]
    assert page.composer.text() == ""


def test_commands_are_no_questions(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    write(page, "/system Be brief.")
    assert page.composer.text() == "/system Be brief.", "there is no chat yet, and nothing is lost"
    speaker.ask("one")
    chat = talk.chat
    assert chat is not None
    write(page, "/system Be brief.")
    store = context.desk().store
    options = store.submit(lambda db: chats.options(db, chat.id)).result()
    assert options.system_prompt == "Be brief."
    with speaker.until_finished():
        write(page, "/regenerate")
    with qtbot.waitSignal(context.requests.export_wanted) as wanted:
        write(page, "/export")
    assert wanted.args == [(chat,)]
    write(page, "/domain gui")
    assert context.choices.domain.name == "Guide"
    write(page, "/domain general")
    with speaker.until_finished():
        write(page, "/summarise")
    assert talk.messages[-2].text.startswith("Summarise our conversation")
    write(page, "/new")
    assert talk.chat is None
    assert page.composer.text() == ""
    with speaker.until_finished():
        write(page, "/words 3")
    assert talk.messages[0].text == "/words 3", "what is no command is a question"


def test_what_waits_is_shown_and_can_be_taken_back(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.begin("/rate 50 /words 10000")
    write(page, "and then?")
    line = page.findChild(WaitingLine)
    assert line is not None
    assert line.isVisible()
    assert page.composer.text() == ""
    page.composer.set_text("something else")
    next(b for b in line.findChildren(TextButton) if b.isVisible()).click()
    assert page.composer.text() == "and then?\n\nsomething else"
    assert not line.isVisible()
    speaker.stop()


def test_the_gauge_tells_what_is_in_the_window(
    page: ChatPage, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("one two three")
    page.composer.set_text("four five")

    def shown() -> bool:
        gauge = page.findChild(ContextGauge)
        return gauge is not None and "This question: 2" in gauge.toolTip()

    qtbot.waitUntil(shown, timeout=WAIT_MS)
    gauge = page.findChild(ContextGauge)
    assert gauge is not None
    assert "Conversation so far: 6" in gauge.toolTip()
    assert "Free: " in gauge.accessibleName()


def test_a_prompt_of_the_library_is_asked_for_its_variables(
    page: ChatPage, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.prompts.changed):
        context.prompts.load()
    context.prompts.put(Prompt(name="letter", text="Write to {{name}}."))
    write(page, "/prompts")
    library = page.findChild(PromptLibraryDialog)
    assert library is not None
    next(b for b in library.findChildren(TextButton) if b.text() == "Use").click()
    dialog = page.findChild(VariablesDialog)
    assert dialog is not None
    line = dialog.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Ada")
    next(b for b in dialog.findChildren(TextButton) if b.text() == "Put into the message").click()
    assert page.composer.text() == "Write to Ada."
