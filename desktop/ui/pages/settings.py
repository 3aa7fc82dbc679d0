# SPDX-License-Identifier: Apache-2.0
"""Settings: a list of sections at the left, the chosen one at the right, all from declarations."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.ui.pages.page import Page
from desktop.ui.pages.settings_sections import SECTIONS
from desktop.ui.theme import em
from desktop.ui.widgets.em_width import LIST_PART, PAGE_PART, put_beside
from desktop.ui.widgets.failures import failures
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.widgets.section_list import SectionList

SECTIONS_EM = 13
NARROW_EM = 34
"""Less room than this for a section, and it is laid out in one column."""


class SettingsPage(Page):
    """Changes take effect at once; there is nothing to confirm."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._list = SectionList(self.tr("Sections of the settings"), SECTIONS_EM)
        self._stack = QStackedWidget()
        self._sections = [section(app) for section in SECTIONS]
        for section in self._sections:
            self._list.addItem(QCoreApplication.translate("Settings", section.TITLE))
            self._stack.addWidget(ScrollColumn(section))
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._list.setCurrentRow(0)
        row = QHBoxLayout()
        set_margins(row, 10, 12, 0, 0)
        row.setSpacing(8)
        put_beside(row, self._list, self._stack)
        self.stack(row, PageHeader(app, self.tr("Settings")), failures(app))

    def enter(self) -> None:
        """See Page."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: editors go under their labels where there is little room."""
        super().resizeEvent(event)
        third = self.width() * LIST_PART // (LIST_PART + PAGE_PART)
        is_narrow = self.width() - min(third, em(self, SECTIONS_EM)) < em(self, NARROW_EM)
        for section in self._sections:
            section.set_narrow(is_narrow)

    def show_named(self, page: str) -> None:
        """Show a section by the page that its settings declare."""
        self.show_section([section.PAGE for section in SECTIONS].index(page))

    def _on_row_changed(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._sections[row].enter()

    def show_section(self, row: int) -> None:
        """Show a section by its place in SECTIONS."""
        self._list.setCurrentRow(row)
