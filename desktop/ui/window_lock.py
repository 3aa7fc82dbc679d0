# SPDX-License-Identifier: Apache-2.0
"""Hides the window's content behind the lock page, and shows it again. Decides nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said_error
from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from desktop.ui.lock_page import LockPage


class WindowLock(QObject):
    """One for each window; ``window`` has its content as central widget."""

    def __init__(self, app: AppContext, window: QMainWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._content: QWidget | None = None
        self._page: LockPage | None = None
        self._resting: list[QAction] = []
        app.requests.lock_wanted.connect(app.lock.lock)
        app.lock.locking.connect(self._on_locking)
        app.lock.unlocked.connect(self._on_unlocked)
        app.lock.refused.connect(self._on_refused)
        app.lock.not_possible.connect(self._on_not_possible)

    @property
    def is_hiding(self) -> bool:
        """Whether the lock page stands in place of the content."""
        return self._page is not None

    def _on_locking(self, needs_secret: bool) -> None:
        from desktop.ui.lock_page import LockPage  # noqa: PLC0415  # not at the start

        for widget in QApplication.topLevelWidgets():  # they may show words of a chat
            if isinstance(widget, QDialog):
                widget.close()
        self._content = content = self._window.takeCentralWidget()
        assert content is not None
        content.setParent(self._window)
        content.hide()
        self._page = page = LockPage(needs_secret=needs_secret)
        page.unlock_wanted.connect(lambda typed: self._app.lock.unlock(typed or None))
        self._window.setCentralWidget(page)
        self._window.setWindowTitle("Carrel")
        self._window.menuBar().hide()
        self._rest_actions()
        page.enter()
        self._app.requests.announced.emit(self.tr("Carrel is locked"))

    def _rest_actions(self) -> None:
        """Their keys would work without a menu, too; only Quit goes on."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        actions = self._window.findChildren(QAction, options=direct)
        is_quit = QAction.MenuRole.QuitRole
        self._resting = [
            each for each in actions if each.isEnabled() and each.menuRole() is not is_quit
        ]
        for action in self._resting:
            action.setEnabled(False)

    def _on_refused(self, error: KnownError) -> None:
        if self._page is not None:
            self._page.show_error(error)
            self._app.requests.announced.emit(said_error(error))

    def _on_unlocked(self) -> None:
        page, content = self._page, self._content
        if page is None or content is None:
            return
        self._page = self._content = None
        self._window.takeCentralWidget()
        page.deleteLater()
        self._window.setCentralWidget(content)
        content.show()
        self._window.menuBar().show()
        for action in self._resting:
            action.setEnabled(True)
        self._resting = []
        self._app.requests.announced.emit(self.tr("Carrel is unlocked"))
        self._app.requests.page_wanted.emit("chat")

    def _on_not_possible(self) -> None:
        from desktop.ui.transfer.dialog import TitledDialog  # noqa: PLC0415
        from desktop.ui.widgets.buttons import TextButton  # noqa: PLC0415

        dialog = TitledDialog(
            self._window,
            self.tr("There is nothing to lock yet"),
            self.tr(
                "Your chats are not encrypted, so a lock would protect nothing. Encrypt them "
                "first; that takes a minute."
            ),
        )
        opens = TextButton(self.tr("Open Settings"), role="primary")
        opens.clicked.connect(dialog.accept)
        opens.clicked.connect(lambda: self._app.requests.settings_wanted.emit("storage"))
        close = TextButton(self.tr("Close"))
        close.clicked.connect(dialog.reject)
        dialog.add_buttons(opens, close)
        dialog.open()
