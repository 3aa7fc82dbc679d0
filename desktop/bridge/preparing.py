# SPDX-License-Identifier: Apache-2.0
"""Has the engine go back to a chat as soon as it is opened, not only when a question comes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs, nothing
from desktop.core.records import Chat

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


class Preparing(QObject):
    """Follows what is on the screen. Qt thread only; the work is done elsewhere."""

    def __init__(
        self, desk: "Callable[[], Desk]", choices: Choices, conversation: Conversation, jobs: Jobs
    ) -> None:
        super().__init__(conversation)
        self._desk, self._choices, self._jobs = desk, choices, jobs
        # Queued: the choices follow the chat first.
        conversation.opened.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)

    def _on_opened(self, chat: Chat | None, _thread: object) -> None:
        model = self._choices.model
        if chat is not None and model is not None:
            self._jobs.read(lambda: self._desk().chats.prepare(chat.id, model), nothing)
