# SPDX-License-Identifier: Apache-2.0
"""Search over all chats as somebody types: places that were found, as a list model.

One search is at work at a time, on the store's thread; what is typed meanwhile waits, and only the
latest of it is looked for.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.bridge.choices import Choices
from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.bridge.tooltip import plain_tooltip
from desktop.core.errors import KnownError
from desktop.core.records import Hit

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


class ChatSearch(QAbstractListModel):
    """Rows are Hits: titles before messages, each newest first.

    Attributes:
        text: what the rows answer to.
        unknown: prefixes whose value does not exist, as typed.
    """

    found = Signal()
    """The rows answer to the text searched for last."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        choices: Choices,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._choices, self._jobs = desk, shelf, choices, jobs
        self._hits: tuple[Hit, ...] = ()
        self._wanted = self.text = ""
        self.unknown: tuple[str, ...] = ()
        self._is_searching = False
        shelf.changed.connect(self._on_shelf_changed)

    def search(self, text: str) -> None:
        """Look for this; :attr:`found` follows unless another search comes first."""
        self._wanted = text
        if not text.strip():
            self._show(text, (), ())
        elif not self._is_searching:
            self._start()

    def hit_at(self, row: int) -> Hit | None:
        """The place in a row, if there is one."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def _on_shelf_changed(self) -> None:
        """What was found goes with the chats."""
        if not self._shelf.is_loaded and (self.rowCount() or self._wanted):
            self.search("")

    def _start(self) -> None:
        from desktop.turn.finding import Finding, query_of  # noqa: PLC0415  # loads the store

        text, shelf = self._wanted, self._shelf
        folders = tuple(shelf.folders.values())
        query = query_of(text, folders, self._choices.domains, datetime.now().date())
        self._is_searching = True

        def land(hits: tuple[Hit, ...]) -> None:
            self._is_searching = False
            if text == self._wanted:
                self._show(text, hits, query.unknown)
            elif self._wanted.strip():
                self._start()

        def fail(error: KnownError) -> None:
            self._is_searching = False
            self._jobs.failed.emit(error)

        if query.unknown:
            land(())
        else:
            self._jobs.follow(Finding(self._desk().store).find(query), land, fail)

    def _show(self, text: str, hits: tuple[Hit, ...], unknown: tuple[str, ...]) -> None:
        self.beginResetModel()
        self.text, self._hits, self.unknown = text, hits, unknown
        self.endResetModel()
        self.found.emit()

    # --- QAbstractListModel ----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of places."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Title and snippet for people and screen readers, or the record under HIT_ROLE."""
        hit = self.hit_at(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT_ROLE:
            return hit
        if role == _DISPLAY:
            return self._text(hit)
        if role == _TOOLTIP:
            return plain_tooltip(self._text(hit))
        return None

    def _text(self, hit: Hit) -> str:
        title = hit.chat_title or self.tr("Untitled chat")
        if hit.message_id is None:
            return self.tr("%1, chat title").replace("%1", title)
        return f"{title}: {' '.join(hit.snippet.split())}"
