# SPDX-License-Identifier: Apache-2.0
"""A database whose ids tell that it is one in memory."""

from desktop.store.db import Database


def begin_at(db: Database, first_id: int) -> None:
    """Number the chats and messages of an empty database from ``first_id`` on."""
    with db.transaction():
        for table in ("chats", "messages"):
            db.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, first_id - 1)
            )
