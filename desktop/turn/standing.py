# SPDX-License-Identifier: Apache-2.0
"""How this computer stands with what its organisation demands, for a report. Opens no chat.

Each demand is enforced elsewhere, whatever stands here: this tells what is therefore closed, so
that IT finds the desks where somebody has to do something.
"""

from pathlib import Path

import desktop
from desktop.child.sandbox.level import Isolation
from desktop.core.declared import Struct
from desktop.core.policy_errors import EscrowUnreadable
from desktop.policy import keep_keys
from desktop.policy.policy import Policy
from desktop.store import escrow, keys
from desktop.store.keys import Way
from desktop.store.reencrypt import Form
from desktop.turn.requests import FLOORS
from desktop.turn.wrapping import KeyStatus


class Standing(Struct, frozen=True, kw_only=True):
    """One demand: whether it is met here, and what was found, as a sentence."""

    key: str
    is_met: bool
    found: str


def of_chats(policy: Policy, database: Path, status: KeyStatus) -> list[Standing]:
    """Encryption, passphrase, and whether the organisation can open what is there.

    Raises:
        BadData, FolderNotWritable: the key file cannot be read.
    """
    if status.form is Form.ABSENT and not status.ways:
        is_encrypted, found = True, "There are no chats yet."
    elif status.form is Form.PLAIN or not status.ways:
        is_encrypted, found = False, "The chats are not encrypted; they stay closed until they are."
    else:
        is_encrypted, found = True, "The chats are encrypted."
    standings = []
    if policy.get(keep_keys.ENCRYPTION):
        standings.append(_standing(keep_keys.ENCRYPTION.name, is_encrypted, found))
    if policy.get(keep_keys.PASSPHRASE):
        has_phrase = Way.PASSPHRASE in status.ways
        if is_encrypted and status.ways:
            found = (
                "A passphrase opens the chats."
                if has_phrase
                else "No passphrase protects the chats; they stay closed until one does."
            )
        is_met = has_phrase or (not status.ways and is_encrypted)
        standings.append(_standing(keep_keys.PASSPHRASE.name, is_met, found))
    if policy.get(keep_keys.ESCROW_KEY):
        standings.append(_of_escrow(policy.get(keep_keys.ESCROW_KEY), database))
    return standings


def of_engine(policy: Policy, isolation: Isolation | None) -> list[Standing]:
    """The cell that an engine gets here.

    Args:
        isolation: as measured without a model; None: no engine starts.
    """
    if not policy.demands(keep_keys.ISOLATION):
        return []
    name, demanded = keep_keys.ISOLATION.name, FLOORS[policy.get(keep_keys.ISOLATION)]
    if isolation is None:
        return [_standing(name, False, "The engine does not start.")]
    is_met = isolation.level.reaches(demanded)
    return [_standing(name, is_met, f"The engine reaches {isolation.describe()}.")]


def of_version(policy: Policy) -> list[Standing]:
    """Whether this is the version that is wanted."""
    pin = policy.get(keep_keys.UPDATE_PIN)
    if not pin:
        return []
    found = f"This is {desktop.__version__}."
    return [_standing(keep_keys.UPDATE_PIN.name, pin == desktop.__version__, found)]


def _of_escrow(line: str, database: Path) -> Standing:
    name = keep_keys.ESCROW_KEY.name
    try:
        public = escrow.public_key(line)
    except EscrowUnreadable as error:
        return _standing(name, False, error.sentence)
    file = keys.load(keys.key_path(database))
    if file is None:
        return _standing(name, True, "There is no key of chats yet.")
    if all(escrow.is_for(held, public) for held in file.sets()):
        return _standing(name, True, "The organisation can open the chats.")
    return _standing(name, False, "The organisation cannot open the chats before they are opened.")


def _standing(key: str, is_met: bool, found: str) -> Standing:
    return Standing(key=key, is_met=is_met, found=found)
