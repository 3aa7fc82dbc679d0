# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.ids import FIRST_TEMPORARY, ChatId, DomainId
from desktop.store import chats, erasing
from desktop.store.db import open_database
from desktop.store.drafts import put_aside, take_back
from desktop.store.worker import StoreThread
from desktop.turn.drafts import Drafts
from desktop.turn.stores import Stores


@pytest.fixture
def stores() -> Iterator[Stores]:
    made = Stores(StoreThread(None))
    yield made
    made.close()


def test_each_chat_has_its_own_and_an_erased_one_none(stores: Stores) -> None:
    drafts, store = Drafts(stores), stores.kept
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


def test_of_a_temporary_chat_nothing_is_written(stores: Stores) -> None:
    with pytest.raises(ValueError, match="temporary"):
        Drafts(stores).save(ChatId(FIRST_TEMPORARY), "secret")
    assert stores.kept.submit(lambda db: db.execute("SELECT * FROM drafts")).result(10) == []


def test_what_is_put_aside_comes_back_once(stores: Stores) -> None:
    drafts = Drafts(stores)
    assert drafts.take_back().result(10) == {}
    texts = {None: "new", ChatId(3): "kept", ChatId(FIRST_TEMPORARY): "temporary"}
    drafts.put_aside({ChatId(1): "of before"}).result(10)
    drafts.put_aside(texts).result(10)
    assert stores.kept.submit(lambda db: db.execute("SELECT * FROM drafts")).result(10) == []
    assert drafts.take_back().result(10) == texts
    assert drafts.take_back().result(10) == {}


def test_nothing_is_put_aside_on_the_disk(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "carrel.db")) as db:
        with pytest.raises(ValueError, match="on the disk"):
            put_aside(db, {None: "secret"})
        assert take_back(db) == {}
