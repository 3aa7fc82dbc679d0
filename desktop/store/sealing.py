# SPDX-License-Identifier: Apache-2.0
"""Sealing one key with another; the only importer of cryptography. Reads and writes nothing.

ChaCha20-Poly1305 seals, Argon2id stretches what a person chose, HKDF derives from what is random,
X25519 agrees on a key with somebody of whom only the public key is known.
"""

import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """How dear one guess of a passphrase is."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether a damaged or hostile file could not stop this machine with it."""
        return (
            8 <= self.lanes * 8 <= self.memory_kib <= 2**20
            and 1 <= self.passes <= 32
            and self.lanes <= 64
        )


def random_key() -> bytes:
    """32 bytes from the system."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, secret: bytes, context: bytes) -> bytes:
    """Encrypt and authenticate ``secret``; ``context`` is not hidden, but bound to it."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, context)


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes | None:
    """What was sealed; None: another key, another context, or a changed bit."""
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context)
    except (InvalidTag, ValueError):
        return None


def stretch(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """A key from a passphrase. About 0.2 s and 64 MiB at the usual cost."""
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(passphrase)


def derive(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """A key from something that is random already."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose).derive(secret)


def new_pair() -> tuple[bytes, bytes]:
    """A private key and its public key, 32 bytes each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal_for(public: bytes, secret: bytes, context: bytes) -> bytes:
    """Seal for whoever has the private key; nobody else can open it, not even who sealed it."""
    once = X25519PrivateKey.generate()
    mine = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    key = derive(shared, mine + public, b"carrel sealed for a public key")
    return mine + seal(key, secret, context)


def open_with(private: bytes, sealed: bytes, context: bytes) -> bytes | None:
    """What was sealed; None: another key, another context, or a changed bit."""
    own = X25519PrivateKey.from_private_bytes(private)
    theirs, rest = sealed[:KEY_BYTES], sealed[KEY_BYTES:]
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(theirs))
    except ValueError:
        return None
    public = own.public_key().public_bytes_raw()
    return unseal(derive(shared, theirs + public, b"carrel sealed for a public key"), rest, context)
