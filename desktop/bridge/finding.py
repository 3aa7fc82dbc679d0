# SPDX-License-Identifier: Apache-2.0
"""Where some words stand in the chat on the screen, and which place is looked at."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.core.ids import MessageId
from desktop.core.records import Message


class Place(NamedTuple):
    """The ``number``-th occurrence, from 0, within a message's text."""

    message_id: MessageId
    number: int


class Finding(QObject):
    """Looks on the reading thread, so that a long chat does not stall the window. Qt thread."""

    found = Signal()
    """:attr:`places` belong to :attr:`words` now."""

    def __init__(self, talk: Conversation, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk, self._jobs = talk, jobs
        self.words = ""
        self.places: tuple[Place, ...] = ()
        """Oldest first."""
        self.at = -1
        """Index of the place that is looked at; -1: none."""

    @property
    def place(self) -> Place | None:
        """What is looked at."""
        return self.places[self.at] if 0 <= self.at < len(self.places) else None

    def look_for(self, words: str) -> None:
        """Find words, in any case of letters; the last place comes first. Empty: nothing."""
        self.words = words
        messages = tuple(self._talk.messages)

        def take(places: tuple[Place, ...]) -> None:
            if words == self.words:
                self.places, self.at = places, len(places) - 1
                self.found.emit()

        self._jobs.read(lambda: occurrences(messages, words), take)

    def step(self, direction: int) -> Place | None:
        """Look at the next place (1) or the one before (-1), round and round."""
        if self.places:
            self.at = (self.at + direction) % len(self.places)
        return self.place


def occurrences(messages: Sequence[Message], words: str) -> tuple[Place, ...]:
    """Every place where the words stand, in any case of letters, oldest first. Pure."""
    needle = words.casefold()
    if not needle.strip():
        return ()
    return tuple(
        Place(message.id, number)
        for message in messages
        for number in range(message.text.casefold().count(needle))
    )
