# SPDX-License-Identifier: Apache-2.0
"""Temporary chats, legal holds and a folder's rules: what the menus ask for. Built when wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.bridge.chat_rows import ancestors
from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.core.records import Chat, Folder
from desktop.core.store_errors import NoTemporaryChats
from desktop.ui.questions import ask_first

translate = QCoreApplication.translate


def begin_temporary(app: AppContext) -> None:
    """Show an empty chat that will be in memory only, unless a hold forbids it."""
    app.requests.page_wanted.emit("chat")
    if app.shelf.keeping.is_held:
        app.jobs.failed.emit(NoTemporaryChats())
        return
    app.conversation.open_new(NewChat(is_temporary=True))
    app.requests.announced.emit(translate("Keeping", "New temporary chat; it is not saved"))


def export_folder(app: AppContext, folder: Folder) -> None:
    """Ask for format and file of all that lies in a folder and below, archived chats as well."""
    shelf = app.shelf
    chats = tuple(
        chat
        for chat in shelf.chats.values()
        if folder.id in ancestors(shelf.folders, chat.folder_id)
    )
    if chats:
        app.requests.export_wanted.emit(chats)
    else:
        app.requests.announced.emit(translate("Keeping", "The folder is empty"))


def ask_to_erase(parent: QWidget, count: int, on_yes: Callable[[], None]) -> QMessageBox:
    """A rule would erase chats: whether it shall."""
    one = translate("Keeping", "Delete one chat for good?")
    many = translate("Keeping", "Delete %1 chats for good?").replace("%1", str(count))
    return ask_first(
        parent,
        one if count == 1 else many,
        more=translate(
            "Keeping",
            "They are older than this rule allows. Within the next hour or two Carrel erases them, "
            "and takes them out of its backups.",
        ),
        button=translate("Keeping", "Use this rule"),
        on_yes=on_yes,
    )


class FolderKeeper:
    """Holds and rules of what somebody chose in the sidebar."""

    def __init__(self, app: AppContext, window: QWidget) -> None:
        self._app, self._window = app, window

    def ask_to_hold(self, chats: Sequence[Chat], is_held: bool) -> None:
        """Set or end a hold on chats, after a question that says what it does."""
        ids = [chat.id for chat in chats]
        many = translate("Keeping", "%1 chats").replace("%1", str(len(chats)))
        one = translate("Keeping", "“%1”").replace("%1", chats[0].title)
        what = one if len(chats) == 1 else many
        self._ask(what, is_held, lambda: self._app.keeping.hold(ids, is_held))

    def ask_to_hold_folder(self, folder: Folder, is_held: bool) -> None:
        """As :meth:`ask_to_hold`, for all that lies in a folder and below."""
        what = translate("Keeping", "the folder “%1”").replace("%1", folder.name)
        self._ask(what, is_held, lambda: self._app.keeping.hold_folder(folder, is_held))

    def show_rules(self, folder: Folder) -> None:
        """How long chats in a folder are kept."""
        from desktop.ui.folder_rules import FolderRulesDialog  # noqa: PLC0415

        FolderRulesDialog(self._app, folder, self._window).open()

    def _ask(self, what: str, is_held: bool, on_yes: Callable[[], None]) -> None:
        if is_held:
            text = translate("Keeping", "Put a legal hold on %1?")
            more = translate(
                "Keeping",
                "It cannot be deleted until the hold is ended, and no rule erases it. "
                "A shield marks it in the list.",
            )
            button = translate("Keeping", "Put on hold")
        else:
            text = translate("Keeping", "End the legal hold on %1?")
            more = translate(
                "Keeping", "It can be deleted again, and rules may erase it if it is old enough."
            )
            button = translate("Keeping", "End hold")
        icon = QMessageBox.Icon.Question if is_held else QMessageBox.Icon.Warning
        ask_first(
            self._window,
            text.replace("%1", what),
            more=more,
            button=button,
            on_yes=on_yes,
            icon=icon,
        )
