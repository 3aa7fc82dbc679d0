# SPDX-License-Identifier: Apache-2.0
"""Brings what a turn says on other threads to the Qt thread, in order."""

from PySide6.QtCore import QObject, Signal

from desktop.core.records import Message
from desktop.turn.events import Outcome, Progress


class TurnRelay(QObject):
    """Signals carry the number of the turn first, so that a late word of an earlier one is known.

    Emitted on foreign threads: connect them queued.
    """

    question_stored = Signal(int, object)
    reply_began = Signal(int, object)
    progressed = Signal(int, object)
    reasoning_arrived = Signal(int, str)
    text_arrived = Signal(int, str)
    finished = Signal(int, object)

    def listener(self, number: int) -> "RelayListener":
        """A listener for one turn."""
        return RelayListener(self, number)


class RelayListener:
    """A TurnListener; called on threads of the store and the engine."""

    def __init__(self, relay: TurnRelay, number: int) -> None:
        self._relay, self._number = relay, number

    def on_question(self, message: Message) -> None:
        """See TurnListener."""
        self._relay.question_stored.emit(self._number, message)

    def on_reply(self, message: Message) -> None:
        """See TurnListener."""
        self._relay.reply_began.emit(self._number, message)

    def on_progress(self, progress: Progress) -> None:
        """See TurnListener."""
        self._relay.progressed.emit(self._number, progress)

    def on_reasoning(self, text: str) -> None:
        """See TurnListener."""
        self._relay.reasoning_arrived.emit(self._number, text)

    def on_text(self, text: str) -> None:
        """See TurnListener."""
        self._relay.text_arrived.emit(self._number, text)

    def on_finished(self, outcome: Outcome) -> None:
        """See TurnListener."""
        self._relay.finished.emit(self._number, outcome)
