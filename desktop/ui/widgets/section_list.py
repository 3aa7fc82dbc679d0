# SPDX-License-Identifier: Apache-2.0
"""The list at the left of a page, which chooses what the page shows; as wide as it is told."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from desktop.ui.widgets.em_width import EmWidth


class SectionList(QListWidget):
    """Never scrolls sideways; long names are elided."""

    def __init__(self, name: str, width_em: int, parent: QWidget | None = None) -> None:
        """``name``: for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.ensurePolished()  # rows are measured when a current one is set, before it is shown
        EmWidth(self, least=width_em / 2, most=width_em)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        let_selection_lead(self)


def let_selection_lead(shown: QListWidget) -> None:
    """Make the selected item the current one, too: screen readers select without doing both."""

    def lead() -> None:
        for item in shown.selectedItems():
            shown.setCurrentItem(item)

    shown.itemSelectionChanged.connect(lead)
