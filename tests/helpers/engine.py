# SPDX-License-Identifier: Apache-2.0
"""Talks to a real engine child and collects what it answers."""

import queue
import time
from collections.abc import Sequence
from typing import Any, TypeVar

from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.options import Constraint, ConstraintKind
from desktop.engine.protocol import (
    Count,
    Done,
    Event,
    Failed,
    Generate,
    Terminal,
    Text,
)
from desktop.engine.session_link import Entering, Leaving

E = TypeVar("E", bound=Event)

WAIT_S = 60.0
MOST_STATE = 1 << 30
GREEDY = Sampling(temperature=0.0)
LETTERS = Constraint(kind=ConstraintKind.GBNF, text="root ::= [a-z] root")
"""A reply that a model with random weights does not end by itself."""


class Talk:
    """Events of one request, in order of arrival."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()

    def __call__(self, event: Event) -> None:
        self._queue.put(event)

    def next(self) -> Event:
        """The next event; fails the test if none comes."""
        event = self._queue.get(timeout=WAIT_S)
        self.events.append(event)
        return event

    def until(self, kind: type[E]) -> E:
        """The next event of a kind, which comes before the end."""
        while not isinstance(event := self.next(), kind):
            assert not isinstance(event, Terminal), event
        return event

    def until_text(self) -> Text:
        """The next piece of text."""
        return self.until(Text)

    def end(self) -> Terminal:
        """The terminal event, and certainty that nothing came after it so far."""
        while not isinstance(event := self.next(), Terminal):
            pass
        assert self._queue.empty()
        return event

    @property
    def text(self) -> str:
        """The whole reply so far."""
        return "".join(event.text for event in self.events if isinstance(event, Text))


def user(text: str) -> ChatTurn:
    return ChatTurn(role=Role.USER, text=text)


def load(client: EngineClient, path: object, *, ctx_tokens: int = 0) -> Terminal:
    """Load and wait."""
    talk = Talk()
    client.load(Load(id=0, path=str(path), ctx_tokens=ctx_tokens, threads=1), talk)
    return talk.end()


def ask(
    client: EngineClient, *turns: ChatTurn | str, max_tokens: int = 0, stop: Sequence[str] = ()
) -> tuple[str, Terminal]:
    """Generate greedily and wait; returns text and terminal event."""
    talk = Talk()
    start(client, talk, *turns, max_tokens=max_tokens, stop=stop)
    end = talk.end()
    return talk.text, end


def answered(client: EngineClient, *turns: ChatTurn, **how: Any) -> tuple[str, Done]:
    """A reply that was written to its end, as text and facts; ``how``: more of Generate."""
    talk = Talk()
    client.generate(Generate(id=0, messages=turns, **how), talk)
    done = talk.end()
    assert isinstance(done, Done), done
    return talk.text, done


def start(
    client: EngineClient,
    talk: Talk,
    *turns: ChatTurn | str,
    max_tokens: int = 0,
    stop: Sequence[str] = (),
) -> int:
    """Generate greedily without waiting; returns the request's id."""
    messages = tuple(user(turn) if isinstance(turn, str) else turn for turn in turns)
    request = Generate(
        id=0, messages=messages, sampling=GREEDY, max_tokens=max_tokens, stop=tuple(stop)
    )
    return client.generate(request, talk)


def count(client: EngineClient, *turns: ChatTurn | str) -> int:
    """Number of tokens of a conversation."""
    talk = Talk()
    messages = tuple(user(turn) if isinstance(turn, str) else turn for turn in turns)
    client.count(Count(id=0, messages=messages), talk)
    end = talk.end()
    assert not isinstance(end, Failed), end
    return int(getattr(end, "tokens"))  # noqa: B009


def soon() -> float:
    """When whatever has not come by then is given up."""
    return time.monotonic() + WAIT_S


def take(client: EngineClient, session: str = "a") -> list[bytes]:
    """What the model has read of a conversation, in parts."""
    return [part for _, part in Leaving(client, session, MOST_STATE).parts(soon())]


def put(client: EngineClient, parts: list[bytes], session: str = "a") -> int:
    """Let a model know what another one has read; returns the number of tokens."""
    return Entering(client, session).send(parts, sum(map(len, parts)), soon())
