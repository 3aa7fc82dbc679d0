# SPDX-License-Identifier: Apache-2.0
"""All chats and folders of the window, and every change of their order.

A change shows at once and is stored meanwhile. If it cannot be stored, the error is told and what
is stored is read again.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.bridge.chat_rows import ancestors
from desktop.bridge.jobs import Jobs
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId, FolderId
from desktop.core.records import Chat, Folder

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.turn.desk import Desk
    from desktop.turn.shelving import Listing, Shelving

MAX_DEPTH = 16
"""As the store has it."""
Ids = Sequence[ChatId]


class Shelf(QObject):
    """What the sidebar shows and does. Qt thread only.

    Attributes:
        chats: by id, last used first, also archived ones.
        folders: by id, in order of their names.
        deleted: the trash, last deleted first.
    """

    changed = Signal()
    """Chats, folders or trash are others now, or are not known any more."""
    loaded = Signal()
    """They were read; :attr:`changed` came before."""
    deleted = Signal(object)
    """The Chats that just went into the trash."""
    left = Signal(object)
    """The id of a chat that just went into the trash."""
    restored = Signal(object)
    """The Chats that just came back."""
    folder_made = Signal(object)

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.chats: dict[ChatId, Chat] = {}
        self.folders: dict[FolderId, Folder] = {}
        self.deleted_chats: dict[ChatId, Chat] = {}
        self.is_loaded = False
        self._changes = self._clearings = 0

    def load(self) -> None:
        """Read everything."""
        self._read(self._shelving.listed)

    def refresh(self) -> None:
        """Read everything again: titles and order may have changed."""
        self._read(self._shelving.listed)

    def clear(self) -> None:
        """Forget what was read, for example because the application is locked."""
        self._clearings += 1
        self.chats, self.folders, self.deleted_chats = {}, {}, {}
        self.is_loaded = False
        self.changed.emit()

    def rename(self, chat_id: ChatId, title: str) -> None:
        """Give a chat another title."""
        self._update([chat_id], lambda chat: replace(chat, title=title))
        self._store(self._shelving.rename(chat_id, title))

    def pin(self, ids: Ids, is_pinned: bool) -> None:
        """Keep chats on top of the list, or not any more."""
        self._update(ids, lambda chat: replace(chat, is_pinned=is_pinned))
        self._store(self._shelving.pin(ids, is_pinned))

    def archive(self, ids: Ids, is_archived: bool) -> None:
        """Take chats out of the daily list, or put them back."""
        self._update(ids, lambda chat: replace(chat, is_archived=is_archived))
        self._store(self._shelving.archive(ids, is_archived))

    def move(self, ids: Ids, folder_id: FolderId | None) -> None:
        """Put chats into a folder; None: into none."""
        self._update(ids, lambda chat: replace(chat, folder_id=folder_id))
        self._store(self._shelving.move(ids, folder_id))

    def delete(self, ids: Ids) -> None:
        """Put chats into the trash; those that are not in the list stay as they are."""
        gone = [self.chats[chat_id] for chat_id in ids if chat_id in self.chats]
        if not gone:
            return
        for chat in gone:
            del self.chats[chat.id]
        last = sorted(gone, key=lambda chat: chat.id)  # as the store lists them
        self.deleted_chats = {chat.id: chat for chat in last} | self.deleted_chats
        self._store(self._shelving.delete([chat.id for chat in gone]))
        self.changed.emit()
        for chat in gone:
            self.left.emit(chat.id)
        self.deleted.emit(gone)

    def restore(self, ids: Ids) -> None:
        """Bring chats back from the trash to their old places."""
        back = [self.deleted_chats.pop(each) for each in ids if each in self.deleted_chats]
        if not back:
            return
        everything = [*self.chats.values(), *back]
        everything.sort(key=lambda chat: (chat.updated_ms, chat.id), reverse=True)
        self.chats = {chat.id: chat for chat in everything}
        self._store(self._shelving.restore([chat.id for chat in back]))
        self.changed.emit()
        self.restored.emit(back)

    def erase(self, ids: Ids | None = None) -> None:
        """Erase chats of the trash for good; None: all of them."""
        wanted = [each for each in (self.deleted_chats if ids is None else ids)]
        for chat_id in wanted:
            self.deleted_chats.pop(chat_id, None)
        self._store(self._shelving.erase(wanted))
        self.changed.emit()

    def create_folder(self, name: str, parent_id: FolderId | None = None, ids: Ids = ()) -> None:
        """A new folder, with these chats in it; :attr:`folder_made` follows."""
        if not name.strip() or len(ancestors(self.folders, parent_id)) >= MAX_DEPTH:
            return

        def made(folder: Folder) -> None:
            self._put_folder(folder)
            if ids:
                self.move(ids, folder.id)
            self.folder_made.emit(folder)

        self._changes += 1
        self._jobs.follow(self._shelving.create_folder(name, parent_id), made)

    def rename_folder(self, folder_id: FolderId, name: str) -> None:
        """Give a folder another name; a blank one changes nothing."""
        if name.strip() and folder_id in self.folders:
            self._put_folder(replace(self.folders[folder_id], name=name.strip()))
            self._store(self._shelving.rename_folder(folder_id, name))

    def can_move_folder(self, folder_id: FolderId, parent_id: FolderId | None) -> bool:
        """Whether a folder can go there: not into itself, and no deeper than the store holds."""
        above = ancestors(self.folders, parent_id)
        return folder_id not in above and len(above) + self._height(folder_id) <= MAX_DEPTH

    def move_folder(self, folder_id: FolderId, parent_id: FolderId | None) -> None:
        """Put a folder with all that is in it into another one; None: to the top."""
        if folder_id in self.folders and self.can_move_folder(folder_id, parent_id):
            self._put_folder(replace(self.folders[folder_id], parent_id=parent_id))
            self._store(self._shelving.move_folder(folder_id, parent_id))

    def delete_folder(self, folder_id: FolderId) -> None:
        """Remove a folder; its chats and folders move one up."""
        gone = self.folders.pop(folder_id, None)
        if gone is None:
            return
        for folder in [each for each in self.folders.values() if each.parent_id == folder_id]:
            self.folders[folder.id] = replace(folder, parent_id=gone.parent_id)
        ids = [chat.id for chat in self.chats.values() if chat.folder_id == folder_id]
        self._update(ids, lambda chat: replace(chat, folder_id=gone.parent_id))
        self._store(self._shelving.delete_folder(folder_id))

    # --- within ----------------------------------------------------------------------------------

    @property
    def _shelving(self) -> "Shelving":
        return self._desk().shelving

    def _read(self, ask: "Callable[[], Future[Listing]]") -> None:
        number, clearings = self._changes, self._clearings

        def show(found: "Listing") -> None:
            if clearings != self._clearings:
                return
            if number != self._changes:
                self.refresh()  # it was read before the last change
                return
            self.chats = {chat.id: chat for chat in found.chats}
            self.folders = {folder.id: folder for folder in found.folders}
            self.deleted_chats = {chat.id: chat for chat in found.deleted}
            self.is_loaded = True
            self.changed.emit()
            self.loaded.emit()

        self._jobs.follow(ask(), show)

    def _store(self, work: "Future[Any]") -> None:
        def refused(error: KnownError) -> None:
            self._jobs.failed.emit(error)
            self.refresh()

        self._changes += 1
        self._jobs.follow(work, lambda _done: None, refused)

    def _update(self, ids: Ids, change: Callable[[Chat], Chat]) -> None:
        for chat_id in ids:
            if chat_id in self.chats:
                self.chats[chat_id] = change(self.chats[chat_id])
        self.changed.emit()

    def _put_folder(self, folder: Folder) -> None:
        folders = [*(f for f in self.folders.values() if f.id != folder.id), folder]
        folders.sort(key=lambda each: (each.name.casefold(), each.id))
        self.folders = {each.id: each for each in folders}
        self.changed.emit()

    def _height(self, folder_id: FolderId) -> int:
        below = [each.id for each in self.folders.values() if each.parent_id == folder_id]
        return 1 + max((self._height(each) for each in below), default=0)
