# SPDX-License-Identifier: Apache-2.0
"""What the window does with the words of chats, on a real store."""

from collections.abc import Iterator

import pytest

from desktop.core.ids import ChatId, DomainId, ModelId
from desktop.core.records import Chat, Message
from desktop.store import chats as stored
from desktop.store import messages
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.chats import Chats

LAW, SMALL, LARGE = DomainId("law"), ModelId("small"), ModelId("large")


@pytest.fixture
def store() -> Iterator[StoreThread]:
    thread = StoreThread(None)
    yield thread
    thread.close()


@pytest.fixture
def chats(store: StoreThread) -> Chats:
    return Chats(store)


def get(store: StoreThread, chat: Chat) -> Chat:
    return store.submit(lambda db: stored.get_chat(db, chat.id)).result()


def test_a_chat_is_named_after_its_question_and_lives_on(chats: Chats, store: StoreThread) -> None:
    chat = chats.create("  What is\na lien? ", LAW, SMALL).result()
    assert (chat.title, chat.domain_id, chat.model_id) == ("What is a lien?", LAW, SMALL)
    chats.use_model(chat.id, LAW, LARGE).result()
    assert get(store, chat).model_id == LARGE


def test_the_thread_of_a_chat_and_another_branch(chats: Chats, store: StoreThread) -> None:
    chat = chats.create("q", LAW, SMALL).result()
    assert chats.thread(chat.id).result() == ()

    def add(db: Database) -> tuple[Message, Message]:
        first = messages.add_question(db, chat.id, None, "What is a lien?")
        return first, messages.add_question(db, chat.id, None, "What is a lease?")

    first, second = store.submit(add).result()
    assert chats.thread(chat.id).result() == (second,)
    assert chats.choose(first.id).result().id == chat.id
    assert chats.thread(chat.id).result() == (first,)
    assert chats.thread(ChatId(999)).result() == ()
