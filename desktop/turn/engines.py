# SPDX-License-Identifier: Apache-2.0
"""The engines that are warm: one child a model; what they may take of the memory together is
limited, and the least recently used one ends first."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.core.declared import replace
from desktop.core.fit import usable_bytes
from desktop.core.records import ModelFile
from desktop.engine.client import EngineClient, Limits
from desktop.engine.hardware import memory_bytes
from desktop.engine.protocol import (
    Done,
    Event,
    FailCode,
    Failed,
    Generate,
    Load,
    Loaded,
    Loading,
    Prefilling,
)
from desktop.library.shelf import model_at
from desktop.turn.events import EngineState, EngineStatus
from desktop.turn.fits import file_memory

MAX_WARM = 6
"""However small they are: each is a process with threads of its own."""

_OF_THE_REQUEST = {
    FailCode.TOO_LONG,
    FailCode.CHAT_TOO_LONG,
    FailCode.TEMPLATE,
    FailCode.GRAMMAR,
    FailCode.BUG,
}
"""After these the engine is as ready as before."""

OnEvent = Callable[[Event], None]
OnStatus = Callable[[EngineStatus], None]


class Engines:
    """Starts, loads, keeps and ends engine children. Methods from any thread, return at once."""

    def __init__(
        self, argv: Sequence[str], limits: Limits | None = None, budget_bytes: int | None = None
    ) -> None:
        """Start nothing yet.

        Args:
            budget_bytes: what all warm models may need together; None: what one model may take of
                this machine. The model in use stays, however large it is.
        """
        self._argv, self._limits = tuple(argv), limits
        if budget_bytes is None:
            budget_bytes = usable_bytes(memory_bytes()[0])
        self._budget_bytes = budget_bytes
        self._needed_bytes: dict[Path, int] = {}
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

    def pid(self, model: ModelFile) -> int | None:
        """Process id of the engine of this model, if it runs."""
        with self._lock:
            client = self._warm.get(model.path)
        return client.pid if client is not None else None

    def engine(self, model: ModelFile) -> str:
        """Which engine runs this model, once it has introduced itself."""
        with self._lock:
            client = self._warm.get(model.path)
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
        with self._lock:
            client = self._warm.pop(model.path, None) or EngineClient(self._argv, self._limits)
            self._warm[model.path] = client
            self._current = model.path
            self._needed_bytes[model.path] = file_memory(
                model, load.ctx_tokens or model.ctx_train_tokens, load.kv_type.fraction
            )
            while self._is_too_much():
                path, oldest = self._warm.popitem(last=False)
                del self._needed_bytes[path]
                self._closing.append(oldest)
                oldest.close(wait=False)
        if not client.has(load):
            if problem := _header_problem(model.path):
                failed = Failed(id=0, code=FailCode.BAD_FILE, detail=problem)
                self._on_load(model, failed, on_event)
                return client, None
            self._update(model, state=EngineState.LOADING, fraction=0.0)
            number = client.load(load, lambda event: self._on_load(model, event, on_event))
            return client, number
        self._announce(model)
        return client, None

    def _is_too_much(self) -> bool:
        """Whether an engine must end; never the one that was asked for last."""
        warm = len(self._warm)
        needed = sum(self._needed_bytes.values())
        return warm > 1 and (warm > MAX_WARM or needed > self._budget_bytes)

    def generate(
        self, model: ModelFile, load: Load, generate: Generate, on_event: OnEvent
    ) -> "Ask":
        """Load the model if needed, then write a reply.

        ``on_event`` gets Loading, Prefilling and Text, and exactly one Done or Failed.
        """
        ask = Ask(on_event)
        client, loading = self.warm(model, load, ask.on_load_event)
        if not ask.has_failed:
            number = client.generate(generate, lambda event: self._on_reply(model, event, ask))
            ask.begin(client, [number] if loading is None else [loading, number])
        return ask

    def unload(self, model: ModelFile, timeout_s: float) -> None:
        """End the engine of this model, if there is one, and wait, so that its files are free."""
        with self._lock:
            client = self._warm.pop(model.path, None)
            self._needed_bytes.pop(model.path, None)
            closing = tuple(self._closing)  # one that made room may still hold the file
        for each in (client, *closing):
            if each is not None:
                each.close(timeout_s, wait=True)
        if client is not None:
            self._update(model, state=EngineState.STOPPED)

    def close(self, timeout_s: float) -> None:
        """End all children and wait for them; another question starts them again."""
        with self._lock:
            clients = [*self._warm.values(), *self._closing]
            self._warm.clear()
            self._needed_bytes.clear()
            self._closing.clear()
            self._status.clear()
        for client in clients:
            client.close(timeout_s, wait=False)
        for client in clients:
            client.close(timeout_s, wait=True)

    def _on_load(self, model: ModelFile, event: Event, on_event: OnEvent | None) -> None:
        match event:
            case Loading():
                self._update(model, state=EngineState.LOADING, fraction=event.fraction)
            case Loaded():
                made = {"device": event.device, "ctx_tokens": event.ctx_tokens}
                made |= self._introduction(model)
                self._update(model, state=EngineState.READY, fraction=1.0, **made)
            case Failed():
                self._update(model, state=EngineState.FAILED)
            case _:
                pass
        if on_event is not None:
            on_event(event)

    def _introduction(self, model: ModelFile) -> dict[str, Any]:
        """What the engine of this model said of itself."""
        with self._lock:
            client = self._warm.get(model.path)
        hello = client.hello if client is not None else None
        if hello is None:
            return {}
        isolation = hello.isolation
        means = f" ({', '.join(isolation.means)})" if isolation.means else ""
        why = f". {' '.join(isolation.reasons)}" if isolation.reasons else ""
        return {"engine": hello.engine, "isolation": f"{isolation.level.value}{means}{why}"}

    def _on_reply(self, model: ModelFile, event: Event, ask: "Ask") -> None:
        match event:
            case Prefilling():
                self._update(model, state=EngineState.BUSY)
            case Done():
                self._update(model, state=EngineState.READY, tokens_per_s=_tokens_per_s(event))
            case Failed(code=code) if code in _OF_THE_REQUEST:
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
        self._announce(model)

    def _announce(self, model: ModelFile) -> None:
        with self._lock:
            status = self._status.get(model.path)
            is_current = self._current == model.path
        if status is not None and is_current:
            for listener in tuple(self._listeners):
                listener(status)


class Ask:
    """One reply that is being written; joins the load's failure and the reply's events."""

    def __init__(self, on_event: OnEvent) -> None:
        self._on_event = on_event
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
            self._is_over = isinstance(event, Done | Failed)
        self._on_event(event)


_NOTHING = EngineStatus()


def _header_problem(path: Path) -> str:
    """Why the file's header says that it cannot be loaded; a missing one the engine reports."""
    return model_at(path).problem if path.exists() else ""


def _tokens_per_s(done: Done) -> float:
    if done.reply_tokens < 2 or done.decode_ms <= 0:
        return 0.0
    return (done.reply_tokens - 1) * 1000.0 / done.decode_ms
