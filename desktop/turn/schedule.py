# SPDX-License-Identifier: Apache-2.0
"""Scheduled backups and the cleaning of old ones, with the vault's keys. Waits for the disk.

Both work beside a store that is in use, on a thread of their own.
"""

import shutil
from collections.abc import Mapping
from contextlib import AbstractContextManager, closing
from pathlib import Path

from desktop.core.errors import KnownError, NoSpace, StoreBusy
from desktop.core.keeping import Keeping
from desktop.settings.backups import (
    BACKUP_EVERY,
    BACKUPS_DAILY,
    BACKUPS_MONTHLY,
    BACKUPS_WEEKLY,
)
from desktop.settings.preferences import Preferences
from desktop.store import erasing, keeping
from desktop.store.backup import SCHEDULED, Backup, make_backup
from desktop.store.chats import now_ms
from desktop.store.db import Database
from desktop.store.files import only_one
from desktop.store.rotation import Kept, rotate_scheduled
from desktop.store.scrubbing import age_copy, needs_scrub, scrub_backup, scrub_copy
from desktop.turn.backups import backups, data_key, place_for
from desktop.turn.vault import Vault

HOUR_MS = 3_600_000
PERIODS_MS = {"day": 24 * HOUR_MS, "week": 7 * 24 * HOUR_MS}
"""By the words of the setting."""
ROOM = 3
"""A scheduled backup wants this many times the database free, so that it never fills a disk."""


def next_ms(vault: Vault, preferences: Preferences) -> int | None:
    """When the next scheduled backup is due, Unix ms; 0: now; None: never. Reads headers."""
    period_ms = PERIODS_MS.get(preferences.get(BACKUP_EVERY))
    if period_ms is None:
        return None
    made = [each for each in backups(vault) if each.header.reason == SCHEDULED]
    return made[0].header.created_ms + period_ms if made else 0


def back_up_if_due(vault: Vault, preferences: Preferences, now_ms: int) -> Backup | None:
    """Make the scheduled backup if it is time, verify it, remove those that need not stay.

    Returns:
        None: it is not time, or there is no chat yet.

    Raises:
        StoreLocked, StoreBusy, StoreCorrupt, NoSpace, FolderNotWritable, BackupPlaceAway: none was
        made, and none was removed.
    """
    due_ms = next_ms(vault, preferences)
    # One from the future is of a clock that was wrong then; it must not end all backups.
    if due_ms is None or now_ms < due_ms <= now_ms + max(PERIODS_MS.values()):
        return None
    with closing(vault.beside()) as db:
        if not db.execute("SELECT 1 FROM chats LIMIT 1"):
            return None
        place = place_for(vault)
        disk = vault.database.parent if place == vault.backups else place
        if shutil.disk_usage(disk).free < ROOM * vault.database.stat().st_size:
            raise NoSpace(str(place))
        made = make_backup(db, place, vault.held(), vault.key(), SCHEDULED)
    rotate_scheduled(place, kept(preferences))
    return made


def kept(preferences: Preferences) -> Kept:
    """How many stay, as the settings say."""
    return Kept(
        daily=preferences.get(BACKUPS_DAILY),
        weekly=preferences.get(BACKUPS_WEEKLY),
        monthly=preferences.get(BACKUPS_MONTHLY),
    )


def clean(vault: Vault, marked: Mapping[str, int]) -> tuple[int, tuple[str, ...]]:
    """Take erased chats out of all backups and of the copies that restoring kept.

    Args:
        marked: see ``erasing.to_scrub``.

    Returns:
        How many files were written anew, and the names of those that still hold the text: damaged,
        or of a key that is not here.

    Raises:
        NoSpace, FolderNotWritable, BackupPlaceAway: what was not reached stays for the next time.
    """
    if not marked:
        return 0, ()
    cleaned, left = 0, list[str]()
    with _alone(vault):
        for backup in backups(vault):
            if needs_scrub(backup, marked):
                try:
                    scrub_backup(backup, marked, _key_of(vault, backup))
                    cleaned += 1
                except (NoSpace, StoreBusy):
                    raise
                except KnownError:
                    left.append(backup.path.name)
        for copy in kept_copies(vault.database):
            try:
                scrub_copy(copy, marked, vault.key())
            except (NoSpace, StoreBusy):
                raise
            except KnownError:
                left.append(copy.name)
    place_for(vault)  # backups that are away may hold the text, too
    return cleaned, tuple(left)


def clean_all(vault: Vault, db: Database) -> tuple[int, tuple[str, ...]]:
    """Take what was erased out of backups and kept copies, and what is due there out of the copies.

    On the thread that owns ``db``. Returns and raises as :func:`clean`, and StoreBusy if another
    Carrel is at it.
    """
    marked = erasing.to_scrub(db)
    cleaned, left = clean(vault, marked)
    aged, not_aged = age(vault, keeping.stored_keeping(db), now_ms())
    if not left:
        erasing.scrubbed(db, marked)
    return cleaned + aged, tuple(dict.fromkeys((*left, *not_aged)))


def age(vault: Vault, rules: Keeping, at_ms: int) -> tuple[int, tuple[str, ...]]:
    """Take what is due out of the databases that restoring set aside: the rules reach them too.

    A chat that is in such a copy alone was never erased here, so nothing marks it.

    Returns:
        How many files were written anew, and the names of those that do not open.

    Raises:
        NoSpace, StoreBusy: what was not reached stays for the next time.
    """
    aged, left = 0, list[str]()
    with _alone(vault):
        for copy in kept_copies(vault.database):
            try:
                aged += bool(age_copy(copy, rules, at_ms, vault.key()))
            except (NoSpace, StoreBusy):
                raise
            except KnownError:
                left.append(copy.name)
    return aged, tuple(left)


def _alone(vault: Vault) -> AbstractContextManager[None]:
    """No two Carrels write the same backup anew; raises StoreBusy."""
    return only_one(vault.database.with_name("carrel.cleaning-lock"))


def _key_of(vault: Vault, backup: Backup) -> bytes | None:
    theirs, ours = backup.header.keys, vault.held()
    if theirs is None:
        return None
    is_ours = ours is not None and ours.id == theirs.id
    return vault.key() if is_ours else data_key(vault, backup, None)


def kept_copies(database: Path) -> tuple[Path, ...]:
    """The databases that restoring a backup set aside."""
    found = database.parent.glob(f"{database.name}.before-restore-*Z")
    return tuple(sorted(found))
