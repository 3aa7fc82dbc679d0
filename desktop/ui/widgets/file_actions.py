# SPDX-License-Identifier: Apache-2.0
"""What can be done with an installed model: settings, check, confirm, show, move, remove."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.model_words import (
    check_text,
    installed_title,
    is_unverified,
    moving_text,
    trust_text,
)

if TYPE_CHECKING:
    from desktop.bridge.library import Check
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
        self.confirm = TextButton(self.tr("Confirm…"))
        self.confirm.setToolTip(self.tr("Say that you trust this file although no hash is known"))
        self.confirm.clicked.connect(self._on_confirm_clicked)
        self.move = TextButton("")
        self.move.clicked.connect(self._on_move_clicked)
        self.settings = TextButton(self.tr("Settings…"))
        self.settings.setToolTip(self.tr("What this model does differently from the settings"))
        self.settings.clicked.connect(self._on_settings_clicked)
        self.remove = TextButton("")
        self.remove.clicked.connect(self._on_remove_clicked)
        self.status, self.trust = label("small", can_select=True), label("small")
        self._asks_after_check = False
        self.show_for(None)

    @property
    def buttons(self) -> tuple[TextButton, ...]:
        """In the order in which they stand."""
        return self.settings, self.check, self.confirm, self.reveal, self.move, self.remove

    def show_for(self, installed: "Installed | None") -> None:
        """Act on this model from now on; None hides everything."""
        self._installed = installed
        has_own_folder = installed is not None and not installed.model.is_builtin
        self.settings.setVisible(installed is not None and installed.model.can_chat)
        self.check.setVisible(installed is not None)
        self.reveal.setVisible(has_own_folder)
        self.move.setVisible(has_own_folder)
        self.remove.setVisible(has_own_folder)
        self.trust.setText(trust_text(installed))
        self.trust.setVisible(bool(self.trust.text()))
        self.confirm.setVisible(is_unverified(installed))
        if installed is not None:
            removal = installed.removal
            self.remove.setText(self.tr("Remove…") if removal.deletes else self.tr("Forget…"))
        self.refresh()

    def refresh(self) -> None:
        """Show how the check stands now."""
        if self._installed is None:
            self.status.hide()
            return
        model = self._installed.model
        check = self._app.library.state(model)
        way = self._app.relocating.fraction(model.path)
        self.move.setText(self.tr("Move…") if way is None else self.tr("Stop moving"))
        is_running = check is not None and check.is_running
        self.check.setText(self.tr("Stop checking") if is_running else self.tr("Check file"))
        is_bad = check is not None and (check.problem or any(f.differs for f in check.files))
        set_role(self.status, "error" if is_bad else "small")
        self.status.setText(check_text(check) if way is None else moving_text(way))
        self.status.setVisible(bool(self.status.text()))
        removal = self._installed.removal
        reason = said(removal.reason)
        if removal.deletes and self._app.downloads.is_fetching(removal.files):
            reason = self.tr("Parts of it are being downloaded; cancel the download first.")
        if way is not None:
            reason = self.tr("It is being moved.")
        self.remove.setEnabled(not reason)
        self.remove.setToolTip(reason)
        is_fetched = self._app.downloads.is_fetching(removal.files)
        self.move.setEnabled(way is not None or not is_fetched)
        self.check.setEnabled(way is None)
        name = installed_title(self._installed)
        for button in self.buttons:
            button.setAccessibleName(f"{button.text()}: {name}")
        if self._asks_after_check and check is not None and not is_running:
            self._asks_after_check = False
            self._ask_to_confirm(check)

    def _on_check_clicked(self) -> None:
        if self._installed is None:
            return
        model = self._installed.model
        check = self._app.library.state(model)
        if check is not None and check.is_running:
            self._app.library.stop_check(model.path)
        else:
            self._app.library.check(model)

    def _on_confirm_clicked(self) -> None:
        if self._installed is None:
            return
        check = self._app.library.state(self._installed.model)
        if check is not None and not check.is_running and check.files:
            self._ask_to_confirm(check)
            return
        self._asks_after_check = True  # the hash comes first
        self._app.library.check(self._installed.model)

    def _ask_to_confirm(self, check: "Check") -> None:
        from desktop.ui.trust_question import ask_to_trust  # noqa: PLC0415  # rarely

        if self._installed is not None and check.files and not check.problem:
            library, name = self._app.library, installed_title(self._installed)
            # Of the window: what the check found may put another card in the place of this one.
            ask_to_trust(
                self._card.window(), name, check.files, lambda: library.confirm(check.files)
            )

    def _on_move_clicked(self) -> None:
        from desktop.ui.move_dialog import MoveDialog  # noqa: PLC0415  # rarely

        if self._installed is None:
            return
        path = self._installed.model.path
        if self._app.relocating.fraction(path) is not None:
            self._app.relocating.stop(path)
        else:
            MoveDialog(self._app, self._installed, self._card.window()).open()

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
