# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator

import pytest

from desktop.core.ids import FIRST_TEMPORARY, ChatId, DomainId
from desktop.store import chats, erasing
from desktop.store.worker import StoreThread
from desktop.turn.drafts import Drafts


@pytest.fixture
def store() -> Iterator[StoreThread]:
    made = StoreThread(None)
    yield made
    made.close()


def test_each_chat_has_its_own_and_an_erased_one_none(store: StoreThread) -> None:
    drafts = Drafts(store)
    chat = store.submit(
        lambda db: chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    ).result(10)
    drafts.save(chat.id, "for this one").result(10)
    drafts.save(None, "for the next one").result(10)
    assert drafts.get(chat.id).result(10) == "for this one"
    assert drafts.get(None).result(10) == "for the next one"
    store.submit(lambda db: chats.delete_chat(db, chat.id)).result(10)
    store.submit(erasing.purge_deleted).result(10)
    drafts.save(chat.id, "too late").result(10)
    assert drafts.get(chat.id).result(10) == ""


def test_of_a_temporary_chat_nothing_is_written(store: StoreThread) -> None:
    with pytest.raises(ValueError, match="temporary"):
        Drafts(store).save(ChatId(FIRST_TEMPORARY), "secret")
    assert store.submit(lambda db: db.execute("SELECT * FROM drafts")).result(10) == []
