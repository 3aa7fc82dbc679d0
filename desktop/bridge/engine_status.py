# SPDX-License-Identifier: Apache-2.0
"""How the engine is, for the status line."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.turn.events import EngineStatus

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


class EngineWatch(QObject):
    """``changed`` carries the EngineStatus of the model used last."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, desk: "Callable[[], Desk]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.status = EngineStatus()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen from now on."""
        self._desk().on_engine(self._told.emit)

    def _on_told(self, status: EngineStatus) -> None:
        self.status = status
        self.changed.emit(status)
