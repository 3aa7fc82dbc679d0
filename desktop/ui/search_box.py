# SPDX-License-Identifier: Apache-2.0
"""The line in the sidebar that searches all chats, and the menu that writes its prefixes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.shortcuts import with_keys
from desktop.ui.widgets.buttons import IconButton, add_clear_button
from desktop.ui.widgets.mirrored import popup_below


class SearchBox(QWidget):
    """A line to type into, and a menu that writes the prefixes."""

    typed = Signal(str)
    left_downwards = Signal()
    """The reader wants to go into the list."""
    entered = Signal()

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.line = QLineEdit()
        name = self.tr("Search all chats")
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.setToolTip(with_keys(name, "search_chats"))
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self.entered)
        self.line.installEventFilter(self)
        self.button = IconButton("filter", self.tr("Search only in a part of the chats"))
        self.button.clicked.connect(self._show_filters)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: Down goes to what was found, Escape ends the search."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.left_downwards.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return super().eventFilter(watched, event)

    def _on_changed(self, text: str) -> None:
        if text:
            add_clear_button(self.line)  # 5 ms that an empty line does not need
        self.typed.emit(text)

    def _show_filters(self) -> None:
        from desktop.turn.finding import path_of  # noqa: PLC0415  # loads the store

        shelf, choices = self._app.shelf, self._app.choices
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folders = [path_of(folder, shelf.folders) for folder in shelf.folders.values()]
        self._offer(menu.addMenu(self.tr("Folder")), "in", [(name, name) for name in folders])
        domains = [(domain.name, str(domain.id)) for domain in choices.domains]
        self._offer(menu.addMenu(self.tr("Domain")), "domain", domains)
        models = [(model.name, str(model.id)) for model in choices.models if model.can_chat]
        self._offer(menu.addMenu(self.tr("Model")), "model", models)
        tags = [(tag, tag) for tag in shelf.tags]
        self._offer(menu.addMenu(self.tr("Tag")), "tag", tags)
        since = [
            (self.tr("Today"), "today"),
            (self.tr("Last 7 days"), "7d"),
            (self.tr("Last 30 days"), "30d"),
            (self.tr("Last 12 months"), "1y"),
        ]
        until = [
            (self.tr("Older than 30 days"), "30d"),
            (self.tr("Older than 12 months"), "1y"),
        ]
        dates = menu.addMenu(self.tr("Date"))
        self._offer(dates, "after", since)
        self._offer(dates, "before", until)
        self._offer(menu, "is", [(self.tr("Archived only"), "archived")])
        popup_below(menu, self.button)

    def _offer(self, menu: QMenu, prefix: str, entries: Sequence[tuple[str, str]]) -> None:
        menu.menuAction().setEnabled(bool(entries))
        for name, value in entries:
            word = f'{prefix}:"{value}"' if " " in value else f"{prefix}:{value}"
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, wanted=word: self._add(wanted))

    def _add(self, word: str) -> None:
        self.line.setText(f"{word} {self.line.text().strip()}".strip() + " ")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
