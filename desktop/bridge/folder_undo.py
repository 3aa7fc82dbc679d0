# SPDX-License-Identifier: Apache-2.0
"""Brings a deleted folder back with what lay in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf

if TYPE_CHECKING:
    from desktop.store.folders import Removed
    from desktop.turn.desk import Desk


class FolderUndo(QObject):
    """Qt thread only. Knows the folder that was deleted last."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._jobs = desk, shelf, jobs
        self._last: Removed | None = None
        self._is_wanted = False
        shelf.folder_deleted.connect(self._on_deleted)

    def undo(self) -> None:
        """Bring it back, as soon as it is known to be gone."""
        removed, self._last = self._last, None
        self._is_wanted = removed is None
        if removed is not None:
            work = self._desk().shelving.restore_folder(removed)
            self._jobs.follow(work, lambda _none: self._shelf.refresh())

    def _on_deleted(self, removed: "Removed") -> None:
        self._last = removed
        if self._is_wanted:
            self.undo()
