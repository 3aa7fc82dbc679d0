# SPDX-License-Identifier: Apache-2.0
"""The journal beside a part file: what is being fetched and which blocks are there.

First line: :class:`Head`. Each further line: number and check of a block that was written. A
block's line follows its bytes, so a killed process loses at most the blocks in flight; the check
tells on the next start whether the disk kept what the journal says (a power cut need not).

A check is the beginning of the SHA-256 of the file up to the block's end, which costs nothing where
the hash is at that block anyway; for a block that came before its turn it is the block's CRC-32.
"""

import os
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData

MIN_BLOCK_BYTES, MAX_BLOCK_BYTES = 64 * 1024, 4 * 1024 * 1024
BLOCKS_WANTED = 512
"""So that four connections lose less than one percent of the file when they are killed."""


Check = int | str


class Head(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the part is a part of.

    Attributes:
        v: version of this format.
        etag: the strong validator of the host that serves the bytes; empty: it gave none.
        sha256: what the whole must be; empty: unknown.
        is_pinned: whether whoever asked named the hash, not the server.
    """

    v: int
    repo: str
    file: str
    revision: str
    size_bytes: int
    block_bytes: int
    etag: str = ""
    sha256: str = ""
    is_pinned: bool = False

    @property
    def block_count(self) -> int:
        """How many blocks; the last may be shorter."""
        return -(-self.size_bytes // self.block_bytes)


class Origin(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a finished file came from; lies beside it."""

    v: int
    endpoint: str
    repo: str
    file: str
    revision: str
    size_bytes: int
    sha256: str
    is_verified: bool


JOURNAL_VERSION, ORIGIN_VERSION = 2, 1
READABLE_VERSIONS = frozenset({1, 2})
"""The first had CRCs alone."""


def block_bytes_for(size_bytes: int) -> int:
    """A power of two, about a five-hundredth of the file."""
    block = MIN_BLOCK_BYTES
    while block < MAX_BLOCK_BYTES and block * BLOCKS_WANTED * 2 <= size_bytes:
        block *= 2
    return block


def read_journal(path: Path) -> tuple[Head, dict[int, Check]] | None:
    """Head and check by block of a journal; None if there is none that can be used.

    A torn last line, from a kill or a power cut, is left out.
    """
    try:
        lines = path.read_bytes().split(b"\n")
        head = decode_json(lines[0], Head, str(path))
    except (OSError, BadData):
        return None
    if head.v not in READABLE_VERSIONS or head.size_bytes < 0 or head.block_bytes < MIN_BLOCK_BYTES:
        return None
    blocks: dict[int, Check] = {}
    for line in lines[1:-1]:
        try:
            number, check = decode_json(line, tuple[int, Check], str(path))
        except BadData:
            continue
        if 0 <= number < head.block_count:
            blocks[number] = check
    return head, blocks


class Journal:
    """Appends to a journal. Callers hold their own lock."""

    def __init__(self, path: Path, head: Head, blocks: dict[int, Check]) -> None:
        """Write a new journal with these blocks in place of what is there.

        Raises:
            OSError
        """
        temporary = path.with_name(path.name + ".new")
        lines = [encode_json(head), *(encode_json(block) for block in blocks.items()), b""]
        temporary.write_bytes(b"\n".join(lines))
        os.replace(temporary, path)
        self._descriptor = os.open(path, os.O_WRONLY | os.O_APPEND)

    def add(self, number: int, check: Check) -> None:
        """A block is written.

        Raises:
            OSError
        """
        os.write(self._descriptor, encode_json((number, check)) + b"\n")

    def close(self) -> None:
        """No more."""
        os.close(self._descriptor)


def write_origin(path: Path, origin: Origin) -> None:
    """Write where a file came from.

    Raises:
        OSError
    """
    temporary = path.with_name(path.name + ".new")
    temporary.write_bytes(encode_json(origin) + b"\n")
    os.replace(temporary, path)


def read_origin(path: Path) -> Origin | None:
    """Where a file came from; None if nobody knows."""
    try:
        return decode_json(path.read_bytes(), Origin, str(path))
    except (OSError, BadData):
        return None
