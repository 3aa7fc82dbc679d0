# SPDX-License-Identifier: Apache-2.0
"""The window: sidebar, a stack of pages, menu bar. Connects; decides nothing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.shelf import find
from desktop.core.ids import FolderId
from desktop.core.records import Chat, Message
from desktop.ui.announce import announce
from desktop.ui.commands import Commands
from desktop.ui.domain_menu import DomainMenu
from desktop.ui.menus import Menus
from desktop.ui.pages import PAGES
from desktop.ui.pages.page import Page
from desktop.ui.routes import (
    ask_how,
    carry_out,
    look_for_domain,
    show_compare,
    show_models_of,
    show_settings,
)
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme import em
from desktop.ui.widgets.em_width import EmSide
from desktop.ui.widgets.focus import let_go
from desktop.ui.window_lock import WindowLock

if TYPE_CHECKING:
    from desktop.ui.widgets.download_line import DownloadLine

WIDTH_PX, HEIGHT_PX = 1120, 760
SIDEBAR_EM, LEAST_SIDEBAR_EM = 15, 9
CHAT = "chat"
START_AGAIN = 75
"""Exit status of the event loop that asks for a new start of the program."""


class Window(QMainWindow):
    """One per process."""

    first_painted = Signal()
    """Once, when the window is on the screen."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._is_painted = False
        self._download_line: DownloadLine | None = None
        self._pages: dict[str, Page] = {}
        self.setWindowTitle("Carrel")
        self.sidebar = Sidebar(app, [page for page in PAGES if page.is_listed])
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(self._stack)
        self._stack.raise_()  # screen readers read in the order of stacking
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([em(self, SIDEBAR_EM), WIDTH_PX])
        self._side = EmSide(self._splitter, LEAST_SIDEBAR_EM)
        self.setCentralWidget(self._splitter)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.commands = Commands(app, self)
        self._menus = Menus(self, DomainMenu(app, self.tr("&Domain"), self))
        self._actions: dict[str, QAction] = {}
        self._connect()
        self.lock = WindowLock(app, self)
        app.lock.unlocked.connect(self._enable_actions)
        self.setAcceptDrops(True)
        self.show_page(CHAT)

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """Every command with a menu entry or keys; made after the first paint, or when asked."""
        self._fill_menus()
        return self._actions

    def page(self, name: str) -> Page:
        """A page, built now if it was not shown before."""
        if name not in self._pages:
            entry = next(entry for entry in PAGES if entry.name == name)
            self._pages[name] = page = entry.page_class()(self._app)
            self._stack.addWidget(page)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Show a page and put the focus into it."""
        page = self.page(name)
        let_go(self._stack)
        self._stack.setCurrentWidget(page)
        self.sidebar.show_page(name)
        page.enter()

    @property
    def shown_page(self) -> str:
        """Name of the page that is shown."""
        return next(n for n, page in self._pages.items() if page is self._stack.currentWidget())

    def toggle_sidebar(self) -> None:
        """Hide the sidebar, or show it again."""
        shown = self.sidebar.isHidden()
        self.sidebar.setVisible(shown)
        self.actions_by_name["sidebar"].setChecked(shown)

    def add_model_file(self) -> None:
        """Ask for a GGUF file, and then how it is to be added."""
        from desktop.ui.dialogs import choose_model_file  # noqa: PLC0415  # not at the start

        choose_model_file(self, lambda path: self._app.choices.offer([path]))

    def open_models_folder(self) -> None:
        """Show the models folder in the system's file manager."""
        from desktop.ui.dialogs import show_folder  # noqa: PLC0415

        show_folder(self._app.models_folder)

    def export_chats(self, chats: tuple[Chat, ...] | None, message: Message | None = None) -> None:
        """Ask for format and file; None: all chats, or the one message."""
        from desktop.ui.transfer.going import Going  # noqa: PLC0415

        Going(self._app, self).ask(chats, message)

    def show_chat_options(self, chat: Chat | None) -> None:
        """What one chat does differently; nothing for a chat that is not begun."""
        from desktop.ui.chat_options import ChatOptionsDialog  # noqa: PLC0415

        if chat is not None:
            ChatOptionsDialog(self._app, chat, self).open()

    def show_bug(self, report: str) -> None:
        """Say that Carrel has a bug, with its report."""
        from desktop.ui.dialogs import show_bug  # noqa: PLC0415

        show_bug(self, report)

    def layout_state(self) -> dict[str, str]:
        """Size, place, split and open folders as text, for the next start."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        split = bytes(self._splitter.saveState().toBase64().data()).decode("ascii")
        folders = " ".join(map(str, sorted(self._app.chats.open_folders)))
        side = self._side.state()
        return {"geometry": geometry, "split": split, "side": side, "folders": folders}

    def restore_layout(self, state: dict[str, str]) -> None:
        """Take what :meth:`layout_state` gave; anything else is ignored."""
        self.restoreGeometry(QByteArray.fromBase64(state.get("geometry", "").encode()))
        self._splitter.restoreState(QByteArray.fromBase64(state.get("split", "").encode()))
        self._side.restore(state.get("side", ""))
        folders = (word for word in state.get("folders", "").split() if word.isdecimal())
        self._app.chats.set_open([FolderId(int(word)) for word in folders])

    def _connect(self) -> None:
        requests = self._app.requests
        requests.page_wanted.connect(self.show_page)
        requests.models_of_domain_wanted.connect(lambda domain: show_models_of(self, domain))
        requests.models_folder_wanted.connect(self.open_models_folder)
        requests.model_file_wanted.connect(self.add_model_file)
        requests.settings_wanted.connect(lambda section: show_settings(self, section))
        requests.places_wanted.connect(lambda typed: look_for_domain(self, self._app, typed))
        requests.compare_wanted.connect(lambda text: show_compare(self, text))
        requests.export_wanted.connect(self.export_chats)
        requests.message_export_wanted.connect(lambda message: self.export_chats(None, message))
        requests.sidebar_toggled.connect(self.toggle_sidebar)
        requests.restart_wanted.connect(lambda: QApplication.exit(START_AGAIN))
        requests.action_wanted.connect(lambda action: carry_out(self, self._app, action))
        requests.announced.connect(lambda sentence: announce(self, sentence))
        self.sidebar.page_clicked.connect(self.show_page)
        self.sidebar.completed.connect(self._on_sidebar_complete)
        self.sidebar.chat_opened.connect(lambda: self.show_page(CHAT))
        for changed in (self._app.downloads.changed, self._app.downloads.progressed):
            changed.connect(self._show_downloads)
        self._app.choices.offered.connect(lambda models: ask_how(self, self._app, models))
        self._app.conversation.opened.connect(self._on_opened)
        self._app.conversation.chat_changed.connect(self._show_title)
        self._app.shelf.changed.connect(self._show_title)
        self._app.conversation.writing_changed.connect(self._enable_actions)

    def _on_sidebar_complete(self) -> None:
        chats = self.sidebar.chats
        chats.add_list_action(self.actions_by_name["delete"])
        chats.options_wanted.connect(self.show_chat_options)
        chats.selection_changed.connect(self._enable_actions)
        self._enable_actions()

    def _on_opened(self, _chat: Chat | None, _messages: tuple[Message, ...]) -> None:
        self._show_title()
        self._enable_actions()

    def _enable_actions(self) -> None:
        """What cannot be done now stands grey in the menus, and its keys do nothing."""
        if self._app.lock.is_locked:  # they rest until it is unlocked
            return
        talk, actions = self._app.conversation, self.actions_by_name
        has_reply = talk.last_reply() is not None
        chats = self.sidebar.chats if self.sidebar.is_complete else None
        actions["stop"].setEnabled(talk.is_writing)
        actions["regenerate"].setEnabled(has_reply and not talk.is_writing)
        actions["copy_answer"].setEnabled(has_reply)
        for name in ("rename", "delete", "pin", "archive", "move"):
            actions[name].setEnabled(chats is not None and chats.has_selection())
        has_one = chats is not None and chats.selected_chat() is not None
        actions["chat_options"].setEnabled(has_one)
        actions["export_chat"].setEnabled(talk.chat is not None)

    def _show_downloads(self) -> None:
        """One line below the pages while something is fetched."""
        downloads = self._app.downloads
        if self._download_line is None and not downloads.running():
            return
        from desktop.ui.widgets.download_line import DownloadLine  # noqa: PLC0415  # rarely

        if self._download_line is None:
            self._download_line = DownloadLine(self._app, self)
        self._download_line.show_queued(downloads.queued())

    def _show_title(self) -> None:
        if self.lock.is_hiding:
            return
        shown = self._app.conversation.chat
        chat = find(self._app.shelf, shown.id) or shown if shown is not None else None
        self.setWindowTitle(f"{chat.title} — Carrel" if chat and chat.title else "Carrel")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: files that may hold chats can be dropped anywhere on the window."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: import them."""
        from desktop.ui.transfer.coming import Coming  # noqa: PLC0415  # not at the start

        if (paths := _dropped(event)) and not self.lock.is_hiding:
            event.acceptProposedAction()
            Coming(self._app, self).begin(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override: tells once that the window is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._on_first_painted)

    def _on_first_painted(self) -> None:
        self._fill_menus()  # before the lock may come and put them to rest
        self.first_painted.emit()
        self.sidebar.complete()

    def _fill_menus(self) -> None:
        if not self._actions:
            self._actions = self._menus.fill(self.commands.handlers())
            self._actions["sidebar"].setChecked(not self.sidebar.isHidden())
            self._enable_actions()


def _dropped(event: QDropEvent) -> list[Path]:
    from desktop.ui.transfer.coming import importable  # noqa: PLC0415

    urls = event.mimeData().urls()
    return importable([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
