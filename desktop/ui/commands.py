# SPDX-License-Identifier: Apache-2.0
"""What each command of the table does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.bridge.copying import copy_answer
from desktop.ui.chat_commands import CHAT_COMMANDS
from desktop.ui.routes import look_for_updates
from desktop.ui.shortcuts import COMMANDS

if TYPE_CHECKING:
    from desktop.ui.sidebar import Sidebar
    from desktop.ui.window import Window


class Commands(QObject):
    """One ``_do_NAME`` for each command that has a menu entry or keys of the window."""

    def __init__(self, app: AppContext, window: "Window") -> None:
        super().__init__(window)
        self._app, self._window = app, window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The handlers by the names of their commands."""
        tell = self._app.requests.chat_command_given.emit
        of_chat = {row.name: partial(tell, row.name) for row in CHAT_COMMANDS}
        found = {
            row.name: getattr(self, f"_do_{row.name}", of_chat.get(row.name)) for row in COMMANDS
        }
        return {name: handler for name, handler in found.items() if handler is not None}

    def _do_new_chat(self) -> None:
        self._window.sidebar.start_new_chat()

    def _do_new_temporary(self) -> None:
        from desktop.ui.keeping import begin_temporary  # noqa: PLC0415  # not at the start

        begin_temporary(self._app)

    def _do_quick_ask(self) -> None:
        self._app.requests.quick_wanted.emit()

    def _do_import_chats(self) -> None:
        from desktop.ui.transfer.coming import Coming  # noqa: PLC0415  # not at the start

        Coming(self._app, self._window).ask()

    def _do_export_chat(self) -> None:
        if (chat := self._app.conversation.chat) is not None:
            self._app.requests.export_wanted.emit((chat,))

    def _do_export_all(self) -> None:
        self._app.requests.export_wanted.emit(None)

    def _do_lock(self) -> None:
        self._app.requests.lock_wanted.emit()

    def _do_add_model(self) -> None:
        self._window.add_model_file()

    def _do_open_models(self) -> None:
        self._window.open_models_folder()

    def _do_quit(self) -> None:
        self._window.close()

    def _do_cut(self) -> None:
        self._edit("cut")

    def _do_copy(self) -> None:
        self._edit("copy")

    def _do_paste(self) -> None:
        self._edit("paste")

    def _do_select_all(self) -> None:
        self._edit("selectAll")

    def _do_settings(self) -> None:
        self._window.show_page("settings")

    def _do_view_chat(self) -> None:
        self._window.show_page("chat")

    def _do_view_help(self) -> None:
        self._window.show_page("help")

    def _do_view_models(self) -> None:
        self._window.show_page("models")

    def _do_view_connections(self) -> None:
        self._window.show_page("connections")

    def _do_view_settings(self) -> None:
        self._window.show_page("settings")

    def _do_sidebar(self) -> None:
        self._window.toggle_sidebar()

    def _do_stop(self) -> None:
        self._app.conversation.stop()

    def _do_regenerate(self) -> None:
        self._app.conversation.regenerate()

    def _do_compare(self) -> None:
        self._app.requests.compare_wanted.emit("")

    def _do_copy_answer(self) -> None:
        reply = self._app.conversation.last_reply()
        if reply is not None:
            copy_answer(reply.text)

    def _do_domain_menu(self) -> None:
        self._window.show_page("chat")
        self._app.requests.domain_menu_wanted.emit()

    def _do_context_menu(self) -> None:
        """As Qt does for the menu key, which many keyboards lack."""
        if (widget := QApplication.focusWidget()) is None:
            return
        cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = cursor.center() if isinstance(cursor, QRect) else widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def _do_composer(self) -> None:
        self._window.show_page("chat")

    def _do_rename(self) -> None:
        self._shown_sidebar().chats.rename()

    def _do_delete(self) -> None:
        self._window.sidebar.chats.delete()

    def _do_pin(self) -> None:
        self._window.sidebar.chats.pin()

    def _do_archive(self) -> None:
        self._window.sidebar.chats.archive()

    def _do_move(self) -> None:
        self._shown_sidebar().chats.choose_folder()

    def _do_chat_options(self) -> None:
        self._window.show_chat_options(self._window.sidebar.chats.selected_chat())

    def _do_new_folder(self) -> None:
        self._shown_sidebar().chats.new_folder()

    def _do_view_archive(self) -> None:
        self._shown_sidebar().show_place(Place.ARCHIVE)

    def _do_view_trash(self) -> None:
        self._shown_sidebar().show_place(Place.TRASH)

    def _do_chat_list(self) -> None:
        self._shown_sidebar().show_place(Place.CHATS)

    def _do_search_chats(self) -> None:
        self._shown_sidebar().search()

    def _do_switcher(self) -> None:
        from desktop.ui.switcher import Switcher  # noqa: PLC0415  # not at the start

        Switcher(self._app, self._window.actions_by_name, self._window).open()

    def _do_help(self) -> None:
        self._window.show_page("help")

    def _do_welcome(self) -> None:
        self._window.show_page("welcome")

    def _do_shortcuts(self) -> None:
        from desktop.ui.pages.help import HelpPage  # noqa: PLC0415

        self._window.show_page("help")
        page = self._window.page("help")
        if isinstance(page, HelpPage):
            page.show_shortcuts()

    def _do_look_for_updates(self) -> None:
        look_for_updates(self._window)

    def _do_about(self) -> None:
        self._window.show_page("about")

    def _shown_sidebar(self) -> "Sidebar":
        if self._window.sidebar.isHidden():
            self._window.toggle_sidebar()
        return self._window.sidebar

    def _edit(self, method: str) -> None:
        """Cut, copy, paste or select all in the widget that has the focus, if it can."""
        act = getattr(QApplication.focusWidget(), method, None)
        if act is not None:
            act()
