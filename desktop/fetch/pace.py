# SPDX-License-Identifier: Apache-2.0
"""How fast, how long to wait, and whether another connection helps. Must not touch the network."""

import random
import threading
import time
from collections import deque

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 30.0
MAX_FAILURES = 8
"""In a row, without a new byte in between."""
MOST_ASKED_S, MOST_TOLD_S = 120.0, 3_600.0
"""What is granted to a server that fails and asks for a pause, and to a full one."""
PATIENT_TIMES, MOST_TIMES_LONGER = 10, 10
"""Who was turned away more often waits longer, up to so many times the longest pause: hours of it
must not be hours of questions."""


def pause_s(failures: int, asked_s: float, rng: random.Random) -> float:
    """How long to wait after so many failures in a row (from 1), with jitter.

    Args:
        asked_s: what the server asked for; at most two minutes are granted. The jitter comes on
            top, so that not everybody who was turned away is back at the same moment.
    """
    return min(asked_s, MOST_ASKED_S) + _longest_s(failures) * rng.uniform(0.5, 1.0)


def return_s(times: int, asked_s: float, rng: random.Random) -> float:
    """The same for who was told to come back so many times in a row (from 1)."""
    longer = min(MOST_TIMES_LONGER, max(1, times - PATIENT_TIMES + 1))
    return min(asked_s, MOST_TOLD_S) + _longest_s(times) * longer * rng.uniform(0.5, 1.0)


def _longest_s(times: int) -> float:
    return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(times - 1, 16))


def in_ms(seconds: float) -> int:
    """So many seconds from now, as Unix milliseconds."""
    return time.time_ns() // 1_000_000 + round(seconds * 1000)


class Patience:
    """With one server, from one byte to the next. Any thread, one at a time.

    A server that says when to come back works: it is asked until it serves, or the user stops it.
    """

    def __init__(self, rng: random.Random | None = None) -> None:
        self._rng = rng or random.Random()
        self._failures = self._turned_away = 0

    def renew(self) -> None:
        """Something came."""
        self._failures = self._turned_away = 0

    def wait_s(self, asked_s: float, *, is_told: bool = False) -> float | None:
        """How long to wait after one more failure; None: it is enough.

        Args:
            asked_s: what the server asked for; 0: nothing, as where no server answers.
            is_told: it said when to come back. That is never enough.
        """
        if is_told:
            self._turned_away += 1
            self._failures = 0
            return return_s(self._turned_away, asked_s, self._rng)
        self._failures += 1
        if self._failures >= MAX_FAILURES:
            return None
        return pause_s(self._failures, asked_s, self._rng)


class Limiter:
    """A limit on bytes per second for all connections of this process together. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._per_s = 0
        self._free_at = 0.0

    def set(self, bytes_per_s: int) -> None:
        """From now on; 0: no limit."""
        with self._lock:
            if bytes_per_s != self._per_s:
                self._free_at = 0.0  # what is owed was owed at the old speed
            self._per_s = bytes_per_s

    @property
    def is_limited(self) -> bool:
        """Whether there is a limit now."""
        with self._lock:
            return bool(self._per_s)

    def spend(self, size_bytes: int) -> float:
        """Account for bytes that came; returns how many seconds to wait before reading on."""
        with self._lock:
            if not self._per_s:
                return 0.0
            now = time.monotonic()
            self._free_at = max(self._free_at, now) + size_bytes / self._per_s
            return self._free_at - now


class Meter:
    """Bytes per second over the last seconds. Any thread."""

    WINDOW_S = 5.0

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])
        self.total_bytes = 0

    def add(self, size_bytes: int) -> None:
        """Bytes came."""
        with self._lock:
            self.total_bytes += size_bytes

    def bytes_per_s(self) -> float:
        """The mean since the oldest call within the window."""
        with self._lock:
            now = time.monotonic()
            self._marks.append((now, self.total_bytes))
            while len(self._marks) > 2 and now - self._marks[0][0] > self.WINDOW_S:
                self._marks.popleft()
            since, before = self._marks[0]
            return (self.total_bytes - before) / max(now - since, 1e-3)


class Widening:
    """Decides how many connections one file gets: one more as long as that is faster.

    Feed it the total of received bytes about twice a second. It looks until the newest connection
    did not help, or there are as many as allowed; then the number stays.
    """

    TRIAL_S = 2.0
    GAIN = 1.25

    def __init__(self, most: int) -> None:
        self.wanted = 1
        self._most = max(1, most)
        self._since = time.monotonic()
        self._before_bytes = 0
        self._best = 0.0

    def look(self, total_bytes: int) -> int:
        """How many connections there should be now."""
        now = time.monotonic()
        if now - self._since >= self.TRIAL_S and self._most > 1:
            rate = (total_bytes - self._before_bytes) / (now - self._since)
            self._since, self._before_bytes = now, total_bytes
            if rate < self._best * self.GAIN:
                self.wanted -= 1  # the newest one did not help: this is the number
                self._most = 1
            elif self.wanted < self._most:
                self._best = rate
                self.wanted += 1
            else:
                self._most = 1
        return self.wanted

    def narrow(self) -> None:
        """A connection failed while another one works: this server wants fewer."""
        self.wanted = max(1, self.wanted - 1)
        self._most = 1
