# SPDX-License-Identifier: Apache-2.0
"""A large secret in a file of its own, sealed piece by piece. Must not know what it is.

The file is ``magic | salt | record | record …``, a record ``length | nonce, ciphertext, tag``. The
key of the file is derived from the database's with the salt, so no record of another file fits.
The first record holds the label and how many bytes follow; each one's place in the row is bound to
it. So a changed, exchanged, missing or added byte is noticed before anybody gets to see what comes
after it.
"""

import struct
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from desktop.store.files import known_os_error, replacing
from desktop.store.sealing import SALT_BYTES, derive, random_key, seal, unseal

_MAGIC = b"carrelF1"
_PURPOSE = b"carrel sealed file"
_LENGTH = struct.Struct("<I")
_TOTAL = struct.Struct("<Q")
MOST_RECORD_BYTES = 4 << 20


class Damaged(Exception):
    """The file is not what was written, or the key is another one. The text says where."""


def write_sealed(
    path: Path, key: bytes, label: bytes, total_bytes: int, parts: Iterable[bytes]
) -> None:
    """Replace a file with these parts; after a crash it is the old one or the new one.

    Args:
        key: 32 bytes of the database.
        label: sealed too, and read before anything else.
        total_bytes: of all parts together.

    Raises:
        NoSpace, FolderNotWritable: the old file is untouched. Whatever ``parts`` raises: the same.
    """
    salt = random_key()[:SALT_BYTES]
    own_key = derive(key, salt, _PURPOSE)
    with replacing(path) as file:
        file.write(_MAGIC + salt)
        first = _TOTAL.pack(total_bytes) + label
        for number, part in enumerate(chain([first], parts)):
            sealed = seal(own_key, part, _place(salt, number))
            file.write(_LENGTH.pack(len(sealed)) + sealed)


class SealedFile:
    """A sealed file that is being read. Close it, or use it with ``with``.

    Attributes:
        label: what :func:`write_sealed` was given, as ``total_bytes``.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Open it and read the label.

        Raises:
            FileNotFoundError, Damaged, FolderNotWritable.
        """
        self._path = path
        try:
            self._file: BinaryIO = path.open("rb")
        except FileNotFoundError:
            raise
        except OSError as error:
            raise known_os_error(error, path) from error
        try:
            head = self._read(len(_MAGIC) + SALT_BYTES)
            if not head.startswith(_MAGIC):
                raise Damaged("it begins with something else")
            self._salt = head[len(_MAGIC) :]
            self._key = derive(key, self._salt, _PURPOSE)
            first = self._record(0)
            if len(first) < _TOTAL.size:
                raise Damaged("its first record is too short")
            (self.total_bytes,) = _TOTAL.unpack_from(first)
            self.label = first[_TOTAL.size :]
        except BaseException:
            self._file.close()
            raise

    def parts(self) -> Iterator[bytes]:
        """The parts as they were written; exactly ``total_bytes`` of them. Once.

        Raises:
            Damaged: what came before may not be used either.
        """
        got, number = 0, 0
        while got < self.total_bytes:
            number += 1
            part = self._record(number)
            got += len(part)
            if not part or got > self.total_bytes:
                raise Damaged(f"record {number} is not as long as it was")
            yield part
        if self._read(1):
            raise Damaged("something was added to its end")

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> "SealedFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _record(self, number: int) -> bytes:
        head = self._read(_LENGTH.size)
        if len(head) < _LENGTH.size:
            raise Damaged(f"it ends before record {number}")
        (length,) = _LENGTH.unpack(head)
        if length > MOST_RECORD_BYTES:
            raise Damaged(f"record {number} claims {length:,} bytes")
        part = unseal(self._key, self._read(length), _place(self._salt, number))
        if part is None:
            raise Damaged(f"record {number} does not fit its seal")
        return part

    def _read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            raise Damaged(error.strerror or str(error)) from error


def _place(salt: bytes, number: int) -> bytes:
    return _MAGIC + salt + _TOTAL.pack(number)
