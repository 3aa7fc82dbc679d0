# SPDX-License-Identifier: Apache-2.0
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_list import CHAT_ROLE, ChatList
from desktop.bridge.context import AppContext
from desktop.core.ids import ChatId, DomainId
from desktop.core.records import Chat
from desktop.store import chats
from tests.bridge.conftest import Speaker

EDIT = int(Qt.ItemDataRole.EditRole)


def add_chat(context: AppContext, title: str) -> None:
    domain_id = DomainId("general")
    context.desk().store.submit(
        lambda db: chats.create_chat(db, domain_id=domain_id, model_id=None, title=title)
    ).result()


@pytest.fixture
def three(context: AppContext, qtbot: QtBot) -> ChatList:
    """Chats "c", "b", "a" in this order; a model tester watches every change."""
    for title in ("a", "b", "c"):
        add_chat(context, title)
    with qtbot.waitSignal(context.chats.loaded):
        context.chats.refresh()
    return context.chats


def titles(model: ChatList) -> list[object]:
    return [model.index(row).data() for row in range(model.rowCount())]


def stored(context: AppContext) -> tuple[Chat, ...]:
    return context.desk().store.submit(chats.list_chats).result()


def test_is_a_sound_model(
    context: AppContext, three: ChatList, qtmodeltester: Any, qtbot: QtBot
) -> None:
    qtmodeltester.check(three)
    chat = three.chat_at(1)
    assert chat is not None
    three.delete(chat)
    three.undo_delete()
    three.setData(three.index(0), "renamed")
    oldest = three.chat_at(2)
    assert oldest is not None
    add_chat(context, "d")
    with qtbot.waitSignal(three.loaded):
        three.refresh()
    assert titles(three) == ["d", "renamed", "b", "a"]


def test_order_and_roles(three: ChatList) -> None:
    assert titles(three) == ["c", "b", "a"]
    assert three.index(0).data(EDIT) == "c"
    assert three.index(0).data(CHAT_ROLE) == three.chat_at(0)
    assert three.index(0).data(int(Qt.ItemDataRole.AccessibleTextRole)) == "c"
    assert three.index(0).data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert three.chat_at(3) is None


def test_rename_is_stored(context: AppContext, three: ChatList) -> None:
    assert three.setData(three.index(1), "  a  better\ntitle ")
    assert titles(three)[1] == "a better title"
    assert stored(context)[1].title == "a better title"


@pytest.mark.parametrize("title", ["", "   ", "\n"])
def test_a_chat_cannot_lose_its_title(three: ChatList, title: str) -> None:
    assert not three.setData(three.index(1), title)
    assert titles(three)[1] == "b"


def test_delete_and_undo(context: AppContext, three: ChatList, qtbot: QtBot) -> None:
    chat = three.chat_at(1)
    assert chat is not None
    with qtbot.waitSignal(three.deleted):
        three.delete(chat)
    assert titles(three) == ["c", "a"]
    assert [chat.title for chat in stored(context)] == ["c", "a"]
    with qtbot.waitSignal(three.restored):
        three.undo_delete()
    assert titles(three) == ["c", "b", "a"]
    assert [chat.title for chat in stored(context)] == ["c", "b", "a"]


def test_after_the_time_for_undo_it_stays_in_the_trash(
    context: AppContext, three: ChatList
) -> None:
    chat = three.chat_at(1)
    assert chat is not None
    three.delete(chat)
    three.forget_deleted()
    three.undo_delete()
    assert titles(three) == ["c", "a"]
    assert [each.id for each in context.desk().chats.trash().result()] == [chat.id]


def test_only_the_last_deletion_can_be_undone(context: AppContext, three: ChatList) -> None:
    for row in (2, 0):
        chat = three.chat_at(row)
        assert chat is not None
        three.delete(chat)
    three.undo_delete()
    assert titles(three) == ["c", "b"]
    assert [each.title for each in context.desk().chats.trash().result()] == ["a"]


def test_a_refresh_does_not_bring_a_deleted_chat_back(three: ChatList, qtbot: QtBot) -> None:
    chat = three.chat_at(0)
    assert chat is not None
    three.delete(chat)
    with qtbot.waitSignal(three.loaded):
        three.refresh()
    assert titles(three) == ["b", "a"]


def test_the_chat_that_is_used_moves_up(
    context: AppContext, three: ChatList, speaker: Speaker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.conversation.opened):
        context.conversation.open(three.chat_at(2))
    speaker.ask("hello")
    qtbot.waitUntil(lambda: titles(three) == ["a", "c", "b"])


def test_deleted_chats_of_an_earlier_session_stay_away(
    context: AppContext, three: ChatList, qtbot: QtBot
) -> None:
    chat = three.chat_at(0)
    assert chat is not None
    context.desk().store.submit(lambda db: chats.delete_chat(db, chat.id)).result()
    with qtbot.waitSignal(three.loaded):
        three.load()
    assert titles(three) == ["b", "a"]
    assert len(context.desk().chats.trash().result()) == 1


def test_ten_thousand_chats_are_rearranged_without_a_stall(context: AppContext) -> None:
    unwatched = ChatList(context.desk, context.jobs)
    many = tuple(
        Chat(
            id=ChatId(number),
            title=str(number),
            domain_id=DomainId("general"),
            model_id=None,
            created_ms=0,
            updated_ms=10_000 - number,
        )
        for number in range(10_000)
    )
    unwatched._on_read(many)
    began_s = time.process_time()
    unwatched._on_read((many[9_000], *many[:9_000], *many[9_001:]))
    assert time.process_time() - began_s < 0.2
    assert unwatched.chat_at(0) == many[9_000]
    assert unwatched.rowCount() == 10_000
