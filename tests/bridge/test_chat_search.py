# SPDX-License-Identifier: Apache-2.0
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_search import HIT_ROLE, ChatSearch
from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.core.records import Hit
from desktop.store import chats, messages
from desktop.store.db import Database


def fill(db: Database) -> None:
    for title, text in (
        ("Notice period", "How long is the notice period of a <b>commercial</b> lease?"),
        ("Lease of a car", "Who pays for repairs?"),
        ("Recipes", "How long does rice cook?"),
    ):
        chat = chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)
        messages.add_question(db, chat.id, None, text)


@pytest.fixture
def search(context: AppContext, qtbot: QtBot) -> ChatSearch:
    context.desk().store.submit(fill).result()
    with qtbot.waitSignal(context.shelf.loaded):
        context.shelf.refresh()
    return context.search


def look_for(search: ChatSearch, text: str, qtbot: QtBot) -> list[str]:
    with qtbot.waitSignal(search.found, timeout=10_000):
        search.search(text)
    return [str(search.index(row).data()) for row in range(search.rowCount())]


def test_titles_then_messages(search: ChatSearch, qtbot: QtBot, qtmodeltester: Any) -> None:
    qtmodeltester.check(search)
    assert look_for(search, "lea", qtbot) == [
        "Lease of a car, chat title",
        "Notice period: How long is the notice period of a <b>commercial</b> lease?",
    ]
    hit = search.index(1).data(HIT_ROLE)
    assert isinstance(hit, Hit)
    assert hit == search.hit_at(1)
    assert hit.message_id is not None
    assert search.hit_at(2) is None


def test_a_snippet_brings_no_markup_into_a_tooltip(search: ChatSearch, qtbot: QtBot) -> None:
    look_for(search, "commercial", qtbot)
    tip = search.index(0).data(int(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;commercial&lt;/b&gt;" in tip


def test_nothing_typed_shows_nothing_at_once(search: ChatSearch, qtbot: QtBot) -> None:
    look_for(search, "lease", qtbot)
    search.search("  ")
    assert search.rowCount() == 0


def test_the_latest_search_wins(search: ChatSearch, qtbot: QtBot) -> None:
    answers: list[str] = []
    search.found.connect(lambda: answers.append(search.text))
    for text in ("r", "ri", "ric", "rice"):
        search.search(text)
    qtbot.waitUntil(lambda: search.text == "rice", timeout=10_000)
    assert answers == ["rice"], "what was overtaken is not looked for"
    assert search.rowCount() == 1


def test_a_cleared_search_stays_clear(search: ChatSearch, qtbot: QtBot) -> None:
    search.search("lease")
    search.search("")
    with qtbot.waitSignal(search.found, timeout=10_000):
        search.search("rice")
    assert search.rowCount() == 1
    search.search("lease")
    search.search("")
    look_for(search, "rice", qtbot)
    assert search.text == "rice"


def test_prefixes(search: ChatSearch, qtbot: QtBot) -> None:
    assert len(look_for(search, "lease domain:General", qtbot)) == 2
    assert look_for(search, "lease domain:law", qtbot) == []
    assert list(search.unknown) == []
    assert look_for(search, "lease in:nowhere", qtbot) == []
    assert list(search.unknown) == ["in:nowhere"]


def test_typing_never_waits_for_the_store(
    context: AppContext, search: ChatSearch, qtbot: QtBot
) -> None:
    look_for(search, "x", qtbot)  # what it needs is loaded now
    context.desk().store.submit(lambda _db: time.sleep(1.5))
    begun = time.perf_counter()
    for text in ("l", "le", "lea"):
        search.search(text)
    assert time.perf_counter() - begun < 1.0, "some ms on a quiet machine"
    qtbot.waitUntil(lambda: search.text == "lea", timeout=10_000)
