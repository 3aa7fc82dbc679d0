# SPDX-License-Identifier: Apache-2.0
"""What the window does with stored chats: each call returns at once, the work is the store's.

The window is shown before SQLite is loaded, so it may know this only by way of the desk.
"""

from collections.abc import Sequence
from concurrent.futures import Future

from desktop.core.ids import ChatId, DomainId, FolderId, MessageId, ModelId
from desktop.core.keeping import Cause, Erasure
from desktop.core.records import Chat, Message
from desktop.store import chats, erasing, messages
from desktop.store.db import Database
from desktop.turn.stores import Stores


class Chats:
    """Chats by way of the stores' threads. The futures raise what the store raises. Any thread.

    A temporary chat is asked for with :meth:`create` and goes by its id from then on: renaming,
    reading and asking work as with any other, in memory.
    """

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    def listed(self) -> Future[tuple[Chat, ...]]:
        """All chats that are not deleted, last used first; no temporary ones."""
        return self._stores.kept.submit(chats.list_chats)

    def temporary(self) -> Future[tuple[Chat, ...]]:
        """The temporary chats of this session, last used first."""
        return self._stores.temporary().submit(chats.list_chats)

    def thread(self, chat_id: ChatId) -> Future[tuple[Message, ...]]:
        """The active branch of a chat, oldest first; see :meth:`tail` for a long one."""
        return self._stores.of(chat_id).submit(lambda db: messages.thread(db, chat_id))

    def tail(
        self, chat_id: ChatId, limit: int, before: MessageId | None = None
    ) -> Future[tuple[tuple[Message, ...], int]]:
        """The last messages of the active branch, or of what stands ``before`` one of them.

        Gives them oldest first, and how many stand before them. Quick in a chat of any length.
        """
        return self._stores.of(chat_id).submit(
            lambda db: messages.tail(db, chat_id, limit, before=before)
        )

    def create(
        self,
        question: str,
        domain_id: DomainId,
        model_id: ModelId,
        *,
        folder_id: FolderId | None = None,
        is_temporary: bool | None = None,
    ) -> Future[Chat]:
        """A new chat, named after its first question, which is not stored with it.

        Args:
            is_temporary: in memory only; None: as the rules of its folder say. ``is_temporary`` of
                what comes back tells which it became.

        The future raises NoTemporaryChats if a hold over everything forbids what was asked for.
        """
        title = chats.title_from(question)

        def make(db: Database) -> Chat:
            made = chats.create_chat(db, domain_id=domain_id, model_id=model_id, title=title)
            if folder_id is not None and not made.is_temporary:
                chats.move_to_folder(db, made.id, folder_id)
            return chats.get_chat(db, made.id)

        return self._stores.create(make, folder_id, is_temporary)

    def rename(self, chat_id: ChatId, title: str) -> Future[None]:
        """Give a chat another title."""
        return self._stores.of(chat_id).submit(lambda db: chats.rename_chat(db, chat_id, title))

    def use_model(self, chat_id: ChatId, domain_id: DomainId, model_id: ModelId) -> Future[None]:
        """Remember which domain and model answer from now on."""
        return self._stores.of(chat_id).submit(
            lambda db: chats.use_model(db, chat_id, domain_id, model_id)
        )

    def delete(self, chat_id: ChatId) -> Future[None]:
        """Put a chat into the trash, where it stays as long as the rules say."""
        return self._stores.of(chat_id).submit(lambda db: chats.delete_chat(db, chat_id))

    def restore(self, chat_id: ChatId) -> Future[None]:
        """Bring a deleted chat back."""
        return self._stores.of(chat_id).submit(lambda db: chats.restore_chat(db, chat_id))

    def trash(self) -> Future[tuple[Chat, ...]]:
        """The deleted chats that can come back, last deleted first."""
        return self._stores.kept.submit(chats.list_deleted)

    def erase(self, chat_ids: Sequence[ChatId]) -> Future[int]:
        """Erase these chats for good, in the trash or not; gives their number.

        The future raises ChatHeld, and nothing was changed, if a hold keeps one of them. The
        backups are cleaned at the next look (``turn/upkeep.py``).
        """
        doomed = dict.fromkeys(chat_ids, Cause.ASKED)
        stores = {self._stores.of(chat_id) for chat_id in chat_ids} or {self._stores.kept}
        if len(stores) > 1:
            raise ValueError("temporary chats and others are erased apart")
        return stores.pop().submit(lambda db: erasing.erase(db, doomed))

    def erase_deleted(self) -> Future[int]:
        """Empty the trash, except for what a hold keeps; gives the number of erased chats."""
        return self._stores.kept.submit(erasing.purge_deleted)

    def erasures(self) -> Future[tuple[Erasure, ...]]:
        """What was erased when and why, as counts, newest first."""
        return self._stores.kept.submit(erasing.erasures)
