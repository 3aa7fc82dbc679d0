# SPDX-License-Identifier: Apache-2.0
"""Deletes a message of the chat on the screen with what follows it, and takes that back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError
from desktop.core.ids import MessageId
from desktop.core.records import Chat

if TYPE_CHECKING:
    from desktop.store.pruning import Pruned
    from desktop.turn.desk import Desk


class Pruning(QObject):
    """Qt thread only. Holds what was deleted last until :meth:`forget`."""

    deleted = Signal(int)
    """So many messages are gone; the chat is shown without them."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        talk: Conversation,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._talk, self._jobs = desk, talk, jobs
        self._last: Pruned | None = None
        self._returning: Pruned | None = None

    def delete(self, message_id: MessageId) -> None:
        """Delete it; not while a reply is written. A held chat is told by :attr:`Jobs.failed`."""
        if self._talk.is_writing or self._talk.branch.get(message_id) is None:
            return

        def done(pruned: "Pruned") -> None:
            self._last = pruned
            self._reopen(pruned)
            self.deleted.emit(len(pruned.messages))

        self._jobs.follow(self._desk().chats.delete_message(message_id), done)

    def undo(self) -> None:
        """Bring back what was deleted last. If that fails it is told by :attr:`Jobs.failed`, and
        :attr:`deleted` comes again: it may be tried again."""
        pruned = self._last
        if pruned is None or pruned is self._returning:
            return
        self._returning = pruned

        def done(chat: Chat) -> None:
            if self._last is pruned:
                self._last = None
            self._returning = None
            self._talk.open(chat)

        def failed(error: KnownError) -> None:
            self._returning = None
            if self._last is pruned:
                self.deleted.emit(len(pruned.messages))
            self._jobs.failed.emit(error)

        self._jobs.follow(self._desk().chats.put_back(pruned), done, failed)

    def forget(self) -> None:
        """It cannot be brought back any more, and leaves memory."""
        self._last = None

    def _reopen(self, pruned: "Pruned") -> None:
        shown = self._talk.chat
        if shown is not None and shown.id == pruned.chat_id:
            self._talk.open(shown)
