# SPDX-License-Identifier: Apache-2.0
"""One answer of a server, whose body counts itself, and what the client's errors mean.

Imports httpx2 like ``http.py``, which alone makes requests.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import TypeVar, cast

import httpx2

from desktop.fetch.address import host_of
from desktop.fetch.body import Body
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.protocol import FailCode
from desktop.fetch.trust import deep_cause

Finish = Callable[[int, str], None]
T = TypeVar("T")


FULL = frozenset({429, 503})
"""Statuses of a server that works and has too many visitors, if it says when to come back."""


def seconds_of(retry_after: str) -> float:
    """What Retry-After asks for: seconds, or until a date; 0: nothing that can be understood."""
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:9])
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return 0.0


class Answer:
    """One response whose body is read piece by piece. Close it."""

    def __init__(self, url: str, response: httpx2.Response) -> None:
        self.url = url
        self.status = response.status_code
        self._response = response
        self._body = cast("Counted", response.stream)

    @property
    def host(self) -> str:
        """Who answered."""
        return host_of(self.url)

    def header(self, name: str) -> str:
        """A header's value; empty if it is not there."""
        return str(self._response.headers.get(name, ""))

    def later(self) -> Trouble:
        """What a status says that may pass; with when to come back if the server says that."""
        seconds = seconds_of(self.header("retry-after"))
        is_told = seconds > 0 and self.status in FULL
        detail = f"{self.host} answers with status {self.status}"
        return Trouble(detail, seconds, is_told=is_told)

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes.

        Raises:
            Trouble: cut or too slow.
        """
        return iter(self._body)

    def read_into(self, view: memoryview) -> int:
        """Fill some of the view with the body's next bytes; 0: it has ended, whole or not.

        Raises:
            Trouble: cut or too slow.
        """
        return self._body.read_into(view)

    @property
    def is_straight(self) -> bool:
        """Whether the body came past the client library."""
        return self._body.is_straight

    def abort(self) -> None:
        """Wake a thread that waits for the next piece; it gets Trouble. Any thread."""
        stream = self._response.extensions.get("network_stream")
        sock = stream.get_extra_info("socket") if stream is not None else None
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(2)

    def close(self) -> None:
        """Give the connection back, or end it if the body was not read."""
        self._response.close()


class Counted(httpx2.SyncByteStream):
    """A body that counts itself and tells the ledger how it ended."""

    def __init__(self, response: httpx2.Response, host: str, finish: Finish) -> None:
        self._stream = cast("httpx2.SyncByteStream", response.stream)
        self._body = Body(self._stream, response.extensions.get("network_stream"))
        self._host, self._result = host, str(response.status_code)
        self._finish: Finish | None = finish
        self._count = 0

    def __iter__(self) -> Iterator[bytes]:
        while piece := self._read(self._body.piece):
            self._count += len(piece)
            yield piece

    @property
    def is_straight(self) -> bool:
        """Whether it comes past the client library."""
        return self._body.is_straight

    def read_into(self, view: memoryview) -> int:
        """Fill some of the view; 0: it has ended. Raises Trouble."""
        size = self._read(lambda: self._body.read_into(view))
        self._count += size
        return size

    def _read(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except httpx2.HTTPError as error:
            said = translated(error, self._host)
            self._result += f", then {said.detail}"
            raise said from error
        except OSError as error:
            reason = (
                "does not answer in time" if isinstance(error, TimeoutError) else error.strerror
            )
            raise Trouble(f"{self._host}: {reason or error}") from error

    def close(self) -> None:
        """End the line of the ledger and give the connection back, or end it."""
        if self._finish is not None:
            self._finish(self._count, self._result)
            self._finish = None
        with suppress(httpx2.HTTPError, OSError):
            self._stream.close()


def translated(error: httpx2.HTTPError, host: str, proxy: str = "") -> RequestFailed | Trouble:
    """What httpx2 says, in our words: for good, or worth another try.

    ``proxy``: who stands in between; a connection that fails to open fails there.
    """
    first = proxy or host
    if (deep := deep_cause(error, host, first)) is not None:
        return deep
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return Trouble(f"{first} cannot be reached: {error}")
    if isinstance(error, httpx2.ProxyError):
        is_passing = str(error)[:1] == "5"
        said = f"the proxy says {error}"
        return Trouble(said) if is_passing else RequestFailed(FailCode.PROXY, said)
    if isinstance(error, httpx2.TimeoutException):
        return Trouble(f"{host} does not answer in time")
    if isinstance(error, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
        return RequestFailed(FailCode.REFUSED, f"{host}: {error}")
    return Trouble(f"{host}: {error}")
