# SPDX-License-Identifier: Apache-2.0
"""The sidebar: New chat, search, the chats with their folders, archive and trash, and the pages."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.bridge.shelf import find
from desktop.core.records import Hit
from desktop.ui.pages import PageEntry
from desktop.ui.shortcuts import command, with_keys
from desktop.ui.widgets.buttons import IconButton, RowButton
from desktop.ui.widgets.mirrored import popup_above
from desktop.ui.widgets.reading_order import insert

if TYPE_CHECKING:
    from desktop.ui.chats_pane import ChatsPane
    from desktop.ui.findings import Findings
    from desktop.ui.search_box import SearchBox

FOCUS = Qt.FocusReason.OtherFocusReason


class Sidebar(QWidget):
    """Opens chats by itself; pages are asked for. Whole after the first paint, or when asked."""

    page_clicked = Signal(str)
    chat_opened = Signal()
    completed = Signal()
    """:attr:`chats` is there."""

    def __init__(
        self, app: AppContext, pages: Sequence[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._findings: Findings | None = None
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._search: SearchBox | None = None
        self._chats: ChatsPane | None = None
        self._page_buttons: dict[str, IconButton] = {}
        self._stack = QStackedWidget()
        self._build(pages)

    @property
    def is_complete(self) -> bool:
        """Whether search and list were built."""
        return self._chats is not None

    @property
    def search_box(self) -> "SearchBox":
        """The line above the list."""
        self.complete()
        assert self._search is not None
        return self._search

    @property
    def chats(self) -> "ChatsPane":
        """The list."""
        self.complete()
        assert self._chats is not None
        return self._chats

    def complete(self) -> None:
        """Build search and list, which cost 30 ms. Again does nothing."""
        if self._chats is not None:
            return
        from desktop.ui.chats_pane import ChatsPane  # noqa: PLC0415
        from desktop.ui.search_box import SearchBox  # noqa: PLC0415

        self._search = search = SearchBox(self._app)
        self._chats = chats = ChatsPane(self._app)
        insert(self._layout, 1, search)
        self._stack.addWidget(chats)
        first_page = next(iter(self._page_buttons.values()))
        order = (self._new_chat, search.line, search.button, chats.view, first_page)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)
        search.typed.connect(self._on_typed)
        search.left_downwards.connect(self._enter_list)
        search.entered.connect(self._on_entered)
        chats.chat_opened.connect(self.chat_opened)
        self.completed.emit()

    # --- what commands do ------------------------------------------------------------------------

    def start_new_chat(self) -> None:
        """Show an empty chat."""
        self._app.conversation.open(None)
        self.chat_opened.emit()

    def search(self) -> None:
        """Go to the search box."""
        self.search_box.line.setFocus(FOCUS)
        self.search_box.line.selectAll()

    def show_place(self, place: Place) -> None:
        """Show the daily list, the archive or the trash, with the focus in it."""
        self.search_box.line.clear()
        self.chats.show_place(place)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        for page, button in self._page_buttons.items():
            button.set_current(page == name)

    # --- building --------------------------------------------------------------------------------

    def _build(self, pages: Sequence[PageEntry]) -> None:
        self._new_chat = new_chat = RowButton("plus", command("new_chat").label())
        new_chat.setToolTip(with_keys(command("new_chat").label(), "new_chat"))
        new_chat.clicked.connect(self.start_new_chat)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(new_chat)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._build_page_buttons(pages))

    def _build_page_buttons(self, pages: Sequence[PageEntry]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(2)
        for page in pages:
            button = IconButton(page.icon, QCoreApplication.translate("Pages", page.title))
            button.setToolTip(with_keys(button.text(), f"view_{page.name}"))
            button.clicked.connect(lambda _=False, name=page.name: self.page_clicked.emit(name))
            self._page_buttons[page.name] = button
            row.addWidget(button)
        row.addStretch()
        self._more = IconButton("more", self.tr("More: temporary chat, folders, archive, trash"))
        self._more.clicked.connect(self._show_more)
        row.addWidget(self._more)
        return row

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        from desktop.ui.keeping import begin_temporary  # noqa: PLC0415

        for name, act in (
            ("new_temporary", lambda: begin_temporary(self._app)),
            ("new_folder", self.chats.new_folder),
            ("view_archive", lambda: self.show_place(Place.ARCHIVE)),
            ("view_trash", lambda: self.show_place(Place.TRASH)),
        ):
            menu.addAction(command(name).label()).triggered.connect(lambda _=False, do=act: do())
        popup_above(menu, self._more)

    # --- search ----------------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        if text.strip() and self._findings is None:
            from desktop.ui.findings import Findings  # noqa: PLC0415

            self._findings = Findings(self._app)
            self._findings.chosen.connect(self._on_chosen)
            self._findings.left.connect(self._end_search)
            self._stack.addWidget(self._findings)
        if self._findings is not None:
            self._stack.setCurrentWidget(self._findings if text.strip() else self.chats)
        self._app.search.search(text)

    def _enter_list(self) -> None:
        if self._findings is not None and self._stack.currentWidget() is self._findings:
            self._findings.enter()
        else:
            self.chats.view.setFocus(FOCUS)

    def _end_search(self) -> None:
        self.search_box.line.clear()
        self.search_box.line.setFocus(FOCUS)

    def _on_entered(self) -> None:
        if self._findings is not None and self.search_box.line.text().strip():
            self._findings.choose()

    def _on_chosen(self, hit: Hit) -> None:
        chat = find(self._app.shelf, hit.chat_id)
        if hit.message_id is not None:
            self._app.conversation.show_message(hit.message_id)
            self.chat_opened.emit()
        elif chat is not None:
            self.chats.open_chat(chat)
