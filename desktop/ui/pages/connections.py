# SPDX-License-Identifier: Apache-2.0
"""Connections: every request that was made or refused, and the offline switch."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.ui.pages.page import Page
from desktop.ui.widgets.buttons import TextButton, add_clear_button
from desktop.ui.widgets.failures import failures
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.model_words import size_text
from desktop.ui.widgets.offline_switch import OfflineSwitch
from desktop.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from desktop.fetch.ledger import Connection

RESULT, PURPOSE = 3, 4
MAX_ROWS = 2000
"""More are exported but not shown."""


class ConnectionsPage(Page):
    """Read again each time it is shown."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._lines: tuple[Connection, ...] = ()
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter by host, purpose or result"))
        self._filter.setAccessibleName(self.tr("Filter by host, purpose or result"))
        add_clear_button(self._filter)
        self._filter.textChanged.connect(lambda _text: self._show())
        self._reload = TextButton(self.tr("Read again"))
        self._reload.clicked.connect(app.connections.load)
        self._export = TextButton(self.tr("Export as CSV…"))
        self._export.clicked.connect(self._on_export_clicked)
        self._said = label("muted")
        self.table = self._build_table()
        self._build()
        app.connections.loaded.connect(self._on_loaded)
        app.connections.exported.connect(self._on_exported)

    def enter(self) -> None:
        """See Page."""
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.app.connections.load()

    def chosen(self) -> "tuple[Connection, ...]":
        """The lines that the filter lets through, newest first."""
        text = self._filter.text().strip().casefold()
        return tuple(
            line
            for line in self._lines
            if text in f"{line.host} {line.purpose} {line.result}".casefold()
        )

    def _build_table(self) -> QTableWidget:
        heads = (
            self.tr("Time"),
            self.tr("Host"),
            self.tr("Bytes"),
            self.tr("Result"),
            self.tr("Purpose"),
        )
        table = QTableWidget(0, len(heads))
        table.setAccessibleName(self.tr("Connections"))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (RESULT, PURPOSE):  # they share what is left; whole in their tooltips
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setWordWrap(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _build(self) -> None:
        header = PageHeader(self.app, self.tr("Connections"))
        header.add_right(OfflineSwitch(self.app.downloads))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._filter, 1)
        top.addWidget(self._reload)
        top.addWidget(self._export)
        below = QVBoxLayout()
        below.setContentsMargins(14, 12, 14, 14)
        below.setSpacing(8)
        below.addLayout(top)
        below.addWidget(self._said)
        below.addWidget(self.table, 1)
        self.stack(below, header, failures(self.app))

    def _on_loaded(self, lines: "tuple[Connection, ...]") -> None:
        self._lines = lines
        self._show()

    def _show(self) -> None:
        lines = self.chosen()
        self._export.setEnabled(bool(lines))
        if not self._lines:
            self._said.setText(self.tr("Carrel has made no connection."))
        else:
            words = self.tr("%1 of %2 connections, the newest first.")
            counted = words.replace("%1", str(len(lines))).replace("%2", str(len(self._lines)))
            self._said.setText(counted)
        self.table.setRowCount(min(len(lines), MAX_ROWS))
        for row, line in enumerate(lines[:MAX_ROWS]):
            when = datetime.fromtimestamp(line.at_s).strftime("%Y-%m-%d %H:%M:%S")
            size = size_text(line.received_bytes)
            for column, text in enumerate((when, line.host, size, line.result, line.purpose)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)

    def _on_export_clicked(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export connections"), "connections.csv", self.tr("CSV files (*.csv)")
        )
        if name:
            self.app.connections.export(Path(name), self.chosen())

    def _on_exported(self, path: Path) -> None:
        self._said.setText(self.tr("Saved as %1.").replace("%1", str(path)))
