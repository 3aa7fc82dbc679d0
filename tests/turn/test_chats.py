# SPDX-License-Identifier: Apache-2.0
"""What the window does with stored chats, on a real store."""

from collections.abc import Iterator

import pytest

from desktop.core.ids import ChatId, DomainId, ModelId
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


def titles(chats: Chats) -> list[str]:
    return [chat.title for chat in chats.listed().result()]


def test_a_chat_is_named_after_its_question_and_lives_on(chats: Chats) -> None:
    chat = chats.create("  What is\na lien? ", LAW, SMALL).result()
    assert (chat.title, chat.domain_id, chat.model_id) == ("What is a lien?", LAW, SMALL)
    chats.rename(chat.id, "Liens").result()
    chats.use_model(chat.id, LAW, LARGE).result()
    (found,) = chats.listed().result()
    assert (found.title, found.model_id) == ("Liens", LARGE)


def test_deleting_can_be_undone_until_it_is_erased(chats: Chats) -> None:
    chat = chats.create("first", LAW, SMALL).result()
    chats.create("second", LAW, SMALL).result()
    chats.delete(chat.id).result()
    assert titles(chats) == ["second"]
    chats.restore(chat.id).result()
    assert sorted(titles(chats)) == ["first", "second"]
    chats.delete(chat.id).result()
    assert chats.erase_deleted().result() == 1
    with pytest.raises(LookupError):
        chats.rename(chat.id, "back again").result()


def test_a_sweep_erases_what_was_deleted_and_lists_the_rest(
    chats: Chats, store: StoreThread
) -> None:
    chat = chats.create("gone", LAW, SMALL).result()
    chats.create("kept", LAW, SMALL).result()
    chats.delete(chat.id).result()
    assert [kept.title for kept in chats.swept().result()] == ["kept"]
    assert chats.erase_deleted().result() == 0


def test_the_thread_of_a_chat(chats: Chats, store: StoreThread) -> None:
    chat = chats.create("q", LAW, SMALL).result()
    assert chats.thread(chat.id).result() == ()

    def add(db: Database) -> None:
        messages.add_question(db, chat.id, None, "What is a lien?")

    store.submit(add).result()
    assert [message.text for message in chats.thread(chat.id).result()] == ["What is a lien?"]
    assert chats.thread(ChatId(999)).result() == ()
