# SPDX-License-Identifier: Apache-2.0
"""What somebody typed and did not send, by way of the store's thread."""

from collections.abc import Mapping
from concurrent.futures import Future

from desktop.core.ids import FIRST_TEMPORARY, ChatId
from desktop.store import drafts
from desktop.store.chats import exists
from desktop.store.db import Database
from desktop.turn.stores import Stores


class Drafts:
    """Each call returns at once; the futures raise what the store raises. Any thread."""

    def __init__(self, stores: Stores) -> None:
        self._stores, self._store = stores, stores.kept

    def save(self, chat_id: ChatId | None, text: str) -> Future[None]:
        """Keep it, on the disk when the future is done; None: of the chat that is not begun.

        Of a chat that was erased meanwhile nothing is kept. ValueError for a temporary one: a bug.
        """
        if chat_id is not None and chat_id >= FIRST_TEMPORARY:
            raise ValueError("a temporary chat leaves nothing on the disk")

        def save(db: Database) -> None:
            if chat_id is None or exists(db, chat_id):
                drafts.save_draft(db, chat_id, text)

        return self._store.submit(save)

    def get(self, chat_id: ChatId | None) -> Future[str]:
        """What was kept; empty: nothing."""
        return self._store.submit(lambda db: drafts.get_draft(db, chat_id))

    def put_aside(self, texts: Mapping[ChatId | None, str]) -> Future[None]:
        """Hold in memory, in the store and nowhere else, what may not be on the disk."""
        return self._stores.temporary().submit(lambda db: drafts.put_aside(db, texts))

    def take_back(self) -> Future[dict[ChatId | None, str]]:
        """What was put aside."""
        return self._stores.temporary().submit(drafts.take_back)
