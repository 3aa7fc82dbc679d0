# SPDX-License-Identifier: Apache-2.0
"""The sign in the chat's header that it is not kept, or that a legal hold keeps it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import will_be_temporary
from desktop.bridge.shelf import find
from desktop.core.declared import Struct
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import label


class Kept(Struct, frozen=True, kw_only=True):
    """What the mark says; ``hold``: which one, empty: none."""

    is_temporary: bool = False
    hold: str = ""


def kept(app: AppContext) -> Kept:
    """How the chat on the screen is kept."""
    talk, shelf = app.conversation, app.shelf
    if talk.chat is None:
        return Kept(is_temporary=will_be_temporary(talk.new, shelf))
    chat = find(shelf, talk.chat.id) or talk.chat
    if chat.is_temporary:
        return Kept(is_temporary=True)
    return Kept(hold=app.keeping.hold_on(chat))


class KeptMark(QWidget):
    """A click says what it means. Built when there is something to say."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._icon = IconButton("temporary", "")
        self._icon.clicked.connect(self._explain)
        self._text = label("strong")
        self._text.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        self._more = ""

    def show_kept(self, how: Kept) -> None:
        """Say it, or hide."""
        self.setVisible(how.is_temporary or bool(how.hold))
        if how.is_temporary:
            text = self.tr("Temporary, not saved")
            self._more = self.tr(
                "This chat is in memory only: not in the database, the backups or the search. It "
                "is gone when Carrel ends."
            )
        else:
            text = self.tr("Legal hold")
            words = self.tr("This chat cannot be deleted: it is kept by %1.")
            self._more = words.replace("%1", how.hold)
        self._icon.set_icon("temporary" if how.is_temporary else "hold", text)
        self._text.setText(text)
        self._icon.setAccessibleDescription(self._more)
        for widget in (self, self._icon, self._text):
            widget.setToolTip(self._more)

    def set_narrow(self, is_narrow: bool) -> None:
        """Without words where there is no room for them."""
        self._text.setVisible(not is_narrow)

    def _explain(self) -> None:
        from PySide6.QtWidgets import QToolTip  # noqa: PLC0415

        place = self._icon.mapToGlobal(self._icon.rect().bottomLeft())
        QToolTip.showText(place, self._more, self._icon)
        self._app.requests.announced.emit(self._more)
