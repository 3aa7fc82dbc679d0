# SPDX-License-Identifier: Apache-2.0
from desktop.core.records import Chat
from desktop.store import chats
from desktop.store.db import Database
from desktop.store.drafts import get_draft, save_draft
from desktop.store.erasing import purge_deleted


def test_one_draft_a_chat_and_one_for_the_next(db: Database, chat: Chat) -> None:
    for text in ("a", "what I \ud83d typed\n"):
        save_draft(db, chat.id, text)
        save_draft(db, None, text * 2)
    assert get_draft(db, chat.id) == "what I \ufffd typed\n"
    assert get_draft(db, None) == "what I \ufffd typed\n" * 2
    assert db.execute("SELECT count(*) FROM drafts") == [(2,)]
    save_draft(db, None, " \n")
    assert get_draft(db, None) == ""
    chats.delete_chat(db, chat.id)
    assert get_draft(db, chat.id)
    purge_deleted(db)
    assert db.execute("SELECT count(*) FROM drafts") == [(0,)]
