# SPDX-License-Identifier: Apache-2.0
"""Starts turns: a new chat, a question, another answer. Must not know what is on the screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.jobs import Jobs
from desktop.bridge.live_reply import LiveReply
from desktop.bridge.new_chat import NewChat
from desktop.core.errors import KnownError, NoModelForDomain
from desktop.core.ids import MessageId
from desktop.core.records import Chat, Message, ModelFile

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


class Asking(QObject):
    """Asks the domain and model that answer now. Does nothing while a reply is written."""

    writing_changed = Signal()
    failed = Signal(object)
    """A KnownError."""
    asked = Signal(str)
    """A question that was asked while this was held is on disk."""
    stopped = Signal()
    """Somebody wants an end of whatever is being written."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        choices: Choices,
        jobs: Jobs,
        live: LiveReply,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._choices, self._jobs, self._live = desk, choices, jobs, live
        self.is_starting = False
        """A chat is being made for its first question."""
        self.is_held = False
        """Answers are being written elsewhere: :meth:`hold`."""

    def hold(self, is_held: bool) -> None:
        """Let nothing be asked while somebody else has answers written, in the same chat maybe."""
        self.is_held = is_held
        self.writing_changed.emit()

    def stop(self) -> None:
        """End what is being written, here or where :meth:`hold` was called."""
        self._live.stop()
        self.stopped.emit()

    def begin_chat(self, text: str, new: NewChat, on_made: Callable[[Chat], None]) -> None:
        """Make a chat where ``new`` says and ask its first question."""
        if (model := self._model()) is None or self.is_busy:
            return
        work = self._desk().chats.create(
            text,
            self._choices.domain.id,
            model.id,
            folder_id=new.folder_id,
            is_temporary=new.is_temporary,
        )
        self._set_starting(True)

        def begin(chat: Chat) -> None:
            self.is_starting = False
            on_made(chat)
            self.ask(chat, text, None)
            if self._live.now is None:  # nothing answers any more
                self.writing_changed.emit()

        def refuse(error: KnownError) -> None:
            self._set_starting(False)
            self.failed.emit(error)

        self._jobs.follow(work, begin, refuse)

    def ask(self, chat: Chat, text: str, parent_id: MessageId | None) -> None:
        """Ask a question behind a message; None: it begins the chat, maybe a second time."""
        model, domain = self._model(), self._choices.domain
        if model is None or self.is_busy:
            return
        self._live.ask(self._desk(), chat, text, parent_id, domain, model)
        self.writing_changed.emit()

    def answer(
        self,
        chat: Chat,
        question: Message,
        model: ModelFile | None = None,
        *,
        continues: MessageId | None = None,
    ) -> None:
        """Answer a stored question again, or go on with a reply to it.

        Args:
            model: None: the one that answers now.
        """
        model, domain = model or self._model(), self._choices.domain
        if model is None or self.is_busy:
            return
        self._live.answer(self._desk(), chat, question.id, domain, model, continues=continues)
        self.writing_changed.emit()

    @property
    def is_busy(self) -> bool:
        """Whether something is being written, so that nothing can be asked."""
        return self._live.now is not None or self.is_starting or self.is_held

    def _model(self) -> ModelFile | None:
        if self._choices.model is None:
            self.failed.emit(NoModelForDomain(self._choices.domain.name))
        return self._choices.model

    def _set_starting(self, is_starting: bool) -> None:
        self.is_starting = is_starting
        self.writing_changed.emit()
