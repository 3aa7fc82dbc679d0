# SPDX-License-Identifier: Apache-2.0
"""Chats in a real database."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.ids import ChatId, DomainId, ModelId
from desktop.core.records import Chat, ChatOptions
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.store.erasing import purge_deleted


def new_chat(db: Database, title: str) -> Chat:
    return chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)


def titles(db: Database) -> list[str]:
    return [chat.title for chat in chats.list_chats(db)]


def test_create_stores_what_it_returns(db: Database, chat: Chat) -> None:
    assert chats.list_chats(db) == (chat,)
    assert chats.get_chat(db, chat.id) == chat
    assert (chat.title, chat.domain_id, chat.model_id) == ("First", "guide", "reader")
    assert chat.created_ms == chat.updated_ms > 1_700_000_000_000


def test_uids_differ(db: Database) -> None:
    for _ in range(3):
        new_chat(db, "x")
    uids = {row[0] for row in db.execute("SELECT uid FROM chats")}
    assert len(uids) == 3
    assert all(len(str(uid)) == 32 for uid in uids)


def test_last_used_first(db: Database) -> None:
    first, second, third = (new_chat(db, title) for title in "abc")
    assert titles(db) == ["c", "b", "a"]
    db.execute("UPDATE chats SET updated_ms = updated_ms - 1000")  # all of a second ago
    messages.add_question(db, first.id, None, "hello")
    assert titles(db) == ["a", "c", "b"]
    assert chats.get_chat(db, first.id).updated_ms > first.updated_ms
    chats.rename_chat(db, second.id, "B")
    chats.use_model(db, third.id, DomainId("guide"), None)
    assert titles(db) == ["a", "c", "B"]


def test_a_clock_set_back_moves_no_chat_down(db: Database, chat: Chat) -> None:
    future_ms = chat.updated_ms + 1_000_000
    db.execute("UPDATE chats SET updated_ms = ?", (future_ms,))
    messages.add_question(db, chat.id, None, "x")
    assert chats.get_chat(db, chat.id).updated_ms == future_ms + 1


def test_rename_and_use_model(db: Database, chat: Chat) -> None:
    chats.rename_chat(db, chat.id, "Renamed")
    chats.use_model(db, chat.id, DomainId("general"), ModelId("qwen"))
    found = chats.get_chat(db, chat.id)
    assert (found.title, found.domain_id, found.model_id) == ("Renamed", "general", "qwen")


def test_delete_hides_and_restore_shows(db: Database, chat: Chat) -> None:
    new_chat(db, "Second")
    chats.delete_chat(db, chat.id)
    assert titles(db) == ["Second"]
    chats.restore_chat(db, chat.id)
    assert titles(db) == ["Second", "First"]
    assert purge_deleted(db) == 0


def test_purge_waits_for_the_age(db: Database, chat: Chat) -> None:
    chats.delete_chat(db, chat.id)
    assert purge_deleted(db, older_than_ms=60_000) == 0
    assert purge_deleted(db) == 1
    with pytest.raises(LookupError):
        chats.get_chat(db, chat.id)


def test_purge_leaves_no_word_on_disk(db: Database, database_path: Path, chat: Chat) -> None:
    secret = "zebrafinch settlement"
    for _ in range(50):
        messages.add_question(db, chat.id, None, secret * 20)

    def is_on_disk() -> bool:
        return any(secret.encode() in p.read_bytes() for p in database_path.parent.iterdir())

    assert is_on_disk()
    chats.delete_chat(db, chat.id)
    assert is_on_disk()
    purge_deleted(db)
    assert not is_on_disk()


def test_ids_are_not_used_again(db: Database, chat: Chat) -> None:
    chats.delete_chat(db, chat.id)
    purge_deleted(db)
    assert new_chat(db, "next").id > chat.id


@pytest.mark.parametrize(
    "change",
    [
        lambda db, chat_id: chats.rename_chat(db, chat_id, "x"),
        lambda db, chat_id: chats.use_model(db, chat_id, DomainId("guide"), None),
        chats.delete_chat,
        chats.restore_chat,
        chats.get_chat,
    ],
)
def test_a_missing_chat_is_a_bug(
    db: Database, change: Callable[[Database, ChatId], object]
) -> None:
    with pytest.raises(LookupError, match="99"):
        change(db, ChatId(99))


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("How do I add a model?", "How do I add a model?"),
        ("  two\n lines\tand \x07 bell ", "two lines and bell"),
        ("", ""),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("word " * 20, "word " * 10 + "word word…"),
        ("a" * 59 + " tail", "a" * 59 + "…"),
        (
            "Summarise the lease, please. " * 4,
            "Summarise the lease, please. Summarise the lease, please…",
        ),
    ],
)
def test_title_from(question: str, title: str) -> None:
    assert chats.title_from(question) == title


@given(st.text(max_size=300))
def test_title_is_one_short_line(question: str) -> None:
    title = chats.title_from(question)
    assert len(title) <= chats.TITLE_CHARS
    assert title == " ".join(title.split())
    assert title.isprintable()


def test_pins_archive_and_options(db: Database, chat: Chat) -> None:
    before = chats.get_chat(db, chat.id)
    chats.pin(db, chat.id, True)
    chats.archive(db, chat.id, True)
    found = chats.get_chat(db, chat.id)
    assert (found.is_pinned, found.is_archived) == (True, True)
    chats.pin(db, chat.id, False)
    chats.archive(db, chat.id, False)
    assert chats.get_chat(db, chat.id) == before
    own = ChatOptions(system_prompt="Answer in French.", temperature=0.5)
    assert chats.options(db, chat.id) == ChatOptions()
    chats.set_options(db, chat.id, own)
    assert chats.options(db, chat.id) == own
    db.execute("""UPDATE chats SET options = '{"later": 1}'""")
    assert chats.options(db, chat.id) == ChatOptions()
    chats.set_options(db, chat.id, ChatOptions())
    assert db.execute("SELECT options FROM chats") == [(None,)]
    with pytest.raises(LookupError):
        chats.options(db, ChatId(999))


def test_the_trash_lists_what_can_come_back(db: Database, chat: Chat) -> None:
    assert chats.list_deleted(db) == ()
    chats.delete_chat(db, chat.id)
    assert [each.id for each in chats.list_deleted(db)] == [chat.id]
