# SPDX-License-Identifier: Apache-2.0
"""What is said about a database."""

from desktop.core.records import Chat
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.store.facts import database_facts
from desktop.store.migrations import MIGRATIONS


def test_facts(db: Database, chat: Chat) -> None:
    messages.add_question(db, chat.id, None, "Why?")
    facts = database_facts(db)
    assert (facts.schema, facts.chats, facts.messages, facts.integrity) == (
        len(MIGRATIONS),
        1,
        1,
        "ok",
    )
    assert facts.sqlite.startswith("3.")
    chats.delete_chat(db, chat.id)
    assert database_facts(db).chats == 0
