# SPDX-License-Identifier: Apache-2.0
"""What a turn and the engines tell the outside. Plain records and one protocol."""

from enum import Enum
from typing import Any, Protocol

from desktop.core.declared import Struct
from desktop.core.errors import KnownError
from desktop.core.records import Article, Message
from desktop.engine.protocol import Hello, Loaded


class EngineState(Enum):
    """How far the engine of the current model is."""

    STOPPED = "stopped"
    LOADING = "loading"
    READY = "ready"
    BUSY = "busy"
    FAILED = "failed"


class EngineStatus(Struct, frozen=True, kw_only=True):
    """For the status line. ``fraction`` 0–1 while LOADING; ``tokens_per_s`` of the last reply.

    ``is_checking``: LOADING begins with holding the file against its hash.
    """

    state: EngineState = EngineState.STOPPED
    model_name: str = ""
    device: str = ""
    ctx_tokens: int = 0
    ctx_train_tokens: int = 0
    """What the model was trained for; less than ``ctx_tokens``: its positions are stretched."""
    fraction: float = 0.0
    is_checking: bool = False
    tokens_per_s: float = 0.0
    engine: str = ""
    """For example ``llama-cpp-python 0.3.36``."""
    isolation: str = ""
    """Level and means, for example ``full (Landlock 7, seccomp)``; why it is not better."""
    lock_problem: str = ""
    """Why the model is not kept in memory although the settings want that."""
    draft_problem: str = ""
    """Why no draft model guesses ahead although the settings want one."""
    made: str = ""
    """How the model was loaded, if less of the graphics card or of the context is used."""
    no_card: str = ""
    """Why no graphics card can be used; empty: one can."""


class Step(Enum):
    """What a turn is waiting for before text arrives."""

    CHECKING = "checking"
    """The model's file is held against its hash: it is new, or has changed."""
    LOADING = "loading"
    READING = "reading"
    SUMMARISING = "summarising"


def introduction(hello: Hello | None) -> dict[str, str]:
    """What an engine said of itself, as fields of :class:`EngineStatus`; empty: nothing yet."""
    if hello is None:
        return {}
    isolation = hello.isolation
    means = f" ({', '.join(isolation.means)})" if isolation.means else ""
    why = f". {' '.join(isolation.reasons)}" if isolation.reasons else ""
    level = f"{isolation.level.value}{means}{why}"
    return {"engine": hello.engine, "isolation": level, "no_card": hello.no_card}


def made(loaded: Loaded) -> dict[str, Any]:
    """What came of loading a model, as fields of :class:`EngineStatus`."""
    return {
        "device": loaded.device,
        "ctx_tokens": loaded.ctx_tokens,
        "ctx_train_tokens": loaded.ctx_train_tokens,
        "lock_problem": loaded.lock_problem,
        "draft_problem": loaded.draft_problem,
        "made": loaded.made.why if loaded.made is not None else "",
    }


class Progress(Struct, frozen=True, kw_only=True):
    """Progress before the first text; ``fraction`` 0–1."""

    step: Step
    fraction: float
    left_out_messages: int = 0


class Outcome(Struct, frozen=True, kw_only=True):
    """How a turn ended.

    Attributes:
        reply: as it is stored now; None only if it could not be stored.
        error: what went wrong, for people; None for a complete or stopped reply.
        suggestions: up to two other handbook articles, best first.
    """

    reply: Message | None
    error: KnownError | None = None
    suggestions: tuple[Article, ...] = ()


class TurnListener(Protocol):
    """Called in this order, one call at a time, on the store's or an engine's thread."""

    def on_question(self, message: Message) -> None:
        """The question is on disk. Not called when an earlier question is answered again."""

    def on_reply(self, message: Message) -> None:
        """An empty reply in state STREAMING is on disk."""

    def on_progress(self, progress: Progress) -> None:
        """Before the first text; at most some ten times a second."""

    def on_reasoning(self, text: str) -> None:
        """The next piece of what the model thinks aloud, before the first of its answer."""

    def on_text(self, text: str) -> None:
        """The next piece of the reply, at most every 50 ms."""

    def on_finished(self, outcome: Outcome) -> None:
        """Exactly once, whatever happened."""
