# SPDX-License-Identifier: Apache-2.0
"""What is typed and not sent: on the disk soon, for each chat, and back after a restart."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.drafts import Drafts
from desktop.bridge.new_chat import NewChat
from desktop.core.ids import ChatId
from desktop.core.keeping import Keeping
from desktop.store.drafts import get_draft
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.policy import Place


class Box(QObject):
    """A message box without widgets."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.jobs)
        self.text = ""
        self.drafts: Drafts = context.drafts(lambda: self.text, self)
        self.drafts.arrived.connect(self.put)
        context.conversation.question_stored.connect(self.on_sent)

    def put(self, text: str) -> None:
        self.text = text
        self.drafts.touch()  # as the box tells every change, also this one

    def type(self, text: str) -> None:
        self.text = text
        self.drafts.touch()

    def on_sent(self) -> None:
        self.put("")


@pytest.fixture
def box(context: AppContext) -> Box:
    made = Box(context)
    # The box is emptied first, as in the window.
    context.conversation.question_stored.disconnect(made.drafts._on_question_stored)
    context.conversation.question_stored.connect(made.drafts._on_question_stored)
    return made


def stored(context: AppContext, chat_id: ChatId | None = None) -> str:
    return context.desk().store.submit(lambda db: get_draft(db, chat_id)).result()


def opened(context: AppContext, qtbot: QtBot, chat_id: ChatId) -> None:
    with qtbot.waitSignal(context.conversation.opened, timeout=WAIT_MS):
        context.conversation.open(context.shelf.chats[chat_id])


def test_it_is_stored_while_somebody_goes_on_typing(
    box: Box, context: AppContext, qtbot: QtBot
) -> None:
    for number in range(300):
        box.type("word " * number)
        if stored(context):
            break
        qtbot.wait(10)
    assert number < 200, "it waits for no pause"
    assert stored(context).startswith("word")


def test_it_is_there_after_a_restart(
    box: Box, context: AppContext, make_context: Callable[[], AppContext], qtbot: QtBot
) -> None:
    box.type("half a question")
    context.requests.closing.emit()
    context.desk().store.submit(lambda _db: None).result()
    again = make_context()
    with qtbot.waitSignal(again.chats.loaded, timeout=WAIT_MS):
        again.load()
    other = Box(again)
    qtbot.waitUntil(lambda: other.text == "half a question", timeout=WAIT_MS)


def test_what_was_typed_before_it_arrived_follows_it(context: AppContext, qtbot: QtBot) -> None:
    context.desk().store.submit(
        lambda db: db.execute("INSERT INTO drafts (text, updated_ms) VALUES ('before', 0)")
    ).result()
    box = Box(context)
    box.type("after")
    qtbot.waitUntil(lambda: box.text == "before\n\nafter", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: stored(context) == "before\n\nafter", timeout=WAIT_MS)


def test_each_chat_has_its_own_and_sending_clears_it(
    box: Box, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    box.type("first question")
    qtbot.waitUntil(lambda: stored(context) != "", timeout=WAIT_MS)
    speaker.ask("first question")
    assert stored(context) == ""
    chat = context.conversation.chat
    assert chat is not None
    assert stored(context, chat.id) == ""
    qtbot.waitUntil(lambda: chat.id in context.shelf.chats)
    box.type("for the first chat")
    context.conversation.open(None)
    assert box.text == ""
    box.type("for a new one")
    opened(context, qtbot, chat.id)
    qtbot.waitUntil(lambda: box.text == "for the first chat", timeout=WAIT_MS)
    assert stored(context) == "for a new one"
    context.conversation.open(None)
    qtbot.waitUntil(lambda: box.text == "for a new one", timeout=WAIT_MS)
    assert stored(context, chat.id) == "for the first chat"


def test_a_temporary_chat_writes_none(
    box: Box, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    context.conversation.open_new(NewChat(is_temporary=True))
    box.type("nobody may know")
    box.drafts.flush()
    context.conversation.open(None)
    assert box.text == ""
    context.conversation.open_new(NewChat(is_temporary=True))
    assert box.text == "nobody may know", "it is kept in memory"
    speaker.ask("nobody may know")
    box.type("nor this")
    box.drafts.flush()
    rows = context.desk().store.submit(lambda db: db.execute("SELECT text FROM drafts")).result()
    assert rows == []


def test_a_new_rule_takes_the_draft_off_the_disk(
    box: Box, context: AppContext, qtbot: QtBot
) -> None:
    box.type("typed while chats were saved")
    qtbot.waitUntil(lambda: stored(context) != "", timeout=WAIT_MS)
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        context.keeping.set_all(lambda _rules: Keeping(saves=False))
    qtbot.waitUntil(lambda: not context.shelf.keeping.saves, timeout=WAIT_MS)
    box.type("typed while they are not")
    qtbot.waitUntil(lambda: stored(context) == "", timeout=WAIT_MS)


def test_a_question_that_waits_is_not_lost_either(
    box: Box, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    talk = context.conversation
    assert talk.chat is not None
    chat_id = talk.chat.id
    talk.next.put(chat_id, "and then?")
    box.type("more")
    qtbot.waitUntil(lambda: stored(context, chat_id) == "and then?\n\nmore", timeout=WAIT_MS)
    talk.next.give_back()
    qtbot.waitUntil(lambda: stored(context, chat_id) == "more", timeout=WAIT_MS)


def test_after_the_lock_it_comes_back(box: Box, context: AppContext, qtbot: QtBot) -> None:
    box.type("behind the lock")
    box.drafts.leave()
    assert box.text == ""
    assert stored(context) == "behind the lock"
    context.shelf.refresh()
    qtbot.waitUntil(lambda: box.text == "behind the lock", timeout=WAIT_MS)


def test_where_nothing_new_is_saved_it_comes_back_from_memory(
    box: Box, context: AppContext, speaker: Speaker, policy: Place, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    chat = context.conversation.chat
    assert chat is not None
    policy.write(temporary_only=True)
    context.shelf.refresh()
    qtbot.waitUntil(lambda: context.shelf.are_only_temporary, timeout=WAIT_MS)
    box.type("typed and not sent")
    context.conversation.open(None)
    assert box.text == ""
    opened(context, qtbot, chat.id)
    assert box.text == "typed and not sent"
    box.drafts.leave()
    context.shelf.clear()
    context.shelf.refresh()
    qtbot.waitUntil(lambda: box.text == "typed and not sent", timeout=WAIT_MS)
    assert stored(context, chat.id) == ""


def test_it_goes_with_a_temporary_chat(
    box: Box, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    context.conversation.open_new(NewChat(is_temporary=True))
    speaker.ask("hello")
    chat = context.conversation.chat
    assert chat is not None
    qtbot.waitUntil(lambda: chat.id in context.shelf.temporary, timeout=WAIT_MS)
    box.type("nobody may know")
    context.conversation.open(None)
    assert "nobody may know" in box.drafts._in_memory.values()
    context.shelf.delete([chat.id])
    assert "nobody may know" in box.drafts._in_memory.values(), "it may be brought back"
    context.shelf.erase([chat.id])
    assert "nobody may know" not in box.drafts._in_memory.values()
