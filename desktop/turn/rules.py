# SPDX-License-Identifier: Apache-2.0
"""How long chats are kept and what a hold keeps, for window and command line.

Each call returns at once; the futures raise what the store raises. See ``core/keeping.py``.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import Cause, Erasure, FolderKeeping, Keeping
from desktop.store import erasing, keeping
from desktop.store.chats import now_ms
from desktop.store.db import Database
from desktop.store.worker import StoreThread

Change = Callable[[Keeping], Keeping]


class Rules:
    """The rules by way of the store's thread. Any thread."""

    def __init__(self, store: StoreThread) -> None:
        self._store = store

    def all(self) -> Future[Keeping]:
        """What holds for all chats."""
        return self._store.submit(keeping.get_keeping)

    def set_all(self, change: Change) -> Future[int]:
        """Change the rules for all chats; gives how many would be erased at the next look.

        Args:
            change: from the rules as they were set, which the policy may have tightened, to what
                they are to be. On the store's thread.
        """

        def work(db: Database) -> int:
            keeping.set_keeping(db, change(keeping.stored_keeping(db)))
            return len(keeping.due(db, now_ms()))

        return self._store.submit(work)

    def set_folder(self, folder_id: FolderId, rules: FolderKeeping) -> Future[int]:
        """Replace it; gives how many chats would be erased at the next look."""

        def work(db: Database) -> int:
            keeping.set_folder_keeping(db, folder_id, rules)
            return len(keeping.due(db, now_ms()))

        return self._store.submit(work)

    def due_under(self, change: Change) -> Future[int]:
        """How many chats :meth:`set_all` would have erased; changes nothing."""
        return self._store.submit(
            lambda db: keeping.due_under(db, now_ms(), change(keeping.stored_keeping(db)))
        )

    def due_in(self, folder_id: FolderId, rules: FolderKeeping) -> Future[int]:
        """How many chats :meth:`set_folder` would have erased; changes nothing."""
        return self._store.submit(lambda db: keeping.due_in(db, now_ms(), folder_id, rules))

    def hold(self, chat_ids: Sequence[ChatId], is_held: bool) -> Future[None]:
        """Set or end the holds of chats, of all or of none."""
        return self._store.submit(lambda db: keeping.hold_chats(db, chat_ids, is_held))

    def is_held(self, chat_id: ChatId) -> Future[bool]:
        """Whether any hold keeps a chat."""
        return self._store.submit(lambda db: keeping.is_held(db, chat_id))

    def erasures(self) -> Future[tuple[Erasure, ...]]:
        """What was erased when and why, as counts, newest first."""
        return self._store.submit(erasing.erasures)

    def due(self) -> Future[dict[ChatId, Cause]]:
        """The chats that the next look erases, and why."""
        return self._store.submit(lambda db: keeping.due(db, now_ms()))
