# SPDX-License-Identifier: Apache-2.0
"""The n-th write, sync or open and all after it fail, for larger and larger n.

No word that was acknowledged is lost, nothing is damaged, and what is told is a sentence.
"""

import os
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import KnownError
from desktop.core.ids import DomainId
from desktop.core.records import ReplyFacts, ReplyState
from desktop.store import chats, messages
from desktop.store.db import open_database
from tests.helpers.faults import disk_error, failing_disk

KEY = bytes(range(32))
KINDS = (("write", "write"), ("write", "full"), ("sync", "sync"), ("open", "open"))
NTHS = [round(1.35**power) for power in range(2, 22)]
"""The short form; ``bench/torture_store.py faults`` tries every one."""
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the failing disk is a POSIX one")


def session(path: Path, acknowledged: list[str]) -> None:
    """What a short session does; every text is noted when it was promised to be on the disk."""
    with closing(open_database(path, KEY)) as db:
        chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
        parent = None
        for n in range(1):
            question = messages.add_question(db, chat.id, parent, f"question {n} " * 200)
            acknowledged.append(question.text)
            reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts())
            done = messages.finish_reply(
                db, reply.id, f"answer {n} " * 200, ReplyState.COMPLETE, ReplyFacts()
            )
            acknowledged.append(done.text)
            parent = reply.id
        db.checkpoint()
        chats.delete_chat(db, chat.id)


@pytest.mark.parametrize(("kind", "error"), KINDS)
def test_every_fault(tmp_path: Path, kind: str, error: str) -> None:
    failures = 0
    with failing_disk() as disk:
        for nth in NTHS:
            path = tmp_path / f"{nth}.db"
            acknowledged: list[str] = []
            disk.fail(kind, nth, disk_error(error))
            try:
                session(path, acknowledged)
            except KnownError:
                failures += 1
            disk.repair()
            with closing(open_database(path, KEY)) as db:
                assert db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") == [("ok",)]
                stored = {str(text) for (text,) in db.execute("SELECT text FROM messages")}
            assert set(acknowledged) <= stored, nth
            if not disk.has_failed:
                break
        else:
            pytest.fail("it never succeeded")
    assert failures > 2
