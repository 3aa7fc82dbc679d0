# SPDX-License-Identifier: Apache-2.0
"""What is done once a day: erasing, cleaning backups, scheduled backups; and what is told."""

import os
import queue
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest

from desktop.core.errors import NoSpace, StoreBusy, StoreCorrupt
from desktop.core.ids import ChatId, DomainId
from desktop.core.keeping import Cause, Keeping
from desktop.core.store_errors import NotCleaned
from desktop.settings.backups import BACKUP_EVERY, BACKUPS_DAILY
from desktop.settings.preferences import Preferences
from desktop.store import chats, erasing, keeping, messages
from desktop.store import db as db_room
from desktop.store.backup import SCHEDULED, list_backups
from desktop.store.db import Database, open_alone
from desktop.store.files import only_one
from desktop.store.worker import StoreThread
from desktop.turn import schedule
from desktop.turn.backups import backup_now, restore
from desktop.turn.upkeep import Report, Upkeep
from desktop.turn.vault import Vault
from tests.helpers.policy import Place
from tests.helpers.rings import LockedRing
from tests.helpers.vaults import WORD, make, path, ring, shown, vault

__all__ = ["path", "ring", "shown"]
pytestmark = pytest.mark.usefixtures("ring")


class House:
    """A store in use, its vault and its upkeep."""

    def __init__(self, vault: Vault, settings: Path) -> None:
        self.vault, self.store = vault, StoreThread(vault.open)
        self.preferences = Preferences.open(settings)
        self.upkeep = Upkeep(self.store, vault, self.preferences)

    def add(self, text: str, days: int = 0) -> ChatId:
        def work(db: Database) -> ChatId:
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=text)
            messages.add_question(db, chat.id, None, text)
            db.execute(
                "UPDATE chats SET updated_ms = updated_ms - ? WHERE id = ?",
                (days * keeping.DAY_MS, chat.id),
            )
            return chat.id

        return self.store.submit(work).result()

    def keep(self, rules: Keeping) -> None:
        self.store.submit(lambda db: keeping.set_keeping(db, rules)).result()

    def count(self) -> int:
        return len(self.store.submit(chats.list_chats).result())


@pytest.fixture
def house(path: Path, shown: list[str], tmp_path: Path) -> Iterator[House]:
    make(path, shown)
    made = House(vault(path), tmp_path / "settings.toml")
    made.preferences.set(BACKUP_EVERY, "never")
    yield made
    made.upkeep.close()
    made.store.close()


def holds(house: House, folder: Path, word: str) -> list[int]:
    """How many chats with this title each backup holds, newest first."""
    counts = []
    for each in list_backups(house.vault.backups):
        elsewhere = Vault(folder / "other" / "carrel.db", house.vault.keychain)
        elsewhere.database.parent.mkdir(exist_ok=True)
        restore(elsewhere, each.path)
        with closing(elsewhere.open()) as db:
            counts.append(sum(chat.title == word for chat in chats.list_chats(db)))
    return counts


def test_what_is_old_goes_from_the_store_and_from_every_backup(
    house: House, tmp_path: Path
) -> None:
    house.add("alt", days=40)
    house.add("neu")
    for _ in range(2):
        house.store.submit(lambda db: backup_now(house.vault, db)).result()
    assert holds(house, tmp_path, "alt") == [1, 1]
    house.keep(Keeping(keep_days=30))
    assert house.upkeep.look().erased == 0  # the first look ever: the clock may be wrong
    report = house.upkeep.look(believes_clock=True)
    assert (report.erased, report.cleaned, report.problems) == (1, 2, ())
    assert house.count() == 2
    assert holds(house, tmp_path, "alt") == [0, 0]
    assert holds(house, tmp_path, "neu") == [1, 1]
    assert house.store.submit(erasing.to_scrub).result() == {}
    assert house.upkeep.look(believes_clock=True) == Report()
    (record,) = house.store.submit(erasing.erasures).result()
    assert (record.cause, record.chats, record.messages) == (Cause.AGE, 1, 1)


def test_a_backup_of_an_earlier_key_is_told(house: House, shown: list[str]) -> None:
    doomed = house.add("alt")
    house.store.submit(lambda db: backup_now(house.vault, db)).result()
    house.store.close()
    house.vault.renew_key(shown.append)
    house.store = StoreThread(house.vault.open)
    house.upkeep = Upkeep(house.store, house.vault, house.preferences)
    house.store.submit(lambda db: erasing.erase(db, {doomed: Cause.ASKED})).result()
    (problem,) = house.upkeep.look().problems
    assert isinstance(problem, NotCleaned)
    assert list_backups(house.vault.backups)[0].path.name in problem.sentence
    assert house.store.submit(erasing.to_scrub).result()  # not forgotten
    list_backups(house.vault.backups)[0].path.unlink()
    assert house.upkeep.look().problems == ()
    assert house.store.submit(erasing.to_scrub).result() == {}


def test_a_kept_database_is_cleaned_too(house: House) -> None:
    doomed = house.add("alt")
    made = house.store.submit(lambda db: backup_now(house.vault, db)).result()
    house.store.close()
    kept = restore(house.vault, made.path)
    assert kept is not None
    assert schedule.kept_copies(house.vault.database) == (kept,)
    house.store = StoreThread(house.vault.open)
    house.upkeep = Upkeep(house.store, house.vault, house.preferences)
    house.store.submit(lambda db: erasing.erase(db, {doomed: Cause.ASKED})).result()
    assert house.upkeep.look().problems == ()
    with closing(open_alone(kept, house.vault.key())) as db:
        assert [chat.title for chat in chats.list_chats(db)] == [WORD]


def test_rules_reach_what_a_restore_kept(house: House, policy: Place) -> None:
    """A chat that is in the copy alone was never erased here: nothing marks it."""
    made = house.store.submit(lambda db: backup_now(house.vault, db)).result()
    house.add("alt", days=40)
    house.add("neu")
    house.store.close()
    kept = restore(house.vault, made.path)
    assert kept is not None
    house.store = StoreThread(house.vault.open)
    house.upkeep = Upkeep(house.store, house.vault, house.preferences)

    def texts() -> list[str]:
        with closing(open_alone(kept, house.vault.key())) as db:
            return [chat.title for chat in chats.list_chats(db)]

    everything = texts()
    policy.write(keep_days=30, legal_hold=True)
    assert house.upkeep.look(believes_clock=True).cleaned == 0
    assert texts() == everything
    policy.write(keep_days=30, legal_hold=False)
    assert house.upkeep.look().cleaned == 0  # the clock may be wrong
    report = house.upkeep.look(believes_clock=True)
    assert (report.cleaned, report.problems) == (1, ())
    assert texts() == [text for text in everything if text != "alt"]
    assert "neu" in texts()
    assert house.upkeep.look(believes_clock=True).cleaned == 0


def test_two_carrels_do_not_clean_at_once(house: House) -> None:
    doomed = house.add("alt")
    house.store.submit(lambda db: backup_now(house.vault, db)).result()
    house.store.submit(lambda db: erasing.erase(db, {doomed: Cause.ASKED})).result()
    with only_one(house.vault.database.with_name("carrel.cleaning-lock")):
        (problem,) = house.upkeep.look().problems
    assert isinstance(problem, StoreBusy)
    assert house.upkeep.look().cleaned == 1


def test_scheduled_backups(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert house.upkeep.look().backup is None
    house.preferences.set(BACKUP_EVERY, "day")
    house.preferences.set(BACKUPS_DAILY, 2)
    made = house.upkeep.look().backup
    assert made is not None
    (found,) = list_backups(house.vault.backups)
    assert (found.path, found.header.reason) == (made, SCHEDULED)
    assert house.upkeep.look().backup is None
    day_ms = keeping.DAY_MS
    now = found.header.created_ms
    assert schedule.next_ms(house.vault, house.preferences) == now + day_ms
    assert schedule.back_up_if_due(house.vault, house.preferences, now + day_ms - 1) is None
    assert schedule.back_up_if_due(house.vault, house.preferences, now + day_ms) is not None
    # one from a clock that was far ahead does not end all backups
    assert schedule.back_up_if_due(house.vault, house.preferences, now - 30 * day_ms) is not None
    assert len(list_backups(house.vault.backups)) == 1  # all of one day: the last stays
    assert house.count() == 1


def test_a_failed_backup_is_told_and_nothing_is_removed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.preferences.set(BACKUP_EVERY, "day")
    monkeypatch.setattr(schedule, "ROOM", 2**60)
    (problem,) = house.upkeep.look().problems
    assert isinstance(problem, NoSpace)
    assert list_backups(house.vault.backups) == ()
    monkeypatch.undo()
    assert house.upkeep.look().backup is not None


def test_a_large_store_is_checked_after_the_start(
    house: House, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_unchecked() -> bool:
        return house.store.submit(lambda db: db.is_unchecked).result()

    house.add("words " * 5_000)
    house.store.submit(lambda db: db.checkpoint()).result()
    house.add("more")
    for side in ("", "-wal"):
        shutil.copy(f"{path}{side}", f"{path}{side}.killed")
    house.store.close()
    monkeypatch.setattr(db_room, "CHECK_AT_ONCE_BYTES", 1)
    for is_damaged in (False, True):
        for side in ("", "-wal"):
            shutil.copy(f"{path}{side}.killed", f"{path}{side}")
        if is_damaged:
            with path.open("r+b") as file:
                file.seek(-5_000, os.SEEK_END)
                file.write(b"\xff")
        house.store = StoreThread(house.vault.open)
        house.upkeep = Upkeep(house.store, house.vault, house.preferences)
        assert is_unchecked()
        assert [type(each) for each in house.upkeep.look().problems] == [StoreCorrupt] * is_damaged
        assert is_unchecked() is is_damaged
        house.store.close()
    house.store = StoreThread(None)


def test_it_looks_by_itself(house: House) -> None:
    told: queue.SimpleQueue[Report] = queue.SimpleQueue()
    house.upkeep.start(told.put, first_look_s=0.0)
    assert told.get(timeout=30) == Report()
    assert house.upkeep.last == Report()
    with pytest.raises(RuntimeError):
        house.upkeep.start(told.put)
    began_s = time.monotonic()
    house.upkeep.close()
    assert time.monotonic() - began_s < 10


def test_while_it_is_locked_nothing_is_due(house: House, path: Path) -> None:
    house.preferences.set(BACKUP_EVERY, "day")
    house.vault.forget()
    keyring.set_keyring(LockedRing(path.with_name("ring.json")))
    assert house.upkeep.look() == Report()
    assert list_backups(house.vault.backups) == ()
