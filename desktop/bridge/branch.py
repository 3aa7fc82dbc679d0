# SPDX-License-Identifier: Apache-2.0
"""The messages of the chat on the screen, as a branch of its tree. Plain data; asks nobody."""

from collections.abc import Iterable, Sequence

from desktop.core.declared import Struct, field
from desktop.core.ids import MessageId
from desktop.core.records import Message, ReplyState, Role


class Branch(Struct):
    """Oldest first. Its beginning may still be on the way, see :attr:`is_whole`."""

    messages: list[Message] = field(default_factory=list)
    forks: dict[MessageId, tuple[MessageId, ...]] = field(default_factory=dict)
    """Of each message that has siblings: all of them with itself, oldest first."""

    @property
    def is_whole(self) -> bool:
        """Whether it reaches back to the first message of the chat."""
        return not self.messages or self.messages[0].parent_id is None

    def index_of(self, message_id: MessageId | None) -> int:
        """Where a message stands; -1: not here."""
        # From the end, because that is where most things happen.
        for index in range(len(self.messages) - 1, -1, -1):
            if self.messages[index].id == message_id:
                return index
        return -1

    def takes(self, message: Message) -> bool:
        """Whether a message can follow one of these, or begins the chat."""
        return message.parent_id is None or self.get(message.parent_id) is not None

    def get(self, message_id: MessageId | None) -> Message | None:
        """The message, if it is here."""
        index = self.index_of(message_id)
        return self.messages[index] if index >= 0 else None

    def append(self, message: Message) -> None:
        """Put a message behind its parent; what stood there is another branch now."""
        del self.messages[self.index_of(message.parent_id) + 1 :]
        self.messages.append(message)

    def replace(self, message: Message) -> bool:
        """Put in a newer state of a message; False: it is not here."""
        index = self.index_of(message.id)
        if index >= 0:
            self.messages[index] = message
        return index >= 0

    def put_before(self, whole: Sequence[Message]) -> tuple[Message, ...]:
        """Take from the whole branch what stands before the first message, and return that."""
        first = self.messages[0].id if self.messages else None
        index = next((i for i, message in enumerate(whole) if message.id == first), 0)
        earlier = tuple(whole[:index])
        self.messages[:0] = earlier
        return earlier

    def set_forks(self, forks: Iterable[Sequence[MessageId]]) -> None:
        """Where the chat branches."""
        self.forks = {each: tuple(siblings) for siblings in forks for each in siblings}

    def question_of(self, reply_id: MessageId | None) -> Message | None:
        """The question that a reply answers; None asks for the last question."""
        if reply_id is not None:
            reply = self.get(reply_id)
            return self.get(reply.parent_id) if reply is not None else None
        return next((m for m in reversed(self.messages) if m.role is Role.USER), None)

    def last_reply(self) -> Message | None:
        """The last reply that has ended."""
        replies = (m for m in reversed(self.messages) if m.role is Role.ASSISTANT)
        return next((m for m in replies if m.state is not ReplyState.STREAMING), None)
