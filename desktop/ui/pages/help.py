# SPDX-License-Identifier: Apache-2.0
"""Help: the handbook by sections, with search while someone types, and the keyboard shortcuts."""

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.core.records import Article
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.pages.page import Page
from desktop.ui.shortcuts import COMMANDS, command
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import add_clear_button
from desktop.ui.widgets.em_width import EmWidth, put_beside
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.widgets.section_list import let_selection_lead

LIST_EM = 19
COLUMN_EM = 40
ARTICLE_ROLE = int(Qt.ItemDataRole.UserRole)
SHORTCUTS = "shortcuts"
"""Stands in ARTICLE_ROLE of the row that shows the table of shortcuts."""


class HelpPage(Page):
    """Reads the handbook when it is shown for the first time."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the handbook"))
        self._search.setAccessibleName(self.tr("Search the handbook"))
        add_clear_button(self._search)
        self._search.textChanged.connect(self._on_typed)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        let_selection_lead(self._list)
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._section = label("small")
        self._title = label("title")
        self._text = TextBlock()
        self._text.setAccessibleName(self.tr("Article"))
        self._wants_shortcuts = False
        self._build()
        app.handbook.loaded.connect(self._show_all)
        app.handbook.found.connect(self._on_found)
        app.handbook.load()

    def enter(self) -> None:
        """See Page."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.selectAll()

    def show_shortcuts(self) -> None:
        """Show the table of keys."""
        self._search.clear()
        self._wants_shortcuts = True
        self._show_all()

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        side = QWidget()
        EmWidth(side, least=LIST_EM / 2, most=LIST_EM)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        article = QWidget()
        words = QVBoxLayout(article)
        set_margins(words, 20, 4, 24, 24)
        words.setSpacing(8)
        for widget in (self._section, self._title, self._text):
            words.addWidget(widget)
        words.addStretch()
        area = ScrollColumn(article, width_em=COLUMN_EM, margins=(0, 0, 0, 0))
        row = QHBoxLayout()
        set_margins(row, 14, 12, 0, 8)
        put_beside(row, side, area)
        self.stack(row, PageHeader(self.app, self.tr("Help")))

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self.app.handbook.search(text.strip())
        else:
            self._show_all()

    def _on_found(self, text: str, articles: tuple[Article, ...]) -> None:
        if text != self._search.text().strip():
            return
        self._list.clear()
        if not articles:
            self._add_heading(self.tr("Nothing found"))
            self._show_nothing_found()
        for article in articles:
            self._add_article(article)
        if articles:
            self._list.setCurrentRow(0)

    def _show_all(self) -> None:
        if self._search.text().strip():
            return
        self._list.clear()
        section = ""
        for article in self.app.handbook.articles:
            if article.section != section:
                section = article.section
                self._add_heading(section)
            self._add_article(article)
        self._add_heading(self.tr("Reference"))
        self._add(command("shortcuts").label(), SHORTCUTS)
        rows = self._list.count()
        self._list.setCurrentRow(rows - 1 if self._wants_shortcuts or rows < 3 else 1)
        self._wants_shortcuts = False

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self._list.addItem(item)
        self._fit_heading(self._list.count() - 1)

    def _fit_heading(self, row: int) -> None:
        """Some room above it; the first needs none."""
        self._list.item(row).setSizeHint(QSize(0, em(self, 1.4 if row == 0 else 2.3)))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: headings grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for row in range(self._list.count()):
                if self._list.item(row).flags() == Qt.ItemFlag.NoItemFlags:
                    self._fit_heading(row)

    def _add_article(self, article: Article) -> None:
        self._add(article.title, article)

    def _add(self, text: str, content: object) -> None:
        item = QListWidgetItem(text)
        item.setToolTip(text)
        item.setData(ARTICLE_ROLE, content)
        self._list.addItem(item)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        content = item.data(ARTICLE_ROLE) if item is not None else None
        if isinstance(content, Article):
            self._section.setText(content.section)
            self._title.setText(content.title)
            self._text.set_plain(content.answer)
        elif content == SHORTCUTS:
            self._section.setText(self.tr("Reference"))
            self._title.setText(command("shortcuts").label())
            self._text.set_html(shortcuts_html())

    def _show_nothing_found(self) -> None:
        self._section.setText("")
        self._title.setText(self.tr("Nothing found"))
        self._text.set_plain(
            self.tr(
                "Try other or fewer words. The Guide in a chat finds articles by their meaning."
            )
        )


def shortcuts_html() -> str:
    """The table of commands with their keys; one without is reached by its name."""
    by_name = QCoreApplication.translate("HelpPage", "%1, then its name")
    by_name = by_name.replace("%1", command("switcher").key_text())
    rows = "".join(
        f"<tr><td>{escape(row.label())}</td><td>{escape(row.key_text() or by_name)}</td></tr>"
        for row in COMMANDS
        if row.is_listed
    )
    return f'<table class="grid" cellspacing="0">{rows}</table>'
