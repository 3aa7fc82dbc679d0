# SPDX-License-Identifier: Apache-2.0
"""One reply that an engine writes: its load and its events as one stream, and Stop at any time."""

import threading
from collections.abc import Callable, Sequence

from desktop.engine.client import EngineClient
from desktop.engine.protocol import Done, Event, FailCode, Failed, Loading

OF_THE_REQUEST = frozenset(
    map(FailCode, ("too_long", "chat_too_long", "template", "grammar", "adapter", "bug"))
)
"""After these the engine is as ready as before."""

OnEvent = Callable[[Event], None]


class Ask:
    """One reply that is being written; joins the load's failure and the reply's events."""

    def __init__(self, on_event: OnEvent, on_over: Callable[[], None] = lambda: None) -> None:
        """``on_over`` is called when it is over or is to be stopped, once or twice."""
        self._on_event, self._on_over = on_event, on_over
        self._lock = threading.Lock()
        self._client: EngineClient | None = None
        self._numbers: Sequence[int] = ()
        self._is_over = self._wants_stop = False

    @property
    def has_failed(self) -> bool:
        """Whether the load failed before the reply was asked for."""
        return self._is_over

    def begin(self, client: EngineClient, numbers: Sequence[int]) -> None:
        """The reply, and maybe a load before it, has been asked for."""
        with self._lock:
            self._client, self._numbers = client, numbers
            stop = self._wants_stop
        if stop:
            self.stop()

    def stop(self) -> None:
        """End the reply; Done or Failed with STOPPED follows. Any thread, also before it began."""
        with self._lock:
            self._wants_stop = True
            client, numbers = self._client, self._numbers
        self._on_over()
        if client is not None:
            for number in numbers:
                client.stop(number)

    def on_load_event(self, event: Event) -> None:
        """A load that fails is the failure of the reply; of the rest only progress matters."""
        if isinstance(event, Loading | Failed):
            self.on_reply_event(event)

    def on_reply_event(self, event: Event) -> None:
        """Hand on until the first Done or Failed."""
        with self._lock:
            if self._is_over:
                return
            self._is_over = is_over = isinstance(event, Done | Failed)
        if is_over:
            self._on_over()
        self._on_event(event)
