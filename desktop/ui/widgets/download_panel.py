# SPDX-License-Identifier: Apache-2.0
"""The list of downloads in the order in which they are fetched; rows move by keys and by mouse."""

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import Queued
from desktop.ui.widgets.download_row import DOWNLOAD_MIME, DownloadRow
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.reading_order import insert
from desktop.ui.widgets.scroll_column import ScrollColumn


class DownloadPanel(QWidget):
    """Follows the downloads by itself."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._rows: list[DownloadRow] = []
        self._said = label("muted")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._said)
        self._column.addStretch()
        inner = QWidget()
        inner.setLayout(self._column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollColumn(inner, margins=(12, 0, 16, 24)))
        self.setAcceptDrops(True)
        app.downloads.changed.connect(self._show)
        app.downloads.progressed.connect(self._show)
        self._show()

    def rows(self) -> tuple[DownloadRow, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    def _show(self) -> None:
        queued = self._app.downloads.queued()
        old = {row.key: row for row in self._rows}
        focus = self.window().focusWidget()
        rows = []
        for each in queued:
            row = old.pop(each.transfer.keys[0]) if each.transfer.keys[0] in old else None
            rows.append(row if row is not None else self._made(each))
        for gone in old.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        if rows != self._rows:
            for number, row in enumerate(rows):
                insert(self._column, number + 1, row)  # moves one that is there
        self._rows = rows
        for number, (row, each) in enumerate(zip(rows, queued, strict=True)):
            row.show_queued(each, is_first=number == 0, is_last=number == len(rows) - 1)
        if any(row.isAncestorOf(focus) for row in rows) and focus.isEnabled():
            focus.setFocus()  # a row that moved may have lost it
        self._say(len(rows))

    def _say(self, count: int) -> None:
        at_once = self.tr(
            "They are fetched from top to bottom. Move one with its arrows, with Alt and the arrow "
            "keys, or drag it; what runs goes on."
        )
        none = self.tr("Nothing is being downloaded. What you download is listed here.")
        self._said.setText(at_once if count > 1 else "" if count else none)
        self._said.setVisible(count != 1)

    def _made(self, queued: Queued) -> DownloadRow:
        row = DownloadRow(self._app, queued)
        row.move_wanted.connect(lambda way: self._move(row, way))
        return row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: a row of this list."""
        if event.mimeData().hasFormat(DOWNLOAD_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()  # files are for the page

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: put the row where it was dropped."""
        data = event.mimeData()
        if not data.hasFormat(DOWNLOAD_MIME):
            event.ignore()
            return
        event.acceptProposedAction()
        key = int(bytes(data.data(DOWNLOAD_MIME).data()))
        row = next((each for each in self._rows if each.key == key), None)
        if row is not None:
            self._put(row, self._place_at(event.position().toPoint().y()))

    def _place_at(self, y: int) -> int:
        """Before which row a height in this widget lies; their number: after the last."""
        for number, row in enumerate(self._rows):
            top = row.mapTo(self, row.rect().topLeft()).y()
            if y < top + row.height() // 2:
                return number
        return len(self._rows)

    def _put(self, row: DownloadRow, place: int) -> None:
        """Put a row before the one that is at this place now."""
        now = self._rows.index(row)
        if place in (now, now + 1):
            return
        before = self._rows[place].key if place < len(self._rows) else None
        self._app.downloads.move(row.queued.transfer.keys, before)
        self._app.requests.announced.emit(
            self.tr("%1 moved to place %2")
            .replace("%1", row.queued.name)
            .replace("%2", str(place + 1 if place < now else place))
        )

    def _move(self, row: DownloadRow, way: int) -> None:
        now = self._rows.index(row)
        self._put(row, now - 1 if way < 0 else now + 2)
