# SPDX-License-Identifier: Apache-2.0
"""How chats are kept in order: folders, pins, archive, trash, and what one chat does differently.

Each call returns at once; the work is the store's. The window is shown before SQLite is loaded, so
it may know this only by way of the desk.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from desktop.core.declared import Struct, field, replace
from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import Cause, Keeping
from desktop.core.records import Chat, ChatOptions, Folder
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.store import chats, erasing, folders, keeping
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.stores import Stores

T = TypeVar("T")


class Listing(Struct, frozen=True, kw_only=True):
    """Everything that the sidebar can show.

    ``chats``: last used first, also archived ones; ``deleted``: the trash, last deleted first;
    ``folders``: by name; ``temporary``: chats in memory, last used first; ``keeping``: what holds
    for all chats; ``tags``: of all chats, by name; ``are_only_temporary``: the policy of the
    organisation lets no chat be saved; ``most_keep_days``: it lets none be kept longer, 0: it does.
    """

    chats: tuple[Chat, ...] = ()
    folders: tuple[Folder, ...] = ()
    deleted: tuple[Chat, ...] = ()
    temporary: tuple[Chat, ...] = ()
    keeping: Keeping = field(default_factory=Keeping)
    tags: tuple[str, ...] = ()
    are_only_temporary: bool = False
    most_keep_days: int = 0


class Details(Struct, frozen=True, kw_only=True):
    """What can be chosen for one chat beside its title and place; ``known_tags``: of all chats."""

    options: ChatOptions
    tags: tuple[str, ...]
    known_tags: tuple[str, ...] = ()


class Shelving:
    """By way of the store's thread. The futures raise what the store raises. Any thread.

    What changes several chats changes all of them or none.
    """

    def __init__(
        self,
        stores: Stores,
        on_left: Callable[[Sequence[str]], None] | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            on_left: told what chats there are, by ``uid``, after some went. On the store's thread.
        """
        self._stores, self._store, self._on_left = stores, stores.kept, on_left

    def listed(self) -> Future[Listing]:
        """All chats, folders, and the trash."""

        def read(db: Database) -> Listing:
            found, memory = _listing(db), self._stores.temporary_if_open
            if memory is None:
                return found
            # That thread waits for nobody, least of all for this one.
            return replace(found, temporary=memory.submit(chats.list_chats).result())

        return self._store.submit(read)

    def rename(self, chat_id: ChatId, title: str) -> Future[None]:
        """Give a chat another title."""
        return self._stores.of(chat_id).submit(lambda db: chats.rename_chat(db, chat_id, title))

    def pin(self, chat_ids: Sequence[ChatId], is_pinned: bool) -> Future[None]:
        """Keep chats on top of the list, or not any more."""
        return self._store.submit(lambda db: chats.pin(db, chat_ids, is_pinned))

    def archive(self, chat_ids: Sequence[ChatId], is_archived: bool) -> Future[None]:
        """Take chats out of the daily list, or put them back."""
        return self._store.submit(lambda db: chats.archive(db, chat_ids, is_archived))

    def move(self, chat_ids: Sequence[ChatId], folder_id: FolderId | None) -> Future[None]:
        """Put chats into a folder; None: into none."""
        return self._store.submit(lambda db: chats.move_to_folder(db, chat_ids, folder_id))

    def delete(self, chat_ids: Sequence[ChatId]) -> Future[None]:
        """Put chats into the trash; temporary ones (all of these, or none) out of sight."""
        return self._taking_away(chat_ids, lambda db: chats.delete_chat(db, chat_ids))

    def restore(self, chat_ids: Sequence[ChatId]) -> Future[None]:
        """Bring chats back from there; as :meth:`delete`."""
        return self._of(chat_ids).submit(lambda db: chats.restore_chat(db, chat_ids))

    def erase(self, chat_ids: Sequence[ChatId]) -> Future[int]:
        """Erase deleted chats for good; gives their number. One that is not deleted stays.

        The future raises ChatHeld, and nothing was changed, if a hold keeps one of them. The
        backups are cleaned at the next look of :mod:`desktop.turn.upkeep`.
        """

        def erase(db: Database) -> int:
            deleted = {chat.id for chat in chats.list_deleted(db)}
            return erasing.erase(db, {each: Cause.ASKED for each in chat_ids if each in deleted})

        return self._taking_away(chat_ids, erase)

    def create_folder(self, name: str, parent_id: FolderId | None) -> Future[Folder]:
        """A new, empty folder. ValueError: see :func:`desktop.store.folders.create_folder`."""
        return self._store.submit(lambda db: folders.create_folder(db, name, parent_id))

    def rename_folder(self, folder_id: FolderId, name: str) -> Future[None]:
        """Give a folder another name."""
        return self._store.submit(lambda db: folders.rename_folder(db, folder_id, name))

    def move_folder(self, folder_id: FolderId, parent_id: FolderId | None) -> Future[None]:
        """Put a folder with all that is in it into another one; None: to the top."""
        return self._store.submit(lambda db: folders.move_folder(db, folder_id, parent_id))

    def delete_folder(self, folder_id: FolderId) -> Future[folders.Removed]:
        """Remove a folder; its chats and folders move one up."""
        return self._store.submit(lambda db: folders.delete_folder(db, folder_id))

    def restore_folder(self, removed: folders.Removed) -> Future[None]:
        """Bring it back with what lay in it."""
        return self._store.submit(lambda db: folders.restore_folder(db, removed))

    def details(self, chat_id: ChatId) -> Future[Details]:
        """What one chat does differently, and its tags."""

        def read(db: Database) -> Details:
            return Details(
                options=chats.options(db, chat_id),
                tags=folders.tags_of(db, chat_id),
                known_tags=folders.list_tags(db),
            )

        return self._stores.of(chat_id).submit(read)

    def set_details(self, chat_id: ChatId, details: Details) -> Future[None]:
        """Replace both."""

        def write(db: Database) -> None:
            chats.set_options(db, chat_id, details.options)
            folders.set_tags(db, chat_id, details.tags)

        return self._stores.of(chat_id).submit(write)

    def _of(self, chat_ids: Sequence[ChatId]) -> StoreThread:
        return self._stores.of(chat_ids[0]) if chat_ids else self._store

    def _taking_away(self, chat_ids: Sequence[ChatId], work: Callable[[Database], T]) -> Future[T]:
        """Do what makes chats go, then tell which are left, so that nothing else of them stays."""
        store = self._of(chat_ids)
        done = store.submit(work)
        if (tell := self._on_left) is not None and store is self._store:
            self._store.submit(lambda db: tell(chats.list_uids(db)))
        return done


def _listing(db: Database) -> Listing:
    return Listing(
        chats=chats.list_chats(db),
        folders=folders.list_folders(db),
        deleted=chats.list_deleted(db),
        keeping=keeping.get_keeping(db),
        tags=folders.list_tags(db),
        are_only_temporary=now().get(keep_keys.TEMPORARY_ONLY),
        most_keep_days=now().get(keep_keys.KEEP_DAYS),
    )
