# SPDX-License-Identifier: Apache-2.0
"""The parent's side of one engine: requests go in, and each gets exactly one terminal event.

Whatever the child does (ends, hangs, talks nonsense, is of another version), every request ends
with Loaded, Done, Counted or Failed, and the next request starts a fresh child. No Qt.
"""

import threading
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop.core.declared import replace
from desktop.core.errors import EngineFailed
from desktop.engine.cell import NOWHERE, Place, place_for
from desktop.engine.life import Life, Limits
from desktop.engine.protocol import Count, Event, FailCode, Failed, Generate, Hello, Load, Probe

R = TypeVar("R", Load, Generate, Count, Probe)
OnEvent = Callable[[Event], None]

__all__ = ["EngineClient", "Limits"]


class EngineClient:
    """One engine child, started at the first request and again after it ended.

    Methods may be called from any thread and return at once. ``on_event`` callbacks come on the
    child's reader thread (or, if the child cannot be started, on the calling thread), in order.
    """

    def __init__(self, argv: Sequence[str], limits: Limits | None = None) -> None:
        self._argv = tuple(argv)
        self._limits = limits or Limits()
        self._changed = threading.Condition(threading.RLock())
        self._life: Life | None = None
        self._past: list[Life] = []
        self._last_id = 0

    @property
    def pid(self) -> int | None:
        """Process id of the running child, if any."""
        with self._changed:
            life = self._living()
            return life.pid if life else None

    @property
    def hello(self) -> Hello | None:
        """What the running child said of itself, once it has."""
        with self._changed:
            life = self._living()
            return life.hello if life else None

    def greet(self, timeout_s: float) -> Hello:
        """Start the child and wait for its Hello; for what wants to know the machine.

        Raises:
            EngineFailed: it did not start, or is of another version.
        """
        limit = time.monotonic() + timeout_s
        with self._changed:
            life = self._living() or self._start(NOWHERE)
            while life.hello is None and life.is_usable:
                if not self._changed.wait(limit - time.monotonic()):
                    break
            if life.hello is None:
                raise EngineFailed(life.verdict[1] if life.verdict else "it did not start in time")
            return life.hello

    def has(self, load: Load) -> bool:
        """Whether this model is loaded, or being loaded, with these options."""
        with self._changed:
            life = self._living()
            loaded = life.loaded if life else None
            return loaded is not None and replace(loaded, id=0) == replace(load, id=0)

    def load(self, load: Load, on_event: OnEvent) -> int:
        """Load a model; its ``id`` is assigned here and returned.

        A child can only ever read the files that it was started for: other ones get a new child,
        and the old one ends when it has answered what it was asked before.
        """
        place = place_for(load)
        with self._changed:
            life = self._living()
            if life is not None and life.place != place:
                life.retire()
                self._start(place)
            return self._request(load, on_event, place)

    def generate(self, generate: Generate, on_event: OnEvent) -> int:
        """Write a reply. A load that is under way is awaited by the child."""
        return self._request(generate, on_event)

    def count(self, count: Count, on_event: OnEvent) -> int:
        """Count tokens."""
        return self._request(count, on_event)

    def probe(self, probe: Probe, on_event: OnEvent) -> int:
        """Have the child attack its own cell."""
        return self._request(probe, on_event)

    def stop(self, request_id: int) -> None:
        """End one request now; its terminal event follows within ``stop_s`` or the child is killed.

        Does nothing if the request has ended already.
        """
        with self._changed:
            for life in (self._life, *self._past):
                if life is not None:
                    life.stop(request_id)

    def close(self, grace_s: float = 2.0, *, wait: bool = True) -> None:
        """End the child. Waiting requests fail with CRASHED. With ``wait`` not on its thread."""
        with self._changed:
            lives = [life for life in (self._life, *self._past) if life is not None]
        for life in lives:
            life.close(grace_s, wait=wait)

    def _request(self, request: R, on_event: OnEvent, place: Place = NOWHERE) -> int:
        with self._changed:
            self._last_id += 1
            sent = replace(request, id=self._last_id)
            life = self._living() or self._start(place)
            if life.is_usable:
                life.send(sent, on_event)
                return sent.id
            code, detail = life.verdict or (FailCode.NOT_STARTED, "")
        on_event(Failed(id=sent.id, code=code, detail=detail))
        return sent.id

    def _living(self) -> Life | None:
        """The child that takes requests. Lock held."""
        return self._life if self._life is not None and self._life.is_usable else None

    def _start(self, place: Place) -> Life:
        """Start a child. Lock held."""
        self._past = [life for life in (*self._past, self._life) if life and not life.is_over]
        self._life = Life(self._argv, self._limits, self._changed, place)
        return self._life
