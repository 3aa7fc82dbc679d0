# SPDX-License-Identifier: Apache-2.0
"""The parent's side of one engine: requests go in, and each gets exactly one terminal event.

Whatever the child does (ends, hangs, talks nonsense, is of another version), every request ends
with its answer or Failed, and the next request starts a fresh child. No Qt.
"""

from collections.abc import Callable, Sequence

from desktop.child.life import Limits
from desktop.child.lives import Lives
from desktop.core.errors import EngineFailed
from desktop.engine.cell import NOWHERE, Place, place_for
from desktop.engine.life import ENGINE, EngineLife
from desktop.engine.load import Load
from desktop.engine.protocol import Count, Event, Generate, Hello, Measure, Probe
from desktop.engine.session_messages import RestoreSession, SaveSession, StateMore, StatePart

OnEvent = Callable[[Event], None]

__all__ = ["EngineClient", "Limits"]


class EngineClient:
    """One engine child, started at the first request and again after it ended.

    Methods may be called from any thread and return at once. ``on_event`` callbacks come on the
    child's reader thread (or, if the child cannot be started, on the calling thread), in order.
    """

    def __init__(
        self, argv: Sequence[str], limits: Limits | None = None, place: Place = NOWHERE
    ) -> None:
        """Start nothing yet. ``place``: the cell until a model is loaded, which has its own."""
        command, patience = tuple(argv), limits or Limits()
        self._place = place
        self._lives: Lives[Event, EngineLife] = Lives(
            ENGINE, lambda changed: EngineLife(command, patience, changed, self._place)
        )

    @property
    def pid(self) -> int | None:
        """Process id of the running child, if any."""
        with self._lives.changed:
            life = self._lives.living()
            return life.pid if life else None

    @property
    def hello(self) -> Hello | None:
        """What the running child said of itself, once it has."""
        with self._lives.changed:
            life = self._lives.living()
            return life.hello if life else None

    def greet(self, timeout_s: float) -> Hello:
        """Start the child and wait for its Hello; for what wants to know the machine.

        Raises:
            EngineFailed: it did not start, or is of another version.
        """
        hello, reason = self._lives.greet(timeout_s)
        if not isinstance(hello, Hello):
            raise EngineFailed(reason)
        return hello

    def introduction(self, timeout_s: float) -> Hello | None:
        """Wait until the running child has said what it is; None: it does not. Starts none."""

        def is_told() -> bool:
            life = self._lives.living()
            return life is None or life.hello is not None

        with self._lives.changed:
            self._lives.changed.wait_for(is_told, timeout_s)
        return self.hello

    def has(self, load: Load) -> bool:
        """Whether this model is loaded, or being loaded, with these options."""
        with self._lives.changed:
            life = self._lives.living()
            loaded = life.loaded if life else None
            return loaded is not None and loaded.bare == load.bare

    def load(self, load: Load, on_event: OnEvent) -> int:
        """Load a model; its ``id`` is assigned here and returned.

        A child can only ever read the files that it was started for: other ones get a new child,
        and the old one ends when it has answered what it was asked before.
        """
        with self._lives.changed:
            self._place = place_for(load)
            life = self._lives.living()
            if life is not None and life.place != self._place:
                self._lives.renew()
            return self._lives.request(load, on_event)

    def generate(self, generate: Generate, on_event: OnEvent) -> int:
        """Write a reply. A load that is under way is awaited by the child."""
        return self._lives.request(generate, on_event)

    def count(self, count: Count, on_event: OnEvent) -> int:
        """Count tokens."""
        return self._lives.request(count, on_event)

    def measure(self, measure: Measure, on_event: OnEvent) -> int:
        """Measure a device. A model that is at work meanwhile slows it down, and is slowed down."""
        return self._lives.request(measure, on_event)

    def probe(self, probe: Probe, on_event: OnEvent) -> int:
        """Have the child attack its own cell."""
        return self._lives.request(probe, on_event)

    def save(self, request: SaveSession, on_event: OnEvent) -> int:
        """Have the state of a conversation handed out; see desktop.engine.session_messages."""
        return self._lives.request(request, on_event)

    def restore(self, request: RestoreSession, on_event: OnEvent) -> int:
        """Hand in the state of a conversation, in parts that follow by :meth:`add`."""
        return self._lives.request(request, on_event)

    def add(self, message: StatePart | StateMore) -> None:
        """Send what belongs to a request that is under way; dropped if it has ended."""
        self._lives.add(message)

    def stop(self, request_id: int) -> None:
        """End one request now; its terminal event follows within ``stop_s`` or the child is killed.

        Does nothing if the request has ended already.
        """
        self._lives.stop(request_id)

    def close(self, grace_s: float = 2.0, *, wait: bool = True) -> None:
        """End the child for good. Waiting and later requests fail with CRASHED.

        With ``wait`` not on the child's reader thread.
        """
        self._lives.close(grace_s, wait=wait)
