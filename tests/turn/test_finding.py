# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.ids import DomainId, FolderId
from desktop.core.records import Domain, Folder
from desktop.store import chats, folders, messages
from desktop.store.db import Database
from desktop.store.search import Scope
from desktop.store.worker import StoreThread
from desktop.turn.finding import Finding, path_of, query_of

TODAY = date(2026, 3, 15)
CLIENTS = Folder(id=FolderId(1), parent_id=None, name="Clients")
MILLER = Folder(id=FolderId(2), parent_id=FolderId(1), name="Miller & Sons")
LAW = Domain(
    id=DomainId("law"), name="Law", purpose="", accent_light="#000000", accent_dark="#ffffff"
)


def ms(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day).timestamp() * 1000)


@pytest.mark.parametrize(
    ("typed", "words", "scope"),
    [
        ("lease", "lease", Scope()),
        ("in:clients lease", "lease", Scope(folder_id=CLIENTS.id)),
        ('in:"Clients/Miller & Sons" lease', "lease", Scope(folder_id=MILLER.id)),
        ('lease in:"miller & sons"', "lease", Scope(folder_id=MILLER.id)),
        ("DOMAIN:Law x", "x", Scope(domain_id=LAW.id)),
        ("model:qwen x", "x", Scope(model="qwen")),
        ("tag:2026 x", "x", Scope(tag="2026")),
        ("before:2026-01-02 x", "x", Scope(before_ms=ms(2026, 1, 2))),
        ("after:yesterday x", "x", Scope(after_ms=ms(2026, 3, 14))),
        ("after:7d before:today", "", Scope(after_ms=ms(2026, 3, 8), before_ms=ms(2026, 3, 15))),
        ("is:archived x", "x", Scope(is_archived=True)),
        ("in: x", "x", Scope()),
        ("http://example.com", "http://example.com", Scope()),
        ("main:x", "main:x", Scope()),
        ('"in:clients"', '"in:clients"', Scope()),
    ],
)
def test_queries(typed: str, words: str, scope: Scope) -> None:
    query = query_of(typed, (CLIENTS, MILLER), (LAW,), TODAY)
    assert query.words.split() == words.split()
    assert query.scope == scope
    assert query.unknown == ()


@pytest.mark.parametrize(
    "typed", ["in:Nobody", "domain:medicine", "before:soon", "is:new", "after:2026-02-30"]
)
def test_what_is_not_there_is_told(typed: str) -> None:
    assert query_of(f"{typed} x", (CLIENTS,), (LAW,), TODAY).unknown == (typed,)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_query(typed: str) -> None:
    query_of(typed, (CLIENTS, MILLER), (LAW,), TODAY)


def test_paths() -> None:
    known = {CLIENTS.id: CLIENTS, MILLER.id: MILLER}
    assert path_of(MILLER, known) == "Clients/Miller & Sons"
    assert path_of(MILLER, {}) == "Miller & Sons"


@pytest.fixture
def store() -> Iterator[StoreThread]:
    thread = StoreThread(None)
    yield thread
    thread.close()


def test_places_are_found(store: StoreThread) -> None:
    def fill(db: Database) -> tuple[Folder, ...]:
        folder = folders.create_folder(db, "Clients")
        for title, where in (("first", folder.id), ("second", None)):
            chat = chats.create_chat(
                db, domain_id=DomainId("law"), model_id=None, title=f"{title} lease"
            )
            messages.add_question(db, chat.id, None, "Who ends the lease?")
            chats.move_to_folder(db, chat.id, where)
            folders.set_tags(db, chat.id, (title,))
        return folders.list_folders(db)

    known = store.submit(fill).result()

    def count(typed: str) -> int:
        query = query_of(typed, known, (LAW,), TODAY)
        return len(Finding(store).find(query).result())

    assert [count(each) for each in ("lease", "lease in:Clients", "lease tag:SECOND")] == [4, 2, 2]
    assert count("lease tag:first in:Clients domain:law") == 2
    assert count("lease tag:second in:Clients") == 0
