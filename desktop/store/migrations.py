# SPDX-License-Identifier: Apache-2.0
"""The schema and its history. Must not read or change what users wrote, except to move it.

To add a migration: write ``mNNN_what_it_does(db)`` below, append it to ``MIGRATIONS``, and add
``tests/store/fixtures/schema_N.sql``, a database of the new schema. A migration that was released
is never changed.
"""

from typing import TYPE_CHECKING

from desktop.core.errors import StoreCorrupt, StoreNewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.store.db import Database

APPLICATION_ID = 0x4361726C
"""``Carl`` in the file's header, so that tools can name the file; see SQLite's application_id."""


def m001_initial(db: "Database") -> None:
    """Chats, and their messages as a tree.

    ``messages.parent_id`` does not cascade: SQLite walks such a chain recursively and gives up at
    1,000 levels, which a long chat has. Messages go with their chat, and with nothing else.
    """
    db.execute(
        """
        CREATE TABLE chats (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uid TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            domain_id TEXT NOT NULL,
            model_id TEXT,
            active_leaf INTEGER REFERENCES messages (id) ON DELETE SET NULL,
            created_ms INTEGER NOT NULL,
            updated_ms INTEGER NOT NULL,
            deleted_ms INTEGER
        ) STRICT;
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uid TEXT NOT NULL UNIQUE,
            chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            parent_id INTEGER REFERENCES messages (id),
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
            text TEXT NOT NULL,
            state TEXT NOT NULL,
            facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
            created_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX chats_by_update ON chats (updated_ms);
        CREATE INDEX chats_by_leaf ON chats (active_leaf);
        CREATE INDEX messages_by_chat ON messages (chat_id, parent_id);
        CREATE INDEX messages_by_parent ON messages (parent_id);
        CREATE INDEX messages_streaming ON messages (id) WHERE state = 'streaming';
        """
    )
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


MIGRATIONS: "tuple[Callable[[Database], None], ...]" = (m001_initial,)
"""In order; the n-th one leads to schema n."""


def version(db: "Database") -> int:
    """The schema of this database; 0: nothing is in it."""
    return int(str(db.execute("PRAGMA user_version")[0][0]))


def is_old(db: "Database") -> bool:
    """Whether something is in it and :func:`migrate` would change its schema."""
    return 0 < version(db) < len(MIGRATIONS)


def check_version(db: "Database") -> None:
    """Read only: refuse what this version cannot use.

    Raises:
        StoreNewer: a newer Carrel wrote it.
        StoreCorrupt: it is a database, but not one of Carrel's.
    """
    # One statement: another program may create the schema at this moment.
    ((found, tables),) = db.execute(
        "SELECT user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_user_version"
    )
    if int(str(found)) > len(MIGRATIONS):
        raise StoreNewer(db.path, int(str(found)), len(MIGRATIONS))
    if not found and tables:
        raise StoreCorrupt(db.path, "it is a database of another program")


def migrate(db: "Database") -> None:
    """Bring the schema up to date, one transaction a step. Raises like :func:`check_version`."""
    while version(db) < len(MIGRATIONS):
        with db.transaction():
            # Read again: another process may have done this step while we waited for the lock.
            done = version(db)
            if done < len(MIGRATIONS):
                MIGRATIONS[done](db)
                db.execute(f"PRAGMA user_version = {done + 1}")
    check_version(db)
