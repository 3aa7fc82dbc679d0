# SPDX-License-Identifier: Apache-2.0
"""A database whose ids tell that it is one in memory; and who may write words to the disk."""

from desktop.core.policy_errors import PolicyForbids
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.store.db import IN_MEMORY, Database


def may_keep(db: Database) -> bool:
    """Whether new words may go into this database: the policy may want them in memory only."""
    return db.path == IN_MEMORY or not now().get(keep_keys.TEMPORARY_ONLY)


def refuse_on_disk(db: Database) -> None:
    """Raises PolicyForbids if new words may not be kept in this database."""
    if not may_keep(db):
        said = "Nothing new is saved here. What is there can be read; begin a new, temporary chat."
        raise PolicyForbids(said, keep_keys.TEMPORARY_ONLY.name)


def begin_at(db: Database, first_id: int) -> None:
    """Number the chats and messages of an empty database from ``first_id`` on."""
    with db.transaction():
        for table in ("chats", "messages"):
            db.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, first_id - 1)
            )
