# SPDX-License-Identifier: Apache-2.0
"""The bytes of one answer, straight from its socket where that is possible. Duck-typed.

The client library copies every byte four times on its way. So it parses the head and what came
with it; the rest of a body of known length is received into the caller's memory, and the library
is told that it was read: it keeps the connection for the next request, or ends it if bytes are
missing. Where a body is chunked, or the library is not as expected, everything goes through it.
"""

from collections.abc import Iterable
from typing import Any

EMPTY = memoryview(b"")


class Body:
    """Reads one body. One thread."""

    def __init__(self, stream: Iterable[bytes], network_stream: Any) -> None:
        """Read nothing yet.

        Args:
            stream: the library's.
            network_stream: the connection below it; None: unknown.
        """
        self._stream, self._network_stream = stream, network_stream
        self._pieces = iter(stream)
        self._rest = EMPTY
        self._is_begun = False
        self._straight: _Straight | None = None

    @property
    def is_straight(self) -> bool:
        """Whether the library is passed by."""
        return self._straight is not None

    def piece(self) -> bytes:
        """What the library reads next; empty at the end. Raises what it raises."""
        if self._rest or self.is_straight:
            raise RuntimeError("pieces and read_into cannot be mixed")
        return next(self._pieces, b"")

    def read_into(self, view: memoryview) -> int:
        """Fill some of the view; 0: the body has ended, whole or not. Blocks for the first byte.

        Raises:
            OSError, and what the library raises.
        """
        if not self._rest and self._straight is not None:
            return self._received(self._straight, view)
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
            if not self._is_begun:
                self._is_begun = True
                self._straight = straight_way(self._stream, self._network_stream)
        size = min(len(view), len(self._rest))
        view[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size

    def _received(self, straight: "_Straight", view: memoryview) -> int:
        size = straight.read_into(view)
        if size and not straight.missing_bytes:
            next(self._pieces, b"")  # the library sees the end
        return size


class _Straight:
    def __init__(self, sock: Any, reader: Any) -> None:
        self._socket, self._reader = sock, reader
        self.missing_bytes = int(reader._remaining)

    def read_into(self, view: memoryview) -> int:
        if not self.missing_bytes:
            return 0
        size = int(self._socket.recv_into(view[: self.missing_bytes]))
        self.missing_bytes -= size
        self._reader._remaining = self.missing_bytes
        return size


def straight_way(stream: Any, network_stream: Any) -> _Straight | None:
    """The way past the library, once it has given out all that it has; None: there is none."""
    # Below TLS inside the TLS of a proxy lies another stream: its socket has cipher text.
    if type(network_stream).__name__ != "SyncStream":
        return None
    sock = network_stream.get_extra_info("socket")
    try:
        parser = stream._httpcore_stream._stream._connection._h11_state
        reader, waiting = parser._reader, parser._receive_buffer
    except AttributeError:
        return None
    if sock is None or type(reader).__name__ != "ContentLengthReader" or len(waiting):
        return None
    return _Straight(sock, reader) if reader._remaining else None
