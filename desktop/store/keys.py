# SPDX-License-Identifier: Apache-2.0
"""The key file: one random data key, wrapped for each way to open the database.

``carrel.keys`` beside the database is JSON and holds no key in plain text. A set belongs to one
data key; while the database is encrypted anew there are two sets, because after a crash either may
be the one that fits. Must not know where secrets come from: the keyring is another room.
"""

import base64
import binascii
import secrets
import unicodedata
from enum import Enum
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData
from desktop.core.key_errors import WeakPassphrase, WrongSecret
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.store import recovery
from desktop.store.files import write_whole
from desktop.store.sealing import (
    KEY_BYTES,
    SALT_BYTES,
    Cost,
    derive,
    random_key,
    seal,
    stretch,
    unseal,
)

VERSION = 1
LEAST_PASSPHRASE_CHARS = 8


class Way(Enum):
    """Who can open a set."""

    KEYRING = "keyring"
    RECOVERY = "recovery"
    PASSPHRASE = "passphrase"
    ESCROW = "escrow"
    """The organisation, see ``escrow.py``: a recovery key that only it can make readable."""


class Wrap(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The data key, sealed for one way. Bytes are base64.

    Attributes:
        backend: of the keyring: who kept the item, for a message when it is gone; of the escrow:
            whose key it is.
        item: of the keyring: the item's name; it holds the wrapping key. Of the escrow: the
            recovery key, sealed.
        salt: of the recovery key and the passphrase.
        memory_kib: cost of one guess at the passphrase, as ``passes`` and ``lanes``.
    """

    way: Way
    sealed: str
    backend: str = ""
    item: str = ""
    salt: str = ""
    memory_kib: int = 0
    passes: int = 0
    lanes: int = 0


class KeySet(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One data key in all its wraps, at most one a way."""

    id: str
    wraps: tuple[Wrap, ...] = ()

    def wrap(self, way: Way) -> Wrap | None:
        """The wrap for a way, if there is one."""
        return next((wrap for wrap in self.wraps if wrap.way is way), None)

    def without(self, way: Way) -> "KeySet":
        """The same set, closed for a way."""
        return replace(self, wraps=tuple(wrap for wrap in self.wraps if wrap.way is not way))


class KeyFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the file holds. ``next`` only while the database is being encrypted anew."""

    version: int
    current: KeySet
    next: KeySet | None = None

    def sets(self) -> tuple[KeySet, ...]:
        """The set that should fit, and the one that may."""
        return (self.current,) if self.next is None else (self.current, self.next)


def key_path(database: Path) -> Path:
    """The key file of a database."""
    return database.with_suffix(".keys")


def lock_path(database: Path) -> Path:
    """Held by whoever changes the key file; see :func:`desktop.store.files.only_one`."""
    return database.with_suffix(".keys-lock")


def load(path: Path) -> KeyFile | None:
    """Read a key file; None if there is none.

    Raises:
        BadData: it is damaged or of a later version.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error
    file = decode_json(data, KeyFile, str(path))
    if file.version != VERSION:
        raise BadData(str(path), f"version {file.version} is of a newer Carrel")
    return file


def save(path: Path, current: KeySet, next_set: KeySet | None = None) -> None:
    """Replace the key file. Raises NoSpace, FolderNotWritable; the old one is untouched then."""
    file = KeyFile(version=VERSION, current=current, next=next_set)
    write_whole(path, encode_json(file) + b"\n")


def new_set() -> tuple[KeySet, bytes]:
    """An empty set and its data key, 32 random bytes."""
    return KeySet(id=secrets.token_hex(8)), random_key()


def item_secret() -> tuple[str, str]:
    """Name and content of a new keyring item; the content is 44 ASCII characters.

    Windows keeps no more than 1,280 characters; and an item is written once and never again,
    because macOS asks the user again after each change.
    """
    return secrets.token_hex(8), base64.b64encode(random_key()).decode("ascii")


def add_keyring(keys: KeySet, key: bytes, *, item: str, secret: str, backend: str) -> KeySet:
    """Let the keyring item open the set."""
    wrapping = _decoded(secret)
    if wrapping is None or len(wrapping) != KEY_BYTES:
        raise ValueError("not a secret of item_secret()")
    return _with(keys, key, wrapping, Wrap(way=Way.KEYRING, sealed="", item=item, backend=backend))


def add_recovery(
    keys: KeySet,
    key: bytes,
    recovery_key: str,
    way: Way = Way.RECOVERY,
    *,
    backend: str = "",
    item: str = "",
) -> KeySet:
    """Let the recovery key open the set; an earlier one of this way does not any more."""
    salt = secrets.token_bytes(SALT_BYTES)
    wrapping = derive(recovery.parse(recovery_key), salt, b"carrel recovery key")
    wrap = Wrap(way=way, sealed="", salt=_encoded(salt), backend=backend, item=item)
    return _with(keys, key, wrapping, wrap)


def least_passphrase_chars() -> int:
    """How long a passphrase must be here."""
    return max(LEAST_PASSPHRASE_CHARS, now().get(keep_keys.PASSPHRASE_LENGTH))


def add_passphrase(keys: KeySet, key: bytes, passphrase: str, cost: Cost | None = None) -> KeySet:
    """Let the passphrase open the set; an earlier one does not any more. About 0.2 s.

    Raises:
        WeakPassphrase: shorter than eight characters, or than the policy demands.
    """
    if len(passphrase.strip()) < (least := least_passphrase_chars()):
        raise WeakPassphrase(least)
    cost = cost or Cost()
    salt = secrets.token_bytes(SALT_BYTES)
    wrap = Wrap(
        way=Way.PASSPHRASE,
        sealed="",
        salt=_encoded(salt),
        memory_kib=cost.memory_kib,
        passes=cost.passes,
        lanes=cost.lanes,
    )
    return _with(keys, key, stretch(_normal(passphrase), salt, cost), wrap)


def open_set(keys: KeySet, way: Way, secret: str) -> bytes:
    """The data key.

    Args:
        secret: content of the keyring item, the recovery key or the passphrase, as it was typed.

    Raises:
        WrongSecret: it does not open this set, or the set has no such way.
        MistypedRecoveryKey: names the group.
    """
    wrap = keys.wrap(way)
    names = {Way.KEYRING: "keyring item", Way.PASSPHRASE: way.value}
    names |= dict.fromkeys((Way.RECOVERY, Way.ESCROW), "recovery key")
    typed = recovery.parse(secret) if way in (Way.RECOVERY, Way.ESCROW) else b""
    if wrap is None:
        raise WrongSecret(names[way])
    salt = _decoded(wrap.salt)
    cost = Cost(memory_kib=wrap.memory_kib, passes=wrap.passes, lanes=wrap.lanes)
    wrapping: bytes | None = None
    match way:
        case Way.KEYRING:
            wrapping = _decoded(secret)
        case Way.RECOVERY | Way.ESCROW if salt is not None:
            wrapping = derive(typed, salt, b"carrel recovery key")
        case Way.PASSPHRASE if salt is not None and len(salt) == SALT_BYTES and cost.is_sane():
            wrapping = stretch(_normal(secret), salt, cost)
        case _:
            pass
    sealed = _decoded(wrap.sealed)
    key = None
    if wrapping is not None and len(wrapping) == KEY_BYTES and sealed is not None:
        key = unseal(wrapping, sealed, _context(keys, wrap))
    if key is None:
        raise WrongSecret(names[way])
    return key


def _with(keys: KeySet, key: bytes, wrapping: bytes, wrap: Wrap) -> KeySet:
    sealed = _encoded(seal(wrapping, key, _context(keys, wrap)))
    others = keys.without(wrap.way).wraps
    return replace(keys, wraps=(*others, replace(wrap, sealed=sealed)))


def _context(keys: KeySet, wrap: Wrap) -> bytes:
    """All that stands beside the sealed key, so that nobody can exchange it."""
    return keys.id.encode() + encode_json(replace(wrap, sealed=""))


def _normal(passphrase: str) -> bytes:
    # One keyboard types é as one code point, another as two.
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decoded(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
