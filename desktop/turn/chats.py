# SPDX-License-Identifier: Apache-2.0
"""What the window does with the words of chats: each call returns at once, the work is the store's.

The window is shown before SQLite is loaded, so it may know this only by way of the desk.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from desktop.core.declared import replace
from desktop.core.ids import FIRST_TEMPORARY, ChatId, DomainId, FolderId, MessageId, ModelId
from desktop.core.records import Chat, ChatOptions, Message, ModelFile
from desktop.store import branches, chats, messages
from desktop.store.db import Database
from desktop.store.pruning import Pruned, put_back, take_out
from desktop.store.worker import StoreThread
from desktop.turn.stores import Stores


class Chats:
    """Chats by way of the stores' threads. The futures raise what the store raises. Any thread.

    A temporary chat is asked for with :meth:`create` and goes by its id from then on: reading and
    asking work as with any other, in memory.
    """

    def __init__(
        self,
        stores: Stores,
        on_opened: Callable[[str, ModelFile], None] | None = None,
        on_pruned: Callable[[Sequence[str]], None] | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            on_opened: told the ``uid`` of a chat that was opened, and what answers in it. On the
                store's thread.
            on_pruned: told of all chats but the one of which a message went, by ``uid``. Likewise.
        """
        self._stores, self._on_opened, self._on_pruned = stores, on_opened, on_pruned

    def temporary(self) -> Future[tuple[Chat, ...]]:
        """The temporary chats of this session, last used first."""
        return self._stores.temporary().submit(chats.list_chats)

    def thread(self, chat_id: ChatId) -> Future[tuple[Message, ...]]:
        """The active branch of a chat, oldest first; see :meth:`tail` for a long one."""
        return self._stores.of(chat_id).submit(lambda db: messages.thread(db, chat_id))

    def tail(
        self, chat_id: ChatId, limit: int, before: MessageId | None = None
    ) -> Future[tuple[tuple[Message, ...], int]]:
        """The last messages of the active branch, or of what stands ``before`` one of them.

        Gives them oldest first, and how many stand before them. Quick in a chat of any length.
        """
        return self._stores.of(chat_id).submit(
            lambda db: messages.tail(db, chat_id, limit, before=before)
        )

    def forks(self, chat_id: ChatId) -> Future[tuple[tuple[MessageId, ...], ...]]:
        """Where the chat branches; see :func:`desktop.store.branches.forks`."""
        return self._stores.of(chat_id).submit(lambda db: branches.forks(db, chat_id))

    def choose(self, message_id: MessageId) -> Future[Chat]:
        """Make the branch through this message the active one; gives the message's chat."""

        def choose(db: Database) -> Chat:
            branches.choose_branch(db, message_id)
            return chats.get_chat(db, messages.get_message(db, message_id).chat_id)

        return self._store_of_message(message_id).submit(choose)

    def delete_message(self, message_id: MessageId) -> Future[Pruned]:
        """Take a message and all that follows it out; see :mod:`desktop.store.pruning`."""

        def work(db: Database) -> Pruned:
            pruned = take_out(db, message_id)
            if (tell := self._on_pruned) is not None and pruned.chat_id < FIRST_TEMPORARY:
                here = chats.uid_of(db, pruned.chat_id)
                tell([uid for uid in chats.list_uids(db) if uid != here])
            return pruned

        return self._store_of_message(message_id).submit(work)

    def put_back(self, pruned: Pruned) -> Future[Chat]:
        """Bring it back; gives its chat."""

        def work(db: Database) -> Chat:
            put_back(db, pruned)
            return chats.get_chat(db, pruned.chat_id)

        return self._stores.of(pruned.chat_id).submit(work)

    def prepare(self, chat_id: ChatId, model: ModelFile) -> None:
        """The chat was opened and this model answers: have it go back to it before a question."""
        # Of what is not kept, nothing is.
        if (tell := self._on_opened) is not None and chat_id < FIRST_TEMPORARY:
            self._stores.kept.submit(lambda db: tell(chats.uid_of(db, chat_id), model))

    def create(
        self,
        question: str,
        domain_id: DomainId,
        model_id: ModelId,
        *,
        folder_id: FolderId | None = None,
        is_temporary: bool | None = None,
        seed: int | None = None,
    ) -> Future[Chat]:
        """A new chat, named after its first question, which is not stored with it.

        Args:
            is_temporary: in memory only; None: as the rules of its folder say. ``is_temporary`` of
                what comes back tells which it became.
            seed: of its options.

        The future raises NoTemporaryChats if a hold over everything forbids what was asked for.
        """
        title = chats.title_from(question)

        def make(db: Database) -> Chat:
            made = chats.create_chat(db, domain_id=domain_id, model_id=model_id, title=title)
            if folder_id is not None and not made.is_temporary:
                chats.move_to_folder(db, made.id, folder_id)
            if seed is not None:
                chats.set_options(db, made.id, ChatOptions(seed=seed))
            return chats.get_chat(db, made.id)

        return self._stores.create(make, folder_id, is_temporary)

    def set_system_prompt(self, chat_id: ChatId, prompt: str | None) -> Future[None]:
        """Give a chat a system prompt of its own; None: that of its domain."""

        return self._change(chat_id, lambda options: replace(options, system_prompt=prompt))

    def set_seed(self, chat_id: ChatId, seed: int | None) -> Future[None]:
        """Let a chat's answers be drawn with this seed from now on; None: each with another."""
        return self._change(chat_id, lambda options: replace(options, seed=seed))

    def _change(
        self, chat_id: ChatId, changed: Callable[[ChatOptions], ChatOptions]
    ) -> Future[None]:
        def change(db: Database) -> None:
            chats.set_options(db, chat_id, changed(chats.options(db, chat_id)))

        return self._stores.of(chat_id).submit(change)

    def _store_of_message(self, message_id: MessageId) -> StoreThread:
        return self._stores.temporary() if message_id >= FIRST_TEMPORARY else self._stores.kept

    def use_model(self, chat_id: ChatId, domain_id: DomainId, model_id: ModelId) -> Future[None]:
        """Remember which domain and model answer from now on."""
        return self._stores.of(chat_id).submit(
            lambda db: chats.use_model(db, chat_id, domain_id, model_id)
        )
