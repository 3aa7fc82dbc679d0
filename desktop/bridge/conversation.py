# SPDX-License-Identifier: Apache-2.0
"""The chat on the screen: opens it, asks, answers again, goes on, and chooses branches.

A question is on disk before :attr:`Conversation.question_stored`; the turn room sees to that.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.bridge.asking import Asking
from desktop.bridge.branch import Branch
from desktop.bridge.choices import Choices
from desktop.bridge.jobs import Jobs, nothing
from desktop.bridge.live_reply import LiveReply, Writing
from desktop.bridge.new_chat import NewChat
from desktop.bridge.next_question import NextQuestion
from desktop.core.declared import replace
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Chat, Message, ModelFile
from desktop.turn.events import Outcome

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

SEEN_AT_ONCE = 60
"""So many messages are read before a chat is shown, the rest after it."""


class Conversation(QObject):
    """One chat on the screen, at most one reply at work. Qt thread only."""

    opened = Signal(object, object)
    """Chat or None (a new chat), and its last messages, oldest first."""
    earlier_arrived = Signal(object)
    """The messages before those, oldest first: all of them."""
    forks_changed = Signal()
    """:attr:`Branch.forks` of :attr:`branch`."""
    message_wanted = Signal(object)
    """Id of a message of the chat on the screen that somebody wants to see."""
    question_stored = Signal(object)
    """It stands behind its parent; what stood there has left the screen."""
    reply_began = Signal(object)
    """An empty reply behind its question, or one that is gone on with, in its place."""
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
        self.new = NewChat()  # where the next chat goes
        self.branch = Branch()
        self.next = NextQuestion(self)
        self._live = live = LiveReply(self)
        self.asking = Asking(desk, choices, jobs, live, self)
        self.asking.writing_changed.connect(self.writing_changed)
        self.asking.failed.connect(self.failed)
        self._openings = 0
        self._is_following = False
        live.question_stored.connect(self._on_question)
        live.began.connect(self._on_reply)
        self._pass_on(live.progressed, self.progressed)
        self._pass_on(live.reasoning_arrived, self.reasoning_arrived)
        self._pass_on(live.text_arrived, self.text_arrived)
        live.finished.connect(self._on_finished)
        choices.picked.connect(self._on_picked)

    @property
    def messages(self) -> list[Message]:
        """What is on the screen or above it, oldest first."""
        return self.branch.messages

    @property
    def is_writing(self) -> bool:
        """Whether a reply is being written, in this chat or another."""
        return self.asking.is_busy

    @property
    def is_writing_here(self) -> bool:
        """Whether the reply that is being written belongs to the chat on the screen."""
        here = self.chat.id if self.chat else None
        return self.asking.is_starting or self._live.is_in(here)

    @property
    def writing_title(self) -> str:
        """Title of the chat in which a reply is being written."""
        return self._live.now.chat.title if self._live.now else ""

    def open(self, chat: Chat | None, message_id: MessageId | None = None) -> None:
        """Show a chat, or an empty new one for None; :attr:`opened` follows.

        Args:
            message_id: :attr:`message_wanted` follows for it; its branch must be the active one.
        """
        if chat is None:
            self.open_new(NewChat())
            return
        self._openings += 1
        number = self._openings

        def show(found: tuple[tuple[Message, ...], int]) -> None:
            if number == self._openings:
                self._show(chat, found[0])
                self._load_rest(chat.id, message_id)

        self._jobs.follow(self._desk().chats.tail(chat.id, SEEN_AT_ONCE), show)

    def open_new(self, new: NewChat) -> None:
        """Show an empty chat that will go there; :attr:`opened` follows."""
        self._openings += 1
        self.new = new
        self._show(None, ())

    def show_message(self, message_id: MessageId) -> None:
        """Show a message, which exists, in its chat on its branch; message_wanted follows."""
        if self.branch.get(message_id) is not None:
            self.message_wanted.emit(message_id)
            return
        work = self._desk().chats.choose(message_id)
        self._jobs.follow(work, lambda chat: self.open(chat, message_id))

    def forget(self, chat_id: ChatId) -> None:
        """A chat was deleted: stop its reply and leave it."""
        if self._live.is_in(chat_id):
            self.stop()
        if self.chat is not None and self.chat.id == chat_id:
            self.open(None)

    def send(self, text: str) -> None:
        """Ask a question in the chat on the screen.

        While a reply is written in it, the question waits in :attr:`next`, if none does.
        """
        if not text.strip():
            return
        if self.is_writing:
            if self.is_writing_here and self.chat is not None:
                self.next.put(self.chat.id, text)
        elif self.chat is not None:
            self.asking.ask(self.chat, text, self._end_of(self.chat.id))
        else:
            number = self._openings
            self.asking.begin_chat(text, self.new, lambda chat: self._on_made(number, chat))

    def edit(self, message_id: MessageId, text: str) -> None:
        """Ask a question in another wording; the first one stays as a branch beside it."""
        question = self.branch.get(message_id)
        if question is not None and self.chat is not None and text.strip() and not self.is_writing:
            self.asking.ask(self.chat, text, question.parent_id)

    def regenerate(self, reply_id: MessageId | None = None, model: ModelFile | None = None) -> None:
        """Answer a question again; the first answer stays as a branch beside it.

        Args:
            reply_id: that answer; None: the one to the last question.
            model: None: the one that answers in this chat.
        """
        question = self.branch.question_of(reply_id)
        if question is not None and self.chat is not None:
            self.asking.answer(self.chat, question, model)

    def continue_reply(self, reply_id: MessageId) -> None:
        """Go on with the last reply, which ended early."""
        reply, question = self.branch.get(reply_id), self.branch.question_of(reply_id)
        is_last = reply is not None and reply is self.messages[-1]
        if question is not None and self.chat is not None and is_last:
            self.asking.answer(self.chat, question, None, continues=reply_id)

    def stop(self) -> None:
        """End the reply that is being written; its text so far stays."""
        self.asking.stop()

    def last_reply(self) -> Message | None:
        """The last finished reply of the branch on the screen."""
        return self.branch.last_reply()

    def _on_made(self, number: int, chat: Chat) -> None:
        self.chat = chat if number == self._openings else self.chat
        self.chat_changed.emit(chat)

    def _end_of(self, chat_id: ChatId) -> MessageId | None:
        is_here = self.chat is not None and self.chat.id == chat_id
        return self.messages[-1].id if is_here and self.messages else None

    def _show(self, chat: Chat | None, end: tuple[Message, ...]) -> None:
        now = self._live.now if self._live.is_in(chat.id if chat else None) else None
        reply = now.reply if now is not None else None
        self.chat = chat
        self.branch = Branch([m for m in end if reply is None or m.id != reply.id])
        self.opened.emit(chat, tuple(self.messages))
        if chat is not None:
            self._is_following = True
            self._choices.follow(chat)
            self._is_following = False
        is_below = reply is not None and self._end_of(reply.chat_id) == reply.parent_id
        if now is not None and reply is not None and is_below:
            self.branch.append(reply)
            self.reply_began.emit(reply)
            if now.thoughts:
                self.reasoning_arrived.emit("".join(now.thoughts))
            self.text_arrived.emit("".join(now.pieces))
        self.writing_changed.emit()

    def _load_rest(self, chat_id: ChatId, message_id: MessageId | None = None) -> None:
        """Read what stands above the messages that are shown, and where the chat branches."""
        number, chats = self._openings, self._desk().chats

        def take(whole: tuple[Message, ...]) -> None:
            if number == self._openings:
                self.earlier_arrived.emit(self.branch.put_before(whole))
                if message_id is not None and self.branch.get(message_id) is not None:
                    self.message_wanted.emit(message_id)

        if not self.branch.is_whole:
            self._jobs.follow(chats.thread(chat_id), take)
        elif message_id is not None:
            self.message_wanted.emit(message_id)
        self._load_forks(chat_id)

    def _load_forks(self, chat_id: ChatId) -> None:
        number, work = self._openings, self._desk().chats.forks(chat_id)
        self._jobs.follow(work, lambda forks: self._take_forks(number, forks))

    def _take_forks(self, number: int, forks: tuple[tuple[MessageId, ...], ...]) -> None:
        if number == self._openings:
            self.branch.set_forks(forks)
            self.forks_changed.emit()

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

    def _is_on_screen(self, now: Writing) -> bool:
        return self.chat is not None and self.chat.id == now.chat.id

    def _shows(self, now: Writing) -> bool:
        """Whether the reply itself is on the screen: its chat is, and in it its branch."""
        return now.reply is not None and self._end_of(now.chat.id) == now.reply.id

    def _on_question(self, now: Writing, message: Message) -> None:
        if self._is_on_screen(now) and self.branch.takes(message):
            self._put(message)
            self.question_stored.emit(message)
        elif self._is_on_screen(now):
            self.open(now.chat)  # another branch is shown than the one that goes on
        self.chat_changed.emit(now.chat)

    def _on_reply(self, now: Writing) -> None:
        reply = now.reply
        if reply is None or not self._is_on_screen(now):
            return
        if self.branch.get(reply.parent_id) is not None:
            self._put(reply)
            self.reply_began.emit(reply)

    def _put(self, message: Message) -> None:
        """Append; a message beside others makes a branch."""
        is_branch = self._end_of(message.chat_id) != message.parent_id
        self.branch.append(message)
        if is_branch:
            self._load_forks(message.chat_id)

    def _pass_on(self, told: SignalInstance, to: SignalInstance) -> None:
        """What is told of the reply, while the reply itself is on the screen."""
        told.connect(lambda now, what: to.emit(what) if self._shows(now) else None)

    def _on_finished(self, now: Writing, outcome: Outcome) -> None:
        is_shown = outcome.reply is None or self.branch.replace(outcome.reply)
        if self._is_on_screen(now) and is_shown:
            self.reply_finished.emit(outcome)
        if outcome.reply is None and outcome.error is not None:
            self.failed.emit(outcome.error)
        self.writing_changed.emit()
        self.chat_changed.emit(now.chat)
        reply = outcome.reply
        if (text := self.next.after(now.chat.id, reply)) is not None and reply is not None:
            self.asking.ask(now.chat, text, reply.id)
