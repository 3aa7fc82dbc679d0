# SPDX-License-Identifier: Apache-2.0
"""What the organisation decided for this computer, one line each; follows its changes."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.widgets.labels import label

SPACE_PX = 10


class DemandsBlock(QWidget):
    """Read only: it is changed where the organisation keeps it."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._words = label("")
        self._problems = label("error", can_select=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(SPACE_PX)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 14)
        layout.setSpacing(14)
        title = QCoreApplication.translate("DemandsBlock", "Decided by your organisation")
        for widget in (label("heading", title), self._words, self._problems):
            layout.addWidget(widget)
        layout.addLayout(self._grid)
        app.policy.changed.connect(self.show_all)
        self.show_all()

    def show_all(self) -> None:
        """Show what holds now."""
        problems, demands = self._app.policy.problems, self._app.policy.all_demands()
        self._problems.setText("\n".join(problems))
        self._problems.setVisible(bool(problems))
        self._words.setText(
            self.tr("These hold for everybody who uses Carrel here. You may be stricter.")
            if demands
            else self.tr("Nothing: on this computer you decide everything yourself.")
        )
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, demand in enumerate(demands):
            self._add(row, demand.title, demand.value, demand.source)

    def _add(self, row: int, title: str, value: str, source: str) -> None:
        name = label("strong", title)
        told = label("", value, can_select=True)
        told.setToolTip(source)
        told.setAccessibleName(f"{title}: {value}")
        top = Qt.AlignmentFlag.AlignTop
        cells: tuple[QLabel, ...] = (name, told)
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, row, column, top)
