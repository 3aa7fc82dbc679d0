# SPDX-License-Identifier: Apache-2.0
"""What the window does with stored chats: each call returns at once, the work is the store's.

The window is shown before SQLite is loaded, so it may know this only by way of the desk.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from desktop.core.ids import ChatId, DomainId, ModelId
from desktop.core.records import Chat, Message, ModelFile
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.store.worker import StoreThread

T = TypeVar("T")


class Chats:
    """Chats by way of the store's thread. The futures raise what the store raises. Any thread."""

    def __init__(
        self,
        store: StoreThread,
        on_left: Callable[[Sequence[str]], None] | None = None,
        on_opened: Callable[[str, ModelFile], None] | None = None,
    ) -> None:
        """Read nothing yet. What is told is told on the store's thread.

        Args:
            on_left: told what chats there are, by ``uid``, after some went.
            on_opened: told the ``uid`` of a chat that was opened, and what answers in it.
        """
        self._store, self._on_left, self._on_opened = store, on_left, on_opened

    def listed(self) -> Future[tuple[Chat, ...]]:
        """All chats that are not deleted, last used first."""
        return self._store.submit(chats.list_chats)

    def swept(self) -> Future[tuple[Chat, ...]]:
        """The same, after erasing what was deleted in an earlier session."""

        def sweep(db: Database) -> tuple[Chat, ...]:
            chats.purge_deleted(db)
            return chats.list_chats(db)

        return self._taking_away(sweep)

    def thread(self, chat_id: ChatId) -> Future[tuple[Message, ...]]:
        """The active branch of a chat, oldest first."""
        return self._store.submit(lambda db: messages.thread(db, chat_id))

    def prepare(self, chat_id: ChatId, model: ModelFile) -> None:
        """The chat was opened and this model answers: have it go back to it before a question."""
        if (tell := self._on_opened) is not None:
            self._store.submit(lambda db: tell(chats.uid_of(db, chat_id), model))

    def create(self, question: str, domain_id: DomainId, model_id: ModelId) -> Future[Chat]:
        """A new chat, named after its first question, which is not stored with it."""
        title = chats.title_from(question)
        return self._store.submit(
            lambda db: chats.create_chat(db, domain_id=domain_id, model_id=model_id, title=title)
        )

    def rename(self, chat_id: ChatId, title: str) -> Future[None]:
        """Give a chat another title."""
        return self._store.submit(lambda db: chats.rename_chat(db, chat_id, title))

    def use_model(self, chat_id: ChatId, domain_id: DomainId, model_id: ModelId) -> Future[None]:
        """Remember which domain and model answer from now on."""
        return self._store.submit(lambda db: chats.use_model(db, chat_id, domain_id, model_id))

    def delete(self, chat_id: ChatId) -> Future[None]:
        """Hide a chat; :meth:`restore` brings it back until :meth:`erase_deleted`."""
        return self._taking_away(lambda db: chats.delete_chat(db, chat_id))

    def restore(self, chat_id: ChatId) -> Future[None]:
        """Bring a deleted chat back."""
        return self._store.submit(lambda db: chats.restore_chat(db, chat_id))

    def erase_deleted(self) -> Future[int]:
        """Erase the deleted chats for good; gives their number."""
        return self._taking_away(chats.purge_deleted)

    def _taking_away(self, work: Callable[[Database], T]) -> Future[T]:
        """Do what makes chats go, then tell which are left, so that nothing else of them stays."""
        done = self._store.submit(work)
        if (tell := self._on_left) is not None:
            self._store.submit(lambda db: tell(chats.list_uids(db)))
        return done
