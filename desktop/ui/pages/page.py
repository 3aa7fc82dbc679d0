# SPDX-License-Identifier: Apache-2.0
"""What the window expects of a page."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext


class Page(QWidget):
    """Built when it is shown for the first time."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app

    def enter(self) -> None:
        """The page is shown now: put the focus where the reader starts."""

    def stack(self, content: QLayout, *above: QWidget) -> None:
        """Fill the page: widgets at the top, then the content, which takes the rest."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in above:
            layout.addWidget(widget)
        layout.addLayout(content, 1)
