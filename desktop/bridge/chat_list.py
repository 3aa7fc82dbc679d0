# SPDX-License-Identifier: Apache-2.0
"""The chats of the sidebar as a list model, last used first; rename in place, delete with undo."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.bridge.jobs import Jobs, nothing
from desktop.core.declared import replace
from desktop.core.ids import ChatId
from desktop.core.records import Chat

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

Index = QModelIndex | QPersistentModelIndex
CHAT_ROLE = int(Qt.ItemDataRole.UserRole)
_TITLE_ROLES = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
)


class ChatList(QAbstractListModel):
    """Rows are :class:`Chat` records; every change is stored before or while it is shown."""

    loaded = Signal()
    deleted = Signal(object)
    """The Chat that left the list and can come back until :meth:`forget_deleted`."""
    restored = Signal(object)

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._chats: list[Chat] = []
        self._deleted: Chat | None = None

    def load(self) -> None:
        """Read the list; what was deleted in an earlier session is erased first."""
        self._jobs.follow(self._desk().chats.swept(), self._on_read)

    def refresh(self) -> None:
        """Read the list again: titles and order may have changed."""
        self._jobs.follow(self._desk().chats.listed(), self._on_read)

    def clear(self) -> None:
        """Show none: the application is locked."""
        self._on_read(())

    def chat_at(self, row: int) -> Chat | None:
        """The chat in a row, if there is one."""
        return self._chats[row] if 0 <= row < len(self._chats) else None

    def row_of(self, chat_id: ChatId) -> int:
        """The row of a chat; -1 if it is not in the list."""
        return next((row for row, chat in enumerate(self._chats) if chat.id == chat_id), -1)

    def delete(self, chat: Chat) -> None:
        """Hide a chat. An earlier deleted one is erased now: only one can be undone."""
        row = self.row_of(chat.id)
        if row < 0:
            return
        self.forget_deleted()
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._chats[row]
        self.endRemoveRows()
        self._deleted = chat
        self._jobs.follow(self._desk().chats.delete(chat.id), nothing)
        self.deleted.emit(chat)

    def undo_delete(self) -> None:
        """Bring the deleted chat back to its place."""
        chat, self._deleted = self._deleted, None
        if chat is not None:
            self._jobs.follow(self._desk().chats.restore(chat.id), nothing)
            self._put(chat)
            self.restored.emit(chat)

    def forget_deleted(self) -> None:
        """Erase the deleted chat for good."""
        if self._deleted is not None:
            self._deleted = None
            self._jobs.follow(self._desk().chats.erase_deleted(), nothing)

    def _on_read(self, found: tuple[Chat, ...]) -> None:
        hidden = self._deleted.id if self._deleted else None
        wanted = [chat for chat in found if chat.id != hidden]
        if [chat.id for chat in wanted] == [chat.id for chat in self._chats]:
            self._chats = wanted
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
        elif not self._chats:
            self.beginResetModel()
            self._chats = wanted
            self.endResetModel()
        else:
            self._rearrange(wanted)
        self.loaded.emit()

    def _rearrange(self, wanted: list[Chat]) -> None:
        """Make the rows the wanted ones step by step, so that the selection stays where it is."""
        ids = {chat.id for chat in wanted}
        for row in reversed(range(len(self._chats))):
            if self._chats[row].id not in ids:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._chats[row]
                self.endRemoveRows()
        for row, chat in enumerate(wanted):
            old = self.row_of(chat.id)
            if old < 0:
                self.beginInsertRows(QModelIndex(), row, row)
                self._chats.insert(row, chat)
                self.endInsertRows()
                continue
            if old != row:
                self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), row)
                self._chats.insert(row, self._chats.pop(old))
                self.endMoveRows()
            self._chats[row] = chat
            self.dataChanged.emit(self.index(row), self.index(row))

    def _put(self, chat: Chat) -> None:
        place = (chat.updated_ms, chat.id)
        older = (r for r, c in enumerate(self._chats) if (c.updated_ms, c.id) < place)
        row = next(older, len(self._chats))
        self.beginInsertRows(QModelIndex(), row, row)
        self._chats.insert(row, chat)
        self.endInsertRows()

    # --- QAbstractListModel ----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of chats."""
        return 0 if parent.isValid() else len(self._chats)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Title for people, or the record under CHAT_ROLE."""
        chat = self.chat_at(index.row()) if index.isValid() else None
        if chat is None:
            return None
        if role == CHAT_ROLE:
            return chat
        if role == int(Qt.ItemDataRole.EditRole):
            return chat.title
        if role in _TITLE_ROLES:
            return chat.title or self.tr("Untitled chat")
        return None

    def setData(
        self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:
        """Rename a chat. An empty title is refused."""
        chat = self.chat_at(index.row()) if index.isValid() else None
        title = " ".join(str(value).split())
        if chat is None or role != int(Qt.ItemDataRole.EditRole) or not title:
            return False
        if title != chat.title:
            self._jobs.follow(self._desk().chats.rename(chat.id, title), nothing)
            self._chats[index.row()] = replace(chat, title=title)
            self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every chat can be chosen and renamed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
