# SPDX-License-Identifier: Apache-2.0
"""The button in the header that tells which domain and model answer, and opens the menu."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.domain_menu import DomainMenu, accent_of, model_label
from desktop.ui.icons import icon
from desktop.ui.shortcuts import with_keys
from desktop.ui.theme import em
from desktop.ui.widgets.mirrored import leading_to, popup_below


class DomainButton(QToolButton):
    """Follows the choices."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.setProperty("role", "domain")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._menu = DomainMenu(app, "", self)
        self.setMenu(self._menu)
        app.choices.changed.connect(self._show)
        app.choices.picked.connect(self._show)
        app.requests.domain_menu_wanted.connect(self._open)
        self._show()

    def _open(self) -> None:
        """As a click does, but without waiting for the choice."""
        popup_below(self._menu, self)

    def _show(self) -> None:
        choices = self._app.choices
        name = choices.domain.name
        if choices.model is not None:
            text = leading_to(name, model_label(choices.model))
        elif choices.is_loaded:
            text = leading_to(name, self.tr("no model"))
        else:
            text = name
        self.setText(text.replace("&", "&&"))
        spoken = self.tr("Domain and model: %1").replace("%1", text)
        self.setAccessibleName(spoken)
        self.setToolTip(with_keys(self.tr("Choose domain and model"), "domain_menu"))
        edge = em(self, 1.0)
        self.setIconSize(QSize(edge, edge))
        self.setIcon(icon("circle", accent_of(choices.domain), edge))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: the dot has the colour of the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show()
