# SPDX-License-Identifier: Apache-2.0
"""The sidebar: New chat, the chats, undo of a deletion, and the pages."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.chat_list import CHAT_ROLE
from desktop.bridge.context import AppContext
from desktop.core.records import Chat, Message
from desktop.ui.pages import PageEntry
from desktop.ui.shortcuts import command, with_keys
from desktop.ui.widgets.buttons import IconButton, RowButton
from desktop.ui.widgets.undo_bar import UndoBar


class Sidebar(QWidget):
    """Opens chats by itself; pages are asked for."""

    page_clicked = Signal(str)
    chat_opened = Signal()

    def __init__(
        self, app: AppContext, pages: Sequence[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        new_chat = RowButton("plus", command("new_chat").label())
        new_chat.setToolTip(with_keys(command("new_chat").label(), "new_chat"))
        new_chat.clicked.connect(self.start_new_chat)
        self._view = self._build_view()
        self._nothing = QLabel(self.tr("Your chats appear here. They stay on this computer."))
        self._nothing.setProperty("role", "small")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(10, 6, 10, 0)
        self._nothing.hide()
        self._undo = UndoBar()
        self._undo.undone.connect(app.chats.undo_delete)
        self._undo.expired.connect(app.chats.forget_deleted)
        self._page_buttons: dict[str, IconButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(new_chat)
        layout.addWidget(self._nothing)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._undo)
        layout.addLayout(self._build_page_buttons(pages))
        app.chats.loaded.connect(self._on_loaded)
        app.chats.deleted.connect(self._on_deleted)
        app.chats.restored.connect(self._on_restored)
        app.chats.rowsRemoved.connect(self._show_emptiness)
        app.chats.rowsInserted.connect(self._show_emptiness)
        app.conversation.opened.connect(self._on_opened)
        app.conversation.chat_changed.connect(self._select_open_chat)

    def start_new_chat(self) -> None:
        """Show an empty chat."""
        self._app.conversation.open(None)
        self.chat_opened.emit()

    def rename(self) -> None:
        """Edit the title of the selected chat in its row."""
        index = self._view.currentIndex()
        if index.isValid():
            self._view.setFocus()
            self._view.edit(index)

    def delete(self) -> None:
        """Delete the selected chat, with undo."""
        chat = self._view.currentIndex().data(CHAT_ROLE)
        if isinstance(chat, Chat):
            self._app.chats.delete(chat)

    def add_list_action(self, action: QAction) -> None:
        """Let an action's keys work in the list."""
        self._view.addAction(action)

    def has_chat(self) -> bool:
        """Whether a chat is selected."""
        return self._view.currentIndex().isValid()

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        for page, button in self._page_buttons.items():
            button.setChecked(page == name)

    def _build_view(self) -> QListView:
        view = QListView()
        view.setModel(self._app.chats)
        view.setAccessibleName(self.tr("Chats"))
        view.setUniformItemSizes(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_wanted)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        return view

    def _build_page_buttons(self, pages: Sequence[PageEntry]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(2)
        for page in pages:
            button = IconButton(page.icon, QCoreApplication.translate("Pages", page.title))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=page.name: self._show(name))
            self._page_buttons[page.name] = button
            row.addWidget(button)
        row.addStretch()
        return row

    def _show(self, name: str) -> None:
        self.page_clicked.emit(name)

    def _open(self, index: QModelIndex) -> None:
        chat = index.data(CHAT_ROLE)
        if not isinstance(chat, Chat):
            return
        shown = self._app.conversation.chat
        if shown is None or shown.id != chat.id:
            self._app.conversation.open(chat)
        self.chat_opened.emit()

    def _on_opened(self, _chat: Chat | None, _messages: tuple[Message, ...]) -> None:
        self._select_open_chat()

    def _on_loaded(self) -> None:
        self._show_emptiness()
        self._select_open_chat()

    def _select_open_chat(self) -> None:
        chat = self._app.conversation.chat
        row = self._app.chats.row_of(chat.id) if chat is not None else -1
        index = self._app.chats.index(row) if row >= 0 else QModelIndex()
        if self._view.currentIndex().row() != row:
            self._view.setCurrentIndex(index)

    def _on_deleted(self, _chat: Chat) -> None:
        self._undo.offer(self.tr("Chat deleted"))
        self._app.requests.announced.emit(self.tr("Chat deleted"))
        self._select_open_chat()

    def _on_restored(self, chat: Chat) -> None:
        self._app.conversation.open(chat)

    def _show_emptiness(self) -> None:
        self._nothing.setVisible(self._app.chats.rowCount() == 0)

    def _on_menu_wanted(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        if not index.isValid():
            return
        self._view.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(command("rename").label()).triggered.connect(self.rename)
        chat, wanted = index.data(CHAT_ROLE), self._app.requests.export_wanted
        menu.addAction(self.tr("Export…")).triggered.connect(lambda: wanted.emit((chat,)))
        menu.addAction(command("delete").label()).triggered.connect(self.delete)
        menu.popup(self._view.viewport().mapToGlobal(position))
