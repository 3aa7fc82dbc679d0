# SPDX-License-Identifier: Apache-2.0
"""How full the context window is, in the engine's own tokens, while a question is being typed.

For the composer's gauge: call :meth:`Gauge.measure` whenever chat, model, history or draft change
(a pause of some 150 ms between keys is polite, and not needed: what is overtaken is never counted).
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from desktop.core.declared import Struct
from desktop.core.ids import ChatId
from desktop.core.prompt import last_of, prompt_room
from desktop.core.records import (
    Chat,
    ChatOptions,
    ChatTurn,
    Domain,
    Message,
    ModelFile,
    Summary,
)
from desktop.engine.failure import known_error
from desktop.engine.load import Load
from desktop.engine.protocol import Count, Counted, Event, Failed, Generate
from desktop.store import chats, summaries
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.engines import Engines
from desktop.turn.prompting import (
    conversation,
    generate_with,
    numbered,
    summarises,
    with_options,
    with_question,
)
from desktop.turn.stores import Stores
from desktop.turn.summary import that_hold, told

RequestsFor = Callable[[Domain, ModelFile], tuple[Load, Generate, bool]]
"""How a question in this domain with this model is asked, by the settings, and whether the oldest
turns are summarised if it is too long."""
KEPT = 256
"""Counts that are remembered: two for each state of a chat, and one for each draft."""


class Usage(Struct, frozen=True, kw_only=True):
    """How the window would be used if the draft were sent now; all in tokens.

    ``system + history + question`` is exactly what the engine would read, if it fits.

    Attributes:
        system_tokens: the system prompt and what the template adds around it.
        history_tokens: earlier questions and answers; with ``summarised_messages`` the summary
            that is told in place of the oldest ones, and the rest.
        question_tokens: the draft.
        reply_tokens: kept for the reply.
        ctx_tokens: the whole window, as the engine made it.
    """

    system_tokens: int
    history_tokens: int
    question_tokens: int
    reply_tokens: int
    ctx_tokens: int
    summarised_messages: int = 0

    @property
    def prompt_tokens(self) -> int:
        """All that would be read."""
        return self.system_tokens + self.history_tokens + self.question_tokens

    @property
    def free_tokens(self) -> int:
        """Left for a longer question; below 0: so much must be left out or summarised."""
        return self.ctx_tokens - self.reply_tokens - self.prompt_tokens

    @property
    def is_too_long(self) -> bool:
        """Whether not even the draft alone fits: it would be refused."""
        alone = self.system_tokens + self.question_tokens
        return alone > self.ctx_tokens - self.reply_tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is to be measured.

    Attributes:
        chat: None: a new one.
        history: all messages before the draft, oldest first; for a question that is being edited,
            those before it. Of a long one only the end is counted.
        text: the draft; may be empty.
    """

    chat: Chat | None
    history: tuple[Message, ...]
    text: str
    domain: Domain
    model: ModelFile


class Gauge:
    """Counts one draft at a time, always the newest. Methods from any thread, return at once."""

    def __init__(self, stores: Stores, engines: Engines, requests_for: RequestsFor) -> None:
        self._stores, self._engines, self._requests_for = stores, engines, requests_for
        self._lock = threading.Lock()
        self._running: _Measurement | None = None
        self._next: tuple[Draft, Future[Usage | None]] | None = None
        self._known: OrderedDict[object, int] = OrderedDict()

    def measure(self, draft: Draft) -> "Future[Usage | None]":
        """Count a draft with its conversation.

        Returns:
            A future, done on an engine's or the store's thread. None: there is nothing to show,
            because the model is not loaded (measuring loads none) or answers from the handbook and
            reads no history. It is cancelled when a newer draft overtakes it, and raises a
            KnownError if the template refuses the conversation or the engine ends. While a reply
            is being written it waits for the reply's end.
        """
        future: Future[Usage | None] = Future()
        with self._lock:
            overtaken, self._next = self._next, (draft, future)
        if overtaken is not None:
            _cancel(overtaken[1])
        self._go_on()
        return future

    def _go_on(self) -> None:
        """Begin what waits, if nothing runs."""
        with self._lock:
            if self._running is not None or self._next is None:
                return
            (draft, future), self._next = self._next, None
            requests = self._requests_for(draft.domain, draft.model)
            self._running = running = _Measurement(self, self._engines, draft, requests, future)
        chat = draft.chat
        running.begin(self._stores.of(chat.id) if chat is not None else self._stores.kept)

    def finish(self, future: "Future[Usage | None]", found: Usage | BaseException | None) -> None:
        """A measurement has ended."""
        with self._lock:
            self._running = None
        if future.set_running_or_notify_cancel():
            if isinstance(found, BaseException):
                future.set_exception(found)
            else:
                future.set_result(found)
        self._go_on()

    def forget(self) -> None:
        """Drop the counts: their keys are the words that were counted."""
        with self._lock:
            self._known.clear()

    def known(self, key: object) -> int | None:
        """A count of before."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
            return self._known.get(key)

    def learn(self, key: object, tokens: int) -> None:
        """Remember a count."""
        with self._lock:
            self._known[key] = tokens
            while len(self._known) > KEPT:
                self._known.popitem(last=False)


class _Measurement:
    """Options from the store, then up to three counts, one after the other."""

    def __init__(
        self,
        gauge: Gauge,
        engines: Engines,
        draft: Draft,
        requests: tuple[Load, Generate, bool],
        future: "Future[Usage | None]",
    ) -> None:
        self._gauge, self._engines, self._draft, self._future = gauge, engines, draft, future
        self._load, self._generate, self._summarises = requests
        self._wanted: tuple[tuple[ChatTurn, ...], ...] = ()
        self._held: tuple[Summary, ...] = ()
        self._summarised = 0
        self._counts: list[int] = []

    def begin(self, store: StoreThread) -> None:
        """Read the chat's options; the store's thread goes on with the counts."""
        chat = self._draft.chat
        if self._draft.domain.uses_handbook:
            self._end(None)
            return
        try:
            work = store.submit(lambda db: _of_chat(db, chat.id) if chat else (ChatOptions(), ()))
        except RuntimeError as closed:
            self._end(closed)
            return
        work.add_done_callback(self._on_options)

    def _on_options(self, work: "Future[tuple[ChatOptions, tuple[Summary, ...]]]") -> None:
        if work.cancelled() or (error := work.exception()) is not None:
            self._end(None if work.cancelled() else error)
            return
        draft, (options, known) = self._draft, work.result()
        if summarises(draft.domain, options, self._summarises):
            self._held = that_hold(known, draft.history)
        self._generate = generate_with(self._generate, options, ())
        near = last_of(draft.history, self._engines.ctx_tokens(draft.model))
        before = conversation(near, with_options(draft.domain, options))
        system = conversation((), with_options(draft.domain, options))
        self._wanted = (
            with_question(system, ""),
            with_question(before, ""),
            with_question(before, draft.text),
        )
        self._count()

    def _count(self) -> None:
        """The next count that is not known yet, or the end."""
        while len(self._counts) < len(self._wanted):
            turns = self._wanted[len(self._counts)]
            known = self._gauge.known(self._key(turns))
            if known is None:
                self._ask(turns)
                return
            self._counts.append(known)
        system, before, whole = self._counts
        ctx_tokens = self._engines.ctx_tokens(self._draft.model)
        room = prompt_room(ctx_tokens, self._generate.max_tokens)
        if whole > room and self._held and not self._summarised:
            self._count_with(self._held[0])
            return
        usage = Usage(
            system_tokens=system,
            history_tokens=before - system,
            question_tokens=whole - before,
            reply_tokens=ctx_tokens - room,
            ctx_tokens=ctx_tokens,
            summarised_messages=self._summarised,
        )
        self._end(usage if ctx_tokens else None)

    def _count_with(self, summary: Summary) -> None:
        """Count again what would be sent: the summary in place of the oldest turns."""
        self._summarised = summary.messages
        turns = numbered(self._draft.history)
        starts = [start for _, start in turns]
        if summary.messages not in starts:
            self._count()  # it ends within a turn and would not be used
            return
        after = [turn for turn, _ in turns[starts.index(summary.messages) :]]
        rest = last_of(after, self._engines.ctx_tokens(self._draft.model))
        before = (*self._wanted[0][:-1], told(summary.text, rest[0]), *rest[1:])
        shorter = (with_question(before, ""), with_question(before, self._draft.text))
        self._wanted, self._counts = (self._wanted[0], *shorter), self._counts[:1]
        self._count()

    def _ask(self, turns: tuple[ChatTurn, ...]) -> None:
        client = self._engines.ready(self._draft.model, self._load)
        if client is None:
            self._end(None)
            return
        count = Count(id=0, messages=turns, thinks=self._generate.thinks)
        client.count(count, lambda event: self._on_event(turns, event))

    def _on_event(self, turns: tuple[ChatTurn, ...], event: Event) -> None:
        if isinstance(event, Counted):
            self._gauge.learn(self._key(turns), event.tokens)
            self._counts.append(event.tokens)
            self._count()
        elif isinstance(event, Failed):
            self._end(known_error(event, self._draft.model.name))

    def _key(self, turns: Sequence[ChatTurn]) -> object:
        return self._load, self._generate.thinks, tuple(turns)

    def _end(self, found: Usage | BaseException | None) -> None:
        self._gauge.finish(self._future, found)


def _of_chat(db: Database, chat_id: ChatId) -> tuple[ChatOptions, tuple[Summary, ...]]:
    return chats.options(db, chat_id), summaries.known(db, chat_id)


def _cancel(future: "Future[Usage | None]") -> None:
    """Cancel a future that nobody runs, and tell who waits."""
    future.cancel()
    future.set_running_or_notify_cancel()
