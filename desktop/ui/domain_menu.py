# SPDX-License-Identifier: Apache-2.0
"""The domain menu: Domain ▸ model, the same in the header and in the menu bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Domain, ModelFile
from desktop.ui import theme
from desktop.ui.colours import LIGHT
from desktop.ui.icons import icon
from desktop.ui.shortcuts import command
from desktop.ui.widgets.mirrored import leading_to

if TYPE_CHECKING:
    from desktop.turn.marks import Mark

MOST_RECENT = 3


class DomainMenu(QMenu):
    """Follows the choices by itself. Typing a word looks for it among domains and models."""

    def __init__(self, app: AppContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._app = app
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(app.choices.refresh)
        self.aboutToShow.connect(self.fill)
        app.choices.changed.connect(self.fill)
        app.choices.picked.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Write the entries anew."""
        for menu in self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()  # clear() takes only their entries away
        self.clear()
        self._add_recent()
        for domain in self._app.choices.domains:
            self._add_domain(domain)
        self.addSeparator()
        search = self.addAction(self.tr("Search domains and models…"))
        search.triggered.connect(lambda: self._app.requests.places_wanted.emit(""))
        compare = self.addAction(command("compare").label())
        compare.triggered.connect(lambda: self._app.requests.compare_wanted.emit(""))
        add = self.addAction(command("add_model").label())
        add.triggered.connect(self._app.requests.model_file_wanted)

    def _add_recent(self) -> None:
        """What answered in the chats used last, without what answers now."""
        choices = self._app.choices
        wanted: list[tuple[DomainId, ModelId | None]] = []
        now = choices.domain.id, choices.model.id if choices.model is not None else None
        for chat in self._app.shelf.chats.values():
            pair = chat.domain_id, chat.model_id
            if pair != now and pair not in wanted and len(wanted) < MOST_RECENT:
                wanted.append(pair)
        for domain in choices.domains:
            for model in choices.models_of(domain.id):
                if (domain.id, model.id) in wanted:
                    text = leading_to(domain.name, model_label(model))
                    self._add_model(self, domain.id, model, text).setCheckable(False)
        if not self.isEmpty():
            self.addSeparator()

    def _add_domain(self, domain: Domain) -> None:
        choices = self._app.choices
        models = choices.models_of(domain.id)
        is_current = domain.id == choices.domain.id
        menu = self.addMenu(domain.name.replace("&", "&&"))
        menu.setToolTipsVisible(True)
        entry = menu.menuAction()
        entry.setIcon(icon("circle", accent_of(domain)))
        font = entry.font()
        font.setBold(is_current)
        entry.setFont(font)
        entry.setToolTip(domain.purpose)
        if not models:
            self._add_hint(menu)
        group = QActionGroup(menu)
        for model in models:
            action = self._add_model(menu, domain.id, model)
            group.addAction(action)
            is_used = choices.model is not None and model.id == choices.model.id
            action.setChecked(is_current and is_used)

    def _add_model(
        self, menu: QMenu, domain_id: DomainId, model: ModelFile, text: str = ""
    ) -> QAction:
        mark = self._app.choices.marks.get(model.id)
        # What stands behind a tab has a column of its own, at the right.
        words = f"{text or model_label(model)}\t{mark_text(mark)}"
        action = menu.addAction(words.rstrip().replace("&", "&&"))
        action.setCheckable(True)
        why = (said(mark.lacks), mark.revoked) if mark is not None else ()
        action.setToolTip("\n".join(filter(None, (str(model.path), *why))))
        model_id: ModelId = model.id
        action.triggered.connect(lambda: self._app.choices.pick(domain_id, model_id))
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: a letter begins a search."""
        text = event.text()
        if text.strip() and text.isprintable():
            self.close()
            self._app.requests.places_wanted.emit(text)
        else:
            super().keyPressEvent(event)

    def _add_hint(self, menu: QMenu) -> None:
        if not self._app.choices.is_loaded:
            menu.addAction(self.tr("Looking for models …")).setEnabled(False)
            return
        menu.addAction(self.tr("No model installed")).setEnabled(False)
        add = menu.addAction(command("add_model").label())
        add.triggered.connect(self._app.requests.model_file_wanted)
        folder = menu.addAction(command("open_models").label())
        folder.triggered.connect(self._app.requests.models_folder_wanted)


def mark_text(mark: "Mark | None") -> str:
    """Whether a model is ready, and what it needs of the memory."""
    translate = QCoreApplication.translate
    if mark is None:
        return ""
    if mark.revoked:
        return translate("DomainMenu", "revoked")
    if mark.is_warm:
        return translate("DomainMenu", "ready")
    kind = QLocale.DataSizeFormat.DataSizeSIFormat
    size = QLocale().formattedDataSize(mark.memory_bytes, 1, kind)
    too_large = translate("DomainMenu", "%1: too large")
    return too_large.replace("%1", size) if mark.lacks else size


def accent_of(domain: Domain) -> str:
    """The domain's colour on the ground in use."""
    return domain.accent_light if theme.colours() is LIGHT else domain.accent_dark


def model_label(model: ModelFile) -> str:
    """Name and quantization, for example ``Qwen3 4B Q4_K_M``."""
    if not model.quantization or model.quantization in model.name:
        return model.name
    return f"{model.name} {model.quantization}"
