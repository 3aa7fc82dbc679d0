# SPDX-License-Identifier: Apache-2.0
"""Which versions run, which did not come up, and what is known against the engine that runs."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.bridge.sentences import said
from desktop.core.errors import KnownError
from desktop.ui.updates.words import failed_text, part_name, version_text
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from desktop.turn.update_state import PartState, UpdateState


class Standing(QWidget):
    """One row for each part; below them a warning, where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self.weakness = ErrorBox(can_act=False)
        self.weakness.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.weakness)

    def show_state(self, state: "UpdateState") -> None:
        """Show how it stands."""
        for number, part in enumerate(state.parts):
            self._show_part(number, part)
        known = [f"{each.id}: {said(each.sentence)}" for each in state.weaknesses]
        self.weakness.setVisible(bool(known))
        if known:
            words = self.tr("The engine that runs has a known weakness. %1")
            hint = self.tr(
                "An update mends it. Until then, open only models and files whose origin you know."
            )
            if state.mended_by:
                hint = self.tr(
                    "A newer version of the package %1, or of Carrel, mends it. Until then, open "
                    "only models and files whose origin you know."
                ).replace("%1", state.mended_by)
            self.weakness.show_error(KnownError(words.replace("%1", " ".join(known)), hint))

    def _show_part(self, number: int, part: "PartState") -> None:
        if number == len(self._rows):
            row = (label("muted"), label("", can_select=True), label("error"))
            for column, each in enumerate(row):
                each.setWordWrap(column == 2)
                self._grid.addWidget(each, number, column)
            self._rows.append(row)
        name, version, failed = self._rows[number]
        name.setText(part_name(part.part))
        version.setText(version_text(part))
        failed.setText(failed_text(part))
