# SPDX-License-Identifier: Apache-2.0
"""A list of the domains, and what the chosen one is for. Picks nothing by itself."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from desktop.bridge.choices import Choices
from desktop.core.records import Domain
from desktop.ui.widgets.labels import label


class DomainChoice(QWidget):
    """Follows the choices.

    Attributes:
        is_chosen: the reader chose one here.
    """

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.is_chosen = False
        self._domains: tuple[Domain, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Fields of work"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._purpose = label("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.list)
        layout.addWidget(self._purpose)
        choices.changed.connect(self._fill)
        self.list.currentRowChanged.connect(self._on_row)
        self._fill()

    @property
    def domain(self) -> Domain:
        """The one that is chosen, at first the one in use."""
        row = self.list.currentRow()
        return self._domains[row] if 0 <= row < len(self._domains) else self._choices.domain

    def choose(self, row: int) -> None:
        """Choose by its place in the list."""
        self.list.setCurrentRow(row)

    def _fill(self) -> None:
        if self._domains == self._choices.domains:
            return
        chosen = self.domain.id
        self.list.blockSignals(True)
        self.list.clear()
        self._domains = self._choices.domains
        for number, domain in enumerate(self._domains):
            self.list.addItem(domain.name)
            if domain.id == chosen:
                self.list.setCurrentRow(number)
        self.list.blockSignals(False)
        self._purpose.setText(self.domain.purpose)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows: the page scrolls where there is no room."""
        self.list.ensurePolished()
        rows_px = self.list.sizeHintForRow(0) * self.list.count()
        self.list.setFixedHeight(rows_px + 2 * self.list.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: rows grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: by now the stylesheet has told the height of a row."""
        super().showEvent(event)
        self._fit()

    def _on_row(self, row: int) -> None:
        self.is_chosen = row >= 0
        self._purpose.setText(self.domain.purpose)
