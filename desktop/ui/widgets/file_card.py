# SPDX-License-Identifier: Apache-2.0
"""An installed model as a card: what the file is, where it lies, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.ui.widgets.file_actions import FileActions
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.model_words import fit_text, installed_facts, installed_title, revoked_text

if TYPE_CHECKING:
    from desktop.turn.offers import Installed


class FileCard(QFrame):
    """``refresh`` shows how a check goes; the page calls it."""

    def __init__(
        self, installed: "Installed", app: AppContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.shown = installed
        self.file_actions = FileActions(app, self)
        self.file_actions.show_for(installed)
        buttons = Flow()
        for button in self.file_actions.buttons:
            buttons.addWidget(button)
        model = installed.model
        # A path has no spaces to wrap at; these marks let it break after each separator.
        place = str(model.path).replace("/", "/\u200b").replace("\\", "\\\u200b")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(5)
        for role, text in (
            ("strong", installed_title(installed)),
            ("small", installed_facts(installed)),
            ("", fit_text(installed.fit)),
            ("small", "" if model.is_builtin else place),
            ("error", _sentence(said(model.problem))),
            ("error", revoked_text(installed.revoked)),
        ):
            if text:
                layout.addWidget(label(role, text))
        layout.addWidget(self.file_actions.trust)
        layout.addWidget(self.file_actions.status)
        layout.addLayout(buttons)

    def refresh(self) -> None:
        """Show how a check stands now."""
        self.file_actions.refresh()

    def take_over(self, old: "FileCard") -> None:
        """Have the focus if the card that this one replaces had it."""
        pairs = zip(old.file_actions.buttons, self.file_actions.buttons, strict=True)
        for before, now in pairs:
            if before.hasFocus():
                now.setFocus()


def _sentence(problem: str) -> str:
    return f"{problem[0].upper()}{problem[1:].rstrip('.')}." if problem else ""
