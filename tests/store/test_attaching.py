# SPDX-License-Identifier: Apache-2.0
"""Files of questions: kept once, referred to, found, and gone with the last question."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.attached import AttachedFile, with_files
from desktop.core.declared import decode_json, encode_json
from desktop.core.ids import ChatId, DomainId
from desktop.core.keeping import Cause
from desktop.core.records import Chat, ReplyFacts, ReplyState, Role
from desktop.store import chats, erasing, export, importing, keys, messages, pruning
from desktop.store.attaching import apart, whole
from desktop.store.backup import extract, make_backup, own_key_of
from desktop.store.db import Database, memory_database, open_database
from desktop.store.scrubbing import scrub_backup
from desktop.store.search import search

PRICES = AttachedFile(name="prices.csv", text="item,price\nquince,3")
NOTES = AttachedFile(name="notes.txt", text="the quince is sour")
TEXT = with_files("What costs most?", [PRICES, NOTES])


def stored(db: Database) -> list[str]:
    return [str(name) for (name,) in db.execute("SELECT name FROM documents ORDER BY name")]


def another(db: Database) -> ChatId:
    return chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title="Other").id


def test_each_file_is_kept_once(db: Database, chat: Chat) -> None:
    first = messages.add_question(db, chat.id, None, TEXT)
    edited = messages.add_question(db, chat.id, None, with_files("And least?", [PRICES]))
    elsewhere = messages.add_question(db, another(db), None, with_files("", [NOTES, NOTES]))
    renamed = AttachedFile(name="old.csv", text=PRICES.text)
    messages.add_question(db, chat.id, first.id, with_files("Old?", [renamed]))
    assert stored(db) == ["notes.txt", "old.csv", "prices.csv"]
    own = db.execute("SELECT text FROM messages WHERE id = ?", (first.id,))
    assert own == [("What costs most?",)]
    assert first.text == messages.get_message(db, first.id).text == TEXT
    assert messages.get_message(db, edited.id).text == with_files("And least?", [PRICES])
    assert messages.get_message(db, elsewhere.id).text == with_files("", [NOTES, NOTES])
    assert [each.text for each in messages.thread(db, chat.id)] == [
        TEXT,
        with_files("Old?", [renamed]),
    ]


@pytest.mark.parametrize(
    "text", ["File: x", "words\n\nFile: a\n\n```\nb\n```\n\nwords", f"{TEXT}\0", f"{TEXT} "]
)
def test_what_would_not_come_back_stays_words(db: Database, chat: Chat, text: str) -> None:
    assert messages.add_question(db, chat.id, None, text).text == text
    assert stored(db) == []


def test_a_reply_is_never_taken_apart(db: Database, chat: Chat) -> None:
    asked = messages.add_question(db, chat.id, None, "Write a file")
    reply = messages.begin_reply(db, chat.id, asked.id, ReplyFacts())
    messages.finish_reply(db, reply.id, TEXT, ReplyState.COMPLETE, ReplyFacts())
    assert messages.get_message(db, reply.id).text == TEXT
    assert stored(db) == []


@given(
    st.text(alphabet="a`\n ~#Fil:é\ud800", max_size=30),
    st.lists(st.tuples(st.sampled_from(["a.md", "b", "c d.txt"]), st.text(max_size=30))),
)
def test_every_question_comes_back_as_it_was(words: str, files: list[tuple[str, str]]) -> None:
    attached = [AttachedFile(name=name, text=text) for name, text in files]
    text = with_files(words, attached).encode("utf-8", "replace").decode()
    own, found = apart(text, Role.USER)
    with closing(memory_database()) as db:
        chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title="t")
        asked = messages.add_question(db, chat.id, None, text)
        assert messages.get_message(db, asked.id).text == text
        kept = db.execute("SELECT attached_chars FROM messages")
        assert kept == [(len(text) - len(own),)]
    assert found or own == text


def test_a_bounded_look_back_counts_the_files(db: Database, chat: Chat) -> None:
    old = messages.add_question(db, chat.id, None, "old")
    new = messages.add_question(db, chat.id, old.id, TEXT)
    assert messages.tail(db, chat.id, 9, chars=len(TEXT)) == ((new,), 1)
    assert messages.tail(db, chat.id, 9, chars=len(TEXT) + 1) == ((old, new), 0)
    end = messages.add_question(db, chat.id, new.id, "e")
    assert messages.tail(db, chat.id, 9, chars=len(TEXT) + 1) == ((new, end), 1)


def test_words_and_names_are_found_once_in_a_chat(db: Database, chat: Chat) -> None:
    first = messages.add_question(db, chat.id, None, TEXT)
    last = messages.add_question(db, chat.id, first.id, with_files("Again", [PRICES]))
    there = messages.add_question(db, another(db), None, with_files("Quinces?", [PRICES]))
    found = search(db, "quince")
    assert [hit.message_id for hit in found] == [there.id, there.id, last.id, first.id]
    hit = found[2]
    assert hit.snippet == "prices.csv: item,price\nquince,3"
    assert [hit.snippet[begin:end] for begin, end in hit.ranges] == ["quince"]
    assert [hit.message_id for hit in search(db, "price csv")] == [there.id, last.id]
    pages = [search(db, "quince", limit=1, offset=n) for n in range(5)]
    assert tuple(hit for page in pages for hit in page) == found
    chats.delete_chat(db, chat.id)
    assert [hit.message_id for hit in search(db, "quince")] == [there.id, there.id]


def test_a_file_goes_with_the_last_question(db: Database, chat: Chat) -> None:
    asked = messages.add_question(db, chat.id, None, TEXT)
    other = another(db)
    messages.add_question(db, other, None, with_files("", [NOTES]))
    pruned = pruning.take_out(db, asked.id)
    assert stored(db) == ["notes.txt"]
    pruning.put_back(db, pruned)
    assert [each.text for each in messages.thread(db, chat.id)] == [TEXT]
    erasing.erase(db, {other: Cause.ASKED})
    assert stored(db) == ["notes.txt", "prices.csv"]
    erasing.erase(db, {chat.id: Cause.ASKED})
    assert stored(db) == []
    assert db.execute("SELECT count(*) FROM document_index_docsize") == [(0,)]
    assert db.execute("SELECT count(*) FROM message_documents") == [(0,)]
    db.execute("INSERT INTO document_index (document_index, rank) VALUES ('integrity-check', 1)")
    assert b"quince" not in Path(db.path).read_bytes()


def test_an_erased_file_leaves_the_backups(db: Database, chat: Chat, tmp_path: Path) -> None:
    messages.add_question(db, chat.id, None, TEXT)
    messages.add_question(db, another(db), None, with_files("", [NOTES]))
    key_set, key = keys.new_set()
    backup = make_backup(db, tmp_path / "b", keys.add_passphrase(key_set, key, "four words"), key)
    erasing.erase(db, {chat.id: Cause.ASKED})
    after = scrub_backup(backup, erasing.to_scrub(db), key)
    extract(after, own_key_of(after, key), tmp_path / "plain.db", None)
    assert b"item,price" not in (tmp_path / "plain.db").read_bytes()
    with closing(open_database(tmp_path / "plain.db")) as copy:
        assert stored(copy) == ["notes.txt"]
        assert copy.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") == [("ok",)]


def test_an_export_holds_the_files_and_brings_them_back(db: Database, chat: Chat) -> None:
    messages.add_question(db, chat.id, None, TEXT)
    document = b"".join(export.export_json(db))
    told = decode_json(document, dict[str, object], "export")
    (record,) = decode_json(encode_json(told["chats"]), list[importing.ChatRecord], "export")
    assert record.messages[0].text == TEXT
    with closing(memory_database()) as copy:
        with copy.transaction():
            importing.add_chat(copy, record)
        assert stored(copy) == ["notes.txt", "prices.csv"]
        assert b"".join(export.export_json(copy)) == document


def test_files_are_put_together_in_their_order() -> None:
    assert whole("w", '[["b","2"],["a","1"]]') == with_files(
        "w", [AttachedFile(name="b", text="2"), AttachedFile(name="a", text="1")]
    )
    assert whole("w", None) == "w"
