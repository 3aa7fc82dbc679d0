# SPDX-License-Identifier: Apache-2.0
"""The one reply that is being written, whichever chat is on the screen. Knows no other message."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.turn_relay import RelayListener, TurnRelay
from desktop.core.declared import Struct, field
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Chat, Domain, Message, ModelFile
from desktop.turn.events import Outcome, Progress

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.turn import Turn


class Writing(Struct, eq=False):
    """A reply at work: what has come of it so far.

    Attributes:
        reply: as it began; with text if an earlier one is gone on with. None: not stored yet.
        thoughts, pieces: what has come since, in order.
    """

    number: int
    chat: Chat
    turn: "Turn | None" = None
    reply: Message | None = None
    thoughts: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)


class LiveReply(QObject):
    """At most one at a time. Qt thread only; what an earlier turn says late is dropped."""

    question_stored = Signal(object, object)
    """Its Writing, and the Message."""
    began = Signal(object)
    progressed = Signal(object, object)
    reasoning_arrived = Signal(object, str)
    text_arrived = Signal(object, str)
    finished = Signal(object, object)
    """The Writing, which is over, and its Outcome."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now: Writing | None = None
        self._turns = 0
        relay = self._relay = TurnRelay(self)
        queued = Qt.ConnectionType.QueuedConnection
        relay.question_stored.connect(self._on_question, queued)
        relay.reply_began.connect(self._on_reply, queued)
        relay.progressed.connect(self._on_progress, queued)
        relay.reasoning_arrived.connect(self._on_reasoning, queued)
        relay.text_arrived.connect(self._on_text, queued)
        relay.finished.connect(self._on_finished, queued)

    def ask(
        self,
        desk: "Desk",
        chat: Chat,
        question: str,
        parent_id: MessageId | None,
        domain: Domain,
        model: ModelFile,
    ) -> None:
        """Have a question stored and answered, see :meth:`Desk.ask`."""
        self._begin(
            chat,
            lambda listener: desk.ask(
                chat=chat,
                question=question,
                parent_id=parent_id,
                domain=domain,
                model=model,
                listener=listener,
            ),
        )

    def answer(
        self,
        desk: "Desk",
        chat: Chat,
        question_id: MessageId,
        domain: Domain,
        model: ModelFile,
        *,
        continues: MessageId | None = None,
    ) -> None:
        """Have a stored question answered, or a reply gone on with, see :meth:`Desk.regenerate`."""
        self._begin(
            chat,
            lambda listener: desk.regenerate(
                chat=chat,
                question_id=question_id,
                domain=domain,
                model=model,
                listener=listener,
                continues=continues,
            ),
        )

    def _begin(self, chat: Chat, start: "Callable[[RelayListener], Turn]") -> None:
        self._turns += 1
        self.now = now = Writing(self._turns, chat)
        now.turn = start(self._relay.listener(now.number))

    def stop(self) -> None:
        """End the reply; its text so far stays."""
        if self.now is not None and self.now.turn is not None:
            self.now.turn.stop()

    def forget(self) -> None:
        """End the reply, and let nothing more be heard of it."""
        self.stop()
        self.now = None

    def is_in(self, chat_id: ChatId | None) -> bool:
        """Whether the reply that is being written belongs to this chat."""
        return self.now is not None and self.now.chat.id == chat_id

    def _current(self, number: int) -> Writing | None:
        return self.now if self.now is not None and self.now.number == number else None

    def _on_question(self, number: int, message: Message) -> None:
        if (now := self._current(number)) is not None:
            self.question_stored.emit(now, message)

    def _on_reply(self, number: int, message: Message) -> None:
        if (now := self._current(number)) is not None:
            now.reply = message
            self.began.emit(now)

    def _on_progress(self, number: int, progress: Progress) -> None:
        if (now := self._current(number)) is not None:
            self.progressed.emit(now, progress)

    def _on_reasoning(self, number: int, text: str) -> None:
        if (now := self._current(number)) is not None:
            now.thoughts.append(text)
            self.reasoning_arrived.emit(now, text)

    def _on_text(self, number: int, text: str) -> None:
        if (now := self._current(number)) is not None:
            now.pieces.append(text)
            self.text_arrived.emit(now, text)

    def _on_finished(self, number: int, outcome: Outcome) -> None:
        if (now := self._current(number)) is not None:
            self.now = None
            self.finished.emit(now, outcome)
