# SPDX-License-Identifier: Apache-2.0
"""Opens the database and runs SQL; the only importer of apsw. Must not know any table.

Every error of the environment leaves here as a KnownError. A file that cannot be read is refused
and left as it is; an empty database never takes its place.
"""

import errno
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from desktop.core.errors import (
    FolderNotWritable,
    KnownError,
    NoSpace,
    StoreBusy,
    StoreCorrupt,
)
from desktop.store import migrations

Value = None | int | float | bytes | str
"""What a column can hold."""
Row = tuple[Value, ...]
Params = Sequence[Value] | Mapping[str, Value]

BUSY_TIMEOUT_MS = 5_000
_PRIVATE = 0o600
_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_READ_FAILURES = frozenset(
    {apsw.SQLITE_IOERR_READ, apsw.SQLITE_IOERR_SHORT_READ, apsw.SQLITE_IOERR_CORRUPTFS}
)


class Database:
    """One open connection, for one thread at a time."""

    def __init__(self, connection: apsw.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    def execute(self, sql: str, params: Params = ()) -> list[Row]:
        """Run one or several statements and return all their rows, in order.

        Raises:
            StoreBusy, StoreCorrupt, NoSpace, FolderNotWritable: the environment is to blame.
            apsw.Error: the SQL is wrong or breaks a constraint; a bug.
        """
        try:
            return [tuple(row) for row in self._connection.execute(sql, params)]
        except apsw.Error as error:
            known = _known(error, self.path, self._connection.system_errno)
            if known is None:
                raise
            raise known from error

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

    def close(self) -> None:
        """Close the connection; afterwards it cannot be used. A second call does nothing."""
        self._connection.close()

    def _roll_back(self) -> None:
        # SQLite itself rolls back on some errors (disk full); and the first error is the one
        # that matters, not a second one from the rollback, which the next open repeats anyway.
        if self._connection.in_transaction:
            with suppress(apsw.Error):
                self._connection.execute("ROLLBACK")


def open_database(
    path: Path, key: bytes | None = None, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> Database:
    """Open the database, or create it if nothing is there, and bring its schema up to date.

    Args:
        path: its folder exists. The file becomes readable by this user only.
        key: 32 bytes of an encrypted database; None: the file is not encrypted.
        busy_timeout_ms: how long to wait for another program.

    Raises:
        StoreBusy: another program holds it.
        StoreCorrupt: damaged, not a database, another program's, or the key is wrong.
        StoreNewer: written by a newer Carrel.
        NoSpace, FolderNotWritable: it cannot be created or written.

    Thread: the one that will use it. Milliseconds; seconds for a large file that was not closed
    properly, because that is checked first.
    """
    was_closed_properly = _prepare_file(path)
    try:
        connection = apsw.Connection(str(path))
    except apsw.Error as error:
        known = _known(error, str(path), 0)
        if known is None:
            raise
        raise known from error
    database = Database(connection, str(path))
    try:
        # A refused file stays as it is: closing must not fold the log of the last session into it.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.set_busy_timeout(busy_timeout_ms)
        if connection.readonly("main"):
            raise FolderNotWritable(str(path.parent), f"{path.name} is read-only")
        _set_up(database, key, was_closed_properly)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    except BaseException:
        database.close()
        raise
    return database


def memory_database() -> Database:
    """An empty database that lies in memory only and ends with its connection.

    Any thread may use it, but two at the same time must take turns.
    """
    database = Database(apsw.Connection(":memory:"), ":memory:")
    database.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
    migrations.migrate(database)
    return database


def _set_up(database: Database, key: bytes | None, was_closed_properly: bool) -> None:
    """Unlock, check, and set the connection up; nothing is written before the checks."""
    if key is not None:
        # Before anything else, or SQLite reads the encrypted first page as damage.
        database.execute("PRAGMA cipher = 'chacha20'")
        database.execute(f"PRAGMA hexkey = '{key.hex()}'")
    database.execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
    migrations.check_version(database)
    if not was_closed_properly:
        _check_integrity(database)
    if database.execute("PRAGMA journal_mode = WAL") != [("wal",)]:
        raise FolderNotWritable(str(Path(database.path).parent), "it may be a network folder")
    # FULL: an acknowledged message survives a power cut. fullfsync: macOS flushes its disk cache
    # only when asked so. secure_delete: erased text leaves no trace in free pages.
    database.execute(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
        "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON"
    )
    migrations.migrate(database)


def _check_integrity(database: Database) -> None:
    rows = database.execute("PRAGMA quick_check(1)")
    if rows != [("ok",)]:
        raise StoreCorrupt(database.path, str(rows[0][0]).replace("\n", " "))


def _prepare_file(path: Path) -> bool:
    """Create the file if nothing is there, make it private, and say if it was closed properly."""
    wal = Path(f"{path}-wal")
    try:
        wal_bytes = wal.stat().st_size if wal.exists() else 0
        size_bytes = path.stat().st_size if path.exists() else 0
        if wal_bytes and not size_bytes:
            # SQLite would delete the log, and with it everything that was not in the file yet.
            raise StoreCorrupt(
                str(path), f"it is empty or missing, but {wal.name} beside it is not"
            )
        _make_private(path)
    except OSError as error:
        if error.errno in _FULL_ERRNOS:
            raise NoSpace(str(path)) from error
        raise FolderNotWritable(str(path.parent), error.strerror or str(error)) from error
    return not wal_bytes and not Path(f"{path}-journal").exists()


def _make_private(path: Path) -> None:
    """Mode 0600 from the first byte on; SQLite gives its side files the mode of the main file."""
    # An existing file is never opened here: closing it would drop the locks of any other connection
    # in this process (see "How To Corrupt An SQLite Database File", 2.2).
    is_new = not path.exists()
    if is_new:
        with suppress(FileExistsError):  # another program was faster
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, _PRIVATE))
    if os.name != "posix":
        return  # the profile folder's access list protects the file there
    if path.stat().st_mode & 0o177:
        path.chmod(_PRIVATE)
    if is_new:
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _known(error: apsw.Error, path: str, system_errno: int) -> KnownError | None:
    """The KnownError for what SQLite reports, or None if our own code is to blame."""
    folder = str(Path(path).parent)
    match error:
        case apsw.BusyError() | apsw.LockedError():
            return StoreBusy(path)
        case apsw.FullError():
            return NoSpace(path)
        case apsw.NotADBError():
            return StoreCorrupt(path, "it is not a database, or its key is another one")
        case apsw.CorruptError():
            return StoreCorrupt(path, str(error))
        case apsw.IOError() if system_errno in _FULL_ERRNOS:
            return NoSpace(path)
        case apsw.IOError() if getattr(error, "extendedresult", 0) in _READ_FAILURES:
            return StoreCorrupt(path, f"the disk cannot read it ({error})")
        case apsw.IOError() | apsw.CantOpenError() | apsw.ReadOnlyError() | apsw.PermissionsError():
            reason = os.strerror(system_errno) if system_errno else str(error)
            return FolderNotWritable(folder, reason)
        case _:
            return None
