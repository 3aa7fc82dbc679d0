# SPDX-License-Identifier: Apache-2.0
"""The policy of this process: every room asks here, each time. Any thread.

What a source changes holds at once. What vanishes from all sources stays as it was until the
program ends: a file that is being replaced, or was removed by mistake, must not open anything for a
moment. So an administrator who wants to lift a demand at once writes ``false``, 0 or what demands
nothing; without, it is lifted at the next start.
"""

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.core.declared import replace
from desktop.policy.files import FileSource
from desktop.policy.policy import Policy, Read, together

LINUX = Path("/etc/carrel")
TEST_PLACE = "CARREL_POLICY"
LOOK_EVERY_S = 0.25
"""A change holds after so long at the latest, wherever somebody asks."""
_PACKAGE = Path(__file__).resolve().parents[1]


class Source(Protocol):
    """Where a system keeps what administrators decided."""

    def mark(self) -> object:
        """Something that is another once the source is; cheap."""

    def read(self) -> tuple[Read, ...]:
        """What it says; nothing if nobody decided anything."""


class Watched:
    """A source that is read again when it changed."""

    def __init__(self, source: Source) -> None:
        self._source, self._lock = source, threading.Lock()
        self._mark: object = None
        self._looked_s = float("-inf")
        self._fresh = self._held = Policy()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> Policy:
        """What holds now; looks from time to time whether the source changed."""
        if time.monotonic() - self._looked_s > LOOK_EVERY_S:
            self.look()
        return self._held

    def look(self) -> Policy:
        """What holds, after a look at the source."""
        mark = self._source.mark()
        if mark != self._mark:
            self._read(mark)
        self._looked_s = time.monotonic()
        return self._held

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have ``callback()`` called when a look finds another policy, on the thread that looked.

        Returns:
            A function that ends the subscription.
        """
        self._listeners.append(callback)

        def remove() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return remove

    def _read(self, mark: object) -> None:
        with self._lock:
            fresh = together(self._source.read())
            is_other = fresh != self._fresh
            is_first = self._mark is None
            if is_other:
                self._held = _kept(self._held, fresh)
            self._fresh, self._mark = fresh, mark
        if is_other and not is_first:
            for callback in tuple(self._listeners):
                callback()


def _kept(held: Policy, fresh: Policy) -> Policy:
    """The new policy, with what stood in the one before and is nowhere any more."""
    gone = {name: value for name, value in held.values.items() if name not in fresh.values}
    if not gone:
        return fresh
    return replace(
        fresh,
        values={**fresh.values, **gone},
        sources={**fresh.sources, **{name: held.sources[name] for name in gone}},
        kept=frozenset(gone),
    )


def source_here() -> Source:
    """The source of this system."""
    if (place := _test_place()) is not None:
        return FileSource(place, _this_user())
    if sys.platform == "win32":
        from desktop.policy.registry import RegistrySource  # noqa: PLC0415

        return RegistrySource()
    if sys.platform == "darwin":
        from desktop.policy.managed import ManagedSource  # noqa: PLC0415

        return ManagedSource()
    return FileSource(LINUX)


def _this_user() -> int:
    """Who may own the files of a test; on Windows nobody is asked."""
    if sys.platform == "win32":
        return 0
    return os.getuid()


def _test_place() -> Path | None:
    """Another folder, for tests; heard in a checkout of the source alone.

    Whoever can make a checkout of an installed Carrel can write its program, and then no policy
    binds them anyway: so nobody gains by this what they did not have.
    """
    place = os.environ.get(TEST_PLACE)
    is_checkout = (_PACKAGE.parent / "pyproject.toml").is_file()
    return Path(place) if place and is_checkout else None


_lock = threading.Lock()
_watched: list[tuple[str | None, Watched]] = []


def watched() -> Watched:
    """The one of this process."""
    place = os.environ.get(TEST_PLACE)
    if _watched and _watched[0][0] == place:
        return _watched[0][1]
    with _lock:
        if not _watched or _watched[0][0] != place:
            _watched[:] = [(place, Watched(source_here()))]
        return _watched[0][1]


def now() -> Policy:
    """What the organisation demands now."""
    return watched().now()
