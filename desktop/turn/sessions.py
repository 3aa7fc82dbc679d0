# SPDX-License-Identifier: Apache-2.0
"""Keeps what models have read of chats across restarts: takes it out of engines, puts it back.

A question never waits for something to be saved: the engine copies its state in an instant and goes
on. What does not get through is lost without harm, and the log says so.
"""

import dataclasses
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable

from desktop.core.records import ModelFile
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.protocol import Done, Event, Failed, Generate
from desktop.engine.session_link import Entering, Leaving
from desktop.store.sessions import SessionFiles
from desktop.turn.carrying import feed, write_down
from desktop.turn.holding import LEAST_NEW_TOKENS, NEVER, Holding

IDLE_S = 3.0
"""After a reply, before its state is saved."""
SETTLE_S = 0.4
"""After a chat was opened, before its state is fetched: some only leaf through their chats."""
PATIENCE_S = 60.0
LAST_S = 2.0
"""For what is to be saved when an engine or the program ends."""


@dataclasses.dataclass(frozen=True, slots=True)
class _Wanted:
    """A chat that was opened, as the engine is to hold it."""

    client: EngineClient
    held: Holding
    due_s: float


class Sessions:
    """What the warm engines have read. Methods from any thread; all but close return at once."""

    def __init__(self, files: Callable[[], SessionFiles | None], idle_s: float = IDLE_S) -> None:
        """Start nothing yet.

        Args:
            files: where states are kept; gives None while nothing may be.
        """
        self._files, self._idle_s = files, idle_s
        self._changed = threading.Condition()
        self._holdings: dict[EngineClient, Holding] = {}
        self._wanted: _Wanted | None = None
        self._jobs: deque[Callable[[], None]] = deque()
        self._thread: threading.Thread | None = None
        self._feeders: set[threading.Thread] = set()
        self._last_s = NEVER
        self._writing: dict[Leaving, Holding] = {}

    # --- told by the engines ---------------------------------------------------------------------

    def before(
        self, client: EngineClient, model: ModelFile, load: Load, generate: Generate
    ) -> tuple[int, ...]:
        """A reply is about to be asked for: have the engine know again what it had read.

        What it has read of another chat is saved first, if that is worth it.

        Returns:
            Numbers of the requests that the reply waits for.
        """
        session, adapters = generate.session, generate.adapters
        with self._changed:
            held = self._held(client, load)
            new = Holding(
                model=model, load=load, session=session, adapters=adapters, pid=client.pid
            )
            if held is not None and held.is_same(new):
                held.is_busy, held.due_s = True, NEVER
                return ()
            if held is not None:
                self._save_if_worth_it(client, held)
            new.is_busy = True
            self._holdings[client] = new
            entering = self._enter(client, new)
            return () if entering is None else (entering.number,)

    def after(self, client: EngineClient, event: Event) -> None:
        """Something was said of a reply; Done and Failed end it. On an engine's thread."""
        if not isinstance(event, Done | Failed):
            return
        with self._changed:
            held = self._holdings.get(client)
            if held is None:
                return
            held.is_busy = False
            if isinstance(event, Done) and event.prompt_tokens:
                held.answered(event)
            if held.is_worth_it:
                held.due_s = time.monotonic() + self._idle_s
                self._wake()
            elif self._wanted is not None:
                self._wake()

    def leave(self, client: EngineClient) -> None:
        """Save what is worth it, then end the engine; returns at once."""
        with self._changed:
            held = self._holdings.pop(client, None)
            is_open = self._last_s == NEVER and held is not None and held.pid == client.pid
            if is_open and held is not None and self._save_if_worth_it(client, held, LAST_S):
                self._put(lambda: client.close(wait=False))
                return
        client.close(wait=False)

    def lose(self, clients: Iterable[EngineClient]) -> None:
        """These engines are ended, and what they have read with them."""
        with self._changed:
            for client in clients:
                self._holdings.pop(client, None)

    # --- told by the desk ------------------------------------------------------------------------

    def prepare(self, client: EngineClient, held: Holding) -> None:
        """A chat was opened: fetch its state soon, unless something better is in the engine."""
        with self._changed:
            self._wanted = _Wanted(client, held, time.monotonic() + SETTLE_S)
            self._wake()

    def keep_only(self, uids: Iterable[str]) -> None:
        """Erase what belongs to no chat of these, and save it no more."""
        kept = frozenset(uids)
        with self._changed:
            self._drop(lambda session: session not in kept)

        def erase() -> None:
            if (files := self._files()) is not None:
                files.keep_only(kept)

        self._when_quiet(erase)

    def forget(self, erase: Callable[[], None]) -> None:
        """The key goes or changes: save nothing of what was read so far, and erase what is kept.

        Args:
            erase: called now, and again when nothing is being written any more.
        """
        with self._changed:
            self._wanted = None
            self._drop(lambda _: True)
        erase()
        self._when_quiet(erase)

    def close(self, timeout_s: float = LAST_S) -> None:
        """Save what is worth it, at most so long. Waits; the engines still run, and end then."""
        with self._changed:
            for client, held in self._holdings.items():
                if self._held(client, held.load) is held:
                    self._save_if_worth_it(client, held)
            self._holdings.clear()
            self._wanted = None
            self._last_s = time.monotonic() + timeout_s
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(timeout_s)

    def end(self) -> None:
        """The engines have ended, so nothing is under way any more. Waits a second at most."""
        with self._changed:
            threads = [*self._feeders, *((self._thread,) if self._thread else ())]
        for thread in threads:
            thread.join(1.0)  # the disk may hold it longer; it ends with the program then

    # --- with the lock held ----------------------------------------------------------------------

    def _held(self, client: EngineClient, load: Load) -> Holding | None:
        """What the engine has read, unless another process or another load has begun since."""
        held = self._holdings.get(client)
        if held is None or held.pid != client.pid:
            return None
        return held if held.load.bare == load.bare else None

    def _save_if_worth_it(
        self, client: EngineClient, held: Holding, patience_s: float = PATIENCE_S
    ) -> bool:
        """Have the engine copy its state now; it is written down on this room's thread."""
        held.due_s = NEVER
        hello = client.hello
        if hello is None or not held.is_worth_it or (files := self._files()) is None:
            return False
        leaving = Leaving(client, held.session, min(held.most_bytes, files.budget_bytes))
        copy = self._writing[leaving] = dataclasses.replace(held)
        held.unsaved = 0

        def is_wanted() -> bool:
            return leaving in self._writing and time.monotonic() < self._last_s

        def write() -> None:
            write_down(leaving, files, copy, hello, patience_s, is_wanted)
            with self._changed:
                self._writing.pop(leaving, None)

        self._put(write)
        return True

    def _drop(self, is_gone: Callable[[str], bool]) -> None:
        """Save nothing of these chats, not even what is on its way."""
        for held in self._holdings.values():
            if is_gone(held.session):
                held.session = ""
        self._writing = {
            leaving: held for leaving, held in self._writing.items() if not is_gone(held.session)
        }

    def _enter(self, client: EngineClient, held: Holding) -> Entering | None:
        """Announce the kept state to the engine and send it from a thread of its own."""
        files = self._files() if held.session else None
        if files is None or not files.has(held.session):
            return None
        entering = Entering(client, held.session, held.adapters)
        feeder = threading.Thread(
            target=feed, args=(entering, client, files, held), name="session", daemon=True
        )
        self._feeders = {each for each in self._feeders if each.is_alive()} | {feeder}
        feeder.start()
        return entering

    def _when_quiet(self, job: Callable[[], None]) -> None:
        """Do this when nothing is being written. The lock is not held."""
        with self._changed:
            thread = self._thread
            if self._last_s == NEVER and thread is not None:
                self._put(job)
                return
        if thread is not None:
            thread.join(LAST_S)
        job()

    def _put(self, job: Callable[[], None]) -> None:
        self._jobs.append(job)
        self._wake()

    def _wake(self) -> None:
        if self._thread is None and self._last_s == NEVER:
            self._thread = threading.Thread(target=self._run, name="sessions", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    # --- on threads of this room -----------------------------------------------------------------

    def _run(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            while not self._jobs:
                if self._last_s < NEVER:
                    return None
                now_s = time.monotonic()
                self._save_due(now_s)
                self._fetch_due(now_s)
                if not self._jobs:
                    self._changed.wait(min(self._next_due_s() - now_s, threading.TIMEOUT_MAX))
            return self._jobs.popleft()

    def _save_due(self, now_s: float) -> None:
        for client, held in self._holdings.items():
            if held.due_s <= now_s and self._held(client, held.load) is held:
                self._save_if_worth_it(client, held)
            elif held.due_s <= now_s:
                held.due_s = NEVER

    def _fetch_due(self, now_s: float) -> None:
        """Fetch the state of a chat that was opened, if nothing better is lost by it."""
        wanted = self._wanted
        if wanted is None or self._wanted_s() > now_s:
            return
        self._wanted = None
        client, new = wanted.client, wanted.held
        held, load, new.pid = self._held(client, new.load), new.load, client.pid
        if not client.has(load) or (held is not None and held.is_same(new)):
            return
        if held is not None:
            self._save_if_worth_it(client, held)
            if held.unsaved >= LEAST_NEW_TOKENS:
                return  # it would have to be read again; the question will fetch the other one
        if self._enter(client, new) is not None:
            self._holdings[client] = new

    def _wanted_s(self) -> float:
        """When to fetch; not while the engine writes."""
        if self._wanted is None:
            return NEVER
        held = self._holdings.get(self._wanted.client)
        return NEVER if held is not None and held.is_busy else self._wanted.due_s

    def _next_due_s(self) -> float:
        return min(self._wanted_s(), *(held.due_s for held in self._holdings.values()), NEVER)
