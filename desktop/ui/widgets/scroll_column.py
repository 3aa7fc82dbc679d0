# SPDX-License-Identifier: Apache-2.0
"""A page's content that scrolls: one column at the left, never wider than text is read well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.ui.widgets.em_width import EmWidth
from desktop.ui.widgets.mirrored import set_margins

COLUMN_EM = 44


class ScrollColumn(QScrollArea):
    """Scrolls down only."""

    def __init__(
        self,
        content: QWidget,
        *,
        width_em: int = COLUMN_EM,
        margins: tuple[int, int, int, int] = (12, 0, 24, 24),
        parent: QWidget | None = None,
    ) -> None:
        """``margins``: start, top, end, bottom in pixels, around ``content``."""
        super().__init__(parent)
        EmWidth(content, most=width_em)
        outer = QWidget()
        layout = QHBoxLayout(outer)
        set_margins(layout, *margins)
        layout.addWidget(content, 1)
        layout.addStretch()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(outer)
