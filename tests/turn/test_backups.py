# SPDX-License-Identifier: Apache-2.0
"""Backups with the vault's keys, on this computer and on another one."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from desktop.core.errors import BadData, StoreBusy, StoreLocked
from desktop.core.keeping import Keeping
from desktop.core.key_errors import WrongSecret
from desktop.core.store_errors import BackupPlaceAway, HeldChatsLost
from desktop.settings.backups import BACKUP_FOLDER
from desktop.settings.preferences import Preferences
from desktop.store import chats, keeping, messages, recovery
from desktop.store.db import Database, fits, open_database
from desktop.store.reencrypt import Form, form_of
from desktop.turn.backups import backup_now, backups, chosen_place, places, restore
from tests.helpers.policy import Place
from tests.helpers.rings import FileRing
from tests.helpers.tree import ROOT
from tests.helpers.vaults import (
    WORD,
    assert_no_plain_text,
    make,
    path,
    ring,
    shown,
    titles,
    vault,
    write,
)

__all__ = ["path", "ring", "shown"]
pytestmark = pytest.mark.usefixtures("ring")


def backed_up(path: Path, shown: list[str]) -> Path:
    make(path, shown)
    held = vault(path)
    with closing(held.open()) as db:
        made = backup_now(held, db)
        write(db)
    return made.path


def content(path: Path) -> list[str]:
    with closing(vault(path).open()) as db:
        return titles(db)


def test_restore_keeps_the_one_before(path: Path, shown: list[str]) -> None:
    made = backed_up(path, shown)
    assert content(path) == [WORD, WORD]
    held = vault(path)
    kept = restore(held, made)
    assert content(path) == [WORD]
    assert kept is not None
    with closing(open_database(kept, vault(path).key())) as db:
        assert titles(db) == [WORD, WORD]
    assert [each.path for each in backups(held)] == [made]
    assert_no_plain_text(path)


def test_a_backup_from_before_a_new_key(path: Path, shown: list[str], ring: FileRing) -> None:
    made = backed_up(path, shown)
    held = vault(path)
    held.renew_key(shown.append)
    with pytest.raises(StoreLocked, match="earlier key"):
        restore(held, made)
    with pytest.raises(WrongSecret):
        restore(held, made, shown[1])
    restore(held, made, shown[0])
    assert content(path) == [WORD]
    assert fits(path, vault(path).key())


def test_on_another_computer(path: Path, tmp_path: Path, shown: list[str], ring: FileRing) -> None:
    made = backed_up(path, shown)
    ring.keep({})
    other = tmp_path / "other" / "carrel.db"
    other.parent.mkdir()
    moved = Path(shutil.copy(made, other.parent))
    with pytest.raises(WrongSecret):
        restore(vault(other), moved, recovery.make())
    assert form_of(other) is Form.ABSENT
    assert restore(vault(other), moved, shown[0]) is None
    opened = vault(other)
    opened.use(shown[0])
    with closing(opened.open()) as db:
        assert titles(db) == [WORD]


def test_a_damaged_database_is_replaced_and_kept(path: Path, shown: list[str]) -> None:
    made = backed_up(path, shown)
    path.write_bytes(b"\xff" * 9000)
    kept = restore(vault(path), made)
    assert kept is not None
    assert kept.read_bytes() == b"\xff" * 9000
    assert content(path) == [WORD]


def test_not_while_another_program_writes_nor_from_damage(path: Path, shown: list[str]) -> None:
    made = backed_up(path, shown)
    with closing(vault(path).open()) as db:
        with pytest.raises(StoreBusy):
            restore(vault(path), made)
        write(db)
    made.write_bytes(made.read_bytes()[:-1])
    with pytest.raises(BadData):
        restore(vault(path), made)
    assert content(path) == [WORD] * 3
    assert not list(path.parent.glob("*.restored*"))


def hold(path: Path, change: Callable[[Database], None]) -> None:
    with closing(vault(path).open()) as db:
        change(db)


def test_what_is_held_is_not_lost_by_a_restore(path: Path, shown: list[str], policy: Place) -> None:
    made = backed_up(path, shown)  # a second chat came after it
    policy.write(legal_hold=True)
    with pytest.raises(HeldChatsLost, match="keeps 1 chats"):
        restore(vault(path), made)
    assert content(path) == [WORD, WORD]
    assert not list(path.parent.glob("*.before-restore*"))
    policy.write(legal_hold=False)
    hold(path, lambda db: keeping.set_keeping(db, Keeping(is_held=True)))
    with pytest.raises(HeldChatsLost):
        restore(vault(path), made)
    hold(path, lambda db: keeping.set_keeping(db, Keeping()))
    restore(vault(path), made)
    assert content(path) == [WORD]


def test_a_hold_stays_after_a_restore(path: Path, shown: list[str]) -> None:
    """What is held is in the backup, which is older than the hold."""
    made = backed_up(path, shown)

    def both(db: Database) -> None:
        keeping.hold_chat(db, min(chat.id for chat in chats.list_chats(db)), True)

    hold(path, both)
    restore(vault(path), made)
    with closing(vault(path).open()) as db:
        (chat,) = chats.list_chats(db)
        assert chat.is_held
        assert not keeping.get_keeping(db).is_held


def test_a_changed_chat_that_is_held_is_not_lost(path: Path, shown: list[str]) -> None:
    made = backed_up(path, shown)

    def change(db: Database) -> None:
        first = min(chat.id for chat in chats.list_chats(db))
        keeping.hold_chat(db, first, True)
        messages.add_question(db, first, None, "more")

    hold(path, change)
    with pytest.raises(HeldChatsLost):
        restore(vault(path), made)


def test_a_damaged_database_under_a_hold_is_replaced(
    path: Path, shown: list[str], policy: Place
) -> None:
    made = backed_up(path, shown)
    policy.write(legal_hold=True)
    path.write_bytes(b"\xff" * 9000)
    assert restore(vault(path), made) is not None
    assert content(path) == [WORD]


def test_a_backup_before_each_migration(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        fixture = ROOT / "tests" / "store" / "fixtures" / "schema_1.sql"
        connection.execute(fixture.read_text("utf-8")).fetchall()
    held = vault(path)
    held.open().close()
    held.open().close()
    (made,) = backups(held)
    assert (made.header.reason, made.header.schema) == ("before schema 2", 1)
    restore(held, made.path)
    assert content(path) == ["How do I add a model?"]


def test_backups_go_to_the_chosen_place_and_nowhere_if_it_is_away(
    path: Path, tmp_path: Path, shown: list[str]
) -> None:
    make(path, shown)
    held = vault(path)
    held.preferences = Preferences.open(tmp_path / "settings.toml")
    elsewhere = tmp_path / "other disk"
    with closing(held.open()) as db:
        beside = backup_now(held, db)
        held.preferences.set(BACKUP_FOLDER, str(elsewhere))
        with pytest.raises(BackupPlaceAway, match="other disk"):
            backup_now(held, db)
        assert not elsewhere.exists(), "a disk that is away is not made up"
        elsewhere.mkdir()
        there = backup_now(held, db)
    assert there.path.parent == elsewhere
    assert [each.path for each in backups(held)] == [there.path, beside.path]
    assert chosen_place(held) == elsewhere
    assert places(held) == (elsewhere, held.backups)
