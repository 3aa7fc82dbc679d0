# SPDX-License-Identifier: Apache-2.0
"""Rules for all and for folders; a hold wins over every one of them."""

import pytest

from desktop.core.ids import ChatId, DomainId, FolderId
from desktop.core.keeping import Cause, FolderKeeping, Keeping
from desktop.core.records import Chat, ReplyFacts
from desktop.store import chats, folders, keeping, messages
from desktop.store.db import Database
from desktop.store.keeping import DAY_MS, LEAST_GAP_MS, MOST_GAP_MS

AGED, TRASHED = Cause.AGE, Cause.TRASH


def add(db: Database, folder_id: FolderId | None = None, days: float = 0) -> ChatId:
    """A chat that was last used so many days ago."""
    made = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    chats.move_to_folder(db, made.id, folder_id)
    db.execute(
        "UPDATE chats SET updated_ms = updated_ms - ? WHERE id = ?", (int(days * DAY_MS), made.id)
    )
    return made.id


def due(db: Database) -> dict[ChatId, Cause]:
    return keeping.due(db, chats.now_ms())


def test_nothing_is_due_unless_somebody_says_so(db: Database) -> None:
    assert keeping.get_keeping(db) == Keeping()
    add(db, days=5_000)
    chats.delete_chat(db, add(db, days=5_000))
    assert due(db) == {}


def test_days_for_all_and_for_the_trash(db: Database) -> None:
    old, young, thrown = add(db, days=31), add(db, days=29), add(db)
    chats.delete_chat(db, thrown)
    keeping.set_keeping(db, Keeping(keep_days=30, trash_days=0))
    assert due(db) == {old: AGED, thrown: TRASHED}
    chats.restore_chat(db, thrown)
    messages.add_question(db, old, None, "used again")
    assert due(db) == {}
    keeping.set_keeping(db, Keeping(keep_days=28))
    assert due(db) == {young: AGED}


def test_the_nearest_folder_decides(db: Database) -> None:
    outer = folders.create_folder(db, "outer").id
    inner = folders.create_folder(db, "inner", outer).id
    chat_in = {None: add(db, days=50), outer: add(db, outer, 50), inner: add(db, inner, 50)}
    keeping.set_keeping(db, Keeping(keep_days=40))
    assert set(due(db)) == set(chat_in.values())
    keeping.set_folder_keeping(db, outer, FolderKeeping(keep_days=0))
    assert set(due(db)) == {chat_in[None]}
    keeping.set_folder_keeping(db, inner, FolderKeeping(keep_days=10))
    assert set(due(db)) == {chat_in[None], chat_in[inner]}
    assert keeping.folder_keeping(db, inner) == FolderKeeping(keep_days=10)


@pytest.mark.parametrize("who", ["chat", "folder", "folder above", "all"])
def test_a_hold_wins(db: Database, who: str) -> None:
    outer = folders.create_folder(db, "outer").id
    inner = folders.create_folder(db, "inner", outer).id
    held, thrown = add(db, inner, 99), add(db, inner)
    chats.delete_chat(db, thrown)
    rules = Keeping(keep_days=1, trash_days=0)
    keeping.set_keeping(db, rules)
    assert due(db) == {held: AGED, thrown: TRASHED}
    match who:
        case "chat":
            keeping.hold_chat(db, held, True)
            keeping.hold_chat(db, thrown, True)
        case "folder":
            keeping.set_folder_keeping(db, inner, FolderKeeping(is_held=True, keep_days=1))
        case "folder above":
            keeping.set_folder_keeping(db, outer, FolderKeeping(is_held=True))
        case _:
            keeping.set_keeping(db, Keeping(keep_days=1, trash_days=0, is_held=True))
    assert due(db) == {}
    assert keeping.is_held(db, held)
    keeping.set_folder_keeping(db, inner, FolderKeeping())
    keeping.set_folder_keeping(db, outer, FolderKeeping())
    keeping.set_keeping(db, rules)
    keeping.hold_chat(db, held, False)
    assert held in due(db)


def test_a_hold_stays_with_what_leaves_the_folder(db: Database) -> None:
    outer = folders.create_folder(db, "outer").id
    inner = folders.create_folder(db, "inner", outer).id
    moved, lay = add(db, inner), add(db, inner)
    keeping.set_folder_keeping(db, outer, FolderKeeping(is_held=True))
    chats.move_to_folder(db, moved, None)
    assert chats.get_chat(db, moved).is_held
    folders.move_folder(db, inner, None)
    folders.delete_folder(db, outer)
    assert keeping.is_held(db, lay)
    folders.delete_folder(db, inner)
    assert chats.get_chat(db, lay).is_held


def test_whether_a_new_chat_is_saved(db: Database) -> None:
    outer = folders.create_folder(db, "outer").id
    inner = folders.create_folder(db, "inner", outer).id
    assert keeping.saves_in(db, None)
    assert keeping.saves_in(db, inner)
    keeping.set_folder_keeping(db, outer, FolderKeeping(saves=False))
    assert not keeping.saves_in(db, inner)
    keeping.set_folder_keeping(db, inner, FolderKeeping(saves=True))
    assert keeping.saves_in(db, inner)
    keeping.set_keeping(db, Keeping(saves=False))
    assert not keeping.saves_in(db, None)
    keeping.set_keeping(db, Keeping(saves=False, is_held=True))
    assert keeping.saves_in(db, None)
    assert keeping.saves_in(db, outer)


def test_what_is_being_answered_is_not_old(db: Database, chat: Chat) -> None:
    question = messages.add_question(db, chat.id, None, "q")
    messages.begin_reply(db, chat.id, question.id, ReplyFacts())
    db.execute("UPDATE chats SET updated_ms = 0")
    keeping.set_keeping(db, Keeping(keep_days=1))
    assert due(db) == {}
    messages.mark_interrupted(db)
    assert due(db) == {chat.id: AGED}


def test_a_clock_that_jumps_erases_nothing(db: Database) -> None:
    now = chats.now_ms()
    assert not keeping.may_look(db, now)  # the first look ever
    assert not keeping.may_look(db, now + LEAST_GAP_MS - 1)
    assert keeping.may_look(db, now + LEAST_GAP_MS)
    jumped = now + MOST_GAP_MS * 30
    assert not keeping.may_look(db, jumped)
    assert not keeping.may_look(db, now + 2 * LEAST_GAP_MS)  # corrected again
    assert keeping.may_look(db, now + 2 * LEAST_GAP_MS + DAY_MS)


def test_what_does_not_exist(db: Database) -> None:
    nowhere, nobody = FolderId(99), ChatId(99)
    for work in (
        lambda: keeping.folder_keeping(db, nowhere),
        lambda: keeping.set_folder_keeping(db, nowhere, FolderKeeping()),
        lambda: keeping.saves_in(db, nowhere),
        lambda: keeping.hold_chat(db, nobody, True),
        lambda: keeping.is_held(db, nobody),
    ):
        with pytest.raises(LookupError):
            work()
