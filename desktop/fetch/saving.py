# SPDX-License-Identifier: Apache-2.0
"""One package of an update into a file of its own, in pieces, by the same gate as everything else.

Simpler than a download of a model: one connection, and nothing stays of what did not become whole.
"""

import hashlib
import os
import re
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from desktop.fetch.answers import Answer
from desktop.fetch.failures import RequestFailed, Stopped, Trouble, no_write
from desktop.fetch.http import Web
from desktop.fetch.pace import Limiter, Patience
from desktop.fetch.place import refuse_if_full
from desktop.fetch.protocol import Downloaded, FailCode, Progress, Save
from desktop.fetch.small import refuse_unless_file

PROGRESS_S = 0.5
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class Saving:
    """One request at work. :meth:`stop` may be called from any thread."""

    def __init__(
        self, request: Save, web: Web, limiter: Limiter, send: Callable[[Progress], None]
    ) -> None:
        self._request, self._web, self._limiter, self._send = request, web, limiter, send
        self._stop = threading.Event()
        self._answer: Answer | None = None
        self._digest = hashlib.sha256()
        self._done_bytes = self._received_bytes = 0
        self._told_at = 0.0

    def stop(self) -> None:
        """End soon; nothing stays."""
        self._stop.set()
        if (answer := self._answer) is not None:
            answer.abort()

    def run(self) -> Downloaded:
        """Fetch until it is whole.

        Raises:
            RequestFailed, Stopped: there is no file.
        """
        path, request = Path(self._request.path), self._request
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        refuse_if_full(path.parent, request.size_bytes)
        try:
            descriptor = os.open(path, flags, 0o600)
        except OSError as error:
            raise no_write(path, error) from error
        try:
            with os.fdopen(descriptor, "wb") as file:
                self._fill(file)
        except OSError as error:
            path.unlink(missing_ok=True)
            raise no_write(path, error) from error
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return Downloaded(
            id=request.id,
            path=request.path,
            size_bytes=self._done_bytes,
            sha256=request.sha256,
            is_verified=True,
            received_bytes=self._received_bytes,
        )

    def _fill(self, file: BinaryIO) -> None:
        patience, request, most_bytes = Patience(), self._request, 0
        while self._done_bytes < request.size_bytes:
            try:
                self._take(file)
            except Trouble as trouble:
                if self._stop.is_set():
                    raise Stopped from trouble
                if self._done_bytes > most_bytes:  # what is only fetched again is no progress
                    patience.renew()
                    most_bytes = self._done_bytes
                if (seconds := patience.wait_s(trouble.after_s, is_told=trouble.is_told)) is None:
                    raise RequestFailed(FailCode.NETWORK, trouble.detail) from trouble
                self._pause(seconds, trouble.detail)
        if self._digest.hexdigest() != request.sha256:
            said = f"its SHA-256 is {self._digest.hexdigest()} in place of {request.sha256}"
            raise RequestFailed(FailCode.WRONG_HASH, said)
        file.flush()
        os.fsync(file.fileno())

    def _take(self, file: BinaryIO) -> None:
        """What comes over one connection, from where the last one ended."""
        name = urlsplit(self._request.url).path
        start = self._done_bytes
        headers = {"Range": f"bytes={start}-"} if start else None
        purpose = f"get {name.rpartition('/')[2] or name}"
        answer = self._web.get(self._request.url, purpose, headers)[-1]
        with closing(answer):
            self._answer = answer
            refuse_unless_file(answer, name, is_part=bool(start))
            found = _RANGE.fullmatch(answer.header("content-range"))
            if answer.status == 206 and (found is None or int(found[1]) != start):
                raise Trouble(f"{answer.host} sent another range than it was asked for")
            length = answer.header("content-length") if answer.status == 200 else ""
            total = found[2] if found is not None else length
            if total.isdigit() and int(total) != self._request.size_bytes:
                raise self._other(answer.host, int(total))
            if answer.status == 200:
                file.seek(0)
                file.truncate()
                self._digest, self._done_bytes = hashlib.sha256(), 0
            for piece in answer.pieces():
                self._keep(file, piece, answer.host)
            if self._done_bytes < self._request.size_bytes:
                raise Trouble(f"{answer.host} ended the connection too early")

    def _keep(self, file: BinaryIO, piece: bytes, host: str) -> None:
        if self._stop.is_set():
            raise Stopped
        self._received_bytes += len(piece)
        self._done_bytes += len(piece)
        if self._done_bytes > self._request.size_bytes:
            raise self._other(host, self._done_bytes)
        file.write(piece)
        self._digest.update(piece)
        self._tell()
        if (seconds := self._limiter.spend(len(piece))) > 0:
            self._pause(seconds)

    def _other(self, host: str, found_bytes: int) -> RequestFailed:
        said = f"{host}: it has {found_bytes:,} bytes in place of {self._request.size_bytes:,}"
        return RequestFailed(FailCode.CHANGED, said)

    def _pause(self, seconds: float, trouble: str = "") -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._tell(trouble)
            if self._stop.wait(min(left, PROGRESS_S)):
                raise Stopped

    def _tell(self, trouble: str = "") -> None:
        now = time.monotonic()
        if now - self._told_at >= PROGRESS_S:
            self._told_at = now
            self._send(
                Progress(
                    id=self._request.id,
                    done_bytes=self._done_bytes,
                    total_bytes=self._request.size_bytes,
                    checked_bytes=self._done_bytes,
                    connections=0 if trouble else 1,
                    trouble=trouble,
                )
            )
