# SPDX-License-Identifier: Apache-2.0
"""What the window expects of a page."""

from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext


class Page(QWidget):
    """Built when it is shown for the first time."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app

    def enter(self) -> None:
        """The page is shown now: put the focus where the reader starts."""
