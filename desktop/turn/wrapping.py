# SPDX-License-Identifier: Apache-2.0
"""Makes, opens, drops the wraps of a data key: what stands between keys and keyring."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import KnownError, StoreCorrupt, StoreLocked
from desktop.core.key_errors import KeyringProblem, MistypedRecoveryKey, WrongSecret
from desktop.settings.keychain import Keychain
from desktop.store import keys, recovery
from desktop.store.db import fits
from desktop.store.keys import KeyFile, KeySet, Way
from desktop.store.reencrypt import Form, form_of
from desktop.turn.demands import asks_keyring, joins_keyring, with_escrow

HandOver = Callable[[str], None] | str
"""Shows a new recovery key to a person, once. It has returned when they had it before them.
Or a key of :func:`new_recovery_key` that a person has already."""

_WRONG_ITEM = "The item in the keyring is another one and does not open it."


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStatus:
    """What can be said without opening anything.

    Attributes:
        ways: who can open the database; empty: it is not encrypted.
        backend: the keyring that holds an item for it.
        is_unfinished: a change of keys was interrupted; the next opening ends it.
    """

    form: Form
    ways: tuple[Way, ...]
    backend: str
    is_unfinished: bool


def status_of(database: Path) -> KeyStatus:
    """What the files beside a database say. Raises BadData, FolderNotWritable."""
    file = keys.load(keys.key_path(database))
    wraps = file.current.wraps if file is not None else ()
    return KeyStatus(
        form=form_of(database),
        ways=tuple(wrap.way for wrap in wraps),
        backend=next((wrap.backend for wrap in wraps if wrap.way is Way.KEYRING), ""),
        is_unfinished=file is not None and file.next is not None,
    )


def not_encrypted() -> KnownError:
    """There is no key that could be changed."""
    return KnownError(
        "The database is not encrypted.",
        "Begin in Settings ▸ Storage, or with carrelctl key passphrase set.",
    )


def new_recovery_key() -> str:
    """A recovery key to hand over before anything is done with it; it opens nothing yet."""
    return recovery.make()


def handed_over(hand_over: HandOver) -> str:
    """The recovery key that a person has now."""
    if isinstance(hand_over, str):
        return hand_over
    made = recovery.make()
    hand_over(made)
    return made


def make_set(
    keychain: Keychain, hand_over: HandOver, passphrase: str | None, *, needs_keyring: bool
) -> tuple[KeySet, bytes]:
    """A new data key, wrapped for the keyring, the recovery key and the passphrase if there is one.

    Raises:
        KeyringProblem: if the keyring is needed; nobody was shown a recovery key then.
        WeakPassphrase, EscrowUnreadable: likewise.
    """
    made, key = keys.new_set()
    if passphrase is not None:
        made = keys.add_passphrase(made, key, passphrase)
    try:
        if needs_keyring or joins_keyring():
            made = add_item(keychain, made, key)
    except KeyringProblem:
        if needs_keyring:
            raise
    made = with_escrow(made, key)
    return keys.add_recovery(made, key, handed_over(hand_over)), key


def add_item(keychain: Keychain, held: KeySet, key: bytes) -> KeySet:
    """Let a new item of the keyring open the set. Raises KeyringProblem."""
    item, secret = keys.item_secret()
    backend = keychain.add(item, secret)
    return keys.add_keyring(held, key, item=item, secret=secret, backend=backend)


def drop_item(keychain: Keychain, before: KeySet) -> None:
    """Remove the item of a set that is gone; one that stays behind opens nothing any more."""
    if (wrap := before.wrap(Way.KEYRING)) is not None:
        try:
            keychain.remove(wrap.item)
        except KeyringProblem:
            return


def open_set(
    held: KeySet, keychain: Keychain | None, secret: str | None, problems: list[KnownError]
) -> bytes | None:
    """The data key by the keyring, or else by the secret; why not goes to ``problems``.

    Args:
        keychain: None: only the secret counts.
    """
    wrap = held.wrap(Way.KEYRING)
    if wrap is not None and keychain is not None and asks_keyring(held):
        try:
            content = keychain.get(wrap.item)
            if content is not None:
                return keys.open_set(held, Way.KEYRING, content)
            problems.append(KnownError(f"The keyring {wrap.backend} has lost its item."))
        except KeyringProblem as error:
            problems.append(error)
        except WrongSecret:
            problems.append(KnownError(_WRONG_ITEM))
    if secret is None:
        problems.append(KnownError("A passphrase or recovery key is needed."))
        return None
    for way in (Way.PASSPHRASE, Way.RECOVERY, Way.ESCROW):
        if held.wrap(way) is not None:
            try:
                return keys.open_set(held, way, secret)
            except (WrongSecret, MistypedRecoveryKey) as error:
                problems.append(error)
    return None


def best_told(problems: list[KnownError]) -> KnownError | None:
    """Of the errors about a typed secret the one that helps most; None if there are none.

    A recovery key is no good passphrase and the other way round, so both are complained about.
    """
    wrong = [each for each in problems if isinstance(each, WrongSecret)]
    mistyped = [each for each in problems if isinstance(each, MistypedRecoveryKey)]
    return (wrong or mistyped or [None])[0]


def unlocked(
    database: Path, file: KeyFile, form: Form, keychain: Keychain | None, secret: str | None
) -> tuple[bytes, KeySet]:
    """The key that opens the database as it is now, and its set.

    Args:
        keychain: None: the keyring is not asked.
        secret: a passphrase or recovery key that somebody gave.

    Raises:
        WrongSecret, MistypedRecoveryKey: the secret does not open it.
        StoreLocked: nothing does; says what would.
        StoreCorrupt: the keys are there, and it is not their database.
    """
    problems: list[KnownError] = []
    is_open = False
    for held in reversed(file.sets()):
        key = open_set(held, keychain, secret, problems)
        is_open = is_open or key is not None
        # An absent or unencrypted database waits for the current key.
        if key is not None and (
            fits(database, key) if form is Form.ENCRYPTED else held is file.current
        ):
            return key, held
    if is_open and file.next is None:
        detail = "it is another one than its key file's, or its start is gone"
        raise StoreCorrupt(str(database), detail)
    if secret is not None and (told := best_told(problems)) is not None:
        raise told
    has_phrase = any(held.wrap(Way.PASSPHRASE) for held in file.sets())
    ways = "its passphrase or its recovery key" if has_phrase else "its recovery key"
    detail = problems[0].sentence if problems else "what was given belongs to an earlier key"
    raise StoreLocked(str(database), detail[:1].lower() + detail[1:], ways)
