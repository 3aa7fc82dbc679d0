# SPDX-License-Identifier: Apache-2.0
"""What is erased is gone: from lists at once, from every page and the log after the last step."""

from contextlib import closing
from pathlib import Path

import apsw
import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.core.keeping import Cause, Keeping
from desktop.core.records import Chat
from desktop.core.store_errors import ChatHeld
from desktop.store import chats, drafts, erasing, folders, keeping, messages
from desktop.store.db import Database, open_database
from desktop.store.erasing import STEP_MESSAGES, erase, mark, step
from desktop.store.export import export_json
from desktop.store.search import search
from tests.helpers.policy import Place

WORDS = tuple(f"zq{n:03d}geheim" for n in range(60))
KEY = bytes(range(32))


def fill(db: Database, words: tuple[str, ...] = WORDS, count: int = 61) -> ChatId:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=words[0])
    parent = None
    for n in range(count):
        word = words[n % len(words)]
        parent = messages.add_question(db, chat.id, parent, f"{word} {n} " * (n % 50 + 1)).id
    drafts.save_draft(db, chat.id, words[1])
    folders.set_tags(db, chat.id, (words[2],))
    return chat.id


def found(data: bytes) -> list[str]:
    """Which of the words are in it, in UTF-8 or UTF-16, whole or as FTS5 cuts them."""
    lower = data.lower()
    forms = ("utf-8", "utf-16-le", "utf-16-be")
    return [word for word in WORDS if any(word.encode(form) in lower for form in forms)]


def on_disk(path: Path) -> list[str]:
    return sorted(
        {word for each in path.parent.glob("carrel*") for word in found(each.read_bytes())}
    )


def test_gone_from_every_page_and_the_log(db: Database, database_path: Path, chat: Chat) -> None:
    messages.add_question(db, chat.id, None, "what stays")
    doomed = fill(db)
    db.checkpoint()
    fill(db, ("andere",) * 3)
    assert len(on_disk(database_path)) == len(WORDS)
    assert erase(db, {doomed: Cause.ASKED}) == 1
    assert on_disk(database_path) == []
    assert Path(f"{database_path}-wal").stat().st_size == 0
    assert db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") == [("ok",)]
    assert db.execute("SELECT name FROM tags") == [("andere",)]
    assert search(db, "stays")
    assert not search(db, WORDS[0])


def test_gone_from_the_decrypted_free_pages(tmp_path: Path) -> None:
    path = tmp_path / "carrel.db"
    with closing(open_database(path, KEY)) as db:
        doomed = fill(db)
        db.checkpoint()
        assert found(decrypted(path)) == list(WORDS)
        assert on_disk(path) == []  # it is encrypted
        erase(db, {doomed: Cause.ASKED})
        assert db.execute("PRAGMA freelist_count") > [(3,)]
        assert found(decrypted(path)) == []


def test_without_secure_delete_they_would_be_found(tmp_path: Path) -> None:
    """The search above can find something: SQLite's own pages keep the words otherwise."""
    path = tmp_path / "carrel.db"
    with closing(open_database(path, KEY)) as db:
        doomed = fill(db)
        db.execute("PRAGMA secure_delete = OFF")
        erase(db, {doomed: Cause.ASKED})
        assert len(found(decrypted(path))) > len(WORDS) // 2


def decrypted(path: Path) -> bytes:
    """All pages of the file in plain, the free ones too."""
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(f"PRAGMA cipher = 'chacha20'; PRAGMA key = 'raw:{KEY.hex()}'").fetchall()
        data = bytes(connection.serialize("main"))
    assert data.startswith(b"SQLite format 3")
    return data


def test_in_small_steps_and_on_after_a_crash(db: Database, chat: Chat) -> None:
    doomed = fill(db, count=STEP_MESSAGES * 2 + 7)
    mark(db, {doomed: Cause.AGE})
    assert [each.id for each in chats.list_chats(db)] == [chat.id]
    assert chats.list_deleted(db) == ()
    assert not search(db, WORDS[0])
    assert b"zq0" not in b"".join(export_json(db))
    for change in (chats.restore_chat, lambda db, each: keeping.hold_chat(db, each, True)):
        with pytest.raises(LookupError):
            change(db, doomed)
    assert step(db)
    assert not erasing.is_clean(db)
    assert step(db)
    mark(db, {doomed: Cause.ASKED})  # not counted twice
    assert not step(db)
    assert erasing.is_clean(db)
    assert db.execute("SELECT count(*) FROM messages") == [(0,)]
    (record,) = erasing.erasures(db)
    assert (record.cause, record.chats, record.messages) == (Cause.AGE, 1, STEP_MESSAGES * 2 + 7)


def test_held_chats_are_refused_as_a_whole(db: Database, chat: Chat) -> None:
    other = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    keeping.hold_chat(db, chat.id, True)
    with pytest.raises(ChatHeld, match="First"):
        erase(db, dict.fromkeys((other.id, chat.id), Cause.ASKED))
    assert len(chats.list_chats(db)) == 2
    for each in (other, chat):
        chats.delete_chat(db, each.id)
    assert erasing.purge_deleted(db) == 1
    assert [each.id for each in chats.list_deleted(db)] == [chat.id]
    keeping.set_keeping(db, Keeping(is_held=True))
    keeping.hold_chat(db, chat.id, False)
    assert erasing.purge_deleted(db) == 0


def test_marks_last_until_the_backups_are_clean(db: Database) -> None:
    doomed = fill(db)
    mark(db, {doomed: Cause.ASKED})
    marked = erasing.to_scrub(db)
    assert len(marked) == 1
    erasing.scrubbed(db, marked)
    assert erasing.to_scrub(db) == marked  # it is still being erased
    while step(db):
        pass
    erasing.scrubbed(db, marked)
    assert erasing.to_scrub(db) == {}


def test_the_hint_says_who_can_end_a_hold(db: Database, chat: Chat, policy: Place) -> None:
    other = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    keeping.hold_chat(db, chat.id, True)
    with pytest.raises(ChatHeld) as own:
        mark(db, {chat.id: Cause.ASKED})
    assert "carrelctl chats release" in own.value.hint
    policy.write(legal_hold=True)
    with pytest.raises(ChatHeld) as organisation:
        mark(db, {other.id: Cause.ASKED})
    assert "Your organisation" in organisation.value.hint
    assert "release" not in organisation.value.hint
