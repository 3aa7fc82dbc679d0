# SPDX-License-Identifier: Apache-2.0
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import BadImport
from desktop.core.ids import ChatId, DomainId, MessageId, ModelId
from desktop.core.records import ChatOptions, ReplyFacts, ReplyState
from desktop.interchange.importer import Report, import_files
from desktop.store import branches, chats, drafts, folders, messages
from desktop.store.db import Database, memory_database
from desktop.store.export import export_json
from tests.interchange.conftest import Write

NUMBERS = ("imported", "continued", "copies", "duplicates", "messages")


def exported(db: Database) -> bytes:
    return b"".join(export_json(db))


def numbers(report: Report) -> tuple[int, ...]:
    return tuple(getattr(report, name) for name in NUMBERS)


def fill(db: Database) -> ChatId:
    """One chat with everything, one in the trash, and an empty one."""
    chat = chats.create_chat(
        db, domain_id=DomainId("law"), model_id=ModelId("reader"), title="A\0“b”"
    )
    question = messages.add_question(db, chat.id, None, "why – “so”?\n\0 <script> \u202e")
    for text in ("one", "two"):
        reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts(seed=5))
        messages.finish_reply(db, reply.id, text, ReplyState.STOPPED, ReplyFacts(seed=6))
    branches.choose_branch(db, MessageId(question.id + 1))
    chats.move_to_folder(db, chat.id, folders.folder_at(db, "a/b"))
    top = folders.create_folder(db, "made later")
    folders.move_folder(db, folders.find_folder(db, "a") or top.id, top.id)
    folders.set_tags(db, chat.id, ("tax", "Ünï"))
    chats.set_options(db, chat.id, ChatOptions(temperature=0.5, system_prompt="Be kind."))
    drafts.save_draft(db, chat.id, "next")
    chats.pin(db, chat.id, True)
    trash = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="Trash")
    messages.add_question(db, trash.id, None, "gone")
    chats.delete_chat(db, trash.id)
    empty = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    chats.archive(db, empty.id, True)
    return chat.id


def test_what_goes_out_comes_in_byte_for_byte(db: Database, other: Database, write: Write) -> None:
    fill(db)
    report = import_files(other, [write("x", exported(db))])
    assert numbers(report) == (3, 0, 0, 0, 4)
    assert report.skipped == ()
    assert exported(other) == exported(db)
    assert drafts.get_draft(other, ChatId(1)) == "next"


TEXTS = st.text(max_size=12)
TREES = st.lists(
    st.tuples(st.integers(0, 8), TEXTS, st.sampled_from(list(ReplyState)[1:])), max_size=8
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(TEXTS, TREES, TEXTS, st.lists(TEXTS, max_size=3)), max_size=4))
def test_any_store_comes_in_byte_for_byte(tmp_path: Path, shape: list[Any]) -> None:
    db, other = memory_database(), memory_database()
    for title, tree, draft, tags in shape:
        chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title=title)
        ids: list[MessageId] = []
        for parent, text, state in tree:
            if parent < len(ids):
                reply = messages.begin_reply(db, chat.id, ids[parent], ReplyFacts())
                messages.finish_reply(db, reply.id, text, state, ReplyFacts(error=text))
                ids.append(reply.id)
            else:
                ids.append(messages.add_question(db, chat.id, None, text).id)
        drafts.save_draft(db, chat.id, draft)
        folders.set_tags(db, chat.id, tuple(tags))
    path = tmp_path / "x"
    path.write_bytes(exported(db))
    import_files(other, [path])
    assert exported(other) == exported(db)
    before = exported(other)
    assert numbers(import_files(other, [path])) == (0, 0, 0, len(shape), 0)
    assert exported(other) == before
    db.close()
    other.close()


def test_a_reply_that_was_being_written_is_an_interrupted_one(
    db: Database, other: Database, write: Write
) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None)
    question = messages.add_question(db, chat.id, None, "?")
    messages.begin_reply(db, chat.id, question.id, ReplyFacts())
    path = write("x", exported(db))
    import_files(other, [path])
    assert messages.thread(other, ChatId(1))[1].state is ReplyState.INTERRUPTED
    assert numbers(import_files(other, [path])) == (0, 0, 0, 1, 0)


def test_another_place_is_no_other_content(db: Database, write: Write) -> None:
    chat_id = fill(db)
    path = write("x", exported(db))
    chats.rename_chat(db, chat_id, "Renamed")
    chats.move_to_folder(db, chat_id, None)
    chats.pin(db, chat_id, False)
    messages.add_question(db, chat_id, None, "went on here")
    report = import_files(db, [path])
    assert numbers(report) == (0, 0, 0, 3, 0)
    assert report.skipped == (("Trash", "It is here already, in the trash."),)


@pytest.mark.parametrize("key", ["text", "draft", "options", "more"])
def test_other_words_come_as_a_copy_once(
    db: Database, other: Database, write: Write, key: str
) -> None:
    fill(db)
    path = write("x", exported(db))
    import_files(other, [path])
    before = json.loads(exported(other))["chats"][0]
    changed = json.loads(exported(db))
    chat = changed["chats"][0]
    if key == "text":
        chat["messages"][2]["text"] = "changed elsewhere"
    elif key == "more":
        further = {**chat["messages"][2], "uid": "f" * 32, "parent_uid": None}
        chat["messages"].append(further)
    else:
        chat[key] = '{"temperature":0.1}'
    path = write("y", changed)
    report = import_files(other, [path])
    assert numbers(report) == (0, 0, 1, 2, len(chat["messages"]))
    assert report.skipped[0][1].startswith("It was changed elsewhere")
    after = json.loads(exported(other))["chats"]
    assert after[0] == before
    copied = after[3]
    assert [m["text"] for m in copied["messages"]] == [m["text"] for m in chat["messages"]]
    uids = [m["uid"] for m in copied["messages"]]
    assert copied["messages"][1]["parent_uid"] == uids[0]
    assert copied["active_leaf_uid"] == uids[1]
    assert set(uids).isdisjoint(m["uid"] for m in before["messages"])
    assert numbers(import_files(other, [path])) == (0, 0, 0, 3, 0)


def test_two_other_versions_are_two_copies(db: Database, write: Write) -> None:
    fill(db)
    value = json.loads(exported(db))
    for text in ("second", "third"):
        value["chats"][0]["messages"][2]["text"] = text
        assert import_files(db, [write(text, value)]).copies == 1
    assert [each.title for each in chats.list_chats(db)].count("A\0“b”") == 3


def test_messages_of_another_chat_do_not_collide(db: Database, write: Write) -> None:
    fill(db)
    value = json.loads(exported(db))
    value["chats"] = [{**value["chats"][0], "uid": "e" * 32}]
    assert numbers(import_files(db, [write("x", value)])) == (0, 0, 1, 0, 3)


@pytest.mark.parametrize("text", ["{", '{"a":1}\0x', "", "[" * 5000, "NaN"])
@pytest.mark.parametrize("key", ["options", "facts"])
def test_columns_that_hold_json(db: Database, write: Write, key: str, text: str) -> None:
    fill(db)
    value = json.loads(exported(db))
    chat = value["chats"][1]
    (chat if key == "options" else chat["messages"][0])[key] = text
    before = exported(db)
    with pytest.raises(BadImport, match=rf"^x cannot .*chats\[1\]\..*{key} must hold JSON"):
        import_files(db, [write("x", value)])
    assert exported(db) == before


def test_facts_that_are_nested_deeply_do_not_hide_the_words(db: Database, write: Write) -> None:
    fill(db)
    value = json.loads(exported(db))
    value["chats"] = value["chats"][1:2]
    value["chats"][0].update(uid="e" * 32, options='{"x":' + "[" * 900 + "]" * 900 + "}")
    value["chats"][0]["messages"][0]["facts"] = '{"x":' + "[" * 900 + "]" * 900 + "}"
    import_files(db, [write("x", value)])
    assert [message.text for message in messages.thread(db, ChatId(4))] == ["gone"]
    assert chats.options(db, ChatId(4)) == ChatOptions()
