# SPDX-License-Identifier: Apache-2.0
from typing import Any

import pytest

from desktop.core.ids import ChatId
from desktop.core.records import ReplyState, Role
from desktop.store import branches, chats, folders, importing, messages, search
from desktop.store.db import Database
from desktop.store.importing import ChatRecord, FolderRecord, MessageRecord


def message(uid: str, parent_uid: str | None = None, **further: Any) -> MessageRecord:
    plain: dict[str, Any] = {
        "role": Role.USER,
        "text": f"words of {uid}",
        "state": ReplyState.COMPLETE,
        "facts": None,
        "created_ms": 5,
    }
    return MessageRecord(uid=uid, parent_uid=parent_uid, **{**plain, **further})


def record(**further: Any) -> ChatRecord:
    plain: dict[str, Any] = {
        "uid": "c",
        "title": "T",
        "domain_id": "law",
        "model_id": None,
        "created_ms": 1,
        "updated_ms": 2,
        "deleted_ms": None,
        "folder_uid": None,
        "pinned": 1,
        "archived": 0,
        "options": None,
        "active_leaf_uid": "b",
        "draft": "d",
        "tags": ("Tax",),
        "messages": (message("a"), message("b", "a")),
    }
    return ChatRecord(**{**plain, **further})


def test_a_chat_is_there_with_all_that_belongs_to_it(db: Database) -> None:
    importing.add_folders(db, [FolderRecord(uid="f", parent_uid=None, name="F", created_ms=1)])
    chat_id = importing.add_chat(db, record(folder_uid="f"))
    assert [each.text for each in messages.thread(db, chat_id)] == ["words of a", "words of b"]
    assert folders.tags_of(db, chat_id) == ("Tax",)
    assert chats.get_chat(db, chat_id).folder_id == folders.find_folder(db, "F")
    assert search.search(db, "words")[0].chat_id == chat_id
    found = importing.find_chat(db, "c")
    assert found is not None
    assert (found.id, found.is_deleted, found.draft, found.active_leaf_uid) == (
        chat_id,
        False,
        "d",
        "b",
    )
    assert list(found.messages.values()) == list(record().messages)
    assert importing.find_chat(db, "x") is None
    assert importing.known_messages(db, ["a", "b", "x"]) == 2


def test_a_tag_that_differs_in_case_is_the_same(db: Database) -> None:
    first = importing.add_chat(db, record(messages=(), active_leaf_uid=None))
    second = record(uid="d", tags=("tax",), messages=(), active_leaf_uid=None)
    assert folders.tags_of(db, importing.add_chat(db, second)) == folders.tags_of(db, first)


def test_folders_keep_their_tree_and_those_that_are_there_stay(db: Database) -> None:
    inner = FolderRecord(uid="i", parent_uid="o", name="inner", created_ms=1)
    outer = FolderRecord(uid="o", parent_uid=None, name="outer", created_ms=1)
    importing.add_folders(db, [inner, outer])
    assert folders.find_folder(db, "outer/inner") is not None
    moved = FolderRecord(uid="i", parent_uid=None, name="renamed", created_ms=1)
    importing.add_folders(db, [moved])
    assert folders.find_folder(db, "outer/inner") is not None


def test_messages_follow_those_that_are_there(db: Database) -> None:
    chat_id = importing.add_chat(db, record())
    importing.add_messages(db, chat_id, [message("c", "b"), message("d", "a")])
    assert branches.other_branches(db, chat_id) == 2
    importing.set_active_leaf(db, chat_id, "c")
    assert branches.other_branches(db, chat_id) == 1
    assert len(messages.thread(db, chat_id)) == 3
    with pytest.raises(LookupError):
        importing.add_messages(db, chat_id, [message("e", "nowhere")])
    other = importing.add_chat(db, record(uid="d", messages=(), active_leaf_uid=None))
    with pytest.raises(LookupError):  # a parent in another chat
        importing.add_messages(db, other, [message("e", "a")])
    importing.set_active_leaf(db, other, "a")
    assert messages.thread(db, other) == ()


def test_times_go_forward_only(db: Database) -> None:
    chat_id: ChatId = importing.add_chat(db, record())
    for updated_ms in (9, 4):
        importing.touch(db, chat_id, updated_ms)
        assert chats.get_chat(db, chat_id).updated_ms == 9


@pytest.mark.parametrize(
    ("text", "expected"), [("{}", True), ("{", False), ("", False), ('{"a":1}\0', False)]
)
def test_what_a_json_column_takes(db: Database, text: str, expected: bool) -> None:
    assert importing.is_json(db, text) is expected
