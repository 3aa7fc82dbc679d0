# SPDX-License-Identifier: Apache-2.0
"""The turns at work. One that has ended is not kept: it holds the words of its question."""

import threading

from desktop.core.records import ModelFile
from desktop.turn.turn import Turn


class TurnsAtWork:
    """Any thread."""

    def __init__(self) -> None:
        self._turns: set[Turn] = set()
        self._lock = threading.Lock()

    def add(self, turn: Turn) -> None:
        """One has begun."""
        with self._lock:
            self._turns = self._unfinished() | {turn}

    def stop(self, timeout_s: float, model: ModelFile | None = None) -> None:
        """End those of one model, or all, and wait so long for each."""
        with self._lock:
            turns = [t for t in self._turns if model is None or t.model.path == model.path]
        for turn in turns:
            turn.stop()
        for turn in turns:
            turn.wait(timeout_s)
        with self._lock:
            self._turns = self._unfinished()

    def _unfinished(self) -> set[Turn]:
        """The lock is held."""
        return {turn for turn in self._turns if not turn.is_finished}
