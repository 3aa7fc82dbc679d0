# SPDX-License-Identifier: Apache-2.0
"""The quick switcher: a line over a list of chats, pages, commands, domains and models."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout

from desktop.bridge.context import AppContext
from desktop.bridge.places import PLACE_ROLE, Places, Target
from desktop.core.records import Chat
from desktop.ui.domain_menu import model_label
from desktop.ui.pages import PAGES
from desktop.ui.shortcuts import COMMANDS
from desktop.ui.theme import em
from desktop.ui.widgets.mirrored import leading_to
from desktop.ui.widgets.place_row import PlaceDelegate

if TYPE_CHECKING:
    from desktop.ui.window import Window

WIDTH_EM, HEIGHT_EM = 30, 24
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Switcher(QDialog):
    """Keys alone: type, Up and Down, Enter. Closes itself when it was used."""

    def __init__(
        self,
        app: AppContext,
        actions: Mapping[str, QAction],
        window: "Window",
        *,
        has_domains_alone: bool = False,
    ) -> None:
        super().__init__(window)
        self._app, self._actions, self._window = app, actions, window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self.line = QLineEdit()
        everything, domains = self.tr("Chat, model, page or command"), self.tr("Domain or model")
        hint = domains if has_domains_alone else everything
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.installEventFilter(self)
        targets = self._domains() if has_domains_alone else self._targets()
        self._places = Places(tuple(targets), self)
        self.list = QListView()
        self.list.setModel(self._places)
        self.list.setItemDelegate(PlaceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Places"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        self.resize(em(self, WIDTH_EM), em(self, HEIGHT_EM))
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_entered)
        self.list.clicked.connect(self._go)
        self._choose_first()

    def _targets(self) -> Iterator[Target]:
        """Chats used last first, without the open one; then pages, commands, domains."""
        app, window = self._app, self._window
        shown = app.conversation.chat
        usual, archived = (self.tr("Chat"), "chat"), (self.tr("Archive"), "archive")
        untitled = self.tr("Untitled chat")
        for chat in app.shelf.chats.values():
            if shown is None or chat.id != shown.id:
                kind, sign = archived if chat.is_archived else usual
                yield Target(chat.title or untitled, kind, sign, partial(self._open, chat))
        titles = {page.name: QCoreApplication.translate("Pages", page.title) for page in PAGES}
        for page in PAGES:
            go = partial(window.show_page, page.name)
            yield Target(titles[page.name], self.tr("Page"), page.icon, go)
        # A command that only shows a page is there as that page.
        pages = [f"view_{page.name}" for page in PAGES]
        pages += [row.name for row in COMMANDS if row.label() == titles.get(row.name)]
        for row in COMMANDS:
            action = self._actions.get(row.name)
            can = action is not None and action.isEnabled()
            if action is not None and can and row.name not in ("switcher", *pages):
                keys = row.key_text() if row.keys else ""
                yield Target(row.label(), self.tr("Command"), "chevron-right", action.trigger, keys)
        yield from self._domains()

    def _domains(self) -> Iterator[Target]:
        choices = self._app.choices
        for domain in choices.domains:
            for model in choices.models_of(domain.id):
                yield Target(
                    leading_to(domain.name, model_label(model)),
                    self.tr("Domain"),
                    "models",
                    partial(choices.pick, domain.id, model.id),
                )

    def _open(self, chat: Chat) -> None:
        self._window.sidebar.chats.open_chat(chat)

    def _on_typed(self, text: str) -> None:
        self._places.look_for(text)
        self._choose_first()

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self._places.index(0))

    def _on_entered(self) -> None:
        self._go(self.list.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        target = index.data(PLACE_ROLE)
        if isinstance(target, Target):
            # Later: now the key that led here is still on its way through this dialog.
            QTimer.singleShot(0, self._window, target.go)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: keys that move in the list, while one goes on typing."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in MOVES:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
