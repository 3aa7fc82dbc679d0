# SPDX-License-Identifier: Apache-2.0
"""A question asked in passing: its chat is in memory only, unless somebody goes on with it.

Knows no widget, and nothing of what is on the screen of the main window.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs, nothing
from desktop.bridge.live_reply import LiveReply, Writing
from desktop.core.errors import KnownError, NoModelForDomain
from desktop.core.records import Chat, Domain, Message, ModelFile
from desktop.core.store_errors import NoTemporaryChats
from desktop.turn.events import Outcome

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

STOP_S = 8.0
"""After this an engine that did not listen has been killed."""


class QuickAsk(QObject):
    """One chat at a time. Qt thread only.

    Attributes:
        live: what is heard of the answer.
        is_kept: the chat is stored: a legal hold lets none be temporary.
    """

    changed = Signal()
    """Something is asked, ended, or forgotten."""
    failed = Signal(object)
    """A KnownError."""
    dropped = Signal()
    """A chat in memory is going, from every list of such chats, too."""
    continued = Signal()
    """The chat is on the screen of the main window now."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        choices: Choices,
        conversation: Conversation,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._choices, self._jobs = desk, choices, jobs
        self._talk = conversation
        self.live = LiveReply(self)
        self.is_kept = False
        self.last: Message | None = None
        """The answer that ended last."""
        self._chat: Chat | None = None
        self._question: Message | None = None
        """What was asked last."""
        self._is_starting = False
        self._askings = 0
        self.live.question_stored.connect(self._on_question)
        self.live.finished.connect(self._on_finished)

    @property
    def is_writing(self) -> bool:
        """Whether an answer is being written, or its chat is being made."""
        return self._is_starting or self.live.now is not None

    @property
    def has_chat(self) -> bool:
        """Whether something was asked that could be gone on with."""
        return self._chat is not None

    def answerer(self) -> tuple[Domain, ModelFile] | None:
        """What answers: the domain in use, or the first that can answer about any text."""
        choices = self._choices
        if choices.model is not None and not choices.domain.uses_handbook:
            return choices.domain, choices.model
        for domain in choices.domains:
            if not domain.uses_handbook and (models := choices.models_of(domain.id)):
                return domain, models[0]
        return None

    def ask(self, text: str) -> None:
        """Ask, behind what was asked before; :attr:`changed` follows."""
        if not text.strip() or self.is_writing:
            return
        if (found := self.answerer()) is None:
            self.failed.emit(NoModelForDomain(self._choices.domain.name))
        elif self._chat is not None:
            self._begin(self._chat, text, found)
        else:
            self._make(text, found)

    def again(self) -> None:
        """Have the last question answered once more, for example after an error."""
        found, chat, question = self.answerer(), self._chat, self._question
        if not self.is_writing and found is not None and chat is not None and question is not None:
            self.live.answer(self._desk(), chat, question.id, *found)
            self.changed.emit()

    def stop(self) -> None:
        """End the answer; its text so far stays."""
        self.live.stop()

    def forget(self) -> None:
        """End what is written and erase the chat, if it is in memory."""
        chat, self._chat = self._chat, None
        self._askings += 1
        self._is_starting = False
        turn = self.live.now.turn if self.live.now is not None else None
        self.live.forget()
        self.last = self._question = None
        if chat is not None and turn is not None:  # its end is written into the chat, too
            writing, doomed = turn, chat
            self._jobs.read(lambda: writing.wait(STOP_S), lambda _ended: self._drop(doomed))
        elif chat is not None:
            self._drop(chat)
        self.changed.emit()

    def go_on(self) -> None:
        """Keep the chat and show it in the main window; :attr:`continued` follows."""
        if self._chat is None or self.is_writing:
            return
        from desktop.turn.quick import keep  # noqa: PLC0415  # not at the start

        def show(kept: Chat) -> None:
            self._chat = self.last = self._question = None
            self._talk.open(kept)
            self._talk.chat_changed.emit(kept)
            self.changed.emit()
            self.continued.emit()

        self._jobs.follow(keep(self._desk().stores, self._chat), show, self.failed.emit)

    # --- within ----------------------------------------------------------------------------------

    def _make(self, text: str, found: tuple[Domain, ModelFile]) -> None:
        self._askings += 1
        number, (domain, model) = self._askings, found
        self._is_starting, self.is_kept = True, False
        create = self._desk().chats.create

        def made(chat: Chat) -> None:
            if number != self._askings:  # forgotten meanwhile: nothing was asked in it
                if not chat.is_temporary:
                    self._jobs.follow(self._desk().shelving.delete([chat.id]), nothing)
                self._drop(chat)
                return
            self._is_starting, self.is_kept = False, not chat.is_temporary
            self._begin(chat, text, found)

        def refused(error: KnownError) -> None:
            if isinstance(error, NoTemporaryChats) and number == self._askings:
                usual = create(text, domain.id, model.id, is_temporary=False)
                self._jobs.follow(usual, made, give_up)
            else:
                give_up(error)

        def give_up(error: KnownError) -> None:
            if number != self._askings:
                return
            self._is_starting = False
            self.failed.emit(error)
            self.changed.emit()

        work = create(text, domain.id, model.id, is_temporary=True)
        self._jobs.follow(work, made, refused)
        self.changed.emit()

    def _begin(self, chat: Chat, text: str, found: tuple[Domain, ModelFile]) -> None:
        self._chat, (domain, model) = chat, found
        parent_id = self.last.id if self.last is not None else None
        self.live.ask(self._desk(), chat, text, parent_id, domain, model)
        self.changed.emit()

    def _drop(self, chat: Chat) -> None:
        from desktop.turn.quick import discard  # noqa: PLC0415

        discard(self._desk().stores, chat.id)
        self.dropped.emit()

    def _on_question(self, _now: Writing, message: Message) -> None:
        self._question = message

    def _on_finished(self, now: Writing, outcome: Outcome) -> None:
        if self._chat is None or now.chat.id != self._chat.id:
            return
        self.last = outcome.reply or self.last
        if outcome.reply is None and outcome.error is not None:
            self.failed.emit(outcome.error)
        if self.is_kept:
            self._talk.chat_changed.emit(now.chat)
        self.changed.emit()
