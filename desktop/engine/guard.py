# SPDX-License-Identifier: Apache-2.0
"""A time and memory limit for work that a hostile file decides. Runs in the engine child."""

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
GRACE_S = 0.2
"""How much later than Python's own limit the system's comes."""


class TookTooLong(Exception):
    """The work still runs on its thread; only the end of the process ends it."""


def within(limit_s: float, memory_bytes: int, work: Callable[[], T]) -> T:
    """Run work on a thread and wait for it. On the main thread of a process of its own: where
    nothing else helps, SIGALRM ends it.

    Raises:
        TookTooLong: it did not end in time.
        MemoryError: it wanted more than ``memory_bytes`` on top of what was in use (Linux).
        BaseException: whatever the work raised.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001  # handed on to the waiting thread
            errors.append(error)

    thread = threading.Thread(target=run, name="guarded", daemon=True)
    with _memory_limit(memory_bytes), _last_resort(limit_s + GRACE_S):
        thread.start()
        thread.join(limit_s)
    if errors:
        raise errors[0]
    if not results:
        raise TookTooLong
    return results[0]


@contextmanager
def _last_resort(limit_s: float) -> Iterator[None]:
    """The system ends the process after this time, also while C code holds the interpreter's lock.

    ``10**(10**8)`` is one instruction of Python, and no thread of it runs until that has ended.
    """
    if sys.platform == "win32":
        faulthandler.dump_traceback_later(limit_s, exit=True)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
        return
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def _memory_limit(extra_bytes: int) -> Iterator[None]:
    """Limit the private memory of the process while the block runs; only Linux counts it."""
    if sys.platform != "linux":
        yield
        return
    import resource  # noqa: PLC0415  # POSIX only

    before = resource.getrlimit(resource.RLIMIT_DATA)
    limit = _data_bytes() + extra_bytes
    if before[1] != resource.RLIM_INFINITY:
        limit = min(limit, before[1])
    resource.setrlimit(resource.RLIMIT_DATA, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


_STATUS_PATH = "/proc/self/status"
_status: list[int] = []


def keep_status() -> None:
    """Open what tells this process's memory; within its cell nothing below /proc can be opened."""
    if sys.platform == "linux" and not _status:
        _status.append(os.open(_STATUS_PATH, os.O_RDONLY | os.O_CLOEXEC))


def _data_bytes() -> int:
    """What RLIMIT_DATA counts (VmData of proc(5), in kB)."""
    if sys.platform != "linux":
        return 0
    keep_status()
    for line in os.pread(_status[0], 1 << 16, 0).splitlines():
        if line.startswith(b"VmData:"):
            return int(line.split()[1]) * 1024
    return 0
