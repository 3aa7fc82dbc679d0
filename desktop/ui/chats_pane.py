# SPDX-License-Identifier: Apache-2.0
"""The chats in the sidebar: list with folders, archive, trash, and what can be done with them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from desktop.bridge.chat_rows import Place, ancestors
from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.bridge.shelf import find
from desktop.core.ids import FIRST_TEMPORARY, ChatId, FolderId
from desktop.core.records import Chat, Folder
from desktop.ui.widgets.chat_view import ChatView
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.place_bar import PlaceBar
from desktop.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from desktop.ui.chat_menu import RowActions


class ChatsPane(QWidget):
    """Opens chats by itself."""

    chat_opened = Signal()
    options_wanted = Signal(object)
    """A Chat."""
    selection_changed = Signal()

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._undoable: list[ChatId] = []
        self._undoable_folder: FolderId | None = None
        self._folder_undo = app.folder_undo(self)
        self._place = PlaceBar()
        self.view = ChatView(app.chats)
        self._nothing: QLabel = label("small")
        self._nothing.setContentsMargins(10, 6, 10, 0)
        self._nothing.hide()
        self._undo = UndoBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._place, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._undo)
        self._connect()

    def _connect(self) -> None:
        app, view = self._app, self.view
        self._place.left.connect(lambda: self.show_place(Place.CHATS))
        self._place.restore_clicked.connect(lambda: app.shelf.restore(view.selected_ids()))
        self._place.erase_clicked.connect(lambda: self._ask_to_erase(view.selected_ids()))
        self._undo.undone.connect(self._on_undone)
        self._undo.expired.connect(self._on_undo_expired)
        self._folder_undo.refused.connect(self._offer_folder)
        view.chat_wanted.connect(self._show_chat)
        view.menu_wanted.connect(self._on_menu_wanted)
        view.selectionModel().selectionChanged.connect(self._on_selected)
        app.chats.place_changed.connect(self._show_emptiness)
        app.chats.loaded.connect(self._on_loaded)
        app.shelf.changed.connect(self._show_emptiness)
        app.shelf.deleted.connect(self._on_deleted)
        app.shelf.restored.connect(lambda _chats: self._say(self.tr("Restored")))
        app.shelf.folder_made.connect(self._on_folder_made)
        app.lock.locking.connect(self._forget_undo)
        app.conversation.opened.connect(self._select_open_chat)
        app.conversation.chat_changed.connect(self._select_open_chat)
        self._show_emptiness()

    # --- what commands do ------------------------------------------------------------------------

    def open_chat(self, chat: Chat) -> None:
        """Show a chat, and its row, also from within closed folders."""
        self._app.chats.set_open(ancestors(self._app.shelf.folders, chat.folder_id))
        self._show_chat(chat)
        self._select_open_chat()

    def rename(self) -> None:
        """Edit the name of the selected chat or folder in its row."""
        self.view.rename()

    def delete(self) -> None:
        """Put the selected chats into the trash, with undo; in the trash ask and erase them."""
        ids = self.view.selected_ids()
        rows = self.view.selected_rows()
        folder = rows[0].folder if rows else None
        if self._app.chats.place is Place.TRASH:
            self._ask_to_erase(ids)
        elif ids:
            self._app.shelf.delete(ids)
        elif folder is not None:
            self._app.shelf.delete_folder(folder.id)
            self._offer_folder(folder.id)

    def pin(self) -> None:
        """Pin the selected chats, or unpin them if all are."""
        ids = self._changeable()
        if ids:
            self._app.shelf.pin(ids, not all(self._app.shelf.chats[i].is_pinned for i in ids))

    def archive(self) -> None:
        """Archive the selected chats, or take them out again."""
        ids = self._changeable()
        if ids:
            are_archived = all(self._app.shelf.chats[i].is_archived for i in ids)
            self._app.shelf.archive(ids, not are_archived)
            self._say(self.tr("Taken out of archive") if are_archived else self.tr("Archived"))

    def choose_folder(self) -> None:
        """Ask into which folder the selected chats or folder go."""
        from desktop.ui.chat_menu import FolderMoveMenu, MoveMenu  # noqa: PLC0415

        shelf, rows = self._app.shelf, self.view.selected_rows()
        chats = [shelf.chats[i] for i in self._changeable()]
        folder = rows[0].folder if rows else None
        if chats:
            menu: QMenu = MoveMenu(chats, shelf, self._actions(), self)
        elif folder is not None:
            menu = FolderMoveMenu(folder, shelf, self)
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.view.visualRect(self.view.currentIndex()).bottomLeft()
        menu.popup(self.view.viewport().mapToGlobal(place))

    def new_folder(self) -> None:
        """Make a folder, inside the current one, and let its name be typed."""
        above = self.view.current_folder()
        self._new_folder(above.id if above is not None else None, ())

    def show_place(self, place: Place) -> None:
        """Show the daily list, the archive or the trash, with the focus in it."""
        self._app.chats.show_place(place)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_selection(self) -> bool:
        """Whether something is selected that can be renamed or deleted."""
        return bool(self.view.selected_rows())

    def selected_chat(self) -> Chat | None:
        """The one selected chat, else the open one."""
        ids = self.view.selected_ids()
        if len(ids) == 1:
            return find(self._app.shelf, ids[0])
        return self._app.conversation.chat

    def add_list_action(self, action: QAction) -> None:
        """Let an action's keys work in the list."""
        self.view.addAction(action)

    # --- the list --------------------------------------------------------------------------------

    def _show_chat(self, chat: Chat) -> None:
        if self._app.chats.place is Place.TRASH:
            return
        shown = self._app.conversation.chat
        if shown is None or shown.id != chat.id:
            self._app.conversation.open(chat)
        self.chat_opened.emit()

    def _on_loaded(self) -> None:
        self._show_emptiness()
        self._select_open_chat()

    def _select_open_chat(self) -> None:
        is_several = len(self.view.selected_rows()) > 1
        if is_several or self.view.is_editing or self._app.chats.place is Place.TRASH:
            return
        chat = self._app.conversation.chat
        row = self._app.chats.row_of(chat.id) if chat is not None else -1
        self.view.choose(self._app.chats.index(row) if row >= 0 else QModelIndex())

    def _on_selected(self) -> None:
        self._place.set_counts(len(self.view.selected_ids()), self._app.chats.rowCount())
        self.selection_changed.emit()

    def _changeable(self) -> list[ChatId]:
        return [i for i in self.view.selected_ids() if i in self._app.shelf.chats]

    def _show_emptiness(self) -> None:
        place, shelf = self._app.chats.place, self._app.shelf
        text = {
            Place.CHATS: self.tr("Your chats appear here. They stay on this computer."),
            Place.ARCHIVE: self.tr("Archived chats appear here; search finds them, too."),
            Place.TRASH: self.tr(
                "The trash is empty. Deleted chats stay in it for %1 days."
            ).replace("%1", str(shelf.keeping.trash_days)),
        }[place]
        self._nothing.setText(text)
        self._nothing.setVisible(self._app.chats.rowCount() == 0 and shelf.is_loaded)
        self._place.show_place(place)
        self._on_selected()

    def _on_menu_wanted(self, position: QPoint) -> None:
        from desktop.ui.chat_menu import ChatMenu  # noqa: PLC0415  # not at the start

        rows, place = self.view.selected_rows(), self._app.chats.place
        ChatMenu(rows, place, self._app.shelf, self._actions(), self).popup(position)

    def _actions(self) -> "RowActions":
        from desktop.ui.chat_menu import RowActions  # noqa: PLC0415
        from desktop.ui.keeping import FolderKeeper, export_folder  # noqa: PLC0415

        keeper = FolderKeeper(self._app, self.window())
        return RowActions(
            open_chat=self._show_chat,
            rename=self.rename,
            delete=self.delete,
            show_options=self.options_wanted.emit,
            export=self._app.requests.export_wanted.emit,
            new_folder=self._new_folder,
            new_chat=self._new_chat,
            erase=self._ask_to_erase,
            hold=keeper.ask_to_hold,
            hold_folder=keeper.ask_to_hold_folder,
            show_rules=keeper.show_rules,
            export_folder=lambda folder: export_folder(self._app, folder),
        )

    # --- folders and trash -----------------------------------------------------------------------

    def _new_chat(self, folder_id: FolderId) -> None:
        self._app.conversation.open_new(NewChat(folder_id=folder_id))
        self.chat_opened.emit()

    def _new_folder(self, parent_id: FolderId | None, ids: Sequence[ChatId]) -> None:
        self._app.chats.show_place(Place.CHATS)
        self._app.shelf.create_folder(self.tr("New folder"), parent_id, ids)

    def _on_folder_made(self, folder: Folder) -> None:
        self._app.chats.set_open(ancestors(self._app.shelf.folders, folder.id))
        row = self._app.chats.row_of_key(("f", folder.id))
        if row >= 0:
            self.view.choose(self._app.chats.index(row))
            self.view.rename()

    def _on_deleted(self, chats: Sequence[Chat]) -> None:
        self._on_undo_expired()
        self._undoable = [chat.id for chat in chats]
        one, many = self.tr("Chat deleted"), self.tr("%1 chats deleted")
        text = one if len(chats) == 1 else many.replace("%1", str(len(chats)))
        self._undo.offer(text)
        self._say(text)
        self._select_open_chat()

    def _offer_folder(self, folder_id: FolderId) -> None:
        """Also again, when it could not be brought back."""
        self._on_undo_expired()
        self._undoable_folder = folder_id
        text = self.tr("Folder deleted; its chats are kept")
        self._undo.offer(text)
        self._say(text)

    def _on_undone(self) -> None:
        folder_id, self._undoable_folder = self._undoable_folder, None
        if folder_id is not None:
            self._folder_undo.undo(folder_id)
            return
        ids, self._undoable = self._undoable, []
        self._app.shelf.restore(ids)
        if len(ids) == 1 and (chat := find(self._app.shelf, ids[0])) is not None:
            self._app.conversation.open(chat)

    def _on_undo_expired(self) -> None:
        """What is temporary leaves memory, too, when nobody can bring it back any more."""
        if gone := [each for each in self._undoable if each >= FIRST_TEMPORARY]:
            self._app.shelf.erase(gone)
        self._undoable, self._undoable_folder = [], None
        self._folder_undo.forget()

    def _forget_undo(self) -> None:
        self._undo.dismiss()
        self._on_undo_expired()

    def _ask_to_erase(self, ids: Sequence[ChatId]) -> None:
        from desktop.ui.questions import ask_first  # noqa: PLC0415  # not at the start

        shelf = self._app.shelf
        wanted = list(ids) or list(shelf.deleted_chats)
        if not wanted:
            return
        one, many = self.tr("Delete this chat for good?"), self.tr("Delete %1 chats for good?")
        ask_first(
            self,
            one if len(wanted) == 1 else many.replace("%1", str(len(wanted))),
            more=self.tr("Nobody can bring it back. A backup made earlier still holds it."),
            button=self.tr("Delete for good"),
            on_yes=lambda: shelf.erase(wanted),
        )

    def _say(self, sentence: str) -> None:
        self._app.requests.announced.emit(sentence)
