# SPDX-License-Identifier: Apache-2.0
"""The sidebar's list as a model: headings, folders that open, chats; rename and drag in place."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.bridge.chat_rows import Place, Row, rows_of
from desktop.bridge.list_change import Change, change_between
from desktop.bridge.shelf import Shelf
from desktop.bridge.tooltip import plain_tooltip
from desktop.core.ids import ChatId, FolderId
from desktop.core.records import Chat

Index = QModelIndex | QPersistentModelIndex
CHAT_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = CHAT_ROLE + 1
"""The Row, also of folders and headings."""
MOST_TOLD = 100
"""More changed rows are told at once."""
MIME = "application/x-carrel-rows"
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class ChatList(QAbstractListModel):
    """Follows the shelf. A list and no tree: with 10,000 rows a view asks only for what it shows.

    Attributes:
        place: what is shown; change it with :meth:`show_place`.
        open_folders: whose content is shown; change them with :meth:`set_open`.
    """

    loaded = Signal()
    """Everything was read, and the rows show it."""
    place_changed = Signal()

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._rows: list[Row] = []
        self._row_numbers: dict[tuple[str, int | str], int] | None = {}
        self.place = Place.CHATS
        self.open_folders: set[FolderId] = set()
        shelf.changed.connect(self._update)
        shelf.loaded.connect(self.loaded)

    def refresh(self) -> None:
        """Have everything read again."""
        self._shelf.refresh()

    def show_place(self, place: Place) -> None:
        """Show the daily list, the archive or the trash."""
        if place is not self.place:
            self.place = place
            self._update()
            self.place_changed.emit()

    def set_open(self, folder_ids: Sequence[FolderId], is_open: bool = True) -> None:
        """Show what lies in folders, or hide it."""
        change = self.open_folders.update if is_open else self.open_folders.difference_update
        change(folder_ids)
        self._update()

    def row_at(self, row: int) -> Row | None:
        """What stands in a row, if there is one."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def chat_at(self, row: int) -> Chat | None:
        """The chat in a row, if one stands there."""
        found = self.row_at(row)
        return found.chat if found is not None else None

    def row_of(self, chat_id: ChatId) -> int:
        """The row of a chat; -1 if it is not in the list: archived, or in a closed folder."""
        return self.row_of_key(("c", chat_id))

    def row_of_key(self, key: tuple[str, int | str]) -> int:
        """The row with this key; -1 if there is none."""
        if self._row_numbers is None:
            self._row_numbers = {row.key: number for number, row in enumerate(self._rows)}
        return self._row_numbers.get(key, -1)

    def _update(self) -> None:
        shelf = self._shelf
        shown = shelf.deleted_chats if self.place is Place.TRASH else shelf.chats
        folders = tuple(shelf.folders.values())
        old, self._row_numbers = self._rows, None
        known = {row.chat.id: row for row in old if row.chat is not None}
        now = datetime.now()
        memory = tuple(shelf.temporary.values())
        wanted = rows_of(shown.values(), folders, self.open_folders, self.place, now, known, memory)
        change = change_between([row.key for row in old], [row.key for row in wanted])
        if change is not None:
            self._begin(change)
            self._rows = wanted
            self._end(change)
        else:
            self._rows = wanted
        if change is None or not change.is_reset:
            self._tell_changed(old, wanted)

    def _begin(self, change: Change) -> None:
        nowhere = QModelIndex()
        if change.is_reset:
            self.beginResetModel()
        elif change.moved_to is not None:
            last = change.first + change.length - 1
            self.beginMoveRows(nowhere, change.first, last, nowhere, change.moved_to)
        elif change.is_removal:
            self.beginRemoveRows(nowhere, change.first, change.first + change.length - 1)
        else:
            self.beginInsertRows(nowhere, change.first, change.first + change.length - 1)

    def _end(self, change: Change) -> None:
        if change.is_reset:
            self.endResetModel()
        elif change.moved_to is not None:
            self.endMoveRows()
        elif change.is_removal:
            self.endRemoveRows()
        else:
            self.endInsertRows()

    def _tell_changed(self, old: Sequence[Row], new: Sequence[Row]) -> None:
        """Rows that stand there still, with another content.

        Not one range over all of them: a name that is being edited in between would be lost.
        """
        kept = {row.key: row for row in old}
        pairs = ((number, row, kept.get(row.key, row)) for number, row in enumerate(new))
        others = [n for n, row, before in pairs if row is not before and row != before]
        for number in others[:MOST_TOLD]:
            self.dataChanged.emit(self.index(number), self.index(number))
        if others[MOST_TOLD:]:
            self.dataChanged.emit(self.index(others[MOST_TOLD]), self.index(others[-1]))

    # --- QAbstractListModel ----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of rows, with headings and folders."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Text for people, or the records under CHAT_ROLE and ROW_ROLE."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == CHAT_ROLE:
            return row.chat
        if role == ROW_ROLE:
            return row
        if role == _DISPLAY:
            return self._text(row)
        if role == _EDIT:
            return row.chat.title if row.chat else self._text(row)
        if role == _TOOLTIP and not row.heading:
            return plain_tooltip(self._text(row))
        return self._spoken(row) if role == _SPOKEN else None

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Rename a chat or folder. An empty name is refused."""
        row = self.row_at(index.row()) if index.isValid() else None
        name = " ".join(str(value).split())
        if row is None or row.heading or role != _EDIT or not name:
            return False
        if row.folder is not None and name != row.folder.name:
            self._shelf.rename_folder(row.folder.id, name)
        elif row.chat is not None and name != row.chat.title:
            self._shelf.rename(row.chat.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings only part the others."""
        row = self.row_at(index.row()) if index.isValid() else None
        flag = Qt.ItemFlag
        if row is None:
            return flag.ItemIsDropEnabled  # beside the rows: into no folder
        if row.heading:
            return flag.ItemIsDropEnabled
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable
        if self.place is Place.TRASH:
            return usual
        if row.chat is not None and row.chat.is_temporary:
            return usual | flag.ItemIsEditable
        return usual | flag.ItemIsEditable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """What can be dropped here: rows of this list."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged rows, by their keys."""
        rows = [row for each in indexes if (row := self.row_at(each.row())) is not None]
        data = QMimeData()
        keys = " ".join(f"{row.key[0]}{row.key[1]}" for row in rows)
        data.setData(MIME, QByteArray(keys.encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move chats and folders into the folder at the drop, or out of all."""
        del action, column, row
        target = self.row_at(parent.row()) if parent.isValid() else None
        folder_id = self._folder_at(target)
        chats: list[ChatId] = []
        for key in bytes(data.data(MIME).data()).decode().split():
            if key[0] == "c":
                chats.append(ChatId(int(key[1:])))
            else:
                self._shelf.move_folder(FolderId(int(key[1:])), folder_id)
        if chats:
            self._shelf.move(chats, folder_id)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved. The view then asks to remove them, which this model declines."""
        return Qt.DropAction.MoveAction

    # --- words -----------------------------------------------------------------------------------

    def _folder_at(self, row: Row | None) -> FolderId | None:
        if row is None or row.heading:
            return None
        if row.folder is not None:
            return row.folder.id
        return row.chat.folder_id if row.chat is not None and row.depth else None

    def _text(self, row: Row) -> str:
        if row.folder is not None:
            return row.folder.name
        if row.chat is not None:
            return row.chat.title or self.tr("Untitled chat")
        headings = {
            "temporary": self.tr("Temporary, not saved"),
            "pinned": self.tr("Pinned"),
            "folders": self.tr("Folders"),
            "today": self.tr("Today"),
            "yesterday": self.tr("Yesterday"),
            "week": self.tr("Last 7 days"),
            "month": self.tr("Last 30 days"),
        }
        return headings.get(row.heading) or _month(row.heading)

    def _spoken(self, row: Row) -> str:
        """What a screen reader says: also what others see from icons and indents."""
        text = self._text(row)
        if row.folder is not None:
            state = self.tr("open") if row.is_open else self.tr("closed")
            said = self.tr("Folder %1, chats: %2, %3").replace("%2", str(row.chats))
            text = said.replace("%3", state).replace("%1", text)
        if row.chat is not None and row.chat.is_pinned and self.place is Place.CHATS:
            text = self.tr("%1, pinned").replace("%1", text)
        if row.chat is not None and row.chat.is_temporary:
            text = self.tr("%1, temporary").replace("%1", text)
        return self.tr("%1, legal hold").replace("%1", text) if row.is_held else text


def _month(heading: str) -> str:
    day = date.fromisoformat(f"{heading}-01")
    name = QLocale().standaloneMonthName(day.month)
    return f"{name} {day.year}"
