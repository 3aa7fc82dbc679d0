# SPDX-License-Identifier: Apache-2.0
"""The menu bar, built from the table of commands. Knows no handler's meaning."""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.shortcuts import COMMANDS, CONTEXT, Command, Menu

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}
WITHOUT_ACTION = frozenset({"send", "new_line"})
"""Keys that the message box itself hears."""
_SYSTEMS_OWN = {"context_menu"} if sys.platform == "win32" else set()
"""Keys that the system itself hears."""
LOCAL = frozenset({"delete"})
"""Keys that work in the list of chats only; the window adds the action to it."""


class Menus:
    """The menu bar of a window: its titles at once, its entries by :meth:`fill`."""

    def __init__(self, window: QMainWindow, domain_menu: QMenu) -> None:
        self._window = window
        self._menus: dict[Menu, QMenu] = {}
        bar = window.menuBar()
        bar.setAccessibleName(QCoreApplication.translate("Shortcuts", "Menu bar"))
        for menu in Menu:
            if menu is Menu.HELP:
                bar.addMenu(domain_menu)
            self._menus[menu] = bar.addMenu(QCoreApplication.translate(CONTEXT, menu.value))

    def fill(self, handlers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
        """Write the entries, once. Returns the actions by the names of their commands.

        Raises:
            KeyError: a command has no handler (a bug).
        """
        actions: dict[str, QAction] = {}
        for row in COMMANDS:
            if row.name in WITHOUT_ACTION:
                continue
            actions[row.name] = action = _action(self._window, row, handlers[row.name])
            if row.menu is None:
                self._window.addAction(action)
                continue
            if row.starts_group:
                self._menus[row.menu].addSeparator()
            self._menus[row.menu].addAction(action)
        return actions


def _action(window: QMainWindow, row: Command, handler: Callable[[], None]) -> QAction:
    action = QAction(row.label().replace("&", "&&"), window)
    action.setMenuRole(_ROLES.get(row.name, QAction.MenuRole.NoRole))
    action.setCheckable(row.is_checkable)
    if row.keys and row.name not in _SYSTEMS_OWN:
        action.setShortcut(QKeySequence(row.keys))
        # Only where its widget has the focus: a key that deletes must not work everywhere.
        context = Qt.ShortcutContext
        is_local = row.name in LOCAL
        action.setShortcutContext(context.WidgetShortcut if is_local else context.WindowShortcut)
    action.triggered.connect(lambda _checked=False: handler())
    return action
