# SPDX-License-Identifier: Apache-2.0
"""Deletes messages and says so for some seconds, with Undo."""

from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext
from desktop.core.ids import MessageId
from desktop.ui.widgets.undo_bar import UndoBar


class PruningBar(UndoBar):
    """Hidden until a message was deleted."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._pruning = app.pruning(self)
        self._pruning.deleted.connect(self._on_deleted)
        self.undone.connect(self._pruning.undo)
        self.expired.connect(self._pruning.forget)
        app.lock.locked.connect(self.hide)  # there is nothing to bring back any more

    def delete(self, message_id: MessageId) -> None:
        """Delete a message and all that follows it."""
        self._pruning.delete(message_id)

    def _on_deleted(self, count: int) -> None:
        one, many = self.tr("Message deleted"), self.tr("%1 messages deleted")
        text = one if count == 1 else many.replace("%1", str(count))
        self.offer(text)
        self._app.requests.announced.emit(text)
