# SPDX-License-Identifier: Apache-2.0
"""Summaries are found with the replies that they were written for."""

from desktop.core.declared import replace
from desktop.core.ids import MessageId
from desktop.core.records import Chat, ReplyFacts, ReplyState, Summary
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.store.summaries import known

SUMMARY = Summary(text="They spoke of keys.", messages=2, digest="0" * 32)


def answer(db: Database, chat: Chat, summary: Summary | None) -> MessageId:
    question = messages.add_question(db, chat.id, None, "Why?")
    reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts())
    facts = ReplyFacts(summary=summary)
    messages.finish_reply(db, reply.id, "Because.", ReplyState.COMPLETE, facts)
    return reply.id


def test_each_once_and_the_newest_first(db: Database, chat: Chat) -> None:
    later = replace(SUMMARY, messages=4)
    assert known(db, chat.id) == ()
    for summary in (SUMMARY, None, SUMMARY, later):
        answer(db, chat, summary)
    assert known(db, chat.id) == (later, SUMMARY)
    other = chats.create_chat(db, domain_id=chat.domain_id, model_id=None)
    assert known(db, other.id) == ()


def test_one_of_another_version_is_passed_over(db: Database, chat: Chat) -> None:
    reply = answer(db, chat, SUMMARY)
    db.execute('UPDATE messages SET facts = \'{"summary": {"text": 3}}\' WHERE id = ?', (reply,))
    assert known(db, chat.id) == ()
    answer(db, chat, SUMMARY)
    assert known(db, chat.id) == (SUMMARY,)
