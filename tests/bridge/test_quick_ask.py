# SPDX-License-Identifier: Apache-2.0
"""Questions in passing, with a real engine process and both real stores."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.quick_ask import QuickAsk
from desktop.core.errors import NoModelForDomain
from desktop.core.ids import FIRST_TEMPORARY, DomainId
from desktop.core.keeping import Keeping
from desktop.core.records import ReplyState, Role
from desktop.store import chats
from desktop.store.keeping import set_keeping
from tests.bridge.conftest import WAIT_MS


@pytest.fixture
def quick(context: AppContext) -> QuickAsk:
    return context.quick


def ask(quick: QuickAsk, qtbot: QtBot, text: str) -> str:
    with qtbot.waitSignal(quick.live.finished, timeout=WAIT_MS):
        quick.ask(text)
    assert quick.last is not None
    return quick.last.text


def listed(context: AppContext) -> tuple[str, ...]:
    """Titles of the chats on disk."""
    found = context.desk().store.submit(chats.list_chats).result()
    return tuple(chat.title for chat in found)


def in_memory(context: AppContext) -> int:
    return len(context.desk().chats.temporary().result())


def test_it_is_answered_and_nothing_is_stored(
    context: AppContext, quick: QuickAsk, qtbot: QtBot
) -> None:
    assert ask(quick, qtbot, "/words 3").split() == ["word0", "word1", "word2"]
    assert quick.has_chat
    assert listed(context) == ()
    assert context.conversation.chat is None
    quick.forget()
    assert in_memory(context) == 0
    assert not quick.has_chat


def test_going_on_keeps_it_and_shows_it(context: AppContext, quick: QuickAsk, qtbot: QtBot) -> None:
    ask(quick, qtbot, "first thing")
    ask(quick, qtbot, "second thing")
    with qtbot.waitSignals([quick.continued, context.conversation.opened], timeout=WAIT_MS):
        quick.go_on()
    qtbot.waitUntil(lambda: len(context.conversation.messages) == 4, timeout=WAIT_MS)
    chat = context.conversation.chat
    assert chat is not None
    assert chat.id < FIRST_TEMPORARY
    assert listed(context) == ("first thing",)
    asked = [m.text for m in context.conversation.messages if m.role is Role.USER]
    assert asked == ["first thing", "second thing"]
    assert in_memory(context) == 0
    assert not quick.has_chat


def test_stopping_keeps_the_words_so_far(quick: QuickAsk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(quick.live.text_arrived, timeout=WAIT_MS):
        quick.ask("/rate 30 /words 900")
    with qtbot.waitSignal(quick.live.finished, timeout=WAIT_MS):
        quick.stop()
    assert quick.last is not None
    assert quick.last.state is ReplyState.STOPPED
    assert quick.last.text.startswith("word0 ")


def test_closing_while_its_chat_is_made_leaves_none(
    context: AppContext, quick: QuickAsk, qtbot: QtBot
) -> None:
    quick.ask("/words 5")
    before = quick.is_writing
    quick.forget()
    assert (before, quick.is_writing) == (True, False)
    qtbot.waitUntil(lambda: in_memory(context) == 0, timeout=WAIT_MS)
    assert ask(quick, qtbot, "/words 1").strip() == "word0"


def test_a_hold_over_everything_keeps_it_and_that_is_known(
    context: AppContext, quick: QuickAsk, qtbot: QtBot
) -> None:
    context.desk().store.submit(lambda db: set_keeping(db, Keeping(is_held=True))).result()
    ask(quick, qtbot, "a held thing")
    assert quick.is_kept
    assert listed(context) == ("a held thing",)
    quick.forget()
    assert listed(context) == ("a held thing",)


def test_the_guide_only_repeats_articles_so_another_domain_answers(
    context: AppContext, quick: QuickAsk
) -> None:
    context.choices.pick(DomainId("guide"))
    found = quick.answerer()
    assert found is not None
    assert not found[0].uses_handbook


def test_without_a_model_that_is_said(context: AppContext, quick: QuickAsk, qtbot: QtBot) -> None:
    for model in context.choices.models:
        if not model.is_builtin:
            model.path.unlink()
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.refresh()
    with qtbot.waitSignal(quick.failed) as failed:
        quick.ask("anything")
    assert isinstance(failed.args[0], NoModelForDomain)
    assert not quick.is_writing


def test_closing_while_a_chat_that_is_kept_is_made_leaves_none_in_the_list(
    context: AppContext, quick: QuickAsk, qtbot: QtBot
) -> None:
    context.desk().store.submit(lambda db: set_keeping(db, Keeping(is_held=True))).result()
    landings: list[object] = []

    def on_landed(_tell: object) -> None:
        landings.append(None)
        if len(landings) == 1:  # no temporary chat may be; one that is kept is being made now
            quick.forget()

    context.jobs._landed.connect(on_landed, Qt.ConnectionType.QueuedConnection)
    quick.ask("nobody waits for this")
    with qtbot.waitSignal(quick.dropped, timeout=WAIT_MS):
        pass
    context.jobs._landed.disconnect(on_landed)
    assert listed(context) == ()
    trash = context.desk().store.submit(chats.list_deleted).result()
    assert [chat.title for chat in trash] == ["nobody waits for this"]
