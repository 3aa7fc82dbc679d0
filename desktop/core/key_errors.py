# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with keys and the system's keyring.

::

    KnownError
      WrongSecret           a passphrase, recovery key or keyring item that does not open it
      MistypedRecoveryKey   what was typed cannot be a recovery key; names the group
      WeakPassphrase        too short to protect anything
      KeyringProblem        the system's keyring cannot be used; why, as one of its subclasses
        KeyringMissing, KeyringLocked, KeyringSlow, KeyringFailed
"""

from desktop.core.errors import Action, KnownError


class WrongSecret(KnownError):
    """It is well formed, but does not open this database."""

    action = Action.RETRY

    def __init__(self, what: str) -> None:
        super().__init__(
            f"This {what} does not open the database.",
            "Type it again; each database has its own, and a renewed one replaces the one before.",
        )


class MistypedRecoveryKey(KnownError):
    """A recovery key with a typing error."""

    action = Action.UNLOCK

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"The recovery key is mistyped: {detail.rstrip('.')}.",
            "Compare it with what was printed, group by group.",
        )


class WeakPassphrase(KnownError):
    """Shorter than what could protect anything."""

    action = Action.UNLOCK

    def __init__(self, least_chars: int) -> None:
        super().__init__(
            f"A passphrase needs at least {least_chars} characters.",
            "Four or five unrelated words are easy to keep in mind and hard to guess.",
        )


class KeyringProblem(KnownError):
    """The system's keyring cannot be used now; the subclass says why."""


class KeyringMissing(KeyringProblem):
    """There is no keyring, or only one that would store secrets in plain text."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"This system offers no keyring that Carrel can trust: {detail.rstrip('.')}.",
            "Install or start one (GNOME Keyring, KWallet). For the database a passphrase does as "
            "well: carrelctl key passphrase set.",
        )


class KeyringLocked(KeyringProblem):
    """The keyring is there and was not unlocked."""

    def __init__(self, backend: str) -> None:
        super().__init__(
            f"The keyring {backend} is locked.",
            "Unlock it, or use the passphrase or the recovery key.",
        )


class KeyringSlow(KeyringProblem):
    """The keyring did not answer in time."""

    def __init__(self, limit_s: float) -> None:
        super().__init__(
            f"The keyring did not answer within {limit_s:g} seconds.",
            "Look for a window that asks for its password, or use the recovery key.",
        )


class KeyringFailed(KeyringProblem):
    """The keyring answered with an error of its own."""

    def __init__(self, backend: str, detail: str) -> None:
        super().__init__(
            f"The keyring {backend} failed: {detail.rstrip('.')}.",
            "Use the passphrase or the recovery key.",
        )
