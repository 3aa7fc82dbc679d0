# SPDX-License-Identifier: Apache-2.0
"""A child that is started at the first request and again after it ended. Parent's side.

Whatever the child does, every request ends with exactly one terminal event. Knows no message.
"""

import threading
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from desktop.child.life import E, Fault, Language, Life
from desktop.core.declared import replace

L = TypeVar("L", bound=Life[Any])
CLOSED = "it was closed"


class Lives(Generic[E, L]):
    """The lives of one kind of child, one at a time; safe from any thread.

    Attributes:
        changed: held by :meth:`living`'s callers; notified when a life begins, speaks or ends.
    """

    def __init__(self, language: Language[E], new_life: Callable[[threading.Condition], L]) -> None:
        """Start nothing yet.

        Args:
            new_life: starts a child; called with the condition held.
        """
        self.changed = threading.Condition(threading.RLock())
        self._language, self._new_life = language, new_life
        self._life: L | None = None
        self._past: list[L] = []
        self._last_id = 0
        self._is_closed = False

    def living(self) -> L | None:
        """The child that takes requests, if there is one. ``changed`` is held."""
        return self._life if self._life is not None and self._life.takes_requests() else None

    def greet(self, timeout_s: float) -> tuple[Any, str]:
        """Start the child and wait for its Hello.

        Returns:
            Hello or None, and why there is none.
        """
        limit = time.monotonic() + timeout_s
        with self.changed:
            if self._is_closed:
                return None, CLOSED
            life = self.living() or self._start()
            while life.hello is None and life.verdict is None:
                if not self.changed.wait(limit - time.monotonic()):
                    break
            return life.hello, life.verdict[1] if life.verdict else "it did not start in time"

    def request(self, request: Any, on_event: Callable[[E], None]) -> int:
        """Send a request; its ``id`` is assigned here and returned.

        ``on_event`` comes on the child's reader thread, or on this one if no child can be started.
        """
        with self.changed:
            self._last_id += 1
            sent = replace(request, id=self._last_id)
            code, detail = Fault.CRASHED.value, CLOSED
            if not self._is_closed:
                life = self.living() or self._start()
                if life.verdict is None:
                    life.send(sent, on_event)
                    return int(sent.id)
                code, detail = life.verdict
        on_event(self._language.failed(sent.id, code, detail))
        return int(sent.id)

    def stop(self, request_id: int) -> None:
        """End one request; its terminal event follows within ``stop_s`` or the child is killed."""
        with self.changed:
            for life in (self._life, *self._past):
                if life is not None:
                    life.stop(request_id)

    def add(self, message: Any) -> None:
        """Send more for the request whose ``id`` the message has; nothing if it has ended."""
        with self.changed:
            for life in (self._life, *self._past):
                if life is not None:
                    life.add(message.id, message)

    def close(self, grace_s: float, *, wait: bool) -> None:
        """End the child for good: waiting and later requests fail.

        With ``wait`` not on its thread.
        """
        with self.changed:
            self._is_closed = True
        self.pause(grace_s, wait=wait)

    def pause(self, grace_s: float, *, wait: bool) -> None:
        """End the child; the next request starts another. Otherwise as :meth:`close`."""
        with self.changed:
            lives = [life for life in (self._life, *self._past) if life is not None]
        for life in lives:
            life.close(grace_s, wait=wait)

    def renew(self) -> None:
        """Let the child finish what it was asked and start another. ``changed`` is held."""
        if self._life is not None:
            self._life.retire()
        self._start()

    def _start(self) -> L:
        """Start a child. Lock held."""
        self._past = [life for life in (*self._past, self._life) if life and not life.is_over]
        self._life = self._new_life(self.changed)
        return self._life
