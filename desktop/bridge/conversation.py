# SPDX-License-Identifier: Apache-2.0
"""The chat on the screen and the reply that is being written, which may belong to another chat.

A question is on disk before :attr:`Conversation.question_stored`; the turn room sees to that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.jobs import Jobs, nothing
from desktop.bridge.turn_relay import TurnRelay
from desktop.core.declared import replace
from desktop.core.errors import KnownError, NoModelForDomain
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Chat, Message, ReplyState, Role
from desktop.turn.events import Outcome, Progress

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.turn import Turn


@dataclass(slots=True)
class _Live:
    """A reply that is being written."""

    number: int
    chat: Chat
    turn: "Turn | None" = None
    reply: Message | None = None
    thoughts: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)


class Conversation(QObject):
    """One chat on the screen, at most one reply at work. Qt thread only."""

    opened = Signal(object, object)
    """Chat or None (a new chat), and its messages, oldest first."""
    message_wanted = Signal(object)
    question_stored = Signal(object)
    reply_began = Signal(object)
    """The empty reply; it takes the place of the last one if that answers the same question."""
    progressed = Signal(object)
    reasoning_arrived = Signal(str)
    text_arrived = Signal(str)
    reply_finished = Signal(object)
    writing_changed = Signal()
    chat_changed = Signal(object)
    """A Chat was made, answered in, or given another model."""
    failed = Signal(object)
    """A KnownError that belongs to no reply."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        choices: Choices,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._choices, self._jobs = desk, choices, jobs
        self.chat: Chat | None = None
        self.messages: list[Message] = []
        self._live: _Live | None = None
        self._turns = 0
        self._openings = 0
        self._is_starting = self._is_following = False
        self._relay = relay = TurnRelay(self)
        queued = Qt.ConnectionType.QueuedConnection
        relay.question_stored.connect(self._on_question, queued)
        relay.reply_began.connect(self._on_reply, queued)
        relay.progressed.connect(self._on_progress, queued)
        relay.reasoning_arrived.connect(self._on_reasoning, queued)
        relay.text_arrived.connect(self._on_text, queued)
        relay.finished.connect(self._on_finished, queued)
        choices.picked.connect(self._on_picked)

    @property
    def is_writing(self) -> bool:
        """Whether a reply is being written, in this chat or another."""
        return self._live is not None or self._is_starting

    @property
    def is_writing_here(self) -> bool:
        """Whether the reply that is being written belongs to the chat on the screen."""
        here = self.chat.id if self.chat else None
        return self._is_starting or (self._live is not None and self._live.chat.id == here)

    @property
    def writing_title(self) -> str:
        """Title of the chat in which a reply is being written."""
        return self._live.chat.title if self._live else ""

    def open(self, chat: Chat | None, message_id: MessageId | None = None) -> None:
        """Show a chat, or an empty new one for None; :attr:`opened` follows."""
        self._openings += 1
        if chat is None:
            self._show(None, ())
            return
        number = self._openings
        work = self._desk().chats.thread(chat.id)

        def show(thread: tuple[Message, ...]) -> None:
            if number == self._openings:
                self._show(chat, thread)
                if message_id is not None:
                    self.message_wanted.emit(message_id)

        self._jobs.follow(work, show)

    def show_message(self, message_id: MessageId) -> None:
        """Show the chat that a message stands in, on the message's branch, at the message."""
        work = self._desk().chats.choose(message_id)
        self._jobs.follow(work, lambda chat: self.open(chat, message_id))

    def forget(self, chat_id: ChatId) -> None:
        """A chat was deleted: stop its reply and leave it."""
        if self._live is not None and self._live.chat.id == chat_id:
            self.stop()
        if self.chat is not None and self.chat.id == chat_id:
            self.open(None)

    def send(self, text: str) -> None:
        """Ask a question in the chat on the screen. Does nothing while a reply is written."""
        if self.is_writing or not text.strip():
            return
        if self._choices.model is None:
            self.failed.emit(NoModelForDomain(self._choices.domain.name))
            return
        if self.chat is not None:
            self._ask(self.chat, text)
            return
        domain_id, model_id = self._choices.domain.id, self._choices.model.id
        number = self._openings
        work = self._desk().chats.create(text, domain_id, model_id)
        self._set_starting(True)

        def begin(chat: Chat) -> None:
            self._set_starting(False)
            if number == self._openings:
                self.chat = chat
            self.chat_changed.emit(chat)
            self._ask(chat, text)

        def refuse(error: KnownError) -> None:
            self._set_starting(False)
            self.failed.emit(error)

        self._jobs.follow(work, begin, refuse)

    def regenerate(self) -> None:
        """Write another answer to the last question of the chat on the screen."""
        question = next((m for m in reversed(self.messages) if m.role is Role.USER), None)
        if self.is_writing or self.chat is None or question is None:
            return
        if self._choices.model is None:
            self.failed.emit(NoModelForDomain(self._choices.domain.name))
            return
        live = self._begin(self.chat)
        live.turn = self._desk().regenerate(
            chat=self.chat,
            question_id=question.id,
            domain=self._choices.domain,
            model=self._choices.model,
            listener=self._relay.listener(live.number),
        )

    def stop(self) -> None:
        """End the reply that is being written; its text so far stays."""
        if self._live is not None and self._live.turn is not None:
            self._live.turn.stop()

    def last_reply(self) -> Message | None:
        """The last finished reply on the screen."""
        replies = (m for m in reversed(self.messages) if m.role is Role.ASSISTANT)
        return next((m for m in replies if m.state is not ReplyState.STREAMING), None)

    def _ask(self, chat: Chat, text: str) -> None:
        if (model := self._choices.model) is None:
            self.failed.emit(NoModelForDomain(self._choices.domain.name))
            return
        parent_id: MessageId | None = self.messages[-1].id if self._is_here(chat.id) else None
        live = self._begin(chat)
        live.turn = self._desk().ask(
            chat=chat,
            question=text,
            parent_id=parent_id,
            domain=self._choices.domain,
            model=model,
            listener=self._relay.listener(live.number),
        )

    def _begin(self, chat: Chat) -> _Live:
        self._turns += 1
        self._live = _Live(self._turns, chat)
        self.writing_changed.emit()
        return self._live

    def _set_starting(self, is_starting: bool) -> None:
        self._is_starting = is_starting
        self.writing_changed.emit()

    def _is_here(self, chat_id: ChatId) -> bool:
        return bool(self.messages) and self.chat is not None and self.chat.id == chat_id

    def _show(self, chat: Chat | None, thread: Sequence[Message]) -> None:
        live = self._live if chat is not None and self._live_in(chat.id) else None
        shown = [m for m in thread if live is None or live.reply is None or m.id != live.reply.id]
        self.chat, self.messages = chat, shown
        self.opened.emit(chat, tuple(shown))
        if chat is not None:
            self._is_following = True
            self._choices.follow(chat)
            self._is_following = False
        if live is not None and live.reply is not None:
            self.messages.append(live.reply)
            self.reply_began.emit(live.reply)
            if live.thoughts:
                self.reasoning_arrived.emit("".join(live.thoughts))
            self.text_arrived.emit("".join(live.pieces))
        self.writing_changed.emit()

    def _live_in(self, chat_id: ChatId) -> bool:
        return self._live is not None and self._live.chat.id == chat_id

    def _on_picked(self) -> None:
        """Another model answers from now on; the chat remembers which."""
        chat, model = self.chat, self._choices.model
        if self._is_following or chat is None or model is None:
            return
        if (chat.domain_id, chat.model_id) == (self._choices.domain.id, model.id):
            return
        domain_id, model_id = self._choices.domain.id, model.id
        self._jobs.follow(self._desk().chats.use_model(chat.id, domain_id, model_id), nothing)
        self.chat = replace(chat, domain_id=domain_id, model_id=model_id)
        self.chat_changed.emit(self.chat)

    # --- from the turn ---------------------------------------------------------------------------

    def _now(self, number: int) -> _Live | None:
        return self._live if self._live is not None and self._live.number == number else None

    def _is_on_screen(self, live: _Live) -> bool:
        return self.chat is not None and self.chat.id == live.chat.id

    def _on_question(self, number: int, message: Message) -> None:
        live = self._now(number)
        if live is None:
            return
        if self._is_on_screen(live):
            self.messages.append(message)
            self.question_stored.emit(message)
        self.chat_changed.emit(live.chat)

    def _on_reply(self, number: int, message: Message) -> None:
        if (live := self._now(number)) is None:
            return
        live.reply = message
        if self._is_on_screen(live):
            if self.messages and self.messages[-1].role is Role.ASSISTANT:
                del self.messages[-1]
            self.messages.append(message)
            self.reply_began.emit(message)

    def _on_progress(self, number: int, progress: Progress) -> None:
        live = self._now(number)
        if live is not None and self._is_on_screen(live):
            self.progressed.emit(progress)

    def _on_reasoning(self, number: int, text: str) -> None:
        if (live := self._now(number)) is None:
            return
        live.thoughts.append(text)
        if self._is_on_screen(live) and live.reply is not None:
            self.reasoning_arrived.emit(text)

    def _on_text(self, number: int, text: str) -> None:
        if (live := self._now(number)) is None:
            return
        live.pieces.append(text)
        if self._is_on_screen(live) and live.reply is not None:
            self.text_arrived.emit(text)

    def _on_finished(self, number: int, outcome: Outcome) -> None:
        if (live := self._now(number)) is None:
            return
        self._live = None
        if self._is_on_screen(live):
            if outcome.reply is not None and live.reply is not None:
                self.messages[-1] = outcome.reply
            self.reply_finished.emit(outcome)
        if outcome.reply is None and outcome.error is not None:
            self.failed.emit(outcome.error)
        self.writing_changed.emit()
        self.chat_changed.emit(live.chat)
