# SPDX-License-Identifier: Apache-2.0
"""The two stores of a process: the one on disk, and one in memory for what leaves no trace.

Ids tell which is meant: those of the memory begin where no database on disk ever gets.
"""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock

from desktop.core.ids import FIRST_TEMPORARY, ChatId, FolderId
from desktop.core.records import Chat
from desktop.core.store_errors import NoTemporaryChats
from desktop.store.db import Database, memory_database
from desktop.store.erasing import purge_deleted
from desktop.store.keeping import get_keeping, saves_in
from desktop.store.temporary import begin_at, may_keep
from desktop.store.worker import StoreThread


class Stores:
    """Both stores. Any thread.

    Attributes:
        kept: on disk; or in memory too, for a process that keeps nothing at all.
    """

    def __init__(self, kept: StoreThread) -> None:
        self.kept = kept
        self._temporary: StoreThread | None = None
        self._lock = Lock()

    def temporary(self) -> StoreThread:
        """The one in memory, opened when it is first needed."""
        with self._lock:
            if self._temporary is None:
                self._temporary = StoreThread(_in_memory)
            return self._temporary

    @property
    def temporary_if_open(self) -> StoreThread | None:
        """The one in memory, if there was need of it."""
        return self._temporary

    def of(self, chat_id: ChatId) -> StoreThread:
        """Where a chat lies."""
        return self.temporary() if chat_id >= FIRST_TEMPORARY else self.kept

    def create(
        self,
        make: Callable[[Database], Chat],
        folder_id: FolderId | None,
        is_temporary: bool | None,
    ) -> Future[Chat]:
        """A new chat where it belongs; see :meth:`desktop.turn.chats.Chats.create`."""
        made: Future[Chat] = Future()
        made.set_running_or_notify_cancel()

        def decide(db: Database) -> Chat | None:
            if not may_keep(db):
                return None
            if is_temporary and get_keeping(db).is_held:
                raise NoTemporaryChats
            is_kept = not is_temporary and (is_temporary is False or saves_in(db, folder_id))
            return make(db) if is_kept else None

        def decided(done: "Future[Chat | None]") -> None:
            error = done.exception()
            if error is not None:
                made.set_exception(error)
            elif (chat := done.result()) is not None:
                made.set_result(chat)
            else:
                self.temporary().submit(make).add_done_callback(lambda last: _pass_on(last, made))

        self.kept.submit(decide).add_done_callback(decided)
        return made

    def forget_deleted(self) -> None:
        """Erase what was deleted in memory; nobody can bring it back. Waits."""
        if (memory := self.temporary_if_open) is not None:
            memory.submit(purge_deleted).result()

    def close(self) -> None:
        """Close both, waiting for what is queued; what was temporary is gone."""
        self.kept.close()
        if self._temporary is not None:
            self._temporary.close()


def _in_memory() -> Database:
    db = memory_database()
    # Neither words that are erased nor what a long statement needs may be left anywhere else.
    db.execute("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    begin_at(db, FIRST_TEMPORARY)
    return db


def _pass_on(done: "Future[Chat]", to: "Future[Chat]") -> None:
    if (error := done.exception()) is not None:
        to.set_exception(error)
    else:
        to.set_result(done.result())
