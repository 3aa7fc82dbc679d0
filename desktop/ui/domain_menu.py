# SPDX-License-Identifier: Apache-2.0
"""The domain menu: Domain ▸ model, the same in the header and in the menu bar."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Domain, ModelFile
from desktop.ui import theme
from desktop.ui.colours import LIGHT
from desktop.ui.icons import icon
from desktop.ui.shortcuts import command


class DomainMenu(QMenu):
    """Follows the choices by itself."""

    def __init__(self, app: AppContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._app = app
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(app.choices.refresh)
        app.choices.changed.connect(self.fill)
        app.choices.picked.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Write the entries anew."""
        self.clear()
        for domain in self._app.choices.domains:
            self._add_domain(domain)
        self.addSeparator()
        add = self.addAction(command("add_model").label())
        add.triggered.connect(self._app.requests.model_file_wanted)

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

    def _add_model(self, menu: QMenu, domain_id: DomainId, model: ModelFile) -> QAction:
        action = menu.addAction(model_label(model).replace("&", "&&"))
        action.setCheckable(True)
        action.setToolTip(str(model.path))
        model_id: ModelId = model.id
        action.triggered.connect(lambda: self._app.choices.pick(domain_id, model_id))
        return action

    def _add_hint(self, menu: QMenu) -> None:
        if not self._app.choices.is_loaded:
            menu.addAction(self.tr("Looking for models …")).setEnabled(False)
            return
        menu.addAction(self.tr("No model installed")).setEnabled(False)
        add = menu.addAction(command("add_model").label())
        add.triggered.connect(self._app.requests.model_file_wanted)
        folder = menu.addAction(command("open_models").label())
        folder.triggered.connect(self._app.requests.models_folder_wanted)


def accent_of(domain: Domain) -> str:
    """The domain's colour on the ground in use."""
    return domain.accent_light if theme.colours() is LIGHT else domain.accent_dark


def model_label(model: ModelFile) -> str:
    """Name and quantization, for example ``Qwen3 4B Q4_K_M``."""
    if not model.quantization or model.quantization in model.name:
        return model.name
    return f"{model.name} {model.quantization}"
