# SPDX-License-Identifier: Apache-2.0
"""When an engine was used last, and a thread that has those ended which were not for a while.

The thread lives only while there may be something to end.
"""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

LOOK_EVERY_S = 30.0


class Idle(NamedTuple):
    """How long engines stay.

    ``minutes``: after so many without use one ends; 0: never. Asked at each look.
    ``clock_s``: what that is measured by.
    """

    minutes: Callable[[], int]
    clock_s: Callable[[], float] = time.monotonic


class Idling:
    """Methods from any thread."""

    def __init__(self, idle: Idle | None, end: Callable[[], bool]) -> None:
        """Start nothing yet.

        Args:
            idle: None: engines stay.
            end: ends what is idle; returns whether an engine is left. On this object's thread.
        """
        self._idle, self._end = idle, end
        self._lock = threading.Lock()
        self._used_s: dict[Path, float] = {}
        self._is_used = False
        """Since the last look; what is used need not be among the engines yet."""
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    def used(self, path: Path) -> None:
        """The model of this file is used now."""
        if self._idle is None:
            return
        with self._lock:
            self._used_s[path] = self._idle.clock_s()
            self._is_used = True
            if self._thread is None or not self._thread.is_alive():
                self._start()

    def answered(self, path: Path) -> None:
        """The model of this file was used until now. Starts no thread: engines may be ending, and
        who asked the model has started one."""
        if self._idle is not None:
            with self._lock:
                self._used_s[path] = self._idle.clock_s()

    def _start(self) -> None:
        self._stopped = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(self._stopped,), name="engines:idle", daemon=True
        )
        self._thread.start()

    def is_idle(self, path: Path) -> bool:
        """Whether it was not used for so long that its engine ends."""
        if self._idle is None or not (minutes := self._idle.minutes()):
            return False
        with self._lock:
            used_s = self._used_s.get(path)
        return used_s is not None and self._idle.clock_s() - used_s >= minutes * 60

    def stop(self) -> None:
        """Look no more before something is used again. Waits for a look that goes on."""
        with self._lock:
            thread, self._thread = self._thread, None
            self._stopped.set()
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _run(self, stopped: threading.Event) -> None:
        while not stopped.wait(LOOK_EVERY_S):
            with self._lock:
                self._is_used = False
            if self._end():
                continue
            with self._lock:
                if self._is_used:
                    continue
                if self._thread is threading.current_thread():
                    self._thread = None
                return
