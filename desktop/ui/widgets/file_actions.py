# SPDX-License-Identifier: Apache-2.0
"""What can be done with an installed model: its settings, check its files, show them, remove."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.model_words import check_text, installed_title

if TYPE_CHECKING:
    from desktop.turn.offers import Installed


class FileActions(QObject):
    """Makes the buttons and the line that says how a check ended; a card puts them in place."""

    def __init__(self, app: AppContext, card: QWidget) -> None:
        super().__init__(card)
        self._app, self._card = app, card
        self._installed: Installed | None = None
        self.check = TextButton("")
        self.check.clicked.connect(self._on_check_clicked)
        self.reveal = TextButton(self.tr("Reveal in folder"))
        self.reveal.clicked.connect(self._on_reveal_clicked)
        self.settings = TextButton(self.tr("Settings…"))
        self.settings.setToolTip(self.tr("What this model does differently from the settings"))
        self.settings.clicked.connect(self._on_settings_clicked)
        self.remove = TextButton("")
        self.remove.clicked.connect(self._on_remove_clicked)
        self.status = label("small", can_select=True)
        self.show_for(None)

    @property
    def buttons(self) -> tuple[TextButton, ...]:
        """In the order in which they stand."""
        return self.settings, self.check, self.reveal, self.remove

    def show_for(self, installed: "Installed | None") -> None:
        """Act on this model from now on; None hides everything."""
        self._installed = installed
        has_own_folder = installed is not None and not installed.model.is_builtin
        self.settings.setVisible(installed is not None and installed.model.can_chat)
        self.check.setVisible(installed is not None)
        self.reveal.setVisible(has_own_folder)
        self.remove.setVisible(has_own_folder)
        if installed is not None:
            removal = installed.removal
            self.remove.setText(self.tr("Remove…") if removal.deletes else self.tr("Forget…"))
        self.refresh()

    def refresh(self) -> None:
        """Show how the check stands now."""
        if self._installed is None:
            self.status.hide()
            return
        check = self._app.library.state(self._installed.model)
        is_running = check is not None and check.is_running
        self.check.setText(self.tr("Stop checking") if is_running else self.tr("Check file"))
        is_bad = check is not None and (check.problem or any(f.differs for f in check.files))
        set_role(self.status, "error" if is_bad else "small")
        self.status.setText(check_text(check))
        self.status.setVisible(bool(self.status.text()))
        removal = self._installed.removal
        reason = said(removal.reason)
        if removal.deletes and self._app.downloads.is_fetching(removal.files):
            reason = self.tr("Parts of it are being downloaded; cancel the download first.")
        self.remove.setEnabled(not reason)
        self.remove.setToolTip(reason)
        name = installed_title(self._installed)
        for button in self.buttons:
            button.setAccessibleName(f"{button.text()}: {name}")

    def _on_check_clicked(self) -> None:
        if self._installed is None:
            return
        model = self._installed.model
        check = self._app.library.state(model)
        if check is not None and check.is_running:
            self._app.library.stop_check(model.path)
        else:
            self._app.library.check(model)

    def _on_settings_clicked(self) -> None:
        from desktop.ui.model_settings import show_model_settings  # noqa: PLC0415  # rarely

        if self._installed is not None:
            # Not of the card: another one may take its place while the dialog is open.
            show_model_settings(self._card.window(), self._installed, self._app)

    def _on_reveal_clicked(self) -> None:
        from desktop.ui.dialogs import show_folder  # noqa: PLC0415  # not at the start

        if self._installed is not None:
            show_folder(self._installed.model.path.parent)

    def _on_remove_clicked(self) -> None:
        from desktop.ui.removal_question import ask_to_remove  # noqa: PLC0415  # rarely

        installed = self._installed
        if installed is not None:
            models = self._app.choices.models
            library = self._app.library
            ask_to_remove(self._card, installed, models, lambda: library.remove(installed))
