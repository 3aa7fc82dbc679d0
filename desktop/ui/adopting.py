# SPDX-License-Identifier: Apache-2.0
"""The button that takes in models of other programs: a menu of what was found here."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.mirrored import popup_below
from desktop.ui.widgets.model_words import size_text

if TYPE_CHECKING:
    from desktop.library.neighbours import Neighbour


class AdoptButton(TextButton):
    """Looks when it is clicked, and not before."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._app = app
        self.setText(self.tr("From other programs…"))
        self.setAccessibleName(self.text())
        self.setToolTip(
            self.tr(
                "Use models of LM Studio, Jan, GPT4All, Ollama or the hub's cache where they lie"
            )
        )
        self.clicked.connect(self._on_clicked)
        app.library.neighbours_found.connect(self._on_found)
        self.menu_of_found = QMenu(self)

    def _on_clicked(self) -> None:
        self.setEnabled(False)
        self._app.library.look_for_neighbours()

    def _on_found(self, found: "tuple[Neighbour, ...]") -> None:
        self.setEnabled(True)
        menu = self.menu_of_found
        menu.clear()
        for each in found:
            is_one = each.count == 1
            text = self.tr("%1: one model, %2") if is_one else self.tr("%1: %3 models, %2")
            text = text.replace("%1", each.program).replace("%3", str(each.count))
            action = menu.addAction(text.replace("%2", size_text(each.size_bytes)))
            action.triggered.connect(lambda _=False, each=each: self._app.choices.add(each.paths))
        if not found:
            menu.addAction(self.tr("Nothing new of other programs was found")).setEnabled(False)
        popup_below(menu, self)
