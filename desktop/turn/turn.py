# SPDX-License-Identifier: Apache-2.0
"""One turn: the question to disk, to the engine, and the reply to disk while it streams."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any

from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.records import (
    Article,
    ChatOptions,
    Message,
    ModelFile,
    ReplyState,
    Summary,
)
from desktop.documents.search import Hit
from desktop.engine.failure import known_error
from desktop.engine.protocol import Done, Event, Failed, Loading, Overflow, Prefilling, Text
from desktop.store import chats, messages, summaries
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.asking import Ask
from desktop.turn.branch import read_branch
from desktop.turn.engines import Engines
from desktop.turn.events import Outcome, Progress, Step, TurnListener
from desktop.turn.numbers import STATES, facts_of, with_numbers, with_seen
from desktop.turn.plan import Plan
from desktop.turn.prompting import generate_with, suggestions, summarises, turns_for
from desktop.turn.summarising import Asked, SummarisingAsk

log = logging.getLogger(__name__)
SAVE_S = 0.5
"""Text is on disk at the latest this long after it was shown; the promise is one second."""


class Turn:
    """Runs by itself once made. :meth:`stop` from any thread; see TurnListener for the rest.

    ``refusal`` is asked before the engine is: why it must not answer; None: it may.
    """

    def __init__(
        self,
        plan: Plan,
        store: StoreThread,
        engines: Engines,
        find_hits: Callable[[str], tuple[Hit, ...]],
        listener: TurnListener,
        refusal: Callable[[], KnownError | None] = lambda: None,
    ) -> None:
        self._refusal = refusal
        self._plan, self._store, self._engines, self._listener = plan, store, engines, listener
        self._find_hits = find_hits
        self._hits: tuple[Hit, ...] = ()
        self._unread = 0
        self._options = ChatOptions()
        self._history: tuple[Message, ...] = ()
        self._known: tuple[Summary, ...] | None = None
        self._session = ""
        self._lock = threading.RLock()
        self._reply: Message | None = None
        self._facts = facts_of(plan)
        self._text: list[str] = []
        self._thoughts: list[str] = []
        self._timer: threading.Timer | None = None
        self._ask: Ask | SummarisingAsk | None = None
        self._is_stopped = False
        self._finished = threading.Event()
        store.submit(self._prepare).add_done_callback(self._begin)

    def stop(self) -> None:
        """End the reply now; on_finished follows."""
        with self._lock:
            self._is_stopped = True
            ask = self._ask
        if ask is not None:
            ask.stop()

    @property
    def model(self) -> ModelFile:
        """What answers."""
        return self._plan.model

    @property
    def is_finished(self) -> bool:
        """Whether on_finished has returned."""
        return self._finished.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Wait until on_finished has returned. Not on a thread that calls the listener."""
        return self._finished.wait(timeout_s)

    # --- on the store's thread -------------------------------------------------------------------

    def _prepare(self, db: Database) -> tuple[Message, ...]:
        """Put the question and an empty reply on disk; return the branch up to the question."""
        plan = self._plan
        if plan.question is not None:
            asked = messages.add_question(db, plan.chat.id, plan.parent_id, plan.question)
            self._listener.on_question(asked)
        else:
            assert plan.question_id is not None
            asked = messages.get_message(db, plan.question_id)
        if plan.domain.uses_handbook:
            self._hits = self._find_hits(asked.text)
            ids = tuple(hit.article.id for hit in self._hits)
            self._facts = replace(self._facts, article_ids=ids)
        elif not plan.chat.is_temporary:
            self._session = chats.uid_of(db, plan.chat.id)
        self._options = chats.options(db, plan.chat.id)
        if plan.continues is None:
            reply = messages.begin_reply(db, plan.chat.id, asked.id, self._facts)
            if summarises(plan.domain, self._options, plan.summarises):
                self._known = summaries.known(db, plan.chat.id)
        else:
            reply = messages.resume_reply(db, plan.continues)
            self._text, self._thoughts = (
                [reply.text],
                [reply.facts.reasoning if reply.facts else ""],
            )
        self._reply = reply
        self._listener.on_reply(reply)
        branch, self._unread = read_branch(db, plan, whole=self._known is not None)
        return branch

    @property
    def _articles(self) -> tuple[Article, ...]:
        return tuple(hit.article for hit in self._hits)

    def _begin(self, prepared: "Future[tuple[Message, ...]]") -> None:
        if (error := _error_of(prepared)) is not None:
            self._finish_unsaved(error)
            return
        plan = self._plan
        if (refused := self._refusal()) is not None:  # the question is on disk, and stays
            self._facts = replace(self._facts, error=refused.text())
            self._finish(ReplyState.FAILED, refused)
            return
        self._history = history = prepared.result()
        begun = "".join(self._text) if plan.continues is not None else None
        turns = turns_for(history, plan.domain, self._options, self._hits, begun)
        generate = generate_with(plan.generate, self._options, turns)
        generate = replace(generate, session=self._session)
        if begun is not None and summarises(plan.domain, self._options, plan.summarises):
            generate = replace(generate, overflow=Overflow.DROP_OLDEST)  # it has its summary
        ask: Ask | SummarisingAsk
        if self._known is None:
            ask = self._engines.generate(plan.model, plan.load, generate, self._on_event)
        else:
            asked = Asked(
                model=plan.model,
                load=plan.load,
                generate=generate,
                history=history,
                known=self._known,
            )
            told = (self._on_event, self._on_summarising, self._on_summary)
            ask = SummarisingAsk(self._engines, asked, *told)
        with self._lock:
            self._ask = ask
            stop = self._is_stopped
        if stop:
            ask.stop()

    def _save(self, db: Database) -> None:
        with self._lock:
            text, reply = "".join(self._text), self._reply
            facts = replace(self._facts, reasoning="".join(self._thoughts))
        if reply is not None and not self._finished.is_set():
            messages.save_partial(db, reply.id, text, facts if facts.reasoning else None)

    # --- on an engine's thread -------------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        match event:
            case Loading():
                step = Step.CHECKING if event.is_checking else Step.LOADING
                self._listener.on_progress(Progress(step=step, fraction=event.fraction))
            case Prefilling():
                fraction = event.done_tokens / max(1, event.total_tokens)
                left_out = event.left_out_messages + self._unread
                self._listener.on_progress(
                    Progress(step=Step.READING, fraction=fraction, left_out_messages=left_out)
                )
            case Text():
                if event.is_reasoning:
                    self._keep(self._thoughts, event.text)
                    self._listener.on_reasoning(event.text)
                else:
                    self._keep(self._text, event.text)
                    self._listener.on_text(event.text)
            case Done():
                before = self._reply.facts if self._plan.continues and self._reply else None
                facts = with_seen(with_numbers(self._facts, event, before), self._history)
                self._facts = replace(
                    facts,
                    left_out_messages=facts.left_out_messages + self._unread,
                    device=self._engines.device(self._plan.model),
                    engine=self._engines.engine(self._plan.model),
                )
                self._finish(STATES[event.reason], None)
            case Failed():
                self._fail(event)
            case _:
                log.warning("unexpected event %s", type(event).__name__)

    def _on_summarising(self, fraction: float) -> None:
        self._listener.on_progress(Progress(step=Step.SUMMARISING, fraction=fraction))

    def _on_summary(self, summary: Summary | None, problem: str) -> None:
        # Kept with the reply however that ends, so that asking again needs no new one.
        self._facts = replace(self._facts, summary=summary, summary_problem=problem)

    def _keep(self, pieces: list[str], text: str) -> None:
        """Text is on disk at the latest SAVE_S from now."""
        with self._lock:
            pieces.append(text)
            if self._timer is None:
                self._timer = threading.Timer(SAVE_S, self._save_soon)
                self._timer.name = "turn:save"
                self._timer.daemon = True
                self._timer.start()

    def _save_soon(self) -> None:
        with self._lock:
            self._timer = None
        try:
            self._store.submit(self._save).add_done_callback(_log_error)
        except RuntimeError:
            log.info("the store closed while a reply was being written")

    def _fail(self, failed: Failed) -> None:
        with self._lock:
            stopped = self._is_stopped
        if stopped:
            # Whatever happened to the engine meanwhile: the user wanted an end and got it.
            self._finish(ReplyState.STOPPED, None)
            return
        error = known_error(failed, self._plan.model.name)
        self._facts = replace(self._facts, error=error.text())
        self._finish(ReplyState.FAILED, error)

    # --- the end ---------------------------------------------------------------------------------

    def _finish(self, state: ReplyState, error: KnownError | None) -> None:
        with self._lock:
            timer, self._timer = self._timer, None
            text, reply = "".join(self._text), self._reply
        if timer is not None:
            timer.cancel()
        assert reply is not None
        self._facts = replace(self._facts, reasoning="".join(self._thoughts))

        def save(db: Database) -> Message:
            return messages.finish_reply(db, reply.id, text, state, self._facts)

        def saved(future: "Future[Message]") -> None:
            if (problem := _error_of(future)) is not None:
                self._finish_unsaved(problem)
                return
            offered: tuple[Article, ...] = ()
            if self._plan.domain.uses_handbook:
                offered = suggestions(self._articles, text, state)
            outcome = Outcome(reply=future.result(), error=error, suggestions=offered)
            self._tell(outcome)

        try:
            self._store.submit(save).add_done_callback(saved)
        except RuntimeError as closed:
            self._finish_unsaved(closed)

    def _finish_unsaved(self, error: BaseException) -> None:
        """The store refused; a bug is raised again after the listener knows that it is over."""
        known = error if isinstance(error, KnownError) else None
        self._tell(Outcome(reply=None, error=known))
        if known is None and not isinstance(error, CancelledError | RuntimeError):
            raise error

    def _tell(self, outcome: Outcome) -> None:
        try:
            self._listener.on_finished(outcome)
        finally:
            self._finished.set()


def _error_of(future: "Future[Any]") -> BaseException | None:
    return CancelledError() if future.cancelled() else future.exception()


def _log_error(future: "Future[None]") -> None:
    if (error := _error_of(future)) is not None:
        log.error("a part of a reply could not be saved: %s", error)
