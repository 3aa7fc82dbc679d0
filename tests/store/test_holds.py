# SPDX-License-Identifier: Apache-2.0
"""What a database holds, and that another one can hold the same; restoring is tests/turn's."""

from desktop.core.ids import DomainId
from desktop.core.keeping import Keeping
from desktop.store import chats, folders, keeping, messages
from desktop.store.db import Database
from desktop.store.holds import Holds, chat_states, holds_of, put_holds
from desktop.store.migrations import version
from tests.helpers.policy import Place


def add(db: Database, title: str) -> str:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=title)
    messages.add_question(db, chat.id, None, title)
    return str(db.execute("SELECT uid FROM chats WHERE id = ?", (chat.id,))[0][0])


def test_own_holds_those_of_folders_and_those_on_all(db: Database, policy: Place) -> None:
    own, inside, free = add(db, "own"), add(db, "inside"), add(db, "free")
    ids = {chat.title: chat.id for chat in chats.list_chats(db)}
    folder = folders.folder_at(db, "Clients")
    assert folder is not None
    chats.move_to_folder(db, ids["inside"], folder)
    assert holds_of(db, version(db)) == Holds(kept={}, own=frozenset(), is_all=False)
    keeping.hold_chat(db, ids["own"], True)
    rules = keeping.folder_keeping(db, folder)
    keeping.set_folder_keeping(db, folder, type(rules)(is_held=True))
    found = holds_of(db, version(db))
    assert (set(found.kept), set(found.own), found.is_all) == ({own, inside}, {own, inside}, False)
    policy.write(legal_hold=True)
    found = holds_of(db, version(db))
    assert (set(found.kept), set(found.own)) == ({own, inside, free}, {own, inside})
    assert not found.is_all
    policy.write(legal_hold=False)
    keeping.set_keeping(db, Keeping(is_held=True))
    found = holds_of(db, version(db))
    assert (set(found.kept), set(found.own)) == ({own, inside, free}, {own, inside})
    assert found.is_all
    assert keeping.stored_keeping(db).is_held  # looking changed nothing


def test_they_are_put_into_another(db: Database) -> None:
    first, second = add(db, "one"), add(db, "two")
    put_holds(db, Holds(kept={}, own=frozenset({first, "gone"}), is_all=False))
    assert set(holds_of(db, version(db)).kept) == {first}
    put_holds(db, Holds(kept={}, own=frozenset(), is_all=True))
    assert set(holds_of(db, version(db)).kept) == {first, second}


def test_a_change_of_a_chat_is_another_state(db: Database) -> None:
    uid = add(db, "one")
    before = chat_states(db)[uid]
    (chat,) = chats.list_chats(db)
    messages.add_question(db, chat.id, None, "more")
    assert chat_states(db)[uid] != before
