# SPDX-License-Identifier: Apache-2.0
"""What starts the next time, and the button that starts it now: never over an answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.questions import ask_first
from desktop.ui.updates.words import all_named
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from desktop.turn.update_state import UpdateState


AGAIN_MS = 500
"""What is at work ends in many ways, so it is looked at again while somebody waits for that."""


class RestartCard(QFrame):
    """Hidden while the next start is like this one."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._app = app
        self.words = label("strong")
        self.reason = label("muted")
        self.button = TextButton(self.tr("Restart now"), role="primary")
        self.button.clicked.connect(self._on_clicked)
        buttons = Flow()
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for widget in (self.words, self.reason):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(buttons)
        app.conversation.writing_changed.connect(self._show_whether)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._show_whether)
        self.hide()

    def show_state(self, state: "UpdateState") -> None:
        """Say what would start."""
        others = [(p.part, p.next) for p in state.parts if p.next and p.next != p.running]
        words = self.tr("Installed, and active from the next start: %1")
        self.words.setText(words.replace("%1", all_named(others)))
        self.setVisible(bool(others))
        self._show_whether()

    def _show_whether(self) -> None:
        is_working = self._app.is_working
        self.button.setEnabled(not is_working)
        busy = self.tr(
            "An answer is being written, or chats are coming or going. Restart when that is done, "
            "so that nothing is cut short."
        )
        free = self.tr("Chats, drafts and settings are kept; Carrel comes back by itself.")
        self.reason.setText(busy if is_working else free)
        self.button.setAccessibleDescription(self.reason.text())
        if is_working and self.isVisible():
            self._again.start()

    def _on_clicked(self) -> None:
        if self._app.shelf.temporary and not self._app.is_working:
            ask_first(
                self.window(),
                self.tr("Restart and end the temporary chats?"),
                more=self.tr("They are in memory only, and are gone after a new start."),
                button=self.button.text(),
                on_yes=self._restart,
            )
        else:
            self._restart()

    def _restart(self) -> None:
        """Unless something has begun meanwhile: quick ask writes beside a question."""
        self._show_whether()
        if self._app.is_working:
            self._app.requests.announced.emit(self.reason.text())
        else:
            self._app.requests.restart_wanted.emit()
