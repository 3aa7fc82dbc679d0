# SPDX-License-Identifier: Apache-2.0
"""Order of chats by way of a real store."""

from collections.abc import Iterator

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import ChatOptions
from desktop.core.store_errors import ChatHeld
from desktop.store import chats, keeping
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.rules import Rules
from desktop.turn.shelving import Details, Shelving
from desktop.turn.stores import Stores


@pytest.fixture
def store() -> Iterator[StoreThread]:
    thread = StoreThread(None)
    yield thread
    thread.close()


@pytest.fixture
def shelving(store: StoreThread) -> Shelving:
    return Shelving(Stores(store))


@pytest.fixture
def ids(store: StoreThread) -> list[ChatId]:
    """Three chats, "a", "b", "c"."""

    def add(db: Database) -> list[ChatId]:
        general = DomainId("general")
        return [
            chats.create_chat(db, domain_id=general, model_id=None, title=title).id
            for title in "abc"
        ]

    return store.submit(add).result()


def titles(shelving: Shelving) -> list[str]:
    return sorted(chat.title for chat in shelving.listed().result().chats)


def test_several_chats_change_together(shelving: Shelving, ids: list[ChatId]) -> None:
    folder = shelving.create_folder("Clients", None).result()
    shelving.pin(ids[:2], True).result()
    shelving.archive(ids[1:], True).result()
    shelving.move(ids, folder.id).result()
    shelving.rename(ids[0], "A").result()
    found = {chat.id: chat for chat in shelving.listed().result().chats}
    assert [found[i].is_pinned for i in ids] == [True, True, False]
    assert [found[i].is_archived for i in ids] == [False, True, True]
    assert {found[i].folder_id for i in ids} == {folder.id}
    assert found[ids[0]].title == "A"


def test_all_or_none(shelving: Shelving, ids: list[ChatId]) -> None:
    with pytest.raises(LookupError):
        shelving.pin([*ids, ChatId(999)], True).result()
    assert not any(chat.is_pinned for chat in shelving.listed().result().chats)


def test_the_trash(shelving: Shelving, ids: list[ChatId]) -> None:
    shelving.delete(ids).result()
    listing = shelving.listed().result()
    assert listing.chats == ()
    assert {chat.id for chat in listing.deleted} == set(ids)
    shelving.restore(ids[:1]).result()
    assert shelving.erase(ids).result() == 2, "a chat that was brought back is not erased"
    assert titles(shelving) == ["a"]
    assert shelving.listed().result().deleted == ()


def test_what_is_held_stays(shelving: Shelving, store: StoreThread, ids: list[ChatId]) -> None:
    shelving.delete(ids).result()
    store.submit(lambda db: keeping.hold_chat(db, ids[0], True)).result()
    with pytest.raises(ChatHeld):
        shelving.erase(ids).result()
    assert len(shelving.listed().result().deleted) == 3
    assert shelving.erase(ids[1:]).result() == 2
    assert [each.chats for each in Rules(store).erasures().result()] == [2]


def test_folders(shelving: Shelving, ids: list[ChatId]) -> None:
    clients = shelving.create_folder("Clients", None).result()
    miller = shelving.create_folder("Miler", clients.id).result()
    shelving.rename_folder(miller.id, "Miller").result()
    shelving.move(ids[:1], miller.id).result()
    shelving.move_folder(miller.id, None).result()
    assert [(f.name, f.parent_id) for f in shelving.listed().result().folders] == [
        ("Clients", None),
        ("Miller", None),
    ]
    shelving.delete_folder(miller.id).result()
    listing = shelving.listed().result()
    assert [folder.name for folder in listing.folders] == ["Clients"]
    assert {chat.folder_id for chat in listing.chats} == {None}


def test_what_one_chat_does_differently(shelving: Shelving, ids: list[ChatId]) -> None:
    options = ChatOptions(system_prompt="Be brief.", temperature=0.2)
    shelving.set_details(ids[0], Details(options=options, tags=("lease", "2026"))).result()
    shelving.set_details(ids[1], Details(options=ChatOptions(), tags=("tax",))).result()
    found = shelving.details(ids[0]).result()
    assert found == Details(
        options=options, tags=("2026", "lease"), known_tags=("2026", "lease", "tax")
    )
