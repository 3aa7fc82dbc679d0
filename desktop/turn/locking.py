# SPDX-License-Identifier: Apache-2.0
"""The lock of the application: nothing of a chat in memory's hands, and who may open it again.

Locked means: what was being written is stopped and saved, the engines have ended, the database is
closed and its key dropped. Temporary chats wait in their store in memory; deleted ones are erased.
Python cannot overwrite memory that it gave back, so a copy of what was
on the screen may stay there until something else takes its place. All functions wait.
"""

from desktop.core.errors import StoreLocked
from desktop.store.keys import Way
from desktop.store.messages import mark_interrupted
from desktop.store.reencrypt import Form
from desktop.turn.desk import Desk
from desktop.turn.vault import Vault

WAIT_S = 3.0


def can_lock(vault: Vault) -> bool:
    """Whether there is anything that a lock could hold shut: the database is encrypted."""
    status = vault.status()
    return bool(status.ways) and status.form is Form.ENCRYPTED


def needs_secret(vault: Vault) -> bool:
    """Whether somebody has to know a secret; if not, the keyring opens it for whoever is there."""
    ways = vault.status().ways
    return Way.PASSPHRASE in ways or Way.KEYRING not in ways


def lock(desk: Desk) -> None:
    """Lock; no word is lost. Nothing opens the database again but :func:`unlock`."""
    desk.close(WAIT_S, for_good=False)
    ways = "its passphrase or its recovery key"
    why = StoreLocked(str(desk.paths.database), "Carrel was locked", ways)
    desk.store.suspend(why).result()
    desk.stores.forget_deleted()
    desk.gauge.forget()
    desk.vault.forget()
    desk.vault.use(None, alone=True)  # or whoever works in the background would ask the keyring


def unlock(desk: Desk, secret: str | None) -> None:
    """Open it again.

    Args:
        secret: the passphrase or the recovery key; None: the keyring, if that is enough.

    Raises:
        StoreLocked, WrongSecret, MistypedRecoveryKey: it stays locked.
    """
    if secret is None and needs_secret(desk.vault):
        raise StoreLocked(str(desk.paths.database), "a passphrase or recovery key is needed")
    desk.vault.use(secret, alone=secret is not None)
    try:
        desk.store.reopen().result()
    except BaseException:
        desk.vault.use(None, alone=True)
        raise
    desk.store.submit(mark_interrupted).result()
