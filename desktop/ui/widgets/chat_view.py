# SPDX-License-Identifier: Apache-2.0
"""The sidebar's list as a widget: keys, selection, dragging. Changes nothing but open folders."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.bridge.chat_list import CHAT_ROLE, ROW_ROLE, ChatList
from desktop.bridge.chat_rows import Row
from desktop.core.ids import ChatId
from desktop.core.records import Chat, Folder


class ChatView(QListView):
    """Enter or a click opens; Left and Right close and open folders, as in a tree."""

    chat_wanted = Signal(object)
    """A Chat."""
    menu_wanted = Signal(QPoint)
    """Where on the screen; it is for what is selected."""

    def __init__(self, chats: ChatList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chats = chats
        self.setModel(chats)
        self.setAccessibleName(self.tr("Chats"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)  # into a folder, never between two rows
        self._is_second = False
        self._is_dressed = False
        chats.rowsInserted.connect(self._dress)
        chats.modelReset.connect(self._dress)
        if chats.rowCount():
            self._dress()
        chats.modelAboutToBeReset.connect(self._remember)
        chats.modelReset.connect(self._return)
        self._kept: tuple[list[tuple[str, int | str]], tuple[str, int | str] | None, int] = (
            [],
            None,
            0,
        )

    def _dress(self) -> None:
        """Rows have come: what draws them is loaded now, which is after the first paint."""
        if not self._is_dressed:
            from desktop.ui.widgets.chat_row import ChatRowDelegate  # noqa: PLC0415

            self._is_dressed = True
            self.setItemDelegate(ChatRowDelegate(self))

    def selected_rows(self) -> list[Row]:
        """What is selected, from top to bottom; without a selection nothing."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        rows = [index.data(ROW_ROLE) for index in indexes]
        return [row for row in rows if isinstance(row, Row) and not row.heading]

    def selected_ids(self) -> list[ChatId]:
        """The selected chats; of a folder none."""
        return [row.chat.id for row in self.selected_rows() if row.chat is not None]

    def current_folder(self) -> Folder | None:
        """The folder of the current row, or the one in which its chat is shown."""
        row = self.currentIndex().data(ROW_ROLE)
        if not isinstance(row, Row):
            return None
        if row.folder is not None:
            return row.folder
        is_within = row.chat is not None and row.depth
        folder_id = row.chat.folder_id if row.chat is not None and is_within else None
        at = self._chats.row_of_key(("f", folder_id or 0))
        above = self._chats.row_at(at)
        return above.folder if above is not None else None

    def choose(self, index: QModelIndex) -> None:
        """Make this row the only selected and the current one; an invalid index: none."""
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not index.isValid():
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        elif index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, select)

    @property
    def is_editing(self) -> bool:
        """Whether a name is being typed; another current row would end that."""
        return self.state() is QAbstractItemView.State.EditingState

    def rename(self) -> None:
        """Edit the name of the current row in its place."""
        index = self.currentIndex()
        if index.isValid():
            self.setFocus()
            self.edit(index)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and row.folder is not None:
            self._chats.set_open([row.folder.id], not row.is_open)
        elif isinstance(index.data(CHAT_ROLE), Chat):
            self.chat_wanted.emit(index.data(CHAT_ROLE))

    def _ask_for_menu(self, index: QModelIndex) -> None:
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.choose(index)
        if self.selected_rows():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    # --- what a reset must not lose --------------------------------------------------------------

    def _remember(self) -> None:
        current = self.currentIndex().data(ROW_ROLE)
        keys = [row.key for row in self.selected_rows()]
        key = current.key if isinstance(current, Row) else None
        self._kept = keys, key, self.verticalScrollBar().value()

    def _return(self) -> None:
        keys, current, scrolled = self._kept
        self.doItemsLayout()
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        for key in keys:
            if (row := self._chats.row_of_key(key)) >= 0:
                model.select(self._chats.index(row), flag.Select)
        if current is not None and (row := self._chats.row_of_key(current)) >= 0:
            model.setCurrentIndex(self._chats.index(row), flag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)

    # --- Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Left and Right as in a tree, whichever way the language runs."""
        row = self.currentIndex().data(ROW_ROLE)
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        opens, closes = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            opens, closes = closes, opens
        if not isinstance(row, Row) or not plain or key not in (opens, closes):
            # While a name is edited, its Return comes here, too, before it is stored.
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not self.is_editing:
                self._on_activated(self.currentIndex())
            else:
                super().keyPressEvent(event)
            return
        if row.folder is not None and row.is_open is (key == closes):
            self._chats.set_open([row.folder.id], key == opens)
        elif key == closes and row.depth:
            parent_id = row.folder.parent_id if row.folder else row.chat and row.chat.folder_id
            self.choose(self._chats.index(self._chats.row_of_key(("f", parent_id or 0))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt override: a plain click opens; with Ctrl or Shift it only selects."""
        is_dragging = self.state() is QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        index = self.indexAt(event.position().toPoint())
        if is_left and is_plain and index.isValid() and not is_dragging and not self._is_second:
            self._on_activated(index)
        self._is_second = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt override: its second click does not close what the first one opened."""
        super().mouseDoubleClickEvent(event)
        self._is_second = True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt override: at the pointer, or with the Menu key at the current row."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        self._ask_for_menu(index)
        event.accept()
