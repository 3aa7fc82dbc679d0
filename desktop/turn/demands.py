# SPDX-License-Identifier: Apache-2.0
"""What the policy of the organisation demands of the database's protection.

Asked by the vault each time it opens the database or changes its keys; opens nothing itself.
"""

from pathlib import Path

from desktop.core.policy_errors import EncryptionDemanded, PolicyForbids
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.store import escrow
from desktop.store.keys import KeySet, Way


def refuse_unprotected(database: Path, held: KeySet | None) -> None:
    """Keep a database closed that is not protected as is demanded.

    Args:
        held: its key set; None: it is not encrypted.

    Raises:
        EncryptionDemanded
    """
    policy = now()
    demands_phrase = policy.get(keep_keys.PASSPHRASE)
    if held is None and (demands_phrase or policy.get(keep_keys.ENCRYPTION)):
        key = keep_keys.PASSPHRASE if demands_phrase else keep_keys.ENCRYPTION
        raise EncryptionDemanded(str(database), "they are not encrypted", key.name)
    if held is not None and demands_phrase and held.wrap(Way.PASSPHRASE) is None:
        name = keep_keys.PASSPHRASE.name
        raise EncryptionDemanded(str(database), "no passphrase protects them", name)


def asks_keyring(held: KeySet) -> bool:
    """Whether the keyring may open a set: where a passphrase is demanded, it alone does."""
    return not (now().get(keep_keys.PASSPHRASE) and held.wrap(Way.PASSPHRASE) is not None)


def joins_keyring() -> bool:
    """Whether a set may get an item of the keyring."""
    return not now().get(keep_keys.PASSPHRASE)


def refuse_without_passphrase() -> None:
    """Raises PolicyForbids if a passphrase is demanded: it is not taken away."""
    if now().get(keep_keys.PASSPHRASE):
        raise PolicyForbids("The passphrase cannot be removed.", keep_keys.PASSPHRASE.name)


def refuse_keyring() -> None:
    """Raises PolicyForbids if the keyring may not open the chats."""
    if not joins_keyring():
        said = "The keyring may not open the chats; a passphrase has to."
        raise PolicyForbids(said, keep_keys.PASSPHRASE.name)


def demands_escrow() -> bool:
    """Whether the organisation must be able to open the chats."""
    return bool(now().get(keep_keys.ESCROW_KEY))


def with_escrow(held: KeySet, key: bytes) -> KeySet:
    """The set as it is demanded: one that the organisation can open. The same one if it is so.

    Raises:
        EscrowUnreadable: the policy's key is none.
    """
    line = now().get(keep_keys.ESCROW_KEY)
    if not line:
        return held
    public = escrow.public_key(line)
    return held if escrow.is_for(held, public) else escrow.add_escrow(held, key, public)
