# SPDX-License-Identifier: Apache-2.0
"""One life of an engine child, from its start to its last waiting request. Parent's side."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.child.process import ChildProcess, Exit
from desktop.engine.cell import Place, shortfall
from desktop.engine.hardware import is_suspended
from desktop.engine.protocol import (
    VERSION,
    Count,
    Enter,
    Event,
    FailCode,
    Failed,
    Generate,
    Hello,
    Load,
    Probe,
    Stop,
    Terminal,
)

log = logging.getLogger(__name__)
OnEvent = Callable[[Event], None]
RETIRE_S = 2.0
SIGALRM = 14
"""The child's last resort against a template that holds Python itself; see engine/guard.py."""
LOOK_S = 1.0
"""How often a child that owes an answer is looked at from outside."""
_LONG_S = threading.TIMEOUT_MAX


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long to wait before a child counts as hung, in seconds.

    ``silence_s`` covers the longest step that reports nothing: one prompt batch of a large model
    on a slow processor, or reading a large file from a slow disk.
    """

    hello_s: float = 30.0
    silence_s: float = 180.0
    stop_s: float = 5.0


@dataclass(slots=True)
class _Waiting:
    on_event: OnEvent
    stop_by: float | None = None


class Life:
    """One child process and the requests that wait for it.

    All methods are called with ``changed`` held, except :meth:`close`.

    Attributes:
        place: the cell that it was told to enter.
        hello: what it said of itself, once it has.
        loaded: the model that is loaded or being loaded.
        verdict: why it was ended by us, if it was.
        is_over: it has ended and every request knows.
    """

    def __init__(
        self, argv: Sequence[str], limits: Limits, changed: threading.Condition, place: Place
    ) -> None:
        """Start the child; if that fails, ``verdict`` says why and it is over."""
        self._limits, self._changed, self.place = limits, changed, place
        self._waiting: dict[int, _Waiting] = {}
        self._started = self._heard = time.monotonic()
        self._process: ChildProcess[Event] | None = None
        self.hello: Hello | None = None
        self.loaded: Load | None = None
        self.verdict: tuple[FailCode, str] | None = None
        self.is_over = False
        self._is_retired = False
        try:
            self._process = ChildProcess(
                argv, Event, on_message=self._on_message, on_exit=self._on_exit, name="the engine"
            )
        except OSError as error:
            self.verdict = FailCode.NOT_STARTED, f"{argv[0]}: {error.strerror or error}"
            self.is_over = True
            return
        self._process.send(Enter(cell=place.cell))
        threading.Thread(target=self._watch, name="engine:watch", daemon=True).start()

    @property
    def pid(self) -> int:
        """Process id; 0 if it never started."""
        return self._process.pid if self._process else 0

    @property
    def is_usable(self) -> bool:
        """Whether it takes requests."""
        return not self.is_over and self.verdict is None

    def send(self, request: Load | Generate | Count | Probe, on_event: OnEvent) -> None:
        """Send a request; its terminal event is certain from here on."""
        assert self._process is not None
        if not self._waiting:
            self._heard = time.monotonic()
        self._waiting[request.id] = _Waiting(on_event)
        if isinstance(request, Load):
            self.loaded = request
        self._process.send(request)
        self._changed.notify_all()

    def stop(self, request_id: int) -> None:
        """Ask the child to end a request, and watch that it does."""
        waiting = self._waiting.get(request_id)
        if waiting is not None and self._process is not None:
            waiting.stop_by = time.monotonic() + self._limits.stop_s
            self._process.send(Stop(id=request_id))
            self._changed.notify_all()

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

    # --- on the child's reader thread ------------------------------------------------------------

    def _on_message(self, event: Event) -> None:
        with self._changed:
            if isinstance(event, Hello):
                self._greet(event)
                return
            if self.hello is None:
                self._condemn(FailCode.VERSION, "it did not introduce itself")
                return
            waiting = self._take(event)
        if waiting is not None:
            waiting.on_event(event)
        else:
            log.info("an answer that nobody waits for: %s", type(event).__name__)

    def _greet(self, hello: Hello) -> None:
        if hello.v == VERSION:
            self.hello, self._heard = hello, time.monotonic()
            self._changed.notify_all()
            if lacking := shortfall(hello.isolation, self.place.cell.floor):
                self._condemn(FailCode.NOT_ISOLATED, lacking)
        else:
            spoken = f"it speaks version {hello.v} of the protocol, this program version {VERSION}"
            self._condemn(FailCode.VERSION, spoken)

    def _take(self, event: Event) -> _Waiting | None:
        """The request that an event belongs to; terminal events end the wait."""
        number = 0 if isinstance(event, Hello) else event.id
        waiting = self._waiting.get(number)
        if isinstance(event, Terminal):
            self._waiting.pop(number, None)
            self._end_if_retired()
        if isinstance(event, Failed):
            if self.loaded is not None and self.loaded.id == number:
                self.loaded = None
            if event.ends_process:
                self._condemn(event.code, event.detail)
        # One sign of life counts for all: the child works on one request at a time.
        self._heard = time.monotonic()
        return waiting

    def _on_exit(self, ended: Exit) -> None:
        with self._changed:
            code, detail = self.verdict or _cause(ended)
            orphans, self._waiting = self._waiting, {}
            self.loaded = None
            self.is_over = True
            self._changed.notify_all()
        if orphans:
            log.info("the engine ended: %s %s", detail, " | ".join(ended.log_tail[-5:]))
        for number, waiting in orphans.items():
            waiting.on_event(Failed(id=number, code=code, detail=detail))

    # --- the watch -------------------------------------------------------------------------------

    def _condemn(self, code: FailCode, detail: str) -> None:
        """End the child for a reason that its waiting requests will be told."""
        if self._process is not None and self.verdict is None:
            self.verdict = code, detail
            self._process.kill()
            self._changed.notify_all()

    def _watch(self) -> None:
        with self._changed:
            while not self.is_over:
                deadline, charge = self._next_deadline()
                left = deadline - time.monotonic()
                if self.verdict is not None:
                    self._changed.wait(threading.TIMEOUT_MAX)
                elif left <= 0:
                    self._condemn(FailCode.HUNG, charge)
                elif self._waiting and is_suspended(self.pid):
                    self._condemn(FailCode.HUNG, "another program has suspended it")
                else:
                    self._changed.wait(min(left, LOOK_S if self._waiting else _LONG_S))

    def _next_deadline(self) -> tuple[float, str]:
        """When to lose patience, and the charge. Infinity if nothing is due."""
        if self.hello is None:
            return self._started + self._limits.hello_s, "it did not start in time"
        due = [(w.stop_by, "it did not stop") for w in self._waiting.values() if w.stop_by]
        if self._waiting:
            silent = f"it did not answer for {self._limits.silence_s:.0f} seconds"
            due.append((self._heard + self._limits.silence_s, silent))
        return min(due, default=(float("inf"), ""))


def _cause(ended: Exit) -> tuple[FailCode, str]:
    """What an end that nobody here wanted means."""
    if ended.code == -SIGALRM:
        return FailCode.TEMPLATE, "it runs too long"
    return FailCode.CRASHED, ended.describe()
