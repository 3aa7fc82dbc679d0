# SPDX-License-Identifier: Apache-2.0
"""One download from its first request to the finished file.

The calling thread leads: it looks, starts and ends connections, tells the progress, and decides.
Each connection is a thread that claims a row of missing blocks and fills it; one more thread
hashes. Whatever ends it, what was fetched stays, unless it is proved wrong.
"""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop.fetch import names
from desktop.fetch.address import is_private
from desktop.fetch.failures import RequestFailed, Stopped, Trouble, no_write
from desktop.fetch.filling import Crew
from desktop.fetch.http import Web
from desktop.fetch.pace import Limiter, Patience, in_ms
from desktop.fetch.part import Part
from desktop.fetch.place import already_there, discard, is_same_file, refuse_if_full, rest_of
from desktop.fetch.protocol import Download, Downloaded, FailCode, Progress
from desktop.fetch.source import Anew, Facts, NotRanged, Source
from desktop.fetch.state import (
    JOURNAL_VERSION,
    ORIGIN_VERSION,
    Head,
    Origin,
    block_bytes_for,
    write_origin,
)

T = TypeVar("T")
PROGRESS_S = 0.5
MAX_RESTARTS = 3
GGUF_MAGIC = b"GGUF"


class Transfer:
    """One download. :meth:`run` on a thread of its own, :meth:`stop` on any."""

    def __init__(
        self, request: Download, web: Web, limiter: Limiter, send: Callable[[Progress], None]
    ) -> None:
        """Check the names.

        Raises:
            names.BadName
        """
        self._request, self._web, self._limiter, self._send = request, web, limiter, send
        names.check_revision(request.revision)
        names.check_sha256(request.sha256)
        self._target = names.target_path(Path(request.models), request.repo, request.file)
        self._source = Source(web, request.repo, request.file, request.revision)
        self._stop = threading.Event()
        self._crew: Crew | None = None
        self._received_bytes = 0
        self._told_at = 0.0
        self._facts: Facts | None = None

    def stop(self) -> None:
        """End soon; what was fetched stays."""
        self._stop.set()
        if (crew := self._crew) is not None:
            crew.wake()

    def run(self) -> Downloaded:
        """Fetch until it is whole.

        Raises:
            RequestFailed, Stopped
        """
        if not self._request.sha256 and not is_private(self._web.endpoint):
            said = "over http:// a file is fetched only if its SHA-256 is known"
            raise RequestFailed(FailCode.REFUSED, said)
        there = already_there(self._target, self._request)
        if there is not None:
            return there
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise no_write(self._target.parent, error) from error
        self._facts = self._patiently(self._look)
        part = Part(self._target)
        try:
            self._fill(part)
            return self._finish(part)
        except RequestFailed as failure:
            if failure.code in {FailCode.WRONG_HASH, FailCode.BLOCK_PAGE}:
                discard(part)
            elif failure.code is FailCode.NO_SPACE and not failure.missing_bytes:
                refuse_if_full(self._target.parent, rest_of(part), at_least_bytes=1)
            raise
        finally:
            part.keep()

    # --- look -------------------------------------------------------------------------------------

    def _look(self) -> Facts:
        facts, request = self._source.look(), self._request
        if request.size_bytes and facts.size_bytes != request.size_bytes:
            said = f"it has {facts.size_bytes:,} bytes in place of {request.size_bytes:,}"
            raise RequestFailed(FailCode.CHANGED, said)
        if request.sha256 and facts.sha256 not in {"", request.sha256}:
            said = "its SHA-256 at the source is not the one that was asked for"
            raise RequestFailed(FailCode.CHANGED, said)
        return facts

    def _patiently(self, act: Callable[[], T]) -> T:
        """Try again while the network has trouble."""
        patience = Patience()
        while True:
            try:
                return act()
            except Trouble as trouble:
                seconds = patience.wait_s(trouble.after_s, is_told=trouble.is_told)
                if seconds is None:
                    raise RequestFailed(FailCode.NETWORK, trouble.detail) from trouble
                self._wait(seconds, trouble.detail, in_ms(seconds) if trouble.is_told else 0)

    def _wait(self, seconds: float, trouble: str, next_try_ms: int) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._tell(None, trouble, next_try_ms)
            if self._stop.wait(min(left, PROGRESS_S)):
                raise Stopped

    # --- fill -------------------------------------------------------------------------------------

    def _fill(self, part: Part) -> None:
        is_ranged = True
        for _ in range(MAX_RESTARTS):
            head, is_ranged = self._head(), is_ranged and self._known().is_ranged
            earlier = part.head
            keep = is_ranged and earlier is not None and is_same_file(earlier, head)
            part.begin(head, keep=keep)
            refuse_if_full(self._target.parent, rest_of(part))
            try:
                self._lead(part, is_ranged=is_ranged)
                return
            except NotRanged:
                is_ranged = False
            except Anew as reason:
                self._tell(part, str(reason))
                self._facts = self._patiently(self._look)
        raise RequestFailed(FailCode.CHANGED, "the file at the source changes all the time")

    def _lead(self, part: Part, *, is_ranged: bool) -> None:
        """Keep connections at work until all is there and hashed."""
        most = self._request.network.connections if is_ranged else 1
        crew = Crew(part, self._source, self._known(), self._limiter, most, is_ranged=is_ranged)
        self._crew = crew
        hasher = threading.Thread(target=part.follow, name="fetch:hash", daemon=True)
        hasher.start()
        try:
            while not part.is_complete:
                if self._stop.is_set():
                    raise Stopped
                part.raise_problem()
                self._source.refuse_unless_allowed()  # the switch works in the middle of a file
                crew.tend()
                self._tell(part, crew.trouble, crew.next_try_ms)
                with part.ended:
                    if not part.is_complete:
                        part.ended.wait(PROGRESS_S / 2)
        except (Anew, NotRanged):
            crew.settle()  # what a late one writes would lie among the bytes of the next crew
            raise
        finally:
            self._received_bytes += crew.end()
            self._crew = None
            part.rest()
            hasher.join()

    def _tell(self, part: Part | None, trouble: str, next_try_ms: int = 0) -> None:
        now = time.monotonic()
        if now - self._told_at < PROGRESS_S:
            return
        self._told_at = now
        crew, facts = self._crew, self._facts
        self._send(
            Progress(
                id=self._request.id,
                done_bytes=part.done_bytes if part else 0,
                total_bytes=facts.size_bytes if facts else self._request.size_bytes,
                checked_bytes=part.hashed_bytes if part else 0,
                bytes_per_s=crew.bytes_per_s if crew else 0.0,
                connections=crew.size if crew else 0,
                trouble=trouble,
                next_try_ms=next_try_ms,
            )
        )

    # --- finish -----------------------------------------------------------------------------------

    def _finish(self, part: Part) -> Downloaded:
        facts, request, digest = self._known(), self._request, part.sha256()
        expected = request.sha256 or facts.sha256
        if expected and digest != expected:
            said = f"its SHA-256 is {digest} in place of {expected}"
            raise RequestFailed(FailCode.WRONG_HASH, said)
        if self._target.suffix.lower() == ".gguf" and part.beginning(4) != GGUF_MAGIC:
            raise RequestFailed(FailCode.WRONG_HASH, "what came is no GGUF file")
        origin = Origin(
            v=ORIGIN_VERSION,
            endpoint=self._web.endpoint,
            repo=request.repo,
            file=request.file,
            revision=facts.commit if names.is_commit(facts.commit) else request.revision,
            size_bytes=facts.size_bytes,
            sha256=digest,
            is_verified=bool(expected),
        )
        try:
            write_origin(names.origin_path(self._target), origin)
        except OSError as error:
            raise no_write(self._target, error) from error
        part.move_into_place()
        return Downloaded(
            id=request.id,
            path=str(self._target),
            size_bytes=facts.size_bytes,
            sha256=digest,
            is_verified=bool(expected),
            received_bytes=self._received_bytes,
        )

    def _head(self) -> Head:
        facts, request = self._known(), self._request
        return Head(
            v=JOURNAL_VERSION,
            repo=request.repo,
            file=request.file,
            revision=request.revision,
            size_bytes=facts.size_bytes,
            block_bytes=block_bytes_for(facts.size_bytes),
            etag=facts.etag,
            sha256=request.sha256 or facts.sha256,
            is_pinned=bool(request.sha256),
        )

    def _known(self) -> Facts:
        assert self._facts is not None, "_look() comes first"
        return self._facts
