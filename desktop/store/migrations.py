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


def m002_folders_and_search(db: "Database") -> None:
    """Folders, tags, drafts, what one chat does differently, and the index of every word.

    The indexes keep no text of their own. A reply enters when it is finished: while it streams its
    text changes twice a second. ``secure-delete`` takes erased words out of the index at once.
    """
    db.execute(_FOLDERS_AND_INDEXES)
    db.execute(_INDEX_TRIGGERS)
    for index in ("message_index", "title_index"):
        db.execute(
            f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1);"
            f"INSERT INTO {index} ({index}) VALUES ('rebuild')"
        )


_FOLDERS_AND_INDEXES = """
    CREATE TABLE folders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        parent_id INTEGER REFERENCES folders (id),
        name TEXT NOT NULL,
        created_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX folders_by_parent ON folders (parent_id);
    ALTER TABLE chats ADD COLUMN folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL;
    ALTER TABLE chats ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
    ALTER TABLE chats ADD COLUMN archived INTEGER NOT NULL DEFAULT 0
        CHECK (archived IN (0, 1));
    ALTER TABLE chats ADD COLUMN options TEXT CHECK (options IS NULL OR json_valid(options));
    CREATE INDEX chats_by_folder ON chats (folder_id);
    CREATE TABLE tags (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE
    ) STRICT;
    CREATE TABLE chat_tags (
        chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
        tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
        PRIMARY KEY (chat_id, tag_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX chat_tags_by_tag ON chat_tags (tag_id);
    CREATE TABLE drafts (
        chat_id INTEGER REFERENCES chats (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        updated_ms INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX drafts_by_chat ON drafts (coalesce(chat_id, 0));
    CREATE VIEW finished_messages AS
        SELECT id, text FROM messages WHERE state <> 'streaming';
    CREATE VIRTUAL TABLE message_index USING fts5 (text, content = 'finished_messages',
        content_rowid = 'id', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE title_index USING fts5 (title, content = 'chats',
        content_rowid = 'id', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
    """

_INDEX_TRIGGERS = """
    CREATE TRIGGER messages_inserted AFTER INSERT ON messages WHEN new.state <> 'streaming' BEGIN
        INSERT INTO message_index (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER messages_deleted AFTER DELETE ON messages WHEN old.state <> 'streaming' BEGIN
        INSERT INTO message_index (message_index, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    CREATE TRIGGER messages_updated AFTER UPDATE OF text, state ON messages
    WHEN old.text <> new.text OR (old.state = 'streaming') <> (new.state = 'streaming') BEGIN
        INSERT INTO message_index (message_index, rowid, text)
            SELECT 'delete', old.id, old.text WHERE old.state <> 'streaming';
        INSERT INTO message_index (rowid, text)
            SELECT new.id, new.text WHERE new.state <> 'streaming';
    END;
    CREATE TRIGGER chats_inserted AFTER INSERT ON chats BEGIN
        INSERT INTO title_index (rowid, title) VALUES (new.id, new.title);
    END;
    CREATE TRIGGER chats_deleted AFTER DELETE ON chats BEGIN
        INSERT INTO title_index (title_index, rowid, title) VALUES ('delete', old.id, old.title);
    END;
    CREATE TRIGGER chats_renamed AFTER UPDATE OF title ON chats WHEN old.title <> new.title BEGIN
        INSERT INTO title_index (title_index, rowid, title) VALUES ('delete', old.id, old.title);
        INSERT INTO title_index (rowid, title) VALUES (new.id, new.title);
    END;
    """


def m003_keeping(db: "Database") -> None:
    """How long chats are kept, holds, what was erased; how deep a message lies in its tree.

    ``keep_days`` 0 is for ever; NULL of a folder: as the folder above says, or ``keeping``.
    ``depth`` tells how many messages stand before one without reading them. ``erased_chats`` are
    those whose text may still be in backups; a chat in it never comes back.
    """
    db.execute(
        """
        ALTER TABLE messages ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
        WITH RECURSIVE tree (id, depth) AS (
            SELECT id, 0 FROM messages WHERE parent_id IS NULL
            UNION ALL
            SELECT m.id, tree.depth + 1 FROM messages AS m JOIN tree ON m.parent_id = tree.id
        )
        UPDATE messages SET depth = tree.depth FROM tree
            WHERE messages.id = tree.id AND tree.depth > 0;
        ALTER TABLE chats ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
        ALTER TABLE folders ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
        ALTER TABLE folders ADD COLUMN saves INTEGER CHECK (saves IS NULL OR saves IN (0, 1));
        ALTER TABLE folders ADD COLUMN keep_days INTEGER CHECK (coalesce(keep_days, 0) >= 0);
        CREATE TABLE keeping (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            keep_days INTEGER NOT NULL DEFAULT 0 CHECK (keep_days >= 0),
            trash_days INTEGER NOT NULL DEFAULT 30 CHECK (trash_days >= 0),
            saves INTEGER NOT NULL DEFAULT 1 CHECK (saves IN (0, 1)),
            held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
            looked_ms INTEGER
        ) STRICT;
        INSERT INTO keeping (id) VALUES (1);
        CREATE TABLE erased_chats (uid TEXT PRIMARY KEY, erased_ms INTEGER NOT NULL) STRICT;
        CREATE TABLE erasures (
            id INTEGER PRIMARY KEY,
            erased_ms INTEGER NOT NULL,
            cause TEXT NOT NULL CHECK (cause IN ('asked', 'trash', 'age')),
            chats INTEGER NOT NULL,
            messages INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX chats_by_deletion ON chats (deleted_ms) WHERE deleted_ms IS NOT NULL;
        """
    )


def m004_documents(db: "Database") -> None:
    """The files of a question stand in a table of their own, each once.

    ``attached_chars`` is by how much they lengthen the message's text; 0: it has none. Files of
    questions from before stay in their text: a migration does not touch what users wrote.
    """
    db.execute(
        """
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY,
            digest BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            created_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE message_documents (
            message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            document_id INTEGER NOT NULL REFERENCES documents (id),
            PRIMARY KEY (message_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX message_documents_by_document ON message_documents (document_id);
        ALTER TABLE messages ADD COLUMN attached_chars INTEGER NOT NULL DEFAULT 0;
        CREATE VIRTUAL TABLE document_index USING fts5 (name, text, content = 'documents',
            content_rowid = 'id', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
        CREATE TRIGGER documents_unused AFTER DELETE ON message_documents
        WHEN NOT EXISTS (SELECT 1 FROM message_documents WHERE document_id = old.document_id)
        BEGIN
            DELETE FROM documents WHERE id = old.document_id;
        END;
        CREATE TRIGGER documents_inserted AFTER INSERT ON documents BEGIN
            INSERT INTO document_index (rowid, name, text) VALUES (new.id, new.name, new.text);
        END;
        CREATE TRIGGER documents_deleted AFTER DELETE ON documents BEGIN
            INSERT INTO document_index (document_index, rowid, name, text)
                VALUES ('delete', old.id, old.name, old.text);
        END;
        INSERT INTO document_index (document_index, rank) VALUES ('secure-delete', 1);
        """
    )


MIGRATIONS: "tuple[Callable[[Database], None], ...]" = (
    m001_initial,
    m002_folders_and_search,
    m003_keeping,
    m004_documents,
)
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
