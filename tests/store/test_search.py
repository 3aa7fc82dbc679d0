# SPDX-License-Identifier: Apache-2.0
import time

import pytest

from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Chat, Hit, ReplyFacts, ReplyState
from desktop.store import chats, folders, messages
from desktop.store.db import Database
from desktop.store.erasing import purge_deleted
from desktop.store.search import Scope, marked, query_for, search


def add(db: Database, chat: Chat, *texts: str) -> None:
    for text in texts:
        messages.add_question(db, chat.id, None, text)


def words(hit: Hit) -> list[str]:
    return [hit.snippet[begin:end] for begin, end in hit.ranges]


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("tax ret", '"tax" "ret"*'),
        ("tax ", '"tax"'),
        ('"tax return" x', '"tax return" "x"'),
        ('"tax return" xy', '"tax return" "xy"*'),
        ("x", '"x"*'),
        ("tax 返", '"tax" "返"*'),
        ('"tax ret', '"tax ret"'),
        ('say "tax"', '"say" "tax"'),
        ("a AND (b* NEAR -c)", '"a" "AND" "(b*" "NEAR" "-c)"'),
        (" !! \0 - ", ""),
        ("C++", '"C++"'),
        ("", ""),
    ],
)
def test_queries(typed: str, query: str) -> None:
    assert query_for(typed) == query


@pytest.mark.parametrize(
    "junk", ['"', "'", "*", "a:b", "{x}", "NOT", '""""', "\ufdd0x", "^a", "a\0b"]
)
def test_whatever_is_typed_is_a_search(db: Database, chat: Chat, junk: str) -> None:
    add(db, chat, "some text")
    search(db, junk)


def test_words_prefixes_phrases_and_accents(db: Database, chat: Chat) -> None:
    add(db, chat, "The Résumé of the tax return", "return the tax")
    assert [words(hit) for hit in search(db, "RESUM")] == [["Résumé"]]
    assert len(search(db, "tax ret")) == 2
    (hit,) = search(db, '"tax return"')
    assert words(hit) == ["tax return"]
    assert hit.snippet == "The Résumé of the tax return"
    assert search(db, "ret ") == ()


def test_newest_first_titles_before_messages_in_pages(db: Database, chat: Chat) -> None:
    add(db, chat, *(f"apple {n}" for n in range(5)))
    titled = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="Apple pie")
    found = search(db, "appl")
    assert [hit.chat_id for hit in found][:2] == [titled.id, chat.id]
    assert [hit.snippet for hit in found][1:3] == ["apple 4", "apple 3"]
    assert (found[0].message_id, words(found[0])) == (None, ["Apple"])
    pages = [search(db, "appl", limit=2, offset=n) for n in (0, 2, 4, 6)]
    assert tuple(hit for page in pages for hit in page) == found
    chats.rename_chat(db, titled.id, "Pear pie")
    assert len(search(db, "apple")) == 5
    assert len(search(db, "pear")) == 1


def test_a_long_message_is_cut_around_the_word(db: Database, chat: Chat) -> None:
    add(db, chat, "left " * 500 + "needle" + " right" * 500)
    (hit,) = search(db, "needle")
    assert len(hit.snippet) < 300
    assert hit.snippet.startswith("…")
    assert words(hit) == ["needle"]


def test_scopes(db: Database, chat: Chat) -> None:
    other = chats.create_chat(db, domain_id=DomainId("law"), model_id=ModelId("m/Mild"), title="x")
    chats.move_to_folder(db, other.id, folders.folder_at(db, "a/b"))
    add(db, chat, "kiwi")
    asked = messages.add_question(db, other.id, None, "kiwi")
    reply = messages.begin_reply(
        db, other.id, asked.id, ReplyFacts(model_id=ModelId("n/Novel-Q4.gguf"))
    )
    messages.finish_reply(
        db, reply.id, "kiwi", ReplyState.COMPLETE, ReplyFacts(model_id=ModelId("n/Novel-Q4.gguf"))
    )
    chats.archive(db, chat.id, True)
    later_ms = time.time_ns() // 1_000_000 + 60_000
    for scope, count in (
        (Scope(), 3),
        (Scope(folder_id=folders.folder_at(db, "a")), 2),
        (Scope(folder_id=folders.folder_at(db, "c")), 0),
        (Scope(domain_id=DomainId("law")), 2),
        (Scope(model="m/mild"), 1),
        (Scope(model="NOVEL-q4"), 1),
        (Scope(model="mildly"), 0),
        (Scope(after_ms=asked.created_ms, before_ms=later_ms, domain_id=DomainId("law")), 2),
        (Scope(after_ms=later_ms), 0),
        (Scope(is_archived=True), 1),
        (Scope(is_archived=False), 2),
    ):
        assert len(search(db, "kiwi", scope)) == count, scope


def test_the_index_follows_every_change(db: Database, chat: Chat) -> None:
    asked = messages.add_question(db, chat.id, None, "question")
    reply = messages.begin_reply(db, chat.id, asked.id, ReplyFacts())
    messages.save_partial(db, reply.id, "unfinished")
    assert search(db, "unfinished") == ()
    messages.mark_interrupted(db)
    assert len(search(db, "unfinished")) == 1
    messages.save_partial(db, reply.id, "resumed")
    assert search(db, "unfinished") == search(db, "resumed") == ()
    messages.finish_reply(db, reply.id, "finished", ReplyState.COMPLETE, ReplyFacts())
    messages.finish_reply(db, reply.id, "finished twice", ReplyState.COMPLETE, ReplyFacts())
    assert len(search(db, "finished")) == len(search(db, "twice")) == 1
    # FTS5 compares its index with the text; a difference is an error.
    check = "INSERT INTO message_index (message_index, rank) VALUES ('integrity-check', 1)"
    db.execute(check)
    chats.delete_chat(db, chat.id)
    assert search(db, "finished") == ()
    purge_deleted(db)
    db.execute(check)
    assert db.execute("SELECT count(*) FROM message_index_docsize") == [(0,)]


def test_marks() -> None:
    assert marked("a \ufdd0b\ufdd1 c \ufdd0d\ufdd1") == ("a b c d", ((2, 3), (6, 7)))
    assert marked("\ufdd0\ufdd1") == ("", ((0, 0),))
    assert marked("plain") == ("plain", ())
    assert marked("a\ufdd1b\ufdd0c") == ("abc", ())
