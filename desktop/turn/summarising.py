# SPDX-License-Identifier: Apache-2.0
"""A reply in a chat that has outgrown the window: its oldest turns are summarised first.

The engine is asked to answer the whole conversation and refuses if it is too long. Then a summary
that holds is told in place of what it stands for; if that is too long too, or there is none, the
model writes one, piece by piece. What fails on the way makes room as "leave out oldest" does.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.declared import replace
from desktop.core.records import ChatTurn, Message, ModelFile, Role, Sampling, Summary
from desktop.engine.failure import known_error
from desktop.engine.load import Load
from desktop.engine.protocol import (
    Done,
    Event,
    FailCode,
    Failed,
    Generate,
    Overflow,
    Prefilling,
    StopReason,
    Text,
)
from desktop.turn import summary as summaries
from desktop.turn.asking import Ask, OnEvent
from desktop.turn.engines import Engines
from desktop.turn.prompting import numbered

KEPT_FRACTIONS = (0.6, 0.4, 0.2)
"""How much of the room the turns may take that stay whole; less at each further try. Half is left
free on purpose, so that not every later question needs a longer summary."""
MOST_PIECES = 8
"""What is longer than so many prompts is left out from the beginning: it would take very long."""
SAFETY = 0.8
"""Tokens are estimated by characters here, and some texts have more of them."""
LEAST_CHARS = 200
_TOO_LONG = {FailCode.TOO_LONG, FailCode.CHAT_TOO_LONG}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be answered.

    Attributes:
        generate: with all turns and Overflow.REFUSE.
        history: the messages that the turns were made of, oldest first.
        known: summaries of this chat, see :func:`desktop.store.summaries.known`.
    """

    model: ModelFile
    load: Load
    generate: Generate
    history: tuple[Message, ...]
    known: tuple[Summary, ...]


@dataclass(slots=True, kw_only=True)
class _Work:
    """A summary that is being written."""

    pieces: list[str]
    keeps_from: int
    messages: int
    left_out: int
    limit_chars: int
    max_tokens: int
    text: str = ""
    at: int = 0


class SummarisingAsk:
    """Like Ask: made, it runs; ``on_event`` gets the reply's events and one Done or Failed."""

    def __init__(
        self,
        engines: Engines,
        asked: Asked,
        on_event: OnEvent,
        on_fraction: Callable[[float], None],
        on_summary: Callable[[Summary | None, str], None],
    ) -> None:
        """Ask.

        Args:
            on_fraction: 0-1 while a summary is being written; an engine's thread.
            on_summary: told before the reply begins which summary stands in the prompt, or None
                and why there is none though one was needed.
        """
        self._engines, self._asked, self._on_event = engines, asked, on_event
        self._on_fraction, self._on_summary = on_fraction, on_summary
        turns = asked.generate.messages
        self._system = turns[:1] if turns and turns[0].role is Role.SYSTEM else ()
        self._talk = turns[len(self._system) :]
        self._starts = [start for _, start in numbered(asked.history)]
        self._held = list(summaries.that_hold(asked.known, asked.history))
        self._summary: Summary | None = None
        self._keeps_from = 0
        self._tries = self._sends = 0
        self._written: list[str] = []
        self._lock = threading.Lock()
        self._ask: Ask | None = None
        self._wants_stop = False
        self._answer(turns)

    def stop(self) -> None:
        """End it; Done or Failed follows. Any thread."""
        with self._lock:
            self._wants_stop = True
            ask = self._ask
        if ask is not None:
            ask.stop()

    def _send(self, generate: Generate, on_event: OnEvent) -> None:
        with self._lock:
            self._sends += 1
            number = self._sends
        ask = self._engines.generate(self._asked.model, self._asked.load, generate, on_event)
        with self._lock:
            # An answer that came at once may have begun the next request already.
            if number == self._sends:
                self._ask = ask
            stop = self._wants_stop
        if stop:
            ask.stop()

    # --- the reply -------------------------------------------------------------------------------

    def _answer(self, turns: tuple[ChatTurn, ...]) -> None:
        self._sent = turns
        self._send(replace(self._asked.generate, messages=turns), self._on_answer)

    def _on_answer(self, event: Event) -> None:
        if isinstance(event, Failed) and event.code in _TOO_LONG:
            self._make_room(event)
        else:
            self._on_event(event)

    def _make_room(self, refused: Failed) -> None:
        """The conversation, as it was sent, is too long."""
        if self._summary is None and self._held:
            self._use(self._held.pop(0))
            return
        if self._tries >= len(KEPT_FRACTIONS):
            self._leave_out("the rest is too long even beside a short summary")
            return
        kept = KEPT_FRACTIONS[self._tries]
        self._tries += 1
        per_char = refused.prompt_tokens / max(1, sum(len(turn.text) for turn in self._sent))
        most = summaries.summary_tokens(refused.room_tokens)
        system = per_char * sum(len(turn.text) for turn in self._system)
        budget = refused.room_tokens * kept - system - most
        start = summaries.first_to_keep(self._talk, self._keeps_from, budget, per_char)
        if start is None:
            if self._summary is None:
                self._on_event(refused)  # one question that is too long: there is nothing else
            else:
                self._leave_out("the last question leaves no room for a summary")
            return
        room = refused.ctx_tokens - 2 * most
        limit = (room / per_char - len(summaries.INSTRUCTION)) * SAFETY
        self._begin(start, max(LEAST_CHARS, int(limit)), most)

    def _use(self, summary: Summary) -> None:
        """Tell a summary in place of the messages that it stands for, and ask again."""
        start = self._turn_of(summary.messages)
        if start is None:  # it ends within a turn: the conversation was joined otherwise
            self._answer(self._sent)
            return
        self._summary, self._keeps_from = summary, start
        first, *rest = self._talk[start:]
        self._on_summary(summary, "")
        self._answer((*self._system, summaries.told(summary.text, first), *rest))

    def _turn_of(self, message: int) -> int | None:
        is_question = message in self._starts and (
            self._talk[self._starts.index(message)].role is Role.USER
        )
        return self._starts.index(message) if is_question else None

    def _leave_out(self, why: str) -> None:
        self._on_summary(None, why)
        whole = replace(self._asked.generate, overflow=Overflow.DROP_OLDEST)
        self._send(whole, self._on_event)

    # --- the summary -----------------------------------------------------------------------------

    def _begin(self, start: int, limit_chars: int, max_tokens: int) -> None:
        """Have everything before a turn summarised, beginning with what is summarised already."""
        history, until = self._asked.history, self._starts[start]
        before = self._summary
        first = before.messages if before else 0
        if len(summaries.transcript(history[first:until])) > MOST_PIECES * limit_chars:
            before, first = None, _first_within(history[:until], MOST_PIECES * limit_chars)
        text = summaries.transcript(history[first:until])
        work = _Work(
            pieces=summaries.pieces(text, limit_chars),
            keeps_from=start,
            messages=until,
            left_out=before.left_out if before else first,
            limit_chars=limit_chars,
            max_tokens=max_tokens,
            text=before.text if before else "",
        )
        if not work.pieces and not work.text:
            self._leave_out("a message is too long to be summarised")
            return
        self._write(work)

    def _write(self, work: _Work) -> None:
        """The next piece, or the end."""
        if work.at >= len(work.pieces):
            covered = summaries.digest(self._asked.history[: work.messages])
            self._use(
                Summary(
                    text=work.text, messages=work.messages, left_out=work.left_out, digest=covered
                )
            )
            return
        self._on_fraction(work.at / len(work.pieces))
        self._written = []
        generate = Generate(
            id=0,
            messages=summaries.asked_for(work.pieces[work.at], work.text),
            sampling=Sampling(temperature=0.0),
            max_tokens=work.max_tokens,
            overflow=Overflow.REFUSE,
            adapters=self._asked.generate.adapters,
            thinks=False,
        )
        self._send(generate, lambda event: self._on_written(work, event))

    def _on_written(self, work: _Work, event: Event) -> None:
        match event:
            case Prefilling():
                done = event.done_tokens / max(1, event.total_tokens)
                self._on_fraction((work.at + done / 2) / len(work.pieces))
            case Text(is_reasoning=False):
                self._written.append(event.text)
            case Done(reason=StopReason.STOPPED):
                # Its counts are those of the summary; of the reply there is nothing yet.
                self._on_event(replace(event, prompt_tokens=0, cached_tokens=0, reply_tokens=0))
            case Done():
                is_cut = event.reason is not StopReason.END
                text = summaries.whole_sentences("".join(self._written), is_cut=is_cut)
                self._take(work, text)
            case Failed(code=code) if code in _TOO_LONG and work.limit_chars > LEAST_CHARS:
                self._halve(work)
            case Failed():
                self._leave_out(known_error(event, self._asked.model.name).sentence)
            case _:
                pass

    def _take(self, work: _Work, text: str) -> None:
        if not text:
            self._leave_out("the model wrote no summary")
            return
        work.text = text
        work.at += 1
        self._write(work)

    def _halve(self, work: _Work) -> None:
        """The rest in shorter pieces: this text has more tokens than it looks."""
        work.limit_chars = max(LEAST_CHARS, work.limit_chars // 2)
        rest = "\n\n".join(work.pieces[work.at :])
        work.pieces[work.at :] = summaries.pieces(rest, work.limit_chars)
        self._write(work)


def _first_within(messages: Sequence[Message], most_chars: int) -> int:
    """From which message on the last ones have at most so many characters."""
    first = len(messages)
    while first and len(summaries.transcript(messages[first - 1 :])) <= most_chars:
        first -= 1
    return first
