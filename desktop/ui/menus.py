# SPDX-License-Identifier: Apache-2.0
"""The menu bar, built from the table of commands. Knows no handler's meaning."""

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
LOCAL = frozenset({"delete"})
"""Keys that work in the list of chats only; the window adds the action to it."""


def build_menus(
    window: QMainWindow, handlers: Mapping[str, Callable[[], None]], domain_menu: QMenu
) -> dict[str, QAction]:
    """Fill the window's menu bar. Returns the actions by the names of their commands.

    Raises:
        KeyError: a command has no handler (a bug).
    """
    bar = window.menuBar()
    actions: dict[str, QAction] = {}
    for menu in Menu:
        if menu is Menu.HELP:
            bar.addMenu(domain_menu)
        shown = bar.addMenu(QCoreApplication.translate(CONTEXT, menu.value))
        for row in COMMANDS:
            if row.menu is menu:
                if row.starts_group:
                    shown.addSeparator()
                actions[row.name] = _action(window, row, handlers[row.name])
                shown.addAction(actions[row.name])
    for row in COMMANDS:
        if row.menu is None and row.name not in WITHOUT_ACTION:
            actions[row.name] = _action(window, row, handlers[row.name])
            window.addAction(actions[row.name])
    return actions


def _action(window: QMainWindow, row: Command, handler: Callable[[], None]) -> QAction:
    action = QAction(row.label().replace("&", "&&"), window)
    action.setMenuRole(_ROLES.get(row.name, QAction.MenuRole.NoRole))
    action.setCheckable(row.is_checkable)
    if row.keys:
        action.setShortcut(QKeySequence(row.keys))
        # Only where its widget has the focus: a key that deletes must not work everywhere.
        context = Qt.ShortcutContext
        is_local = row.name in LOCAL
        action.setShortcutContext(context.WidgetShortcut if is_local else context.WindowShortcut)
    action.triggered.connect(lambda _checked=False: handler())
    return action
