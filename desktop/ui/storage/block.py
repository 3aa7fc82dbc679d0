# SPDX-License-Identifier: Apache-2.0
"""One part of the Storage section: a heading, what is so, what can be done."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.errors import KnownError
from desktop.ui.transfer.failure import show_failure
from desktop.ui.transfer.progress import ProgressDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label


class Block(QWidget):
    """``column`` takes what the part is about."""

    def __init__(self, app: AppContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 14)
        self.column.setSpacing(7)
        self.column.addWidget(label("heading", title))

    def add_buttons(self, *buttons: TextButton) -> None:
        """A row of buttons, as many lines as it takes."""
        row = Flow()
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def wait_for(self, title: str) -> ProgressDialog:
        """A dialog over the window until the work is done; it cannot be cancelled."""
        dialog = ProgressDialog(self.window(), title, None)
        dialog.open()
        return dialog

    def failing(self, dialog: ProgressDialog | None, title: str) -> Callable[[KnownError], None]:
        """What is done when the work fails: the reason takes the place of the dialog."""

        def fail(error: KnownError) -> None:
            if dialog is not None:
                dialog.done_now()
            show_failure(self.window(), title, error)

        return fail


def button(text: str, clicked: Callable[[], object], role: str = "") -> TextButton:
    """A button that does something."""
    made = TextButton(text, role=role)
    made.clicked.connect(lambda _checked=False: clicked())
    return made
