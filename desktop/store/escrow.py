# SPDX-License-Identifier: Apache-2.0
"""Recovery keys that the organisation can open, and nobody else. Reads and writes nothing.

A key set gets one more wrap: the data key under a recovery key of its own, and beside it that
recovery key, sealed for the public key of the organisation (X25519, HKDF, ChaCha20-Poly1305). So a
database of before can be put under escrow without its own recovery key, and IT hands out an
ordinary recovery key; the private key stays where it is.
"""

import base64
import binascii
import hashlib

from desktop.core.key_errors import WrongSecret
from desktop.core.policy_errors import EscrowUnreadable
from desktop.store import recovery
from desktop.store.keys import KeySet, Way, add_recovery
from desktop.store.sealing import KEY_BYTES, new_pair, open_with, seal_for

PUBLIC, PRIVATE = "carrel-escrow-1:", "carrel-escrow-private-1:"
_CONTEXT = b"carrel escrow 1 "


def new_keys() -> tuple[str, str]:
    """A private key and its public key, as the lines that are kept and distributed."""
    private, public = new_pair()
    return PRIVATE + _text(private), PUBLIC + _text(public)


def public_key(line: str) -> bytes:
    """The bytes of a public key.

    Raises:
        EscrowUnreadable: it is none.
    """
    found = _bytes(line.strip().removeprefix(PUBLIC))
    if not line.strip().startswith(PUBLIC) or len(found) != KEY_BYTES:
        raise EscrowUnreadable(f"{line[:24]!r} does not look like {PUBLIC}…")
    return found


def name_of(public: bytes) -> str:
    """A short name, by which it is seen whether a set is for this key."""
    return hashlib.sha256(public).hexdigest()[:16]


def is_for(keys: KeySet, public: bytes) -> bool:
    """Whether the organisation with this key can open the set."""
    wrap = keys.wrap(Way.ESCROW)
    return wrap is not None and wrap.backend == name_of(public)


def add_escrow(keys: KeySet, key: bytes, public: bytes) -> KeySet:
    """Let the organisation with this key open the set, and no other one any more."""
    made = recovery.make()
    sealed = seal_for(public, made.encode(), _CONTEXT + keys.id.encode())
    return add_recovery(keys, key, made, Way.ESCROW, backend=name_of(public), item=_text(sealed))


def opened(keys: KeySet, private_line: str) -> str:
    """The recovery key of a set, by the private key of the organisation.

    Raises:
        WrongSecret: the set is for another key, for none, or was changed.
    """
    wrap = keys.wrap(Way.ESCROW)
    private = _bytes(private_line.strip().removeprefix(PRIVATE))
    found = None
    if wrap is not None and len(private) == KEY_BYTES:
        found = open_with(private, _bytes(wrap.item), _CONTEXT + keys.id.encode())
    if found is None:
        raise WrongSecret("private key of the organisation")
    return found.decode("ascii")


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
