# SPDX-License-Identifier: Apache-2.0
"""Reads and stores what one chat does differently: options, tags, and who answers in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.core.ids import ChatId, DomainId, ModelId
from desktop.core.records import Chat

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.shelving import Details


class ChatDetails:
    """Qt thread only."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        choices: Choices,
        conversation: Conversation,
        jobs: Jobs,
    ) -> None:
        self._desk, self._shelf, self._choices, self._jobs = desk, shelf, choices, jobs
        self._conversation = conversation

    def read(self, chat_id: ChatId, on_read: "Callable[[Details], None]") -> None:
        """Have what is stored told."""
        self._jobs.follow(self._desk().shelving.details(chat_id), on_read)

    def write(self, chat_id: ChatId, details: "Details") -> None:
        """Store it; it holds from the next question on."""
        work = self._desk().shelving.set_details(chat_id, details)
        self._jobs.follow(work, lambda _none: self._shelf.refresh())  # there may be other tags

    def keep_seed(self, chat_id: ChatId, seed: int) -> None:
        """Have the chat's answers drawn with this seed, from the next one on."""
        self._jobs.follow(self._desk().chats.set_seed(chat_id, seed), lambda _none: None)

    def use_model(self, chat: Chat, domain_id: DomainId, model_id: ModelId) -> None:
        """Let this domain and model answer in a chat from now on."""
        shown = self._conversation.chat
        if shown is not None and shown.id == chat.id:
            self._choices.pick(domain_id, model_id)  # the conversation stores it
            return
        work = self._desk().chats.use_model(chat.id, domain_id, model_id)
        self._jobs.follow(work, lambda _none: self._shelf.refresh())
