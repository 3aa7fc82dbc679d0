# SPDX-License-Identifier: Apache-2.0
"""What the engines in memory need together, and which one has to go for another. Starts none.

One that writes an answer never goes: whoever wants room that it takes is refused, or waits.
"""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.core.fit import usable_bytes
from desktop.core.records import ModelFile
from desktop.engine.hardware import memory_bytes
from desktop.policy.current import now
from desktop.policy.share_keys import MAX_ENGINE_MEMORY

MAX_WARM = 6
"""However small they are: each is a process with threads of its own."""


def most_bytes() -> int:
    """What the policy lets the engines of one Carrel need together; 0: there is no limit."""
    return now().get(MAX_ENGINE_MEMORY) * 1_000_000


class Room:
    """All methods: any thread."""

    def __init__(self, budget_bytes: int | None = None) -> None:
        """``budget_bytes``: for all; None: what one model may take of this machine."""
        if budget_bytes is None:
            budget_bytes = usable_bytes(memory_bytes()[0])
        self._budget_bytes = budget_bytes
        self._lock = threading.Lock()
        self._needed_bytes: dict[Path, int] = {}
        self._names: dict[Path, str] = {}
        self._holds: list[_Hold] = []

    @property
    def _most_bytes(self) -> int:
        """What the machine has for all, or less if the policy gives one user less."""
        most = most_bytes()
        return min(most, self._budget_bytes) if most else self._budget_bytes

    def take(self, model: ModelFile, needed_bytes: int) -> None:
        """A model is in memory, or about to be."""
        with self._lock:
            self._needed_bytes[model.path] = needed_bytes
            self._names[model.path] = model.name

    def leave(self, path: Path) -> None:
        """It is not any more; one that was not is no error."""
        with self._lock:
            self._needed_bytes.pop(path, None)

    def clear(self) -> None:
        """None is."""
        with self._lock:
            self._needed_bytes.clear()

    def hold(self, path: Path) -> Callable[[], None]:
        """An answer of this model begins: it must not go until the function is called."""
        hold = _Hold(path)

        def release() -> None:
            with self._lock:
                if hold in self._holds:
                    self._holds.remove(hold)

        with self._lock:
            self._holds.append(hold)
        return release

    def is_held(self, path: Path) -> bool:
        """Whether an answer of this model is being written."""
        with self._lock:
            return any(hold.path == path for hold in self._holds)

    def goes(self, warm: Sequence[Path]) -> Path | None:
        """Which one has to end, if one has to and can; never the last one.

        Args:
            warm: all of them, the one that was used last at the end.
        """
        with self._lock:
            needed = sum(self._needed_bytes.values())
            held = {hold.path for hold in self._holds}
        if len(warm) <= MAX_WARM and needed <= self._most_bytes:
            return None
        return next((path for path in warm[:-1] if path not in held), None)

    def in_the_way(self, path: Path, needed_bytes: int) -> str:
        """Name of a model that is writing, beside which this one does not fit; empty: none is.

        The engines that rest are not counted: they would go.
        """
        with self._lock:
            held = {hold.path for hold in self._holds} & self._needed_bytes.keys() - {path}
            needed = needed_bytes + sum(self._needed_bytes[other] for other in held)
            largest = max(held, key=self._needed_bytes.__getitem__, default=None)
            if largest is None or needed <= self._most_bytes:
                return ""
            return self._names[largest]


class _Hold:
    """One answer; each is another one, also of the same model."""

    def __init__(self, path: Path) -> None:
        self.path = path
