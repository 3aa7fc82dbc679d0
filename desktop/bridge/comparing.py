# SPDX-License-Identifier: Apache-2.0
"""The same question to two models, one answer of which is picked. Knows no widget.

Both answers are branches of the chat that is on the screen, or of a new one, from the first word
on; picking chooses a branch. So nothing is lost if nobody picks.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs, nothing
from desktop.bridge.live_reply import LiveReply, Writing
from desktop.bridge.new_chat import NewChat
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Chat, Domain, Message, ModelFile, ReplyState
from desktop.turn.events import Outcome

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

T = TypeVar("T")
Two = tuple[ModelFile, ModelFile]


class Comparing(QObject):
    """One comparison at a time. Qt thread only.

    Attributes:
        lives: what is heard of the two answers; the first one brings the question, too.
        replies: the answers that have ended and are stored, in the same order.
        is_together: both are written at the same time; False: one after the other.
    """

    changed = Signal()
    """Something begins, ended, or is known."""
    failed = Signal(object)
    """A KnownError that belongs to no answer."""
    picked = Signal()
    """The conversation goes on with the answer that was picked."""

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
        self.lives = LiveReply(self), LiveReply(self)
        self.replies: list[Message | None] = [None, None]
        self.is_together = True
        self.is_running = self._is_stopped = self._is_new = False
        self._chat: Chat | None = None
        self._question: Message | None = None
        self._domain: Domain = choices.domain
        self._models: Two | None = None
        self._comparisons = 0
        self._waits = False
        """The second answer is still to be begun."""
        self.lives[0].question_stored.connect(self._on_question)
        for number, live in enumerate(self.lives):
            live.finished.connect(lambda now, end, at=number: self._on_finished(at, now, end))
        conversation.asking.stopped.connect(self.stop)

    @property
    def question(self) -> Message | None:
        """What both were asked; None: nothing yet."""
        return self._question

    @property
    def is_waiting(self) -> bool:
        """Whether the second answer waits for the end of the first one."""
        return self.is_running and self._waits and not self.is_together

    def ask(self, text: str, models: Two) -> None:
        """Ask both, behind what the chat on the screen shows; :attr:`changed` follows.

        Does nothing while an answer is written anywhere.
        """
        if not text.strip() or self._talk.is_writing:
            return
        self.clear()
        self.is_running, self._is_stopped, self._waits = True, False, True
        self._models, self._domain = models, self._choices.domain
        # Where it goes is what is on the screen now, not what is there when it has been looked.
        shown, new = self._talk.messages, self._talk.new
        chat, parent_id = self._talk.chat, shown[-1].id if shown else None
        self._talk.asking.hold(True)
        self.changed.emit()

        def look() -> bool:
            from desktop.turn.together import fit_together  # noqa: PLC0415  # not at the start

            return fit_together(self._desk(), models)

        def begin(is_together: bool) -> None:
            self.is_together = is_together
            if self._is_stopped:
                self._end(None)  # nothing is stored yet, and the question stands in its box
            elif chat is None:
                self._make(text, new)
            else:
                self._is_new = False
                self._ask_first(chat, text, parent_id)

        self._jobs.read(look, self._of_this(begin), self._of_this(self._refuse))

    def again(self, number: int) -> None:
        """Have one of the two answer once more, for example after an error."""
        if self._question is not None and not self._talk.is_writing:
            self.is_running, self._is_stopped = True, False
            self._talk.asking.hold(True)
            self._answer(number)
            self.changed.emit()

    def stop(self) -> None:
        """End both; their text so far stays."""
        if self.is_running:
            self._is_stopped = True
            for live in self.lives:
                live.stop()

    def clear(self) -> None:
        """Forget the comparison, which ends if it runs; the answers stay in their chat."""
        self._comparisons += 1
        was_running, self.is_running, self._waits = self.is_running, False, False
        for live in self.lives:
            live.forget()
        self.replies, self._question, self._chat = [None, None], None, None
        self._models = None
        if was_running:
            self._talk.asking.hold(False)
        self.changed.emit()

    def forget(self, chat_id: ChatId) -> None:
        """A chat went: stop what is written in it."""
        if self._chat is not None and self._chat.id == chat_id:
            self.clear()

    def pick(self, number: int) -> None:
        """Go on in the chat with this answer and its model; :attr:`picked` follows."""
        reply, models = self.replies[number], self._models
        if reply is None or models is None or self.is_running:
            return
        chats, domain_id, model_id = self._desk().chats, self._domain.id, models[number].id

        def chosen(chat: Chat) -> None:
            taken = replace(chat, domain_id=domain_id, model_id=model_id)
            work = chats.use_model(chat.id, domain_id, model_id)
            go_on = self._of_this(lambda _none: self._go_on(taken))
            self._jobs.follow(work, go_on, self.failed.emit)

        self._jobs.follow(chats.choose(reply.id), self._of_this(chosen), self.failed.emit)

    # --- how it goes -----------------------------------------------------------------------------

    def _of_this(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """The same, as long as the comparison of now is not cleared."""
        number = self._comparisons
        return lambda result: then(result) if number == self._comparisons else None

    def _make(self, text: str, new: NewChat) -> None:
        assert self._models is not None
        self._is_new = True
        work = self._desk().chats.create(
            text,
            self._domain.id,
            self._models[0].id,
            folder_id=new.folder_id,
            is_temporary=new.is_temporary,
        )
        self._jobs.follow(
            work,
            self._of_this(lambda made: self._ask_first(made, text, None)),
            self._of_this(self._refuse),
        )

    def _ask_first(self, chat: Chat, text: str, parent_id: MessageId | None) -> None:
        assert self._models is not None
        if self._is_stopped:  # while its chat was made: nothing is in it, and nobody saw it
            shelving = self._desk().shelving
            self._jobs.follow(shelving.delete((chat.id,)), nothing, self.failed.emit)
            self._jobs.follow(shelving.erase((chat.id,)), nothing, nothing)  # held: in the trash
            self._end(None)
            return
        self._chat, model, domain = chat, self._models[0], self._domain
        self.lives[0].ask(self._desk(), chat, text, parent_id, domain, model)
        self.changed.emit()

    def _answer(self, number: int) -> None:
        assert self._models is not None
        assert self._chat is not None
        assert self._question is not None
        model, domain = self._models[number], self._domain
        self.replies[number] = None
        self.lives[number].answer(self._desk(), self._chat, self._question.id, domain, model)

    def _answer_second(self) -> None:
        self._waits = False
        self._answer(1)
        self.changed.emit()

    def _on_question(self, now: Writing, message: Message) -> None:
        self._question = message
        self._talk.asking.asked.emit(message.text)
        self._talk.chat_changed.emit(now.chat)
        if self.is_together and not self._is_stopped:
            self._answer_second()
        else:
            self.changed.emit()

    def _on_finished(self, number: int, now: Writing, outcome: Outcome) -> None:
        self.replies[number] = outcome.reply
        if outcome.reply is None and outcome.error is not None:
            self.failed.emit(outcome.error)
        # A stop that nobody told us of is one of all engines: the chats are closed, or others.
        is_stopped = self._is_stopped or (
            outcome.reply is None or outcome.reply.state is ReplyState.STOPPED
        )
        if self._waits and self._question is not None and not is_stopped:
            self._answer_second()
        elif all(live.now is None for live in self.lives):
            self._end(now.chat)

    def _end(self, chat: Chat | None) -> None:
        """``chat``: where it was; None: nothing was asked."""
        self.is_running = self._waits = False
        self._talk.asking.hold(False)
        if chat is None:
            self.changed.emit()
            return
        shown = self._talk.chat
        # The chat page shows the new branches, unless the reader went elsewhere meanwhile.
        if self._question is not None and (self._is_new if shown is None else shown.id == chat.id):
            self._talk.open(chat)
        self._talk.chat_changed.emit(chat)
        self.changed.emit()

    def _refuse(self, error: KnownError) -> None:
        self.is_running = self._waits = False
        self._talk.asking.hold(False)
        self.failed.emit(error)
        self.changed.emit()

    def _go_on(self, chat: Chat) -> None:
        self.clear()
        self._talk.open(chat)
        self._talk.chat_changed.emit(chat)
        self.picked.emit()
