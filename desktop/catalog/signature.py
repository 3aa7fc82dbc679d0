# SPDX-License-Identifier: Apache-2.0
"""Signatures of catalogues, in minisign's format. The only importer of cryptography.

A signature lies beside its file as ``<name>.minisig`` and can be made and checked with the
program minisign too. Format: https://jedisct1.github.io/minisign/ (both the prehashed form ``ED``
and the old one ``Ed``). An unsigned catalogue can be used; the program says that it is unsigned.
"""

import base64
import binascii
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.core.errors import BadData

CARREL_KEY = "RWT9B9DfOmRmvq49qQEkv1e+BXL49K6qs6PldtmBTF1myEVJCrLB2+hu"
"""The project's public key; its private half is not in the repository."""
NEXT_KEY = "RWQSxLrzi843nmmhwK6ZkkqYHITUvKs3gYjfICcSlwgc8yy+YpCQBy6z"
"""The one that takes its place when it is lost or stolen; pinned before it is needed."""
CARREL = "Carrel"
SUFFIX = ".minisig"
MAX_BYTES = 4_096
"""Longer files are no signatures."""


class State(Enum):
    """What is known about who made a catalogue."""

    SIGNED = "signed"
    UNSIGNED = "unsigned"
    """There is no signature."""
    UNKNOWN_KEY = "signed by a key that is not trusted"
    CHANGED = "changed after it was signed"
    """A trusted key signed other bytes, or the signature file is damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKey:
    """A key whose signatures are trusted, and the name under which it is shown."""

    name: str
    key_id: bytes
    key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The result of a check.

    Attributes:
        signer: name of the trusted key, if one signed.
        comment: the trusted comment, which the signature covers too.
    """

    state: State
    signer: str = ""
    comment: str = ""

    def text(self) -> str:
        """For people."""
        if self.state is not State.SIGNED:
            return str(self.state.value)
        return f"signed by {self.signer}" + (f" ({self.comment})" if self.comment else "")


class _Damaged(ValueError):
    """Not a minisign signature."""


def public_key(text: str, name: str) -> PublicKey:
    """A key from its text: the one line of base64, or a ``.pub`` file with its comment line.

    Raises:
        BadData: not an Ed25519 key of minisign.
    """
    line = text.strip().splitlines()[-1] if text.strip() else ""
    try:
        raw = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise BadData(name, "it is not a public key of minisign") from error
    if len(raw) != 42 or raw[:2] != b"Ed":
        raise BadData(name, "it is not a public key of minisign")
    return PublicKey(name=name, key_id=raw[2:10], key=raw[10:])


def trusted_keys(files: tuple[Path, ...] = ()) -> tuple[PublicKey, ...]:
    """Carrel's own two keys, and further ones from ``.pub`` files, whose stem is the signer's name.

    Raises:
        BadData: a file cannot be read or holds no key.
    """
    keys = [public_key(line, CARREL) for line in (CARREL_KEY, NEXT_KEY)]
    for path in files:
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise BadData(str(path), str(error)) from error
        key = public_key(text, str(path))
        keys.append(PublicKey(name=path.stem, key_id=key.key_id, key=key.key))
    return tuple(keys)


def signature_of(path: Path, data: bytes, keys: Sequence[PublicKey]) -> Signature:
    """Check the signature file beside ``path`` over ``data``, the bytes that were used of it.

    Reads the signature file; some milliseconds, the first call more.
    """
    try:
        with path.with_name(path.name + SUFFIX).open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Signature(state=State.UNSIGNED)
    except OSError:
        return Signature(state=State.CHANGED)
    return verify(data, raw, keys)


def verify(data: bytes, signature: bytes, keys: Sequence[PublicKey]) -> Signature:
    """Check the bytes of a signature file over ``data``."""
    try:
        algorithm, key_id, mark, comment, whole_mark = _parts(signature)
    except _Damaged:
        return Signature(state=State.CHANGED)
    for key in keys:
        if key.key_id == key_id:
            signed = hashlib.blake2b(data).digest() if algorithm == b"ED" else data
            fine = _is_from(key, mark, signed) and _is_from(key, whole_mark, mark + comment)
            if not fine:
                return Signature(state=State.CHANGED)
            shown = " ".join(comment.decode("utf-8", "replace").split())
            return Signature(state=State.SIGNED, signer=key.name, comment=shown)
    return Signature(state=State.UNKNOWN_KEY)


def _is_from(key: PublicKey, mark: bytes, message: bytes) -> bool:
    # Imported here: a start that checks no signature does not pay for it.
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(key.key).verify(mark, message)
    except InvalidSignature:
        return False
    return True


def _parts(signature: bytes) -> tuple[bytes, bytes, bytes, bytes, bytes]:
    """Algorithm, key's id, signature, trusted comment, signature over both."""
    lines = signature.replace(b"\r\n", b"\n").rstrip(b"\n").split(b"\n")
    untrusted, trusted = b"untrusted comment: ", b"trusted comment: "
    if len(signature) > MAX_BYTES or len(lines) != 4 or not lines[0].startswith(untrusted):
        raise _Damaged("form")
    if not lines[2].startswith(trusted):
        raise _Damaged("form")
    try:
        first = base64.b64decode(lines[1], validate=True)
        last = base64.b64decode(lines[3], validate=True)
    except binascii.Error as error:
        raise _Damaged("base64") from error
    if len(first) != 74 or first[:2] not in (b"ED", b"Ed") or len(last) != 64:
        raise _Damaged("lengths")
    return first[:2], first[2:10], first[10:], lines[2].removeprefix(trusted), last
