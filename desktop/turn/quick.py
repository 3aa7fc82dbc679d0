# SPDX-License-Identifier: Apache-2.0
"""Questions that are asked in passing: in memory, unless somebody goes on with them."""

from concurrent.futures import Future

from desktop.core.ids import FIRST_TEMPORARY, ChatId
from desktop.core.keeping import Cause
from desktop.core.records import Chat
from desktop.interchange.carrel_json import read
from desktop.store import chats, erasing, importing
from desktop.store.db import Database
from desktop.store.export import export_json
from desktop.store.importing import ChatRecord
from desktop.turn.stores import Stores


def keep(stores: Stores, chat: Chat) -> Future[Chat]:
    """Move a chat from memory to where the rules say that chats go; gives it as it is there.

    One that is stored already, or that the rules keep in memory, stays. Returns at once; if the
    future raises, which it does as the stores do, the chat in memory is as it was.
    """
    done: Future[Chat] = Future()
    done.set_running_or_notify_cancel()
    if chat.id < FIRST_TEMPORARY:
        done.set_result(chat)
        return done

    def moved(made: "Future[Chat]") -> None:
        if (error := made.exception()) is not None:
            done.set_exception(error)
            return
        if made.result().id != chat.id:
            discard(stores, chat.id)
        done.set_result(made.result())

    def write(found: "Future[ChatRecord]") -> None:
        if (error := found.exception()) is not None:
            done.set_exception(error)
            return
        record = found.result()
        stores.create(lambda db: _add(db, record), None, None).add_done_callback(moved)

    stores.of(chat.id).submit(lambda db: _record(db, chat.id)).add_done_callback(write)
    return done


def discard(stores: Stores, chat_id: ChatId) -> None:
    """Erase a chat in memory; any other stays. Returns at once."""
    if chat_id < FIRST_TEMPORARY:
        return

    def erase(db: Database) -> None:
        chats.delete_chat(db, chat_id)
        erasing.erase(db, {chat_id: Cause.ASKED})

    stores.of(chat_id).submit(erase)


def _record(db: Database, chat_id: ChatId) -> ChatRecord:
    return read(b"".join(export_json(db, [chat_id])), "").chats[0]


def _add(db: Database, record: ChatRecord) -> Chat:
    """All of it or nothing; where it is already, it stays."""
    there = importing.find_chat(db, record.uid)
    if there is not None:
        return chats.get_chat(db, there.id)
    with db.transaction():
        chat_id = importing.add_chat(db, record)
    return chats.get_chat(db, chat_id)
