# SPDX-License-Identifier: Apache-2.0
"""What the policy of the organisation does not let through.

::

    KnownError
      PolicyForbids         something that somebody asked for; says which key forbids it
      PolicyUnreadable      (a part of) the policy itself; what it says holds as strictly as can be
      EncryptionDemanded    the chats must be encrypted, or have a passphrase, before they open
      EscrowUnreadable      a recovery key must be sealed for the organisation and cannot be
"""

from desktop.core.errors import Action, KnownError

BY_WHOM = "Your organisation decided that; its policy has the key"


class PolicyForbids(KnownError):
    """The organisation does not allow what was asked for.

    Attributes:
        key: name of the key of the policy.
    """

    def __init__(self, sentence: str, key: str) -> None:
        super().__init__(sentence, f"{BY_WHOM} {key}.")
        self.key = key


class PolicyUnreadable(KnownError):
    """Something is wrong with the policy; nothing is opened by that."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(
            f"The policy of your organisation has a problem: {' '.join(problems)}",
            "Show this to your IT department; carrelctl policy show tells more.",
        )


class EncryptionDemanded(KnownError):
    """The database stays closed until it is protected as the organisation demands."""

    action = Action.UNLOCK

    def __init__(self, path: str, what: str, key: str) -> None:
        super().__init__(
            f"The chats in {path} are not opened: {what}.",
            f"Choose a passphrase in Settings ▸ Storage, or with carrelctl key passphrase set. "
            f"{BY_WHOM} {key}.",
        )


class EscrowUnreadable(KnownError):
    """No recovery key is made that the organisation could not open."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            f"No recovery key can be made, because the organisation's key is no key: {detail}.",
            f"Ask your IT department. {BY_WHOM} escrow_key.",
        )
