# SPDX-License-Identifier: Apache-2.0
"""What the window does with the words of chats: each call returns at once, the work is the store's.

The window is shown before SQLite is loaded, so it may know this only by way of the desk.
"""

from concurrent.futures import Future

from desktop.core.declared import replace
from desktop.core.ids import ChatId, DomainId, MessageId, ModelId
from desktop.core.records import Chat, Message
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.store.worker import StoreThread


class Chats:
    """Chats by way of the store's thread. The futures raise what the store raises. Any thread."""

    def __init__(self, store: StoreThread) -> None:
        self._store = store

    def thread(self, chat_id: ChatId) -> Future[tuple[Message, ...]]:
        """The active branch of a chat, oldest first."""
        return self._store.submit(lambda db: messages.thread(db, chat_id))

    def end(self, chat_id: ChatId, limit: int) -> Future[tuple[Message, ...]]:
        """The last messages of the active branch, oldest first: what is seen at once."""
        return self._store.submit(lambda db: messages.thread(db, chat_id, limit))

    def forks(self, chat_id: ChatId) -> Future[tuple[tuple[MessageId, ...], ...]]:
        """Where the chat branches; see :func:`desktop.store.messages.forks`."""
        return self._store.submit(lambda db: messages.forks(db, chat_id))

    def choose(self, message_id: MessageId) -> Future[Chat]:
        """Make the branch through this message the active one; gives the message's chat."""

        def choose(db: Database) -> Chat:
            messages.choose_branch(db, message_id)
            return chats.get_chat(db, messages.get_message(db, message_id).chat_id)

        return self._store.submit(choose)

    def create(self, question: str, domain_id: DomainId, model_id: ModelId) -> Future[Chat]:
        """A new chat, named after its first question, which is not stored with it."""
        title = chats.title_from(question)
        return self._store.submit(
            lambda db: chats.create_chat(db, domain_id=domain_id, model_id=model_id, title=title)
        )

    def rename(self, chat_id: ChatId, title: str) -> Future[None]:
        """Give a chat another title."""
        return self._store.submit(lambda db: chats.rename_chat(db, chat_id, title))

    def set_system_prompt(self, chat_id: ChatId, prompt: str | None) -> Future[None]:
        """Give a chat a system prompt of its own; None: that of its domain."""

        def change(db: Database) -> None:
            options = replace(chats.options(db, chat_id), system_prompt=prompt)
            chats.set_options(db, chat_id, options)

        return self._store.submit(change)

    def use_model(self, chat_id: ChatId, domain_id: DomainId, model_id: ModelId) -> Future[None]:
        """Remember which domain and model answer from now on."""
        return self._store.submit(lambda db: chats.use_model(db, chat_id, domain_id, model_id))
