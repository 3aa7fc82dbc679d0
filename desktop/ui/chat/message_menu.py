# SPDX-License-Identifier: Apache-2.0
"""The context menu of a message. It knows what can be done, not how."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.bridge.copying import copy_answer, may_copy
from desktop.core.records import ModelFile
from desktop.ui.chat.acts import Act

if TYPE_CHECKING:
    from desktop.ui.chat.message import MessageWidget

_STARTS_GROUP = {Act.EDIT, Act.CONTINUE, Act.PREVIOUS, Act.EXPORT, Act.DELETE}


class MessageMenu(QMenu):
    """Deletes itself when it is closed."""

    def __init__(self, widget: "MessageWidget") -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = widget.message
        self._add_selection(widget)
        is_first = self.isEmpty()
        for act in widget.acts():
            if act in _STARTS_GROUP and not is_first:
                self.addSeparator()
            is_first = False
            self.addAction(act.label()).triggered.connect(lambda _=False, a=act: widget.act(a))

    def offer_models(
        self,
        models: Iterable[ModelFile],
        label: Callable[[ModelFile], str],
        chosen: Callable[[ModelFile], None],
    ) -> None:
        """Offer other models for the same question."""
        menu = self.addMenu(self.tr("Answer with another model"))
        for model in models:
            action = menu.addAction(label(model).replace("&", "&&"))
            action.triggered.connect(lambda _=False, m=model: chosen(m))
        menu.setEnabled(not menu.isEmpty())

    def _add_selection(self, widget: "MessageWidget") -> None:
        """Copy what is selected in the text that has the focus, and beside it."""
        selected = getattr(widget.window().focusWidget(), "selected_words", None)
        if text := selected() if selected is not None else "":
            copy = self.addAction(self.tr("Copy selection"))
            copy.setEnabled(may_copy())
            copy.triggered.connect(lambda: copy_answer(text))
            self.addSeparator()
