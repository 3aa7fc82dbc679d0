# SPDX-License-Identifier: Apache-2.0
"""A state on its way out of an engine or into one. Parent's side; what it holds is opaque here.

Nothing that an engine says is believed: parts have the one size that they may have, and a whole
has no more bytes than was allowed.
"""

import queue
import time
from collections.abc import Iterable, Iterator

from desktop.engine.client import EngineClient
from desktop.engine.options import Adapter
from desktop.engine.protocol import Event, Failed
from desktop.engine.session_messages import (
    PART_BYTES,
    WINDOW,
    RestoreSession,
    SaveSession,
    SessionRestored,
    SessionSaved,
    StateMore,
    StatePart,
)


class LinkBroken(Exception):  # not a fault of ours: the state is lost, and nothing else
    """A state did not get through; the text says why, as a clause."""


class _Link:
    """Events of one request, for the thread that waits for them."""

    def __init__(self, client: EngineClient) -> None:
        self._client = client
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._is_over = False
        self.number = 0

    def _next(self, deadline_s: float) -> Event:
        """The next event. Raises LinkBroken: the engine failed, or it is too late."""
        try:
            event = self._events.get(timeout=max(0.0, deadline_s - time.monotonic()))
        except queue.Empty:
            raise LinkBroken("it took too long") from None
        self._is_over = not isinstance(event, StatePart | StateMore)
        if isinstance(event, Failed):
            raise LinkBroken(event.detail)
        return event


class Leaving(_Link):
    """A state that leaves an engine. The request is sent when this is made; returns at once."""

    def __init__(self, client: EngineClient, session: str, most_bytes: int) -> None:
        super().__init__(client)
        self._most_bytes = most_bytes
        self._is_given_up = self._has_begun = False
        request = SaveSession(id=0, session=session, most_bytes=most_bytes)
        self.number = client.save(request, self._heard)
        self.tokens = 0

    def parts(self, deadline_s: float) -> Iterator[tuple[int, bytes]]:
        """The size of the whole with each part, PART_BYTES long, the last one maybe shorter.

        Args:
            deadline_s: of time.monotonic().

        Raises:
            LinkBroken: anything is not as it should be. The engine is told to stop.
        """
        total = got = 0
        try:
            while not isinstance(event := self._next(deadline_s), SessionSaved):
                if not isinstance(event, StatePart):
                    raise LinkBroken("the engine sent something else")
                total = total or event.total_bytes
                wanted = min(PART_BYTES, total - got)
                if not 0 < total <= self._most_bytes or event.total_bytes != total:
                    raise LinkBroken(f"the engine announced {event.total_bytes:,} bytes")
                if not wanted or len(event.data) != wanted:
                    raise LinkBroken("the engine sent a part of a wrong size")
                got += wanted
                yield total, event.data
                self._client.add(StateMore(id=self.number))
            self.tokens = event.tokens
            if not total or got < total:
                raise LinkBroken("the engine sent less than it announced")
        finally:
            self.give_up()

    def give_up(self) -> None:
        """Want no more of it. One that has not begun is not hurried: a load may be before it."""
        self._is_given_up = True
        if self._has_begun and not self._is_over:
            self._client.stop(self.number)

    def _heard(self, event: Event) -> None:
        self._has_begun = True
        if not self._is_given_up:
            self._events.put(event)
        elif isinstance(event, StatePart):
            self._client.stop(self.number)


class Entering(_Link):
    """A state that shall enter an engine.

    The request is sent when this is made, so that whatever is asked of the engine afterwards comes
    after it; returns at once. :meth:`send` or :meth:`give_up` must follow soon.
    """

    def __init__(
        self, client: EngineClient, session: str, adapters: tuple[Adapter, ...] = ()
    ) -> None:
        super().__init__(client)
        request = RestoreSession(id=0, session=session, adapters=adapters)
        self.number = client.restore(request, self._events.put)

    def send(self, parts: Iterable[bytes], total_bytes: int, deadline_s: float) -> int:
        """Send the parts; returns how many tokens the model knows again. Waits.

        Raises:
            LinkBroken: the model knows nothing then. Whatever ``parts`` raises: the same.
        """
        may_send = WINDOW
        try:
            for data in parts:
                while not may_send:
                    self._more(deadline_s)
                    may_send += 1
                self._client.add(StatePart(id=self.number, total_bytes=total_bytes, data=data))
                may_send -= 1
            while not isinstance(event := self._next(deadline_s), SessionRestored):
                pass
            return event.tokens
        finally:
            self.give_up()

    def give_up(self) -> None:
        """Send no more: the model goes on without, as soon as it comes to this request."""
        if not self._is_over:
            self._client.add(StatePart(id=self.number, total_bytes=0, data=b""))

    def _more(self, deadline_s: float) -> None:
        if not isinstance(self._next(deadline_s), StateMore):
            raise LinkBroken("the engine wanted no more")
