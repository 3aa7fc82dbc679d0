# SPDX-License-Identifier: Apache-2.0
"""Brings a deleted folder back with what lay in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.core.ids import FolderId

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
        self._wanted: set[FolderId] = set()
        shelf.folder_deleted.connect(self._on_deleted)
        shelf.loaded.connect(self._on_loaded)

    def undo(self, folder_id: FolderId) -> None:
        """Bring it back, as soon as it is known to be gone."""
        removed = self._last
        if removed is None or removed.folder.id != folder_id:
            self._wanted.add(folder_id)
            return
        self._last = None
        work = self._desk().shelving.restore_folder(removed)
        self._jobs.follow(work, lambda _none: self._shelf.refresh())

    def forget(self) -> None:
        """What was deleted cannot be brought back any more, unless that was wanted already."""
        self._last = None

    def _on_deleted(self, removed: "Removed") -> None:
        self._last = removed
        if removed.folder.id in self._wanted:
            self._wanted.remove(removed.folder.id)
            self.undo(removed.folder.id)

    def _on_loaded(self) -> None:
        # What was read after a deletion and is there all the same was not deleted.
        self._wanted -= set(self._shelf.folders)
