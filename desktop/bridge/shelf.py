# SPDX-License-Identifier: Apache-2.0
"""All chats and folders of the window, and every change of their order.

A change shows at once and is stored meanwhile. If it cannot be stored, the error is told and what
is stored is read again.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.bridge.chat_rows import ancestors
from desktop.bridge.jobs import Jobs, nothing
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.held import hold_on
from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import Keeping
from desktop.core.records import Chat, Folder
from desktop.core.store_errors import ChatHeld

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
        deleted_chats: the trash, last deleted first.
        temporary: chats in memory, last used first.
        keeping: what holds for all chats.
        tags: of all chats, by name.
        are_only_temporary: no chat may be saved.
        most_keep_days: no folder's rule keeps chats longer; 0: there is no such limit.
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
    erased = Signal(object)
    """The ids of chats that are given up for good."""
    folder_made = Signal(object)
    folder_deleted = Signal(object)
    """What the store gives of it, to bring it back."""

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.chats: dict[ChatId, Chat] = {}
        self.folders: dict[FolderId, Folder] = {}
        self.deleted_chats: dict[ChatId, Chat] = {}
        self.temporary: dict[ChatId, Chat] = {}
        self._ended: dict[ChatId, Chat] = {}
        self.keeping = Keeping()
        self.tags: tuple[str, ...] = ()
        self.are_only_temporary, self.most_keep_days = False, 0
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
        self.erase(list(self._ended))  # nobody can bring them back any more
        self.chats, self.folders, self.deleted_chats = {}, {}, {}
        self.temporary, self._ended, self.tags = {}, {}, ()
        self.is_loaded = False
        self.changed.emit()

    def rename(self, chat_id: ChatId, title: str) -> None:
        """Give a chat another title."""
        self._update([chat_id], lambda chat: replace(chat, title=title))
        self._store(self._shelving.rename(chat_id, title))

    def pin(self, ids: Ids, is_pinned: bool) -> None:
        """Keep chats on top of the list, or not any more."""
        ids = self._kept(ids)
        self._update(ids, lambda chat: replace(chat, is_pinned=is_pinned))
        self._store(self._shelving.pin(ids, is_pinned))

    def archive(self, ids: Ids, is_archived: bool) -> None:
        """Take chats out of the daily list, or put them back."""
        ids = self._kept(ids)
        self._update(ids, lambda chat: replace(chat, is_archived=is_archived))
        self._store(self._shelving.archive(ids, is_archived))

    def move(self, ids: Ids, folder_id: FolderId | None) -> None:
        """Put chats into a folder; None: into none. Temporary ones stay where they are."""
        ids = self._kept(ids)
        self._update(ids, lambda chat: replace(chat, folder_id=folder_id))
        self._store(self._shelving.move(ids, folder_id))

    def delete(self, ids: Ids) -> None:
        """Put chats into the trash; those that are not in the list stay as they are.

        If a hold keeps one of them, all stay, and ChatHeld is told. Temporary ones go out of sight
        until they are restored or erased.
        """
        gone = [chat for each in ids if (chat := find(self, each)) is not None]
        for chat in gone:
            hold = "" if chat.is_temporary else hold_on(chat, self.folders, self.keeping)
            if hold:
                from desktop.store.keeping import is_held_by_policy  # noqa: PLC0415  # rarely

                held = ChatHeld(chat.title, hold, is_by_policy=is_held_by_policy())
                self._jobs.failed.emit(held)
                return
        if not gone:
            return
        for chat in gone:
            del (self.temporary if chat.is_temporary else self.chats)[chat.id]
        last = sorted(gone, key=lambda chat: chat.id)  # as the store lists them
        self._ended |= {chat.id: chat for chat in last if chat.is_temporary}
        kept = {chat.id: chat for chat in last if not chat.is_temporary}
        self.deleted_chats = kept | self.deleted_chats
        for part in _parts(gone):
            self._store(self._shelving.delete(part))
        self.changed.emit()
        for chat in gone:
            self.left.emit(chat.id)
        self.deleted.emit(gone)

    def restore(self, ids: Ids) -> None:
        """Bring chats back from the trash to their old places."""
        gone = self._ended | self.deleted_chats
        back = [gone[each] for each in ids if each in gone]
        if not back:
            return
        for chat in back:
            del (self._ended if chat.is_temporary else self.deleted_chats)[chat.id]
        kept = [chat for chat in back if not chat.is_temporary]
        self.chats = _by_use([*self.chats.values(), *kept])
        ended = [chat for chat in back if chat.is_temporary]
        self.temporary = _by_use([*self.temporary.values(), *ended])
        for part in _parts(back):
            self._store(self._shelving.restore(part))
        self.changed.emit()
        self.restored.emit(back)

    def erase(self, ids: Ids | None = None) -> None:
        """Erase chats of the trash for good; None: all of them. Temporary ones as well."""
        gone = self._ended | self.deleted_chats
        wanted = [
            gone[each] for each in (self.deleted_chats if ids is None else ids) if each in gone
        ]
        for chat in wanted:
            del (self._ended if chat.is_temporary else self.deleted_chats)[chat.id]
        for part in _parts(wanted):
            self._store(self._shelving.erase(part))
        self.changed.emit()
        self.erased.emit([chat.id for chat in wanted])

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
        self._store(self._shelving.delete_folder(folder_id), self.folder_deleted.emit)

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
            self.temporary = {chat.id: chat for chat in found.temporary}
            self.keeping, self.tags = found.keeping, found.tags
            self.are_only_temporary = found.are_only_temporary
            self.most_keep_days = found.most_keep_days
            self.is_loaded = True
            self.changed.emit()
            self.loaded.emit()

        self._jobs.follow(ask(), show)

    def _store(self, work: "Future[Any]", done: Callable[[Any], None] = nothing) -> None:
        def refused(error: KnownError) -> None:
            self._jobs.failed.emit(error)
            self.refresh()

        self._changes += 1
        self._jobs.follow(work, done, refused)

    def _update(self, ids: Ids, change: Callable[[Chat], Chat]) -> None:
        for chat_id in ids:
            for chats in (self.chats, self.temporary):
                if chat_id in chats:
                    chats[chat_id] = change(chats[chat_id])
        self.changed.emit()

    def _kept(self, ids: Ids) -> Ids:
        """Without temporary chats, which have no place to be put."""
        return [chat_id for chat_id in ids if chat_id not in self.temporary]

    def _put_folder(self, folder: Folder) -> None:
        folders = [*(f for f in self.folders.values() if f.id != folder.id), folder]
        folders.sort(key=lambda each: (each.name.casefold(), each.id))
        self.folders = {each.id: each for each in folders}
        self.changed.emit()

    def _height(self, folder_id: FolderId) -> int:
        below = [each.id for each in self.folders.values() if each.parent_id == folder_id]
        return 1 + max((self._height(each) for each in below), default=0)


def find(shelf: Shelf, chat_id: ChatId) -> Chat | None:
    """A chat that is not deleted, also a temporary one."""
    return shelf.chats.get(chat_id) or shelf.temporary.get(chat_id)


def _by_use(chats: Sequence[Chat]) -> dict[ChatId, Chat]:
    order = sorted(chats, key=lambda chat: (chat.updated_ms, chat.id), reverse=True)
    return {chat.id: chat for chat in order}


def _parts(chats: Sequence[Chat]) -> list[list[ChatId]]:
    """Ids of what lies in one store, and of what lies in the other."""
    parts = ([c.id for c in chats if c.is_temporary is each] for each in (False, True))
    return [part for part in parts if part]
