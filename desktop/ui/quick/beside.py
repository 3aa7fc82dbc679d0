# SPDX-License-Identifier: Apache-2.0
"""Carrel beside other programs: tray, global key, quick ask, notifications, as the settings say.

Made some time after the first paint; what a setting turns off is not built.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from desktop.bridge.context import AppContext
from desktop.bridge.hotkey import HotKey, hot_key
from desktop.bridge.knocking import Door
from desktop.core.desktop_errors import KeysTaken, NoGlobalKeys
from desktop.core.errors import Action
from desktop.settings.desktop import NOTIFY, QUICK_KEYS, TRAY
from desktop.settings.setting import Setting
from desktop.ui.quick.notices import Notices
from desktop.ui.quick.tray import Tray, has_tray

if TYPE_CHECKING:
    from desktop.ui.quick.window import QuickWindow
    from desktop.ui.window import Window


class Beside(QObject):
    """One for each process. Follows the settings."""

    def __init__(self, app: AppContext, window: "Window", state: Path) -> None:
        """``state``: the folder in which a second start leaves its wish."""
        super().__init__(window)
        self._app, self._window = app, window
        self._hint: QAction | None = None
        self._quick: QuickWindow | None = None
        self._tray: Tray | None = None
        self._keys: HotKey | None = None
        self._notices = Notices(app, self)
        self._notices.told.connect(self._tell)
        self._door = Door(state, self)
        self._door.knocked.connect(self.open_quick)
        app.preferences.changed.connect(self._follow)
        app.lock.locking.connect(self._on_locking)
        self._set_tray()
        self._set_keys(is_asked=False)

    @property
    def quick_window(self) -> "QuickWindow":
        """Built when it is first wanted."""
        if self._quick is None:
            from desktop.ui.quick.window import QuickWindow  # noqa: PLC0415

            self._quick = QuickWindow(self._app.quick, self._app.shelf)
            self._app.quick.continued.connect(self._show_chat)
            self._quick.action_wanted.connect(self._act)
            self.destroyed.connect(self._quick.deleteLater)
        return self._quick

    def open_quick(self) -> None:
        """Open quick ask; while Carrel is locked, its window, to be unlocked."""
        if self._app.lock.is_locked:
            self.show_window()
        else:
            self.quick_window.open()

    def show_window(self) -> None:
        """Bring the main window to the front."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _show_chat(self) -> None:
        self.show_window()
        self._window.show_page("chat")

    def _act(self, action: Action) -> None:
        self.show_window()
        self._app.requests.action_wanted.emit(action)

    def _on_locking(self, _needs_secret: bool) -> None:
        if self._quick is not None:
            self._quick.close()

    def _follow(self, setting: Setting[object]) -> None:
        if setting.key == TRAY.key:
            self._set_tray()
        elif setting.key == QUICK_KEYS.key:
            self._set_keys(is_asked=True)

    def _set_tray(self) -> None:
        is_wanted = self._app.preferences.get(TRAY) == "on" and has_tray()
        if self._tray is not None and not is_wanted:
            self._tray.close()
            self._tray = None
        elif self._tray is None and is_wanted:
            self._tray = tray = Tray(self)
            tray.quick_wanted.connect(self.open_quick)
            tray.window_wanted.connect(self.show_window)
            tray.quit_wanted.connect(self._window.close)
        lacks_tray = self._app.preferences.get(TRAY) == "on" and self._tray is None
        self._say(self.tr("This desktop has no tray for an icon") if lacks_tray else "")

    def _set_keys(self, *, is_asked: bool) -> None:
        """Take the keys of the setting; ``is_asked``: somebody chose them just now."""
        keys = self._app.preferences.get(QUICK_KEYS)
        if self._keys is not None:
            self._keys.release()
        if keys == "off":
            return
        if self._keys is None:
            self._keys = hot_key(self)
            if self._keys is not None:
                self._keys.pressed.connect(self.open_quick)
        if self._keys is None:
            if is_asked:
                self._app.jobs.failed.emit(NoGlobalKeys())
        elif problem := self._keys.grab(keys):
            self._app.jobs.failed.emit(KeysTaken(keys, problem))

    def _say(self, text: str) -> None:
        """A line below quick ask in the menu, for what is not possible; empty: none."""
        if self._hint is None and text:
            action = self._window.actions_by_name["quick_ask"]
            menu = next(each for each in action.associatedObjects() if isinstance(each, QMenu))
            self._hint = hint = QAction(self)
            hint.setEnabled(False)
            below = menu.actions().index(action) + 1
            menu.insertAction(menu.actions()[below], hint)
        if self._hint is not None:
            self._hint.setText(text)
            self._hint.setVisible(bool(text))

    def _tell(self, sentence: str) -> None:
        """Something ended while somebody works elsewhere."""
        if self._app.preferences.get(NOTIFY) != "on":
            return
        if self._tray is not None:
            self._tray.notify(sentence)
        else:
            QApplication.alert(self._window)
