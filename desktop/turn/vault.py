# SPDX-License-Identifier: Apache-2.0
"""Opens the database with its key: keyring first, then what a person gives.

A database that was never encrypted becomes so by itself if there is a keyring and somebody to hand
the recovery key to. Without, it stays as it is until a passphrase is chosen, and the status says
so. Nothing here asks at the start, and no key reaches the disk in plain text.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.child import core_file
from desktop.core.errors import KnownError, StoreBusy, StoreLocked
from desktop.core.key_errors import KeyringProblem, MistypedRecoveryKey, WrongSecret
from desktop.core.policy_errors import EscrowUnreadable
from desktop.settings.keychain import Keychain
from desktop.settings.preferences import Preferences
from desktop.store import keys, migrations
from desktop.store.backup import make_backup
from desktop.store.beside import open_beside
from desktop.store.db import Database, fits, open_alone, open_database
from desktop.store.files import only_one
from desktop.store.keys import KeyFile, KeySet, Way
from desktop.store.moved import refuse_if_moved
from desktop.store.reencrypt import Form, forget_rollback, form_of, reencrypt
from desktop.turn import demands
from desktop.turn.settling import settle
from desktop.turn.wrapping import (
    HandOver,
    KeyStatus,
    add_item,
    drop_item,
    handed_over,
    make_set,
    new_recovery_key,
    not_encrypted,
    status_of,
    unlocked,
)

WAIT_S = 5.0  # for another program that is opening the database or changing its keys


class Vault:
    """The key of one database. Methods wait for keyring and disk: not on the window's thread.

    Calls take turns; the key stays in memory until :meth:`forget`. Besides the errors that they
    name, methods raise StoreBusy, StoreCorrupt, BadData (a damaged key file), NoSpace and
    FolderNotWritable.
    """

    def __init__(
        self, database: Path, keychain: Keychain | None = None, hand_over: HandOver | None = None
    ) -> None:
        """Nothing is read yet.

        Args:
            hand_over: None: there is nobody to show a recovery key to, so encryption cannot begin.
        """
        self.database, self._file = database, keys.key_path(database)
        self.keychain, self._hand_over = keychain or Keychain(), hand_over
        self.backups = database.with_name("backups")
        self.preferences: Preferences | None = None
        self._lock = threading.RLock()
        self._key: bytes | None = None
        self._secret: str | None = None
        self._set_id, self._asks_nobody_else = "", False
        core_file.leave_none()

    # --- opening ---------------------------------------------------------------------------------

    def use(self, secret: str | None, *, alone: bool = False) -> None:
        """Try this passphrase or recovery key next time, when the keyring does not help.

        Args:
            alone: the keyring is not asked: whoever is there has to know the secret.
        """
        with self._lock:
            self._secret, self._asks_nobody_else = secret, alone

    def forget(self) -> None:
        """Drop the key and the secret from memory; the next opening needs them again."""
        with self._lock:
            self._key = self._secret = None
            self._asks_nobody_else = False

    @property
    def key_in_memory(self) -> bytes | None:
        """The data key if it is there; looks for none and waits for nobody. Any thread."""
        return self._key

    def key(self) -> bytes | None:
        """The data key, or None for a database that is not encrypted.

        Raises:
            StoreLocked: nothing opened it; says what would.
            WrongSecret, MistypedRecoveryKey: the secret that was given does not.
        """
        with self._lock:
            if self._key is None:
                self._key = self._find_key()
            return self._key

    def open(self) -> Database:
        """Open the database, on the thread that will use it.

        Raises EncryptionDemanded if the organisation demands more protection; as :meth:`key`.
        """
        key = self._fit_key()
        # While the lock is held nobody can exchange the file between its opening and its first
        # lock; a connection to the file before would write into nothing.
        with only_one(keys.lock_path(self.database), WAIT_S):
            refuse_if_moved(self.database)
            form = form_of(self.database)
            if (form is Form.PLAIN and key is not None) or (
                form is Form.ENCRYPTED and not fits(self.database, key)
            ):
                self.forget()
                raise StoreBusy(str(self.database))  # its key was changed meanwhile
            database = open_database(self.database, key, before_migration=self._back_up)
        try:
            if key is not None:
                forget_rollback(self.database, database)
        except BaseException:
            database.close()
            raise
        return database

    def beside(self) -> Database:
        """A second connection while :meth:`open`'s is in use, for another thread: to read much."""
        key = self._fit_key()
        with only_one(keys.lock_path(self.database), WAIT_S):
            return open_beside(self.database, key)

    def status(self) -> KeyStatus:
        """What the files say; opens nothing."""
        return status_of(self.database)

    def held(self) -> KeySet | None:
        """The key set of the database as the key file has it; None: it is not encrypted."""
        file = keys.load(self._file)
        return file.current if file is not None and self.key() is not None else None

    # --- changing --------------------------------------------------------------------------------

    def begin(self, hand_over: HandOver, passphrase: str | None = None) -> None:
        """Encrypt a database that is not, for the keyring, a passphrase, or both.

        Raises:
            KeyringProblem: there is no passphrase either; WeakPassphrase; and as :meth:`key`.
        """
        with self._lock:
            if self.key() is None:
                self._key = self._begin(hand_over, passphrase)

    def set_passphrase(self, passphrase: str, hand_over: HandOver) -> None:
        """Let a passphrase open the database; one that was not encrypted becomes so.

        Args:
            hand_over: gets the recovery key if this begins the encryption.

        Raises:
            WeakPassphrase; and as :meth:`key`.
        """
        with self._lock:
            if (key := self.key()) is None:
                self._key = self._begin(hand_over, passphrase)
            else:
                self._rewrap(lambda held: keys.add_passphrase(held, key, passphrase))

    def remove_passphrase(self) -> None:
        """Close the way of the passphrase. Raises as :meth:`key`."""
        with self._lock:
            self._needed_key()
            demands.refuse_without_passphrase()
            self._rewrap(lambda held: held.without(Way.PASSPHRASE))

    def renew_recovery(self, hand_over: HandOver) -> None:
        """Make a new recovery key; the one before stops working. Raises as :meth:`key`."""
        with self._lock:
            key, made = self._needed_key(), handed_over(hand_over)
            self._rewrap(lambda held: keys.add_recovery(held, key, made))

    def join_keyring(self) -> None:
        """Let a new item of this machine's keyring open the database, in place of an earlier one.

        For a lost item, another keyring, another computer, and for rotation.

        Raises:
            KeyringProblem; and as :meth:`key`.
        """
        with self._lock:
            key = self._needed_key()
            demands.refuse_keyring()
            drop_item(self.keychain, self._rewrap(lambda held: add_item(self.keychain, held, key)))

    def renew_key(self, hand_over: HandOver, passphrase: str | None = None) -> None:
        """Encrypt the whole database under a new data key, with a new recovery key.

        A passphrase stays only if it is given. After a crash the old or the new key opens it.
        Raises as :meth:`key`.
        """
        with self._lock:
            key = self._needed_key()
            with only_one(keys.lock_path(self.database), WAIT_S):
                held = self._held()
                open_alone(self.database, key).close()  # refused before anybody writes a key down
                new, new_key = make_set(self.keychain, hand_over, passphrase, needs_keyring=False)
                keys.save(self._file, held, new)
                try:
                    reencrypt(self.database, key, new_key)
                except KnownError:
                    if fits(self.database, key):
                        keys.save(self._file, held)
                    raise
                keys.save(self._file, new)
            self._key, self._set_id = new_key, new.id
            drop_item(self.keychain, held)

    # --- within ----------------------------------------------------------------------------------

    def _back_up(self, database: Database) -> None:
        schema = migrations.version(database)
        reason = f"before schema {schema + 1}"
        make_backup(database, self.backups, self.held(), self.key(), reason)

    def _fit_key(self) -> bytes | None:
        """The data key of a database that is protected as the organisation demands."""
        with self._lock:
            key, file = self.key(), keys.load(self._file)
            held = file.current if file is not None and key is not None else None
            demands.refuse_unprotected(self.database, held)
            if held is not None and key is not None and file is not None and file.next is None:
                with suppress(EscrowUnreadable):  # nothing new is made with it
                    if demands.with_escrow(held, key) is not held:
                        self._rewrap(lambda held: demands.with_escrow(held, key))
            return key

    def _needed_key(self) -> bytes:
        if (key := self.key()) is None:
            raise not_encrypted()
        return key

    def _find_key(self) -> bytes | None:
        file, form = keys.load(self._file), form_of(self.database)
        if file is None:
            if form is Form.ENCRYPTED:
                detail = f"its key file {self._file.name} is missing, or it is damaged"
                raise StoreLocked(str(self.database), detail, "a backup of the key file")
            if (hand_over := self._hand_over) is None and demands.demands_escrow():
                hand_over = new_recovery_key()  # nobody needs it: the organisation can
            if hand_over is None:
                return None
            try:
                return self._begin(hand_over, None)
            except (KeyringProblem, StoreBusy):
                return None  # it stays as it is, for want of a keyring or passphrase
        key, held = self._unlock(file, form)
        self._set_id = held.id
        return key if settle(self.database, file, held, form, key) else None

    def _unlock(self, file: KeyFile, form: Form) -> tuple[bytes, KeySet]:
        keychain = None if self._asks_nobody_else else self.keychain
        try:
            return unlocked(self.database, file, form, keychain, self._secret)
        except (WrongSecret, MistypedRecoveryKey):
            self._secret = None
            raise

    def _begin(self, hand_over: HandOver, passphrase: str | None) -> bytes:
        """Encrypt what is not."""
        with only_one(keys.lock_path(self.database), WAIT_S):
            if self._file.exists():
                raise StoreBusy(str(self._file))  # another program was faster
            if (form := form_of(self.database)) is Form.PLAIN:
                open_alone(self.database).close()
            needs_keyring = passphrase is None
            made, key = make_set(self.keychain, hand_over, passphrase, needs_keyring=needs_keyring)
            keys.save(self._file, made)  # first: what is encrypted must always have its key
            if form is Form.PLAIN:
                reencrypt(self.database, None, key)
        self._set_id = made.id
        return key

    def _held(self) -> KeySet:
        """The set of the key in memory, read again under the lock."""
        file = keys.load(self._file)
        if file is None or file.next is not None or file.current.id != self._set_id:
            self.forget()
            raise StoreBusy(str(self._file))
        return file.current

    def _rewrap(self, change: Callable[[KeySet], KeySet]) -> KeySet:
        """Change the wraps of the set in use, whole or not at all; returns the set before."""
        with only_one(keys.lock_path(self.database), WAIT_S):
            held = self._held()
            keys.save(self._file, change(held))
            return held
