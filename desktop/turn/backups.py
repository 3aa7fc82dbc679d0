# SPDX-License-Identifier: Apache-2.0
"""Backups of the database with the vault's keys: make, list, restore. Waits for the disk."""

import os
import time
from contextlib import closing
from pathlib import Path

from desktop.core.errors import KnownError, StoreCorrupt, StoreLocked
from desktop.core.store_errors import BackupPlaceAway, HeldChatsLost
from desktop.settings.backups import BACKUP_FOLDER
from desktop.store import keys, migrations
from desktop.store.backup import (
    Backup,
    extract,
    list_backups,
    make_backup,
    own_key_of,
    read_header,
)
from desktop.store.db import Database, open_alone
from desktop.store.files import forget, known_os_error, only_one, sync_folder
from desktop.store.holds import chat_states, holds_of, put_holds
from desktop.store.reencrypt import Form, form_of
from desktop.store.rotation import KEEP_ASKED, rotate
from desktop.turn.vault import WAIT_S, Vault
from desktop.turn.wrapping import best_told, open_set


def backup_now(
    vault: Vault, db: Database, keep: int = KEEP_ASKED, folder: Path | None = None
) -> Backup:
    """Make a backup, verify it, and remove the oldest. On the thread that owns ``db``.

    Args:
        folder: elsewhere, where nothing is ever removed; None: where the settings say.

    Raises:
        StoreCorrupt, NoSpace, FolderNotWritable, StoreLocked, BackupPlaceAway.
    """
    made = make_backup(db, folder or place_for(vault), vault.held(), vault.key())
    if folder is None:
        rotate(chosen_place(vault), keep)
    return made


def chosen_place(vault: Vault) -> Path:
    """Where backups go that are asked for or scheduled; those before a migration never leave."""
    chosen = vault.preferences.get(BACKUP_FOLDER) if vault.preferences is not None else ""
    return Path(chosen) if chosen else vault.backups


def place_for(vault: Vault) -> Path:
    """The folder that takes a new backup. Raises BackupPlaceAway."""
    place = chosen_place(vault)
    # Of a disk that is away, a folder of its name must not be made on this one.
    if place != vault.backups and not (place.is_absolute() and place.is_dir()):
        raise BackupPlaceAway(str(place))
    return place


def backups(vault: Vault) -> tuple[Backup, ...]:
    """What there is in either place, newest first."""
    found = [each for place in places(vault) for each in list_backups(place)]
    return tuple(sorted(found, key=lambda each: each.header.created_ms, reverse=True))


def places(vault: Vault) -> tuple[Path, ...]:
    """Where backups may lie: in the chosen place, and always beside the database."""
    return tuple(dict.fromkeys((chosen_place(vault), vault.backups)))


def restore(vault: Vault, path: Path, secret: str | None = None) -> Path | None:
    """Put the database of a backup in place of the present one, which is kept beside it.

    The copy is written, read back and verified first; only then are the names exchanged. The
    restored database has the key of the present one; if there is none, the backup's.

    Args:
        secret: passphrase or recovery key of the backup; needed if neither the keyring nor the
            present key opens it.

    Returns:
        Where the database before lies now; None: there was none.

    Raises:
        BadData: the backup is damaged; nothing was changed.
        HeldChatsLost: a legal hold keeps what is not in it; nothing was changed.
        StoreLocked, WrongSecret, MistypedRecoveryKey: it does not open; nothing was changed.
        StoreBusy: another program has the database open.
        StoreCorrupt, NoSpace, FolderNotWritable.
    """
    backup = read_header(path)
    old_key = None if backup.header.keys is None else data_key(vault, backup, secret)
    own_key = None if old_key is None else own_key_of(backup, old_key)
    key = _present_key(vault, secret)
    adopts = key is None and old_key is not None
    target = vault.database.with_name(vault.database.name + ".restored")
    try:
        extract(backup, own_key, target, old_key if adopts else key)
        with only_one(keys.lock_path(vault.database), WAIT_S):
            _keep_holds(vault, key, target, old_key if adopts else key, path)
            kept = _set_aside(vault, key)
            if adopts and backup.header.keys is not None:
                keys.save(keys.key_path(vault.database), backup.header.keys)
            os.replace(target, vault.database)
            sync_folder(target.parent)
    except OSError as error:
        raise known_os_error(error, target) from error
    finally:
        forget(target)
    vault.forget()
    return kept


def _keep_holds(
    vault: Vault, key: bytes | None, target: Path, target_key: bytes | None, path: Path
) -> None:
    """See that the restored database has all that is held now, and have it held there.

    A present database that is damaged is no obstacle: it is kept beside the restored one.

    Raises:
        HeldChatsLost
    """
    if form_of(vault.database) is Form.ABSENT:
        return
    try:
        with closing(open_alone(vault.database, key)) as db:
            holds = holds_of(db, migrations.version(db))
    except StoreCorrupt:
        return
    if not holds.kept and not holds.is_all:
        return
    with closing(open_alone(target, target_key)) as db:
        states = chat_states(db)
        lost = sum(states.get(uid) != state for uid, state in holds.kept.items())
        if lost:
            raise HeldChatsLost(str(path), lost)
        migrations.migrate(db)
        put_holds(db, holds)


def _present_key(vault: Vault, secret: str | None) -> bytes | None:
    """The key that the restored database gets; that the present one is damaged is no obstacle."""
    try:
        return vault.key()
    except StoreCorrupt as error:
        file = keys.load(keys.key_path(vault.database))
        if file is None or (key := open_set(file.current, vault.keychain, secret, [])) is None:
            raise error
        return key


def data_key(vault: Vault, backup: Backup, secret: str | None) -> bytes:
    """What opens an encrypted backup. Raises StoreLocked, WrongSecret, MistypedRecoveryKey."""
    held = backup.header.keys
    assert held is not None
    problems: list[KnownError] = []
    if (key := open_set(held, vault.keychain, secret, problems)) is not None:
        return key
    present = keys.load(keys.key_path(vault.database))
    is_same = present is not None and present.current.id == held.id
    if is_same and (key := vault.key()) is not None:
        return key
    if secret is not None and (told := best_told(problems)) is not None:
        raise told
    raise StoreLocked(str(backup.path), "it has an earlier key", "its passphrase or recovery key")


def _set_aside(vault: Vault, key: bytes | None) -> Path | None:
    """Give the present database a second name, with its log folded in."""
    if form_of(vault.database) is Form.ABSENT:
        return None
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    kept = vault.database.with_name(f"{vault.database.name}.before-restore-{stamp}")
    kept.unlink(missing_ok=True)
    try:
        # Nobody else may have it open; and its log must not be taken for the restored one's.
        open_alone(vault.database, key).close()
    except StoreCorrupt:
        for end in ("-wal", "-journal"):
            if (log := Path(f"{vault.database}{end}")).exists():
                os.replace(log, f"{kept}{end}")
    os.link(vault.database, kept)
    return kept
