# SPDX-License-Identifier: Apache-2.0
"""One question that waits until the reply before it is written."""

from PySide6.QtCore import QObject, Signal

from desktop.core.ids import ChatId
from desktop.core.records import Message, ReplyState


class NextQuestion(QObject):
    """Holds at most one. Qt thread only."""

    changed = Signal()
    given_back = Signal(str)
    """It is not asked, because the reply before it is not complete; nothing must be lost."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.chat_id: ChatId | None = None

    def put(self, chat_id: ChatId, text: str) -> None:
        """Let it wait; if one waits already, this one follows it in the same message."""
        self.text = f"{self.text}\n\n{text}" if self.text else text
        self.chat_id = chat_id
        self.changed.emit()

    def after(self, chat_id: ChatId, reply: Message | None) -> str | None:
        """What waits in this chat, to be asked now, if the reply before it is complete."""
        if self.chat_id != chat_id:
            return None
        if reply is None or reply.state is not ReplyState.COMPLETE:
            self.give_back()
            return None
        return self._take()

    def give_back(self) -> None:
        """It shall not be asked; :attr:`given_back` carries it."""
        if self.text:
            self.given_back.emit(self._take())

    def _take(self) -> str:
        text, self.text, self.chat_id = self.text, "", None
        self.changed.emit()
        return text
