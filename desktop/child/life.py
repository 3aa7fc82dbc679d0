# SPDX-License-Identifier: Apache-2.0
"""One life of a child that answers requests, from its start to its last waiting request.

Parent's side; knows ids, patience and endings, but no message's meaning: that is in ``Language``.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from desktop.child.process import ChildProcess, Exit, Start

log = logging.getLogger(__name__)
E = TypeVar("E")
RETIRE_S = 2.0
LOOK_S = 1.0
"""How often a child that owes an answer is looked at from outside."""


class Fault(Enum):
    """What a parent says about a child that cannot answer for itself."""

    CRASHED = "crashed"
    HUNG = "hung"
    VERSION = "version"
    NOT_STARTED = "not_started"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long to wait before a child counts as hung, in seconds.

    ``silence_s`` covers the longest step that reports nothing: one prompt batch of a large model
    on a slow processor, or reading a large file from a slow disk. ``work_s`` is processor time,
    so that a slow disk or a busy machine does not count: what a request may cost before anything at
    all is heard of it (header and vocabulary of an engine's file, the tokens of a text).
    """

    hello_s: float = 30.0
    silence_s: float = 180.0
    work_s: float = 10.0
    stop_s: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Generic[E]):
    """What a parent must know of a child's messages.

    Attributes:
        name: for logs and errors, for example ``the engine``.
        shape: tagged union of all events, each but Hello with the ``id`` of its request.
        hello: class of the first event; its ``v`` must be ``version``.
        terminal: classes of the events that end a request.
        failed: makes the terminal event of a request (id, code, detail) that the child cannot end.
            The code is the value of a Fault, or what :meth:`Life.condemn` was given.
        stop: makes the message that ends a request early.
    """

    name: str
    shape: Any
    hello: type[Any]
    version: int
    terminal: tuple[type[Any], ...]
    failed: Callable[[int, str, str], E]
    stop: Callable[[int], Any]


@dataclass(slots=True)
class _Waiting(Generic[E]):
    on_event: Callable[[E], None]
    stop_by: float | None = None


class Life(Generic[E]):
    """One child process and the requests that wait for it.

    All methods are called with ``changed`` held, except :meth:`close`.

    Attributes:
        hello: what it said of itself, once it has.
        verdict: why it was ended by us or ended by itself, once it was or has: code and detail.
        is_over: it has ended and every request knows.
        late: what it is called not to have introduced itself in time.
    """

    late = Fault.HUNG

    def __init__(
        self,
        argv: Sequence[str],
        language: Language[E],
        limits: Limits,
        changed: threading.Condition,
        start: Start | None = None,
    ) -> None:
        """Start the child; if that fails, ``verdict`` says why and it is over.

        ``start``: in a way of its own, see ChildProcess.
        """
        self._language, self._limits, self._changed = language, limits, changed
        self._waiting: dict[int, _Waiting[E]] = {}
        self._started = self._heard = time.monotonic()
        self._process: ChildProcess[E] | None = None
        self.hello: Any = None
        self.verdict: tuple[str, str] | None = None
        self.is_over = False
        self._is_retired = False
        try:
            self._process = ChildProcess(
                argv,
                language.shape,
                on_message=self._on_message,
                on_exit=self._on_exit,
                name=language.name,
                start=start,
            )
        except OSError as error:
            self.verdict = Fault.NOT_STARTED.value, f"{argv[0]}: {error.strerror or error}"
            self.is_over = True
            return
        self.on_started(self._process)
        threading.Thread(target=self._watch, name=f"{language.name}:watch", daemon=True).start()

    @property
    def pid(self) -> int:
        """Process id; 0 if it never started."""
        return self._process.pid if self._process else 0

    def takes_requests(self) -> bool:
        """Whether it will answer, for all that can be seen; one that will not is ended. So what
        happened to it while nothing was asked costs nobody an answer."""
        if self.verdict is not None or (self._process is not None and self._process.is_silent):
            return False
        if seen := self.look():
            self.condemn(Fault.HUNG.value, seen)
        return self.verdict is None

    @property
    def is_idle(self) -> bool:
        """Whether no request waits."""
        return not self._waiting

    def send(self, request: Any, on_event: Callable[[E], None]) -> None:
        """Send a request with its ``id``; its terminal event is certain from here on."""
        assert self._process is not None
        if not self._waiting:
            self._heard = time.monotonic()
        self._waiting[request.id] = _Waiting(on_event)
        self.on_sent(request)
        self._process.send(request)
        self._changed.notify_all()

    def stop(self, request_id: int) -> None:
        """Ask the child to end a request, and watch that it does."""
        waiting = self._waiting.get(request_id)
        if waiting is not None and self._process is not None:
            waiting.stop_by = time.monotonic() + self._limits.stop_s
            self._process.send(self._language.stop(request_id))
            self._changed.notify_all()

    def add(self, request_id: int, message: Any) -> None:
        """Send more for a request that waits; nothing if it has been answered already."""
        if request_id in self._waiting and self._process is not None:
            self._process.send(message)

    def retire(self) -> None:
        """Take nothing new; end the child as soon as what waits is answered."""
        self._is_retired = True
        self._end_if_retired()

    def _end_if_retired(self) -> None:
        if self._is_retired and not self._waiting and self._process is not None:
            self._process.close(RETIRE_S, wait=False)

    def close(self, grace_s: float, *, wait: bool) -> None:
        """End the child; see ChildProcess.close."""
        if self._process is not None:
            self._process.close(grace_s, wait=wait)

    def condemn(self, code: str, detail: str) -> None:
        """End the child for a reason that its waiting requests will be told."""
        if self._process is not None and self.verdict is None:
            self.verdict = code, detail
            self._process.kill()
            self._changed.notify_all()

    # --- for a room that must keep more in mind; called with ``changed`` held ---------------------

    def on_started(self, process: ChildProcess[E]) -> None:
        """The child runs; what must be said before everything else is sent here."""

    def on_greeted(self, hello: Any) -> None:
        """The child introduced itself and speaks our version."""

    def look(self) -> str:
        """Once a second while something waits: why the child will never answer, or nothing."""
        return ""

    def cause(self, ended: Exit) -> tuple[str, str]:
        """Code and detail of an end that nobody here wanted."""
        return Fault.CRASHED.value, ended.describe()

    def on_sent(self, request: Any) -> None:
        """A request is about to be sent."""

    def on_heard(self, event: E) -> None:
        """An event arrived; it is handed on afterwards."""

    # --- on the child's reader thread ------------------------------------------------------------

    def _on_message(self, event: Any) -> None:
        with self._changed:
            if isinstance(event, self._language.hello):
                self._greet(event)
                return
            if self.hello is None:
                self.condemn(Fault.VERSION.value, "it did not introduce itself")
                return
            waiting = self._take(event)
        if waiting is not None:
            waiting.on_event(event)
        else:
            log.info("an answer that nobody waits for: %s", type(event).__name__)

    def _greet(self, hello: Any) -> None:
        version = self._language.version
        if hello.v == version:
            self.hello, self._heard = hello, time.monotonic()
            self._changed.notify_all()
            self.on_greeted(hello)
        else:
            spoken = f"it speaks version {hello.v} of the protocol, this program version {version}"
            self.condemn(Fault.VERSION.value, spoken)

    def _take(self, event: Any) -> _Waiting[E] | None:
        """The request that an event belongs to; terminal events end the wait."""
        waiting = self._waiting.get(event.id)
        if isinstance(event, self._language.terminal):
            self._waiting.pop(event.id, None)
            self._end_if_retired()
        self.on_heard(event)
        # One sign of life counts for all.
        self._heard = time.monotonic()
        return waiting

    def _on_exit(self, ended: Exit) -> None:
        with self._changed:
            code, detail = self.verdict = self.verdict or self.cause(ended)
            orphans, self._waiting = self._waiting, {}
            self.is_over = True
            self._changed.notify_all()
        if orphans:
            tail = " | ".join(ended.log_tail[-5:])
            log.info("%s ended: %s %s", self._language.name, detail, tail)
        for number, waiting in orphans.items():
            waiting.on_event(self._language.failed(number, code, detail))

    # --- the watch -------------------------------------------------------------------------------

    def _watch(self) -> None:
        with self._changed:
            while not self.is_over:
                deadline, charge = self._next_deadline()
                left = deadline - time.monotonic()
                if self.verdict is not None:
                    self._changed.wait(threading.TIMEOUT_MAX)
                elif left <= 0:
                    self.condemn((self.late if self.hello is None else Fault.HUNG).value, charge)
                elif self._waiting and (seen := self.look()):
                    self.condemn(Fault.HUNG.value, seen)
                else:
                    longest = LOOK_S if self._waiting else threading.TIMEOUT_MAX
                    self._changed.wait(min(left, longest))

    def _next_deadline(self) -> tuple[float, str]:
        """When to lose patience, and the charge. Infinity if nothing is due."""
        if self.hello is None:
            return self._started + self._limits.hello_s, "it did not start in time"
        due = [(w.stop_by, "it did not stop") for w in self._waiting.values() if w.stop_by]
        if self._waiting:
            silent = f"it did not answer for {self._limits.silence_s:.0f} seconds"
            due.append((self._heard + self._limits.silence_s, silent))
        return min(due, default=(float("inf"), ""))
