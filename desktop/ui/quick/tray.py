# SPDX-License-Identifier: Apache-2.0
"""The icon in the tray, where the desktop has one: quick ask, the main window, notifications."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.shortcuts import command


def has_tray() -> bool:
    """Whether this desktop has a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shown while it lives."""

    quick_wanted = Signal()
    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        rows = (
            (command("quick_ask").label(), self.quick_wanted),
            (self.tr("Show Carrel"), self.window_wanted),
            (command("quit").label(), self.quit_wanted),
        )
        for text, told in rows:
            self._menu.addAction(text).triggered.connect(lambda _=False, to=told: to.emit())
        self._icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        self._icon.setToolTip("Carrel")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.window_wanted)
        self._icon.show()

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def notify(self, text: str) -> None:
        """Show a sentence beside the tray, in the system's way."""
        self._icon.showMessage("Carrel", text, QSystemTrayIcon.MessageIcon.Information)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.quick_wanted.emit()
