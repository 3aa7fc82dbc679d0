# SPDX-License-Identifier: Apache-2.0
"""What the lock does, and the button that locks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext
from desktop.ui.storage.block import Block, button
from desktop.ui.widgets.labels import label


class LockBlock(Block):
    """Its settings stand below, from their declarations."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, QCoreApplication.translate("LockBlock", "Lock"), parent)
        words = (
            self.tr(
                "Locked, the window shows nothing of your chats: what was being written is stopped "
                "and saved, the models end, the database is closed and its key dropped."
            ),
            self.tr(
                "It needs encrypted chats. With a passphrase, Carrel asks for it; without one, the "
                "keyring opens the chats for whoever sits at this computer."
            ),
        )
        for text in words:
            self.column.addWidget(label("", text))
        self.add_buttons(
            button(self.tr("Lock now"), app.requests.lock_wanted.emit),
            button(
                self.tr("Encryption…"),
                lambda: app.requests.settings_wanted.emit("storage"),
            ),
        )
