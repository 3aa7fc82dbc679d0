# SPDX-License-Identifier: Apache-2.0
"""A second connection to a database that is in use, to read much of it on another thread."""

from pathlib import Path

from desktop.store import migrations
from desktop.store.db import BUSY_TIMEOUT_MS, Database, connect, unlock


def open_beside(path: Path, key: bytes | None) -> Database:
    """Open a database that this process has open already; nothing is checked or migrated.

    Raises:
        StoreBusy, StoreCorrupt, StoreNewer, NoSpace, FolderNotWritable.
    """
    database = connect(path, BUSY_TIMEOUT_MS)
    try:
        unlock(database, key)
        database.execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
        migrations.check_version(database)
    except BaseException:
        database.close()
        raise
    return database
