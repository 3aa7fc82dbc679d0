# SPDX-License-Identifier: Apache-2.0
"""The one thread that owns the database connection. Must not know what the work is."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from desktop.core.errors import KnownError, StoreBusy
from desktop.store.db import Database, memory_database, open_database

T = TypeVar("T")


class StoreThread:
    """Opens the database on a thread of its own, runs work there in order, closes it there.

    The executor also finishes queued work when the interpreter ends without :meth:`close`.
    """

    def __init__(self, source: Path | Callable[[], Database] | None) -> None:
        """Start opening; returns at once. See :func:`desktop.store.db.open_database`.

        Args:
            source: an unencrypted database; or what opens one, called on the store's thread;
                or None: a database in memory, gone when it is closed.
        """
        self._source = source
        self._database: Database | None = None
        self._is_closed = False
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._opening = self._executor.submit(self._open)

    def submit(self, work: Callable[[Database], T]) -> Future[T]:
        """Run ``work`` on the store thread, after all that was submitted before. Any thread.

        The future gives what ``work`` returns or raises; if the database could not be opened, the
        error of opening it. A future that has not started may be cancelled.

        Raises:
            RuntimeError: the store is closed.
        """
        return self._executor.submit(self._run, work)

    def reopen(self) -> Future[None]:
        """Try again to open what could not be opened; an open database stays. Any thread.

        The future raises the error of opening, as the work submitted after it will.

        Raises:
            RuntimeError: the store is closed.
        """
        return self._executor.submit(self._open_again)

    def exchange(self, work: Callable[[], T]) -> Future[T]:
        """Close the database, run ``work`` on its thread, and open it again in any case.

        For work that needs the file for itself. What is submitted meanwhile waits; if it does not
        open again, that work gets the error. The future raises what ``work`` raises.
        """
        return self._executor.submit(self._exchange, work)

    def suspend(self, why: KnownError) -> Future[None]:
        """Close the database after the queued work; later work gets ``why`` until :meth:`reopen`.

        An in-memory database cannot come back, so it stays open.
        """
        return self._executor.submit(self._suspend, why)

    def close(self) -> None:
        """Finish the queued work, close the database, end the thread. Waits; any other thread.

        A second call only waits for the first one to be done.
        """
        if not self._is_closed:
            self._is_closed = True
            self._executor.submit(self._close)
        self._executor.shutdown(wait=True)

    def _open(self) -> None:
        if self._source is None:
            self._database = memory_database()
        elif isinstance(self._source, Path):
            self._database = open_database(self._source)
        else:
            self._database = self._source()

    def _open_again(self) -> None:
        if self._database is None:
            self._opening = Future()
            try:
                self._open()
            except BaseException as error:
                self._opening.set_exception(error)
                raise
            self._opening.set_result(None)

    def _run(self, work: Callable[[Database], T]) -> T:
        self._opening.result()  # done: it came first on this thread; raises if it failed
        assert self._database is not None
        return work(self._database)

    def _exchange(self, work: Callable[[], T]) -> T:
        self._opening.result()
        self._suspend(StoreBusy("store"))
        try:
            return work()
        finally:
            with suppress(KnownError):  # the work that comes next is told
                self._open_again()

    def _suspend(self, why: KnownError) -> None:
        if self._database is not None and self._source is not None:
            self._database.close()
            self._database = None
            self._opening = Future()
            self._opening.set_exception(why)

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
