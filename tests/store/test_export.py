# SPDX-License-Identifier: Apache-2.0
import json
from typing import Any

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import Chat, ChatOptions, ReplyFacts, ReplyState
from desktop.store import chats, drafts, folders, messages
from desktop.store.db import Database
from desktop.store.export import export_json


def exported(db: Database, ids: list[ChatId] | None = None) -> Any:
    return json.loads(b"".join(export_json(db, ids)))


def test_everything_is_there(db: Database, chat: Chat) -> None:
    question = messages.add_question(db, chat.id, None, "why – “so”?\n\0")
    for text in ("one", "two"):
        reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts(seed=5))
        messages.finish_reply(db, reply.id, text, ReplyState.STOPPED, ReplyFacts(seed=6))
    chats.move_to_folder(db, chat.id, folders.folder_at(db, "a/b"))
    folders.set_tags(db, chat.id, ("tax",))
    chats.set_options(db, chat.id, ChatOptions(temperature=0.5))
    drafts.save_draft(db, chat.id, "next")
    chats.delete_chat(db, chat.id)
    document = exported(db)
    assert (document["format"], document["version"]) == ("carrel-chats", 1)
    a, b = document["folders"]
    assert (a["name"], b["name"], b["parent_uid"]) == ("a", "b", a["uid"])
    (found,) = document["chats"]
    asked, one, two = found["messages"]
    assert [each["text"] for each in found["messages"]] == ["why – “so”?\n\0", "one", "two"]
    assert asked["parent_uid"] is None
    assert one["parent_uid"] == two["parent_uid"] == asked["uid"]
    assert (two["state"], json.loads(two["facts"])["seed"]) == ("stopped", 6)
    assert found["active_leaf_uid"] == two["uid"]
    assert found["folder_uid"] == b["uid"]
    assert (found["tags"], found["draft"], found["pinned"]) == (["tax"], "next", 0)
    assert found["deleted_ms"]
    assert json.loads(found["options"])["temperature"] == 0.5
    assert b"".join(export_json(db)) == b"".join(export_json(db))


def test_some_and_none(db: Database, chat: Chat) -> None:
    assert exported(db, [])["chats"] == []
    assert [each["title"] for each in exported(db, [chat.id])["chats"]] == ["First"]
    with pytest.raises(LookupError):
        exported(db, [ChatId(999)])


def test_all_come_oldest_first(db: Database, chat: Chat) -> None:
    second = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title="Second")
    chats.move_to_folder(db, chat.id, folders.folder_at(db, "b"))
    chats.move_to_folder(db, second.id, folders.folder_at(db, "b"))
    third = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title="Third")
    assert third.folder_id is None  # an index on folders would bring it to the front
    assert [each["title"] for each in exported(db)["chats"]] == ["First", "Second", "Third"]
