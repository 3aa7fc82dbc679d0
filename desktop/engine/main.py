# SPDX-License-Identifier: Apache-2.0
"""The engine child's main loop: requests from the parent one by one, Stop at any time.

The child is in its cell before it imports a runner, and with it everything that a model file could
reach; whatever thread starts later is in it too.
"""

import os
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from typing import BinaryIO, Protocol

from desktop.child.lines import read_messages
from desktop.child.sandbox import door, probe
from desktop.child.sandbox.level import Cell, Walls
from desktop.child.serve import EXIT_BAD_INPUT, EXIT_PARENT_GONE, Outlet, listen, take_pipes
from desktop.core.declared import replace
from desktop.core.errors import BadData
from desktop.engine import graphics
from desktop.engine.cores import wait_briefly
from desktop.engine.failures import RequestFailed, Stopped
from desktop.engine.guard import keep_status
from desktop.engine.load import Load
from desktop.engine.mapping import keep_maps
from desktop.engine.post import Post
from desktop.engine.protocol import (
    VERSION,
    Count,
    Done,
    Enter,
    Event,
    FailCode,
    Failed,
    Generate,
    Hello,
    Measure,
    Probe,
    Probed,
    Request,
    Stop,
    StopReason,
)
from desktop.engine.session_messages import RestoreSession, SaveSession, StateMore, StatePart

EXIT_TEMPLATE_HUNG = 70
"""EX_SOFTWARE of sysexits.h."""
EXIT_NOT_ISOLATED = 77
"""EX_NOPERM of sysexits.h."""

Send = Callable[[Event], None]
Work = Load | Generate | Count | Measure | Probe | SaveSession | RestoreSession


class Abort(Protocol):
    """A flag that ends what is running."""

    def raise_(self) -> None:
        """From any thread."""

    def lower(self) -> None:
        """Before the next request."""


class Runner(Protocol):
    """What runs requests: llama.cpp, or a script for tests."""

    @property
    def abort(self) -> Abort:
        """Raised by Stop."""

    def hello(self) -> Hello:
        """Who is speaking."""

    def load(self, load: Load, send: Send) -> None:
        """Ends with Loaded."""

    def generate(self, request: Generate, send: Send) -> None:
        """Ends with Done."""

    def count(self, count: Count, send: Send) -> None:
        """Ends with Counted."""

    def measure(self, request: Measure, send: Send) -> None:
        """Ends with Measured."""

    def save(self, request: SaveSession, post: Post, send: Send) -> None:
        """Copies the state; SessionSaved follows when ``post`` has sent it all."""

    def restore(self, request: RestoreSession, post: Post, send: Send) -> None:
        """Ends with SessionRestored."""


class Inbox:
    """Requests in order; Stop reaches the running one at once, a waiting one when it comes up."""

    def __init__(self, abort: Abort, post: Post) -> None:
        self._abort, self._post = abort, post
        self._changed = threading.Condition()
        self._waiting: deque[Work] = deque()
        self._stopped: set[int] = set()
        self._running: int | None = None
        self._is_ended = False

    def put(self, request: Request) -> None:
        """Called on the reading thread."""
        if isinstance(request, StatePart | StateMore | Stop):
            self._post.put(request)
        if isinstance(request, StatePart | StateMore):
            return
        with self._changed:
            if isinstance(request, Stop):
                if request.id == self._running:
                    self._abort.raise_()
                elif any(work.id == request.id for work in self._waiting):
                    self._stopped.add(request.id)
            else:
                self._waiting.append(request)
            self._changed.notify()

    def end(self) -> None:
        """The parent is gone: stop what runs and take nothing more."""
        with self._changed:
            self._is_ended = True
            self._abort.raise_()
            self._changed.notify()

    def take(self) -> Work | None:
        """The next request, marked as running; None when the parent is gone."""
        with self._changed:
            self._running = None
            while not self._waiting and not self._is_ended:
                self._changed.wait()
            if self._is_ended:
                return None
            work = self._waiting.popleft()
            self._running = work.id
            self._abort.lower()
            if work.id in self._stopped:
                self._stopped.discard(work.id)
                self._abort.raise_()
            return work


def serve(work: Work, runner: Runner, walls: Walls, post: Post, send: Send) -> None:
    """Run one request; whatever happens, it ends with exactly one terminal event."""
    try:
        _run(work, runner, walls, post, send)
    except Stopped:
        send(_stopped(work))
    except RequestFailed as failure:
        send(
            Failed(
                id=work.id,
                code=failure.code,
                detail=failure.detail,
                ends_process=failure.ends_process,
                prompt_tokens=failure.prompt_tokens,
                room_tokens=failure.room_tokens,
                ctx_tokens=failure.ctx_tokens,
            )
        )
        if failure.ends_process:
            os._exit(EXIT_TEMPLATE_HUNG)
    except Exception as error:  # noqa: BLE001  # the outermost loop of this process
        # The frames only: an exception's text could quote the chat.
        sys.stderr.writelines(traceback.format_tb(error.__traceback__))
        send(Failed(id=work.id, code=FailCode.BUG, detail=type(error).__name__))
    finally:
        if isinstance(work, RestoreSession):
            post.forget(work.id)


def _run(work: Work, runner: Runner, walls: Walls, post: Post, send: Send) -> None:
    match work:
        case Load():
            runner.load(work, send)
        case Generate():
            runner.generate(work, send)
        case Count():
            runner.count(work, send)
        case Measure():
            runner.measure(work, send)
        case SaveSession():
            runner.save(work, post, send)
        case RestoreSession():
            runner.restore(work, post, send)
        case Probe():
            findings = probe.attack(probe.all_attacks(work.targets))
            found = probe.measured(walls, findings)
            send(Probed(id=work.id, isolation=found, findings=findings))


def _stopped(work: Work) -> Event:
    """The terminal event of a request that was stopped before it produced anything."""
    if isinstance(work, Generate):
        return Done(
            id=work.id,
            reason=StopReason.STOPPED,
            prompt_tokens=0,
            cached_tokens=0,
            reply_tokens=0,
            prefill_ms=0.0,
            decode_ms=0.0,
            first_token_ms=0.0,
            seed=0,
            left_out_messages=0,
        )
    return Failed(id=work.id, code=FailCode.STOPPED, detail="it was stopped")


def main(arguments: Sequence[str]) -> int:
    """Serve until the parent closes the pipe. ``--fake`` runs the scripted runner."""
    incoming, outlet = take_pipes()
    cell = _first_words(incoming)
    keep_status()
    keep_maps()
    seen = graphics.look()
    walls = door.enter(cell)
    runner = _runner(arguments, seen, has_cards=cell.wants_gpu)
    door.seal(cell)
    isolation = probe.measure(walls)
    if not isolation.level.reaches(cell.floor):
        outlet.send(Hello(v=VERSION, engine="", isolation=isolation))
        os._exit(EXIT_NOT_ISOLATED)
    outlet.send(replace(runner.hello(), isolation=isolation))
    post = Post()
    inbox = Inbox(runner.abort, post)
    listen(incoming, Request, inbox.put, inbox.end)
    while (work := inbox.take()) is not None:
        serve(work, runner, walls, post, outlet.send)
    _leave(outlet)
    return EXIT_PARENT_GONE


def _first_words(incoming: BinaryIO) -> Cell:
    """The cell to enter. Read on the main thread: no other may exist before the cell does."""
    try:
        for message in read_messages(incoming, Enter, "the parent process"):
            cell: Cell = message.cell
            return cell
    except BadData as error:
        sys.stderr.write(error.sentence + "\n")
        os._exit(EXIT_BAD_INPUT)
    os._exit(EXIT_PARENT_GONE)


def _runner(arguments: Sequence[str], seen: graphics.Seen, *, has_cards: bool) -> Runner:
    # Imported here: each brings in what the other must not need.
    if "--fake" in arguments:
        from desktop.engine.fake import FakeRunner  # noqa: PLC0415

        return FakeRunner()
    wait_briefly()
    from desktop.engine.runner import LlamaRunner  # noqa: PLC0415

    return LlamaRunner(seen, has_cards=has_cards)


def _leave(outlet: Outlet) -> None:
    """End without C++ destructors: the system frees memory faster and cannot crash doing it."""
    del outlet
    sys.stderr.flush()
    os._exit(EXIT_PARENT_GONE)
