# SPDX-License-Identifier: Apache-2.0
import time

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import Chat, ChatOptions, ReplyFacts, ReplyState
from desktop.interchange.transcript import transcript, when
from desktop.store import chats, messages
from desktop.store.db import Database

FACTS = ReplyFacts(model_name="Qwen3 4B")


def ask(db: Database, state: ReplyState, facts: ReplyFacts = FACTS) -> Chat:
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title="Rent\nlaw")
    question = messages.add_question(db, chat.id, None, "May I?")
    for text in ("Yes", "No"):
        reply = messages.begin_reply(db, chat.id, question.id, facts)
        if state is not ReplyState.STREAMING:
            messages.finish_reply(db, reply.id, text, state, facts)
    return chat


def test_who_said_what_when_with_which_model(db: Database) -> None:
    chat = ask(db, ReplyState.COMPLETE)
    chats.set_options(db, chat.id, ChatOptions(system_prompt="Be\nshort."))
    found = transcript(db, chat.id)
    question, reply = messages.thread(db, chat.id)
    assert found.title == "Rent law"
    assert [(each.heading, each.text, each.note) for each in found.entries] == [
        (f"You · {when(question.created_ms)}", "May I?", ""),
        (f"Assistant · Qwen3 4B · {when(reply.created_ms)}", "No", ""),
    ]
    assert found.facts[0].startswith(f"Begun {when(chat.created_ms)}, last used ")
    assert found.facts[1:] == (
        "Domain: law",
        "System prompt: Be short.",
        "This chat has 1 other branch, not shown here.",
    )


@pytest.mark.parametrize(
    ("state", "clue"),
    [
        (ReplyState.STREAMING, "still being written"),
        (ReplyState.STOPPED, "stopped"),
        (ReplyState.CUT, "cut"),
        (ReplyState.INTERRUPTED, "interrupted"),
        (ReplyState.FAILED, "failed. There is not enough memory."),
    ],
)
def test_how_a_reply_ended(db: Database, state: ReplyState, clue: str) -> None:
    is_failed = state is ReplyState.FAILED
    facts = ReplyFacts(error="There is not enough memory." if is_failed else "")
    chat = ask(db, state, facts)
    if state is ReplyState.INTERRUPTED:
        messages.mark_interrupted(db)
    assert clue in transcript(db, chat.id).entries[1].note


def test_an_empty_chat_and_one_that_is_not_there(db: Database) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None)
    found = transcript(db, chat.id)
    assert (found.title, found.entries, len(found.facts)) == ("Untitled chat", (), 2)
    with pytest.raises(LookupError):
        transcript(db, ChatId(99))


def test_times_are_local() -> None:
    at_ms = 1_700_000_000_000
    assert when(at_ms) == time.strftime("%Y-%m-%d %H:%M", time.localtime(1_700_000_000))
