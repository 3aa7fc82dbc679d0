# SPDX-License-Identifier: Apache-2.0
"""Messages as a tree in a real database."""

from collections.abc import Callable

import pytest

from desktop.core.ids import ArticleId, ChatId, DomainId, MessageId, ModelId
from desktop.core.records import Chat, Message, ReplyFacts, ReplyState, Role
from desktop.store import branches, chats, messages
from desktop.store.db import Database
from desktop.store.erasing import purge_deleted

FACTS = ReplyFacts(
    model_id=ModelId("reader"),
    model_name="Reader Q8_0",
    device="CPU, 2 threads",
    reply_tokens=7,
    decode_ms=12.5,
    article_ids=(ArticleId("add-model"), ArticleId("privacy")),
)


def exchange(
    db: Database, chat: Chat, parent: Message | None, text: str
) -> tuple[Message, Message]:
    parent_id = None if parent is None else parent.id
    question = messages.add_question(db, chat.id, parent_id, text)
    reply = messages.begin_reply(db, chat.id, question.id, FACTS)
    done = messages.finish_reply(db, reply.id, f"re: {text}", ReplyState.COMPLETE, FACTS)
    return question, done


def texts(db: Database, chat: Chat) -> list[str]:
    return [message.text for message in messages.thread(db, chat.id)]


def test_a_question_is_stored_as_returned(db: Database, chat: Chat) -> None:
    question = messages.add_question(db, chat.id, None, "Why?\0 \N{FAMILY} é")
    assert messages.thread(db, chat.id) == (question,)
    assert (question.role, question.state) == (Role.USER, ReplyState.COMPLETE)
    assert (question.text, question.parent_id) == ("Why?\0 \N{FAMILY} é", None)
    assert question.facts is None


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("half \ud83d", "half \N{REPLACEMENT CHARACTER}"), ("pair \ud83d\ude00", "pair 😀")],
)
def test_half_a_surrogate_loses_no_question(
    db: Database, chat: Chat, typed: str, stored: str
) -> None:
    messages.add_question(db, chat.id, None, typed)
    assert texts(db, chat) == [stored]


def test_reply_from_empty_to_finished(db: Database, chat: Chat) -> None:
    question = messages.add_question(db, chat.id, None, "Why?")
    reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts(model_id=ModelId("m")))
    assert (reply.text, reply.state, reply.role) == ("", ReplyState.STREAMING, Role.ASSISTANT)
    assert reply.facts == ReplyFacts(model_id=ModelId("m"))
    messages.save_partial(db, reply.id, "Bec")
    assert messages.thread(db, chat.id)[-1].text == "Bec"
    before = chats.get_chat(db, chat.id).updated_ms
    done = messages.finish_reply(db, reply.id, "Because.", ReplyState.CUT, FACTS)
    assert messages.thread(db, chat.id) == (question, done)
    assert (done.text, done.state, done.facts) == ("Because.", ReplyState.CUT, FACTS)
    assert chats.get_chat(db, chat.id).updated_ms > before


def test_late_partial_text_cannot_undo_the_end(db: Database, chat: Chat) -> None:
    _, reply = exchange(db, chat, None, "Why?")
    with pytest.raises(LookupError):
        messages.save_partial(db, reply.id, "re")
    assert texts(db, chat) == ["Why?", "re: Why?"]


def test_finished_is_not_streaming(db: Database, chat: Chat) -> None:
    question = messages.add_question(db, chat.id, None, "Why?")
    reply = messages.begin_reply(db, chat.id, question.id, FACTS)
    with pytest.raises(ValueError, match="streaming"):
        messages.finish_reply(db, reply.id, "x", ReplyState.STREAMING, FACTS)
    with pytest.raises(LookupError):
        messages.finish_reply(db, question.id, "x", ReplyState.COMPLETE, FACTS)


def test_mark_interrupted(db: Database, chat: Chat) -> None:
    question, done = exchange(db, chat, None, "a")
    open_question = messages.add_question(db, chat.id, done.id, "b")
    reply = messages.begin_reply(db, chat.id, open_question.id, FACTS)
    messages.save_partial(db, reply.id, "so f")
    assert messages.mark_interrupted(db) == 1
    assert messages.mark_interrupted(db) == 0
    found = messages.thread(db, chat.id)
    assert [m.state for m in found] == [ReplyState.COMPLETE] * 3 + [ReplyState.INTERRUPTED]
    assert found[-1].text == "so f"
    assert found[:2] == (question, done)


def test_a_reply_survives_a_second_program_that_starts(db: Database, chat: Chat) -> None:
    question = messages.add_question(db, chat.id, None, "a")
    reply = messages.begin_reply(db, chat.id, question.id, FACTS)
    messages.mark_interrupted(db)
    messages.save_partial(db, reply.id, "more")
    assert messages.get_message(db, reply.id).state is ReplyState.STREAMING


def test_a_parent_in_another_chat_is_a_bug(db: Database, chat: Chat) -> None:
    other = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    foreign = messages.add_question(db, other.id, None, "elsewhere")
    with pytest.raises(LookupError):
        messages.add_question(db, chat.id, foreign.id, "x")
    with pytest.raises(LookupError):
        messages.begin_reply(db, chat.id, foreign.id, FACTS)
    with pytest.raises(LookupError):
        messages.add_question(db, ChatId(99), None, "x")
    assert texts(db, chat) == []


@pytest.mark.parametrize("call", [branches.siblings, branches.choose_branch, messages.get_message])
def test_a_missing_message_is_a_bug(
    db: Database, call: Callable[[Database, MessageId], object]
) -> None:
    with pytest.raises(LookupError):
        call(db, MessageId(99))


def test_unreadable_facts_hide_no_text(db: Database, chat: Chat) -> None:
    exchange(db, chat, None, "a")
    db.execute("UPDATE messages SET facts = '{\"seed\": \"x\"}' WHERE role = 'assistant'")
    assert texts(db, chat) == ["a", "re: a"]
    assert messages.thread(db, chat.id)[1].facts is None


def test_facts_of_a_later_version_are_read(db: Database, chat: Chat) -> None:
    exchange(db, chat, None, "a")
    db.execute("UPDATE messages SET facts = '{\"seed\": 5, \"new\": 1}' WHERE role = 'assistant'")
    assert messages.thread(db, chat.id)[1].facts == ReplyFacts(seed=5)


def test_a_very_long_chat_is_read_and_erased(db: Database, chat: Chat) -> None:
    """Deeper than the 1,000 levels at which SQLite gives up cascading."""
    with db.transaction():
        for i in range(1, 3001):
            db.execute(
                "INSERT INTO messages (id, uid, chat_id, parent_id, role, text, state, created_ms)"
                " VALUES (?, ?, ?, ?, 'user', 'x', 'complete', 0)",
                (i, str(i), chat.id, i - 1 or None),
            )
        db.execute("UPDATE chats SET active_leaf = 3000")
    assert [m.id for m in messages.thread(db, chat.id)] == list(range(1, 3001))
    chats.delete_chat(db, chat.id)
    assert purge_deleted(db) == 1
    assert db.execute("SELECT count(*) FROM messages") == [(0,)]
