# SPDX-License-Identifier: Apache-2.0
"""Ids of a database in memory cannot be taken for those of the one on disk."""

from contextlib import closing

from desktop.core.ids import FIRST_TEMPORARY, DomainId
from desktop.store import chats, messages
from desktop.store.db import memory_database
from desktop.store.temporary import begin_at


def test_ids_begin_high() -> None:
    with closing(memory_database()) as db:
        begin_at(db, FIRST_TEMPORARY)
        first, second = (
            chats.create_chat(db, domain_id=DomainId("guide"), model_id=None) for _ in range(2)
        )
        assert (first.id, second.id) == (FIRST_TEMPORARY, FIRST_TEMPORARY + 1)
        assert first.is_temporary
        assert messages.add_question(db, first.id, None, "q").id == FIRST_TEMPORARY
