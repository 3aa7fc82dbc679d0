# SPDX-License-Identifier: Apache-2.0
"""Order of chats by way of a real store."""

from collections.abc import Iterator

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import ChatOptions
from desktop.store import chats
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.shelving import TRASH_DAYS, Details, Shelving


@pytest.fixture
def store() -> Iterator[StoreThread]:
    thread = StoreThread(None)
    yield thread
    thread.close()


@pytest.fixture
def shelving(store: StoreThread) -> Shelving:
    return Shelving(store)


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


def test_a_sweep_erases_only_what_lay_long_in_the_trash(
    shelving: Shelving, store: StoreThread, ids: list[ChatId]
) -> None:
    shelving.delete(ids[:2]).result()
    long_ms = (TRASH_DAYS + 1) * 86_400_000
    sql = "UPDATE chats SET deleted_ms = deleted_ms - ? WHERE id = ?"
    store.submit(lambda db: db.execute(sql, (long_ms, ids[0]))).result()
    assert [chat.id for chat in shelving.swept().result().deleted] == [ids[1]]
    assert titles(shelving) == ["c"]


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
