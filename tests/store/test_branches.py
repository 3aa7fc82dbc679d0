# SPDX-License-Identifier: Apache-2.0
"""Branches of a chat in a real database."""

from desktop.core.ids import DomainId
from desktop.core.records import Chat, ReplyState
from desktop.store import branches, chats, messages
from desktop.store.db import Database
from tests.store.test_messages import FACTS, exchange, texts


def test_branches(db: Database, chat: Chat) -> None:
    question, first = exchange(db, chat, None, "a")
    follow, _ = exchange(db, chat, first, "b")
    second = messages.begin_reply(db, chat.id, question.id, FACTS)
    messages.finish_reply(db, second.id, "other", ReplyState.COMPLETE, FACTS)
    assert texts(db, chat) == ["a", "other"]
    assert branches.siblings(db, second.id) == (first.id, second.id)
    assert branches.siblings(db, first.id) == (first.id, second.id)
    before = chats.get_chat(db, chat.id).updated_ms
    branches.choose_branch(db, first.id)
    assert texts(db, chat) == ["a", "re: a", "b", "re: b"]
    branches.choose_branch(db, question.id)  # already on it: the end stays
    assert texts(db, chat) == ["a", "re: a", "b", "re: b"]
    branches.choose_branch(db, second.id)
    assert texts(db, chat) == ["a", "other"]
    branches.choose_branch(db, follow.id)
    assert texts(db, chat) == ["a", "re: a", "b", "re: b"]
    assert chats.get_chat(db, chat.id).updated_ms == before


def test_two_beginnings_are_siblings_within_their_chat_only(db: Database, chat: Chat) -> None:
    other = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    messages.add_question(db, other.id, None, "elsewhere")
    one = messages.add_question(db, chat.id, None, "one")
    two = messages.add_question(db, chat.id, None, "two")
    assert branches.siblings(db, one.id) == (one.id, two.id)
    assert texts(db, chat) == ["two"]


def test_other_branches_are_counted(db: Database, chat: Chat) -> None:
    assert branches.other_branches(db, chat.id) == 0
    one = messages.add_question(db, chat.id, None, "one")
    messages.add_question(db, chat.id, one.id, "under one")
    assert branches.other_branches(db, chat.id) == 0
    messages.add_question(db, chat.id, None, "two")
    messages.add_question(db, chat.id, one.id, "also under one")
    assert branches.other_branches(db, chat.id) == 2
    other = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    messages.add_question(db, other.id, None, "elsewhere")
    assert branches.other_branches(db, other.id) == 0
