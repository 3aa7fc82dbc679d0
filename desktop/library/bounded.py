# SPDX-License-Identifier: Apache-2.0
"""Reads a file of unknown honesty front to back. Must not know what the bytes mean."""

import io
import struct
from typing import Protocol

WINDOW_BYTES = 262_144
MAX_READ_BYTES = 201_326_592
"""Real headers have up to some 30 MB; a hostile file may be sparse and as long as it likes."""
_U64 = struct.Struct("<Q")


class Damaged(Exception):
    """The file is not what it says; the text is the reason, in plain words."""


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...


class BoundedReader:
    """Little-endian reading that never goes past the file's end and holds one window in memory."""

    def __init__(self, file: io.RawIOBase, size_bytes: int) -> None:
        self.size_bytes = size_bytes
        self._file = file
        self._read_bytes = 0
        self._window = b""
        self._start = 0  # of the window in the file
        self._at = 0  # in the window

    @property
    def position(self) -> int:
        """Of the next byte in the file."""
        return self._start + self._at

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes.

        Raises:
            Damaged: the file has fewer.
        """
        if self._at + count > len(self._window):
            self._move(self.position, count)
        piece = self._window[self._at : self._at + count]
        self._at += count
        return piece

    def peek(self, count: int) -> bytes:
        """Up to ``count`` bytes from here, which remain to be read."""
        piece = self.take(min(count, self.size_bytes - self.position))
        self._at -= len(piece)
        return piece

    def skip(self, count: int) -> None:
        """Go on ``count`` bytes without reading them. Raises Damaged if the file has fewer."""
        self._check(self.position, count)
        self._at += count

    def skip_texts(self, count: int) -> None:
        """Go over ``count`` texts, each 8 bytes of length and as many bytes as that says."""
        # A vocabulary has some hundred thousand: the only loop here that needs to be fast.
        window, at = self._window, self._at
        last = len(window) - 8
        unpack = _U64.unpack_from
        for _ in range(count):
            if at > last:
                self._move(self._start + at, 8)
                window, at = self._window, 0
                last = len(window) - 8
            at += 8 + unpack(window, at)[0]
        self._check(self._start, at)
        self._at = at

    def hash_texts(self, count: int, known: "_Hash", padding: bytes) -> None:
        """Go over ``count`` texts as :meth:`skip_texts` does and put them into a hash.

        Args:
            padding: texts that begin so do not count at the end.

        Raises:
            Damaged: the file has fewer, or one is absurdly long.
        """
        window, at = self._window, self._at
        unpack = _U64.unpack_from
        held: list[bytes] = []
        for _ in range(count):
            if at + 8 > len(window):
                self._move(self._start + at, 8)
                window, at = self._window, 0
            end = at + 8 + unpack(window, at)[0]
            if end > len(window):
                self._check(self._start + at, end - at)
                if end - at > WINDOW_BYTES:
                    raise Damaged(f"its header is damaged: a token of {end - at - 8:,} bytes")
                self._move(self._start + at, end - at)
                window, at, end = self._window, 0, end - at
            text = window[at:end]
            at = end
            if text.startswith(padding, 8):
                held.append(text)
                continue
            if held:
                known.update(b"".join(held))
                held.clear()
            known.update(text)
        self._at = at

    def u32(self) -> int:
        """The next 4 bytes as an unsigned number."""
        return int.from_bytes(self.take(4), "little")

    def u64(self) -> int:
        """The next 8 bytes as an unsigned number."""
        return int.from_bytes(self.take(8), "little")

    def scalar(self, form: str) -> int | float:
        """The next bytes as a number in the given form of :mod:`struct`."""
        value: int | float = struct.unpack(form, self.take(struct.calcsize(form)))[0]
        return value

    def _move(self, position: int, count: int) -> None:
        """Place the window at ``position`` so that it holds at least ``count`` bytes."""
        self._check(position, count)
        wanted = max(count, min(WINDOW_BYTES, self.size_bytes - position))
        self._read_bytes += wanted
        if self._read_bytes > MAX_READ_BYTES:
            raise Damaged("its header is damaged: it does not end")
        self._file.seek(position)
        pieces = []
        while wanted > 0 and (piece := self._file.read(wanted)):
            pieces.append(piece)
            wanted -= len(piece)
        self._window = b"".join(pieces)
        self._start, self._at = position, 0
        if len(self._window) < count:
            raise Damaged("it became shorter while it was read")

    def _check(self, position: int, count: int) -> None:
        left = self.size_bytes - position
        if count > left:
            raise Damaged(
                f"it is cut off or damaged: the header says {count:,} more bytes at byte"
                f" {position:,}, and the file has {max(0, left):,}"
            )
