# SPDX-License-Identifier: Apache-2.0
"""Opens the database and runs SQL; the only importer of apsw. Must not know any table.

Every error of the environment leaves here as a KnownError. A file that cannot be read is refused
and left as it is; an empty database never takes its place.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from desktop.core.errors import FolderNotWritable, KnownError, NoSpace, StoreBusy, StoreCorrupt
from desktop.core.store_errors import StoreNoMemory
from desktop.store import files, migrations

Value = None | int | float | bytes | str
"""What a column can hold."""
Row = tuple[Value, ...]
Params = Sequence[Value] | Mapping[str, Value]

BUSY_TIMEOUT_MS = 5_000
CHECK_AT_ONCE_BYTES = 1 << 28  # a larger one is checked by turn/upkeep.py, beside its use
VFS: str | None = None
"""SQLite's way to the disk, None: the usual; the tests put a failing disk under it."""
IN_MEMORY = ":memory:"
CIPHER = "chacha20"
"""With a tag on each page: a changed bit is noticed. aes256cbc would show garbled text instead."""
_FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_READ_FAILURES = frozenset(
    {apsw.SQLITE_IOERR_READ, apsw.SQLITE_IOERR_SHORT_READ, apsw.SQLITE_IOERR_CORRUPTFS}
)


class Database:
    """One connection, for one thread at a time; ``is_unchecked``: too large to check at a start."""

    def __init__(self, connection: apsw.Connection, path: str) -> None:
        self._connection, self.path, self.is_unchecked = connection, path, False

    def execute(self, sql: str, params: Params = ()) -> list[Row]:
        """Run one or several statements and return all their rows, in order.

        Raises:
            StoreBusy, StoreCorrupt, NoSpace, FolderNotWritable: the environment is to blame.
            apsw.Error: the SQL is wrong or breaks a constraint; a bug.
        """
        return list(self.rows(sql, params))

    def rows(self, sql: str, params: Params = ()) -> Iterator[Row]:
        """As :meth:`execute`, but one row at a time, for results that need not fit into memory."""
        try:
            for row in self._connection.execute(sql, params):
                yield tuple(row)
        except apsw.Error as error:
            raise self._told(error) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make what runs inside durable as a whole, or undo it as a whole.

        What was committed survives a power cut from the moment that this returns. Transactions do
        not nest: the inner one would return before anything is durable.

        Raises:
            RuntimeError: a transaction is already open on this connection; a bug.
        """
        if self._connection.in_transaction:
            raise RuntimeError("transactions do not nest")
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file and empty the log, as far as other readers allow.

        Raises the KnownErrors of :meth:`execute`.
        """
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_into(self, target: Path, key: bytes | None) -> None:
        """Write a whole, compact copy as it is now; others may read and write meanwhile.

        Args:
            target: a private file; what is there is lost, also after an error. On the disk
                when this returns.
            key: of the copy; None: not encrypted.

        Raises the KnownErrors of :meth:`execute`.
        """
        try:
            for name in (target, Path(f"{target}-wal"), Path(f"{target}-journal")):
                name.unlink(missing_ok=True)
            files.create_private(target)
            cipher = "key=" if key is None else f"cipher={CIPHER}&key=raw:{key.hex()}"
            self.execute("VACUUM INTO ?", (f"{target.absolute().as_uri()}?{cipher}",))
            files.sync_file(target)
            files.sync_folder(target.parent)
        except OSError as error:
            raise files.known_os_error(error, target) from error

    def first_bytes(self, count: int) -> bytes:
        """How the file begins, as it is. Opening it otherwise would drop this process's locks."""
        try:
            return self._connection.read("main", 0, 0, count)[1]
        except apsw.Error as error:
            raise self._told(error) from error

    def close(self) -> None:
        """Close the connection; afterwards it cannot be used. A second call does nothing."""
        # Folding the log in may fail; what was committed stays in it for the next opening.
        with suppress(apsw.IOError, apsw.FullError):
            self._connection.close()

    def _told(self, error: apsw.Error) -> Exception:
        """The KnownError for it; the error itself if our own code is to blame."""
        return _known(error, self.path, self._connection.system_errno) or error

    def _roll_back(self) -> None:
        # SQLite itself rolls back on some errors (disk full); and the first error is the one
        # that matters, not a second one from the rollback, which the next open repeats anyway.
        if self._connection.in_transaction:
            with suppress(apsw.Error):
                self._connection.execute("ROLLBACK")


def open_database(
    path: Path,
    key: bytes | None = None,
    *,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
    before_migration: Callable[[Database], None] | None = None,
) -> Database:
    """Open the database, or create it if nothing is there, and bring its schema up to date.

    Args:
        path: its folder exists. The file becomes readable by this user only.
        key: 32 bytes of an encrypted database; None: the file is not encrypted.
        busy_timeout_ms: how long to wait for another program.
        before_migration: called with an older database before anything in it changes.

    Raises:
        StoreBusy: another program holds it.
        StoreCorrupt: damaged, not a database, another program's, or the key is wrong.
        StoreNewer: written by a newer Carrel.
        NoSpace, FolderNotWritable: it cannot be created or written.

    Thread: the one that will use it. Milliseconds; a file that was not closed properly is checked.
    """
    was_closed_properly = files.prepare(path)
    database = connect(path, busy_timeout_ms)
    connection = database._connection
    try:
        # A refused file stays as it is: closing must not fold the log of the last session into it.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        if connection.readonly("main"):
            raise FolderNotWritable(str(path.parent), f"{path.name} is read-only")
        _set_up(database, key, was_closed_properly)
        if before_migration is not None and migrations.is_old(database):
            before_migration(database)
        migrations.migrate(database)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    except BaseException:
        database.close()
        raise
    return database


def open_alone(path: Path, key: bytes | None = None) -> Database:
    """Open an existing database so that no other program can use it, to exchange the file.

    Its log is folded into it and gone, and its schema stays as it is.

    Raises:
        StoreBusy: another program has it open.
        StoreCorrupt, NoSpace, FolderNotWritable.
    """
    database = connect(path, 0)
    try:
        unlock(database, key)
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        if database.execute("PRAGMA journal_mode = DELETE") != [("delete",)]:
            raise StoreBusy(str(path))
        # journal_mode alone takes no lock if the file has no log.
        database.execute("BEGIN EXCLUSIVE; COMMIT; PRAGMA temp_store = MEMORY")
    except BaseException:
        database.close()
        raise
    return database


def fits(path: Path, key: bytes | None) -> bool:
    """Whether this key opens the database. Reads one page.

    Raises:
        StoreBusy, FolderNotWritable, StoreCorrupt: it cannot be said.
    """
    database = connect(path, BUSY_TIMEOUT_MS)
    try:
        database._connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        unlock(database, key)
        database._connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError:
        return False
    except apsw.Error as error:
        raise database._told(error) from error
    finally:
        database.close()
    return True


def connect(path: Path, busy_timeout_ms: int) -> Database:
    """A connection that has read nothing yet; raises the KnownErrors of ``Database.execute``."""
    try:
        connection = apsw.Connection(str(path), flags=_FLAGS, vfs=VFS)
    except apsw.Error as error:
        raise _known(error, str(path), 0) or error from error
    connection.set_busy_timeout(busy_timeout_ms)
    return Database(connection, str(path))


def unlock(database: Database, key: bytes | None) -> None:
    """Tell a new connection its key; nothing is read yet."""
    if key is not None:
        # Before anything else, or SQLite reads the encrypted first page as damage. The key is
        # random, so it is used as it is; deriving another one from it would cost 65 ms a start.
        database.execute(f"PRAGMA cipher = '{CIPHER}'; PRAGMA key = 'raw:{key.hex()}'")


def memory_database() -> Database:
    """An empty database in memory, gone with its connection; threads must take turns with it."""
    database = Database(apsw.Connection(IN_MEMORY), IN_MEMORY)
    database.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
    migrations.migrate(database)
    return database


def _set_up(database: Database, key: bytes | None, was_closed_properly: bool) -> None:
    """Unlock, check, and set the connection up; nothing is written before the checks."""
    unlock(database, key)
    database.execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
    migrations.check_version(database)
    if not was_closed_properly:
        database.is_unchecked = Path(database.path).stat().st_size > CHECK_AT_ONCE_BYTES
        if not database.is_unchecked:
            check(database, "quick_check")
    if database.execute("PRAGMA journal_mode = WAL") != [("wal",)]:
        raise FolderNotWritable(str(Path(database.path).parent), "it may be a network folder")
    # FULL: an acknowledged message survives a power cut. fullfsync: macOS flushes its disk cache
    # only when asked so. secure_delete: erased text leaves no trace in free pages.
    database.execute(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
        "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON"
    )


def check(database: Database, how: str = "integrity_check") -> None:
    """Read all of it; ``quick_check`` does not compare indexes. Raises StoreCorrupt."""
    rows = database.execute(f"PRAGMA {how}(1)")
    if rows != [("ok",)]:
        raise StoreCorrupt(database.path, str(rows[0][0]).replace("\n", " "))


def _known(error: apsw.Error, path: str, system_errno: int) -> KnownError | None:
    """The KnownError for what SQLite reports, or None if our own code is to blame."""
    folder, extended = str(Path(path).parent), getattr(error, "extendedresult", 0)
    match error:
        case apsw.BusyError() | apsw.LockedError():
            return StoreBusy(path)
        case apsw.FullError():
            return NoSpace(path)
        case apsw.NoMemError():
            return StoreNoMemory(path)
        case apsw.IOError() if extended == apsw.SQLITE_IOERR_NOMEM:
            return StoreNoMemory(path)
        case apsw.NotADBError():
            return StoreCorrupt(path, "it is not a database, or its key is another one")
        case apsw.CorruptError():
            return StoreCorrupt(path, str(error))
        case apsw.IOError() if system_errno in files.FULL_ERRNOS:
            return NoSpace(path)
        case apsw.IOError() if extended in _READ_FAILURES:
            return StoreCorrupt(path, f"the disk cannot read it ({error})")
        case apsw.IOError() | apsw.CantOpenError() | apsw.ReadOnlyError() | apsw.PermissionsError():
            reason = os.strerror(system_errno) if system_errno else str(error) or "input or output"
            return FolderNotWritable(folder, reason)
        case _:
            return None
