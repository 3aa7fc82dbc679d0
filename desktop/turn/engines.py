# SPDX-License-Identifier: Apache-2.0
"""The engines that are warm: one child a model; what they may take of the memory together is
limited, and the least recently used one that does not write ends first."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.core.declared import replace
from desktop.core.records import ModelFile
from desktop.engine.client import EngineClient, Limits
from desktop.engine.load import Load
from desktop.engine.options import Adapter
from desktop.engine.protocol import (
    Done,
    Event,
    FailCode,
    Failed,
    Generate,
    Loaded,
    Loading,
    Prefilling,
)
from desktop.library.shelf import header_problem
from desktop.turn.asking import OF_THE_REQUEST, Ask, OnEvent
from desktop.turn.events import EngineState, EngineStatus, introduction, made
from desktop.turn.fits import load_memory
from desktop.turn.holding import Holding
from desktop.turn.idling import Idle, Idling
from desktop.turn.rechecking import Recheck, Rechecks
from desktop.turn.room import Room
from desktop.turn.sessions import Sessions
from desktop.turn.stepping import Steps

OnStatus = Callable[[EngineStatus], None]


class Engines:
    """Starts, loads, keeps and ends engine children. Methods from any thread, return at once."""

    def __init__(
        self,
        argv: Sequence[str],
        limits: Limits | None = None,
        budget_bytes: int | None = None,
        sessions: Sessions | None = None,
        rechecks: Rechecks | None = None,
        state: Path | None = None,
        idle: Idle | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            sessions: keeps what the models have read; None: nobody does.
            rechecks: which files are held against their hashes before they are loaded; None: none.
            state: folder that keeps what graphics cards took; None: only this process knows.
            budget_bytes: for all warm models; None: what one may take. That in use stays, always.
            idle: when an engine ends whose model is not used; None: never.
        """
        self._argv, self._limits, self._rechecks = tuple(argv), limits, rechecks
        self._steps = Steps(state and state / "graphics.json")
        self._sessions = sessions or Sessions(lambda: None)
        self._room = Room(budget_bytes)
        self._idling = Idling(idle, self._end_idle)
        self._lock = threading.RLock()
        self._warm: OrderedDict[Path, EngineClient] = OrderedDict()
        self._closing: list[EngineClient] = []
        self._listeners: list[OnStatus] = []
        self._status: dict[Path, EngineStatus] = {}
        self._current: Path | None = None

    def on_status(self, listener: OnStatus) -> None:
        """Be told when the current model's engine changes; called on an engine's thread."""
        self._listeners.append(listener)

    def status(self) -> EngineStatus:
        """Of the model used last."""
        with self._lock:
            return self._status.get(self._current, EngineStatus()) if self._current else _NOTHING

    def device(self, model: ModelFile) -> str:
        """Where this model runs, once it is loaded."""
        return self._status.get(model.path, _NOTHING).device

    def client(self, model: ModelFile) -> EngineClient | None:
        """The engine of this model, if it is warm."""
        with self._lock:
            return self._warm.get(model.path)

    def pid(self, model: ModelFile) -> int | None:
        """Process id of the engine of this model, if it runs."""
        client = self.client(model)
        return client.pid if client is not None else None

    def ready(self, model: ModelFile, load: Load) -> EngineClient | None:
        """The engine that has this model with these options, or is loading it; starts none."""
        client = self.client(model)
        return client if client is not None and client.has(load) else None

    def ctx_tokens(self, model: ModelFile) -> int:
        """The window that was made for this model; 0: it was not loaded yet."""
        return self._status.get(model.path, _NOTHING).ctx_tokens

    def engine(self, model: ModelFile) -> str:
        """Which engine runs this model, once it has introduced itself."""
        client = self.client(model)
        return client.hello.engine if client is not None and client.hello is not None else ""

    def warm(
        self, model: ModelFile, load: Load, on_event: OnEvent | None = None
    ) -> tuple[EngineClient, int | None]:
        """Have the model loaded with these options, now or soon.

        Its header is read here first, within limits, so that llama.cpp never sees a file that
        lies about itself in a way that we can tell; once for each state of the file.

        Args:
            on_event: told about the load if one is needed.

        Returns:
            The client, and the number of the load if one was needed.
        """
        self._idling.used(model.path)
        with self._lock:
            client = self._warm.pop(model.path, None) or EngineClient(self._argv, self._limits)
            self._warm[model.path] = client
            self._current = model.path
            self._room.take(model, load_memory(model, load))
            while (path := self._room.goes(tuple(self._warm))) is not None:
                self._let_go(path)
        if not client.has(load):
            if problem := header_problem(model.path):
                failed = Failed(id=0, code=FailCode.BAD_FILE, detail=problem)
                self._on_load(model, failed, on_event)
                return client, None
            self._update(model, state=EngineState.LOADING, fraction=0.0, is_checking=False)
            checks, steps = self._rechecks, self._steps
            adapters = (each.path for each in load.adapters)
            recheck = checks.due(model, load.draft, adapters) if checks else Recheck()

            def on_load(event: Event) -> None:
                if isinstance(event, Loaded) and checks is not None:
                    checks.passed(recheck, event.unlike)
                if self.client(model) is client:  # else we ended it, and not the card
                    steps.ended(model, load, event)
                self._on_load(model, event, on_event)

            sent = replace(load, sha256=recheck.sha256, start=steps.start(model, load))
            return client, client.load(sent, on_load)
        self._announce(model.path)
        return client, None

    def _end_idle(self) -> bool:
        """End the engines whose models were not used for a while; returns whether one is left.

        What they have read is saved as when they make room. One that writes is used.
        """
        gone = []
        with self._lock:
            for path in tuple(self._warm):
                if self._idling.is_idle(path) and not self._room.is_held(path):
                    self._let_go(path)
                    gone.append(path)
        for path in gone:
            self._stopped(path)
        return bool(self._warm)

    def _let_go(self, path: Path) -> None:
        client = self._warm.pop(path)
        self._room.leave(path)
        self._closing.append(client)
        self._sessions.leave(client)

    def in_the_way(self, model: ModelFile, load: Load) -> str:
        """Name of a model that is writing, beside which this one does not fit; empty: none is."""
        return self._room.in_the_way(model.path, load_memory(model, load))

    def generate(self, model: ModelFile, load: Load, generate: Generate, on_event: OnEvent) -> Ask:
        """Load the model if needed, then write a reply.

        ``on_event`` gets Loading, Prefilling and Text, and exactly one Done or Failed.
        """
        ask = Ask(on_event, self._room.hold(model.path))
        client, loading = self.warm(model, load, ask.on_load_event)
        if not ask.has_failed:
            before = self._sessions.before(client, model, load, generate)

            def on_reply(event: Event) -> None:
                self._sessions.after(client, event)
                self._on_reply(model, event, ask)

            number = client.generate(generate, on_reply)
            ask.begin(client, [*(() if loading is None else (loading,)), *before, number])
        return ask

    def return_to(
        self, session: str, model: ModelFile, load: Load, adapters: tuple[Adapter, ...] = ()
    ) -> None:
        """A chat was opened: if its model is warm, have it know again what it had read of it."""
        if (client := self.client(model)) is not None:
            held = Holding(
                model=model, load=load, session=session, adapters=adapters, pid=client.pid
            )
            self._sessions.prepare(client, held)

    def unload(self, model: ModelFile, timeout_s: float) -> None:
        """End the engine of this model, if there is one, and wait, so that its files are free."""
        with self._lock:
            client = self._warm.pop(model.path, None)
            self._room.leave(model.path)
            # One that made room may still hold the file.
            clients = [each for each in (client, *self._closing) if each]
        self._sessions.lose(clients)
        for each in clients:
            each.close(timeout_s, wait=True)
        if client is not None:
            self._update(model, state=EngineState.STOPPED)

    def close(self, timeout_s: float) -> None:
        """Save what is worth it, end all children and wait for them."""
        self._sessions.close()
        self.rest(timeout_s)
        self._sessions.end()

    def rest(self, timeout_s: float) -> None:
        """End all children and wait; a question starts them again. What was not saved is lost."""
        self._idling.stop()
        with self._lock:
            clients = [*self._warm.values(), *self._closing]
            for kept in (self._warm, self._room, self._closing, self._status):
                kept.clear()
        self._sessions.lose(clients)
        for client in clients:
            client.close(timeout_s, wait=False)
        for client in clients:
            client.close(timeout_s, wait=True)
        for listener in tuple(self._listeners):
            listener(_NOTHING)

    def _on_load(self, model: ModelFile, event: Event, on_event: OnEvent | None) -> None:
        match event:
            case Loading():
                self._update(
                    model,
                    state=EngineState.LOADING,
                    fraction=event.fraction,
                    is_checking=event.is_checking,
                )
            case Loaded():
                client = self.client(model)
                hello = client.hello if client is not None else None
                facts = {**introduction(hello), **made(event)}
                self._update(model, state=EngineState.READY, fraction=1.0, **facts)
            case Failed():
                self._update(model, state=EngineState.FAILED)
            case _:
                pass
        if on_event is not None:
            on_event(event)

    def _on_reply(self, model: ModelFile, event: Event, ask: Ask) -> None:
        if isinstance(event, Done | Failed):
            self._idling.answered(model.path)
        match event:
            case Prefilling():
                self._update(model, state=EngineState.BUSY)
            case Done():
                self._update(model, state=EngineState.READY, tokens_per_s=event.tokens_per_s)
            case Failed(code=code) if code in OF_THE_REQUEST:
                self._update(model, state=EngineState.READY)
            case Failed():
                self._update(model, state=EngineState.FAILED)
            case _:
                pass
        ask.on_reply_event(event)

    def _update(self, model: ModelFile, **changes: Any) -> None:
        with self._lock:
            old = self._status.get(model.path, EngineStatus(model_name=model.name))
            self._status[model.path] = replace(old, **changes)
        self._announce(model.path)

    def _stopped(self, path: Path) -> None:
        with self._lock:
            if path not in self._warm and (old := self._status.get(path)) is not None:
                self._status[path] = replace(old, state=EngineState.STOPPED)
        self._announce(path)

    def _announce(self, path: Path) -> None:
        with self._lock:
            status = self._status.get(path)
            is_current = self._current == path
        if status is not None and is_current:
            for listener in tuple(self._listeners):
                listener(status)


_NOTHING = EngineStatus()
