# SPDX-License-Identifier: Apache-2.0
"""What can be said of the database without showing what is in it: for reports and settings."""

from dataclasses import dataclass

from desktop.store.db import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFacts:
    """Counts and state; ``integrity`` is ``ok`` or SQLite's first complaint."""

    schema: int
    sqlite: str
    chats: int
    messages: int
    integrity: str


def database_facts(db: Database) -> DatabaseFacts:
    """Read the facts; the integrity check reads the whole file (about 1 s per GB)."""

    def value(sql: str) -> object:
        return db.execute(sql)[0][0]

    return DatabaseFacts(
        schema=int(str(value("PRAGMA user_version"))),
        sqlite=str(value("SELECT sqlite_version()")),
        chats=int(str(value("SELECT count(*) FROM chats WHERE deleted_ms IS NULL"))),
        messages=int(str(value("SELECT count(*) FROM messages"))),
        integrity=str(value("PRAGMA integrity_check(1)")),
    )
