# SPDX-License-Identifier: Apache-2.0
"""Brings a deleted folder back with what lay in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.core.errors import KnownError
from desktop.core.ids import FolderId

if TYPE_CHECKING:
    from desktop.store.folders import Removed
    from desktop.turn.desk import Desk


class FolderUndo(QObject):
    """Qt thread only. Knows the folder that was deleted last, and those that are on their way back.

    What is known of a folder is given up when it is back, not before.
    """

    refused = Signal(object)
    """The id of a folder that could not be brought back: it may be tried again. :attr:`Jobs.failed`
    says why."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._jobs = desk, shelf, jobs
        self._known: dict[FolderId, Removed] = {}
        self._returning: set[FolderId] = set()
        self._wanted: set[FolderId] = set()
        shelf.folder_deleted.connect(self._on_deleted)
        shelf.loaded.connect(self._on_loaded)

    def undo(self, folder_id: FolderId) -> None:
        """Bring it back, as soon as it is known to be gone."""
        removed = self._known.get(folder_id)
        if removed is None:
            self._wanted.add(folder_id)
            return
        if folder_id in self._returning:
            return
        self._returning.add(folder_id)

        def done(_none: None) -> None:
            self._returning.discard(folder_id)
            self._known.pop(folder_id, None)
            self._shelf.refresh()

        def failed(error: KnownError) -> None:
            self.refused.emit(folder_id)  # before it may be forgotten
            self._returning.discard(folder_id)
            self._jobs.failed.emit(error)

        self._jobs.follow(self._desk().shelving.restore_folder(removed), done, failed)

    def forget(self) -> None:
        """What was deleted cannot be brought back any more, unless that was wanted already."""
        self._known = {each: self._known[each] for each in self._returning}

    def _on_deleted(self, removed: "Removed") -> None:
        self.forget()
        self._known[removed.folder.id] = removed
        if removed.folder.id in self._wanted:
            self._wanted.remove(removed.folder.id)
            self.undo(removed.folder.id)

    def _on_loaded(self) -> None:
        # What was read after a deletion and is there all the same was not deleted.
        self._wanted -= set(self._shelf.folders)
