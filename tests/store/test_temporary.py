# SPDX-License-Identifier: Apache-2.0
"""Ids of a database in memory cannot be taken for those of the one on disk."""

from contextlib import closing

from desktop.core.ids import FIRST_TEMPORARY, DomainId
from desktop.core.keeping import Cause
from desktop.store import chats, keeping, messages
from desktop.store.db import memory_database
from desktop.store.erasing import erase
from desktop.store.pruning import take_out
from desktop.store.temporary import begin_at
from tests.helpers.policy import Place


def test_ids_begin_high() -> None:
    with closing(memory_database()) as db:
        begin_at(db, FIRST_TEMPORARY)
        first, second = (
            chats.create_chat(db, domain_id=DomainId("guide"), model_id=None) for _ in range(2)
        )
        assert (first.id, second.id) == (FIRST_TEMPORARY, FIRST_TEMPORARY + 1)
        assert first.is_temporary
        assert messages.add_question(db, first.id, None, "q").id == FIRST_TEMPORARY


def test_the_hold_of_the_policy_keeps_nothing_in_memory(policy: Place) -> None:
    policy.write(legal_hold=True, temporary_only=True)
    with closing(memory_database()) as db:
        begin_at(db, FIRST_TEMPORARY)
        chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
        asked = messages.add_question(db, chat.id, None, "q")
        take_out(db, asked.id)
        chats.delete_chat(db, chat.id)
        assert erase(db, {chat.id: Cause.ASKED}) == 1
        assert not keeping.get_keeping(db).is_held
