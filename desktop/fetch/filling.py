# SPDX-License-Identifier: Apache-2.0
"""The connections of one download: each claims missing blocks, fetches and writes them.

The leader calls :meth:`Crew.tend` about four times a second; the rest happens on the connections'
own threads.
"""

import sys
import threading
import traceback
from collections.abc import Iterator

from desktop.fetch.answers import Answer
from desktop.fetch.failures import RequestFailed, Stopped, Trouble
from desktop.fetch.pace import Limiter, Meter, Patience, Widening, in_ms
from desktop.fetch.part import Part
from desktop.fetch.protocol import FailCode
from desktop.fetch.source import Anew, Facts, NotRanged, Source, block_page, is_page

END_S = 1.0
STEP_BYTES, SMALL_STEP_BYTES = 1024 * 1024, 64 * 1024
"""Received before it is written; the small one keeps a limit evenly."""
PAGE_BYTES = 512
"""So many bytes tell a web page."""
Fatal = RequestFailed | Anew | NotRanged


class Crew:
    """All connections of one file.

    Attributes:
        trouble: why a connection waits before it tries again; empty: all is well.
        next_try_ms: when it does, if the server said when to come back; else 0.
    """

    def __init__(
        self,
        part: Part,
        source: Source,
        facts: Facts,
        limiter: Limiter,
        most: int,
        *,
        is_ranged: bool,
    ) -> None:
        """Start nothing yet. ``most``: so many connections at most."""
        self._part, self._source, self._facts, self._limiter = part, source, facts, limiter
        self._is_ranged = is_ranged
        self.trouble, self.next_try_ms = "", 0
        self._meter, self._widening = Meter(), Widening(most)
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._answers: set[Answer] = set()
        self._end = threading.Event()
        self._fatal: Fatal | None = None
        self._patience = Patience()

    @property
    def size(self) -> int:
        """Connections at work."""
        with self._lock:
            return sum(thread.is_alive() for thread in self._threads)

    @property
    def bytes_per_s(self) -> float:
        """Received over the last seconds, by all together."""
        return self._meter.bytes_per_s()

    def tend(self) -> None:
        """Start what is missing. The leader's thread.

        Raises:
            RequestFailed, Anew, NotRanged: from a connection.
        """
        wanted = self._widening.look(self._meter.total_bytes)
        with self._lock:
            if self._fatal is not None:
                raise self._fatal
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            missing = wanted - len(self._threads) if self._part.blocks.has_missing else 0
            for _ in range(missing):
                thread = threading.Thread(target=self._work, name="fetch:connection", daemon=True)
                self._threads.append(thread)
                thread.start()

    def wake(self) -> None:
        """End what waits for bytes. Any thread."""
        self._end.set()
        with self._lock:
            for answer in self._answers:
                answer.abort()

    def settle(self) -> None:
        """End all, also a connection that is being opened: nothing is written after this."""
        self.wake()
        for thread in self._threads:
            thread.join()

    def end(self) -> int:
        """End all; returns how many bytes came. A connection that is being opened ends later."""
        self.wake()
        for thread in self._threads:
            thread.join(END_S)
        return self._meter.total_bytes

    # --- one connection ---------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            while not self._end.is_set() and not self._is_superfluous():
                claim = self._part.claim(is_ranged=self._is_ranged)
                if claim is None:
                    return
                try:
                    self._fetch(*claim)
                except Trouble as trouble:
                    if not self._bear(trouble):
                        return
        except Stopped:
            return
        except (RequestFailed, Anew, NotRanged) as fatal:
            self._give_up(fatal)
        except Exception as error:  # noqa: BLE001  # a thread that just ended would begin again
            sys.stderr.writelines(traceback.format_tb(error.__traceback__))
            self._give_up(RequestFailed(FailCode.BUG, type(error).__name__))

    def _give_up(self, fatal: Fatal) -> None:
        with self._lock:
            self._fatal = self._fatal or fatal
        with self._part.ended:
            self._part.ended.notify_all()

    def _is_superfluous(self) -> bool:
        with self._lock:
            alive = [thread for thread in self._threads if thread.is_alive()]
            is_last = bool(alive) and alive[-1] is threading.current_thread()
            return is_last and len(alive) > self._widening.wanted

    def _bear(self, trouble: Trouble) -> bool:
        """Wait after a failure; False: leave it to the other connections."""
        if self._end.is_set():
            return False
        with self._lock:
            if sum(thread.is_alive() for thread in self._threads) > 1:
                self._widening.narrow()
                return False
            seconds = self._patience.wait_s(trouble.after_s, is_told=trouble.is_told)
            if seconds is None:
                raise RequestFailed(FailCode.NETWORK, trouble.detail) from trouble
            self.trouble = trouble.detail
            self.next_try_ms = in_ms(seconds) if trouble.is_told else 0
        return not self._end.wait(seconds)

    def _fetch(self, start: int, end: int) -> None:
        """Fill a claim; what was not filled is given back."""
        written = start
        answer: Answer | None = None
        try:
            if self._is_ranged:
                answer = self._source.open(start, end, self._facts)
            else:
                answer = self._source.open_whole(self._facts)
            with self._lock:
                self._answers.add(answer)
            for written in self._blocks(answer, start, end):  # noqa: B007  # the finally needs it
                self._patience.renew()
                self.trouble, self.next_try_ms = "", 0
        finally:
            self._part.release(written, end)
            if answer is not None:
                with self._lock:
                    self._answers.discard(answer)
                answer.close()

    def _blocks(self, answer: Answer, start: int, end: int) -> Iterator[int]:
        """Write what comes; yields the end of each finished block.

        Raises:
            Trouble: it ends too early.
            RequestFailed: it is a web page; the disk fails.
        """
        block_bytes = self._part.blocks.head.block_bytes
        while start < end:
            number = start // block_bytes
            block_end = min((number + 1) * block_bytes, end)
            block = self._part.lend(block_end - start)
            step_bytes = SMALL_STEP_BYTES if self._limiter.is_limited else STEP_BYTES
            for at in range(0, len(block), step_bytes):
                step = block[at : at + step_bytes]
                self._receive(answer, step, start + at)
                self._part.write(start + at, step)
            self._part.finish_block(number, block)
            start = block_end
            yield start

    def _receive(self, answer: Answer, view: memoryview, position: int) -> None:
        """Fill the view; ``position`` is that of its first byte in the file."""
        filled = 0
        while filled < len(view):
            got = answer.read_into(view[filled:])
            filled += got
            if position == 0 and filled - got < PAGE_BYTES and is_page(bytes(view[:PAGE_BYTES])):
                raise block_page(answer.host, bytes(view[:filled]))
            if not got:
                raise Trouble(f"{answer.host} ended the connection too early")
            self._meter.add(got)
            seconds = self._limiter.spend(got)
            if self._end.wait(seconds) if seconds else self._end.is_set():
                raise Stopped
