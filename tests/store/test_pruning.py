# SPDX-License-Identifier: Apache-2.0
"""A message with what follows it, out of a chat and back."""

import pytest

from desktop.core.ids import MessageId
from desktop.core.records import Chat, Message, ReplyFacts, ReplyState
from desktop.core.store_errors import ChatHeld
from desktop.store import export, keeping, messages, search
from desktop.store.db import Database
from desktop.store.pruning import put_back, take_out


def reply(db: Database, question: Message, text: str) -> Message:
    begun = messages.begin_reply(db, question.chat_id, question.id, ReplyFacts())
    return messages.finish_reply(db, begun.id, text, ReplyState.COMPLETE, ReplyFacts(seed=7))


def shown(db: Database, chat: Chat) -> list[str]:
    return [message.text for message in messages.thread(db, chat.id)]


def content(db: Database) -> bytes:
    return b"".join(export.export_json(db))


@pytest.fixture
def talk(db: Database, chat: Chat) -> dict[str, Message]:
    """A question with two answers; the second one goes on."""
    one = messages.add_question(db, chat.id, None, "first question")
    early = reply(db, one, "early answer")
    late = reply(db, one, "late answer")
    more = messages.add_question(db, chat.id, late.id, "second question")
    last = reply(db, more, "last answer")
    return {"one": one, "early": early, "late": late, "more": more, "last": last}


@pytest.mark.parametrize(
    ("name", "gone", "left"),
    [
        ("last", 1, ["first question", "late answer", "second question"]),
        ("more", 2, ["first question", "late answer"]),
        ("late", 3, ["first question", "early answer"]),
        ("early", 1, ["first question", "late answer", "second question", "last answer"]),
        ("one", 5, []),
    ],
)
def test_out_and_back_without_a_trace(
    name: str, gone: int, left: list[str], db: Database, chat: Chat, talk: dict[str, Message]
) -> None:
    whole, before = shown(db, chat), content(db)
    pruned = take_out(db, talk[name].id)
    assert len(pruned.messages) == gone
    assert shown(db, chat) == left
    text = talk[name].text
    assert not any(hit.snippet == text for hit in search.search(db, f'"{text}"'))
    put_back(db, pruned)
    assert shown(db, chat) == whole
    assert sorted(content(db)) == sorted(before)
    assert search.search(db, f'"{text}"')


def test_what_is_held_stays(db: Database, chat: Chat, talk: dict[str, Message]) -> None:
    keeping.hold_chat(db, chat.id, True)
    before = content(db)
    with pytest.raises(ChatHeld, match="a legal hold of its own"):
        take_out(db, talk["last"].id)
    assert content(db) == before


def test_one_that_is_not_there_is_a_bug(db: Database) -> None:
    with pytest.raises(LookupError):
        take_out(db, MessageId(99))
