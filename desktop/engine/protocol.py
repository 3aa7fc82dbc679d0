# SPDX-License-Identifier: Apache-2.0
"""What the engine and its parent say to each other.

The parent begins with Enter, the child answers with Hello from within its cell. Every request
has an id that grows by one; every request except Stop ends with exactly one of Loaded, Done,
Counted, Measured, Probed, SessionSaved, SessionRestored or Failed that carries this id. Text comes
in order.
"""

from enum import Enum

from desktop.child.sandbox.level import Cell, Isolation, Level
from desktop.child.sandbox.probe import Finding
from desktop.core.declared import Struct
from desktop.core.records import ChatTurn, Sampling
from desktop.engine.devices import Attempt, Device
from desktop.engine.load import Load
from desktop.engine.options import Adapter, Constraint
from desktop.engine.session_messages import SessionEnd, SessionEvent, SessionRequest

VERSION = 7
"""Grows whenever a message changes; a parent refuses any other at Hello."""


class Overflow(Enum):
    """When a conversation is longer than the context window."""

    DROP_OLDEST = "drop_oldest"
    REFUSE = "refuse"


class StopReason(Enum):
    """Why a reply ended."""

    END = "end"
    """The model ended it, or a stop string was reached."""
    LENGTH = "length"
    """``max_tokens`` was reached."""
    CONTEXT = "context"
    """The context window is full."""
    STOPPED = "stopped"
    """Stop was asked for."""


class FailCode(Enum):
    """Why a request failed. The last five are said by the parent's side about the child.

    STOPPED is for all but Generate, which ends with Done then. NO_SESSION: it holds another
    conversation, or the state is not one of this model.
    """

    BAD_FILE = "bad_file"
    CHANGED = "changed"
    MISSING = "missing"
    NO_MEMORY = "no_memory"
    TOO_LONG = "too_long"
    CHAT_TOO_LONG = "chat_too_long"
    TEMPLATE = "template"
    GRAMMAR = "grammar"
    ADAPTER = "adapter"
    """An adapter cannot act; the detail is the file's name, a colon and why."""
    NO_MODEL = "no_model"
    NO_SESSION = "no_session"
    STOPPED = "stopped"
    BUG = "bug"
    CRASHED = "crashed"
    HUNG = "hung"
    VERSION = "version"
    NOT_STARTED = "not_started"
    NOT_ISOLATED = "not_isolated"


# --- requests -----------------------------------------------------------------------------------


class Enter(Struct, tag="enter", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """First line to every engine: the cell that it enters before it imports anything else.

    A cell cannot be widened later, so another model file needs another engine.
    """

    cell: Cell


class Generate(Struct, tag="generate", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write a reply to a conversation.

    Attributes:
        messages: oldest first; an optional system message, then user and assistant in turn, a
            user's last; or behind it an assistant's, the beginning of the reply.
        max_tokens: longest reply; 0 leaves it to the context window.
        stop: strings that end the reply and are not part of it.
        constraint: the shape of the reply; None: free text.
        adapters: act on this reply, all at once; each must be one of the load's ``more_files``.
        guesses: read ahead where the conversation repeats itself, see desktop.engine.lookup.
        session: by which name this conversation's state can be had afterwards; empty: by none.
        thinks: whether a model that can think aloud does so; None: as its template says.
    """

    id: int
    messages: tuple[ChatTurn, ...]
    sampling: Sampling = Sampling()
    max_tokens: int = 0
    stop: tuple[str, ...] = ()
    overflow: Overflow = Overflow.DROP_OLDEST
    constraint: Constraint | None = None
    adapters: tuple[Adapter, ...] = ()
    thinks: bool | None = None
    guesses: bool = False
    session: str = ""


class Count(Struct, tag="count", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Count the tokens of a conversation as Generate would send it; ``thinks`` as there."""

    id: int
    messages: tuple[ChatTurn, ...]
    thinks: bool | None = None


class Measure(Struct, tag="measure", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Measure how fast a device, named as in Hello, reads its memory; see engine.bandwidth."""

    id: int
    device: str


class Probe(Struct, tag="probe", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Attack your own cell, every way there is.

    Attributes:
        targets: files and folders of the user's that must stay closed.
    """

    id: int
    targets: tuple[str, ...] = ()


class Stop(Struct, tag="stop", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """End the request with this id now, also while it is loading or in prefill. No answer."""

    id: int


Request = Load | Generate | Count | Measure | Probe | Stop | SessionRequest

# --- events -------------------------------------------------------------------------------------


class Hello(Struct, tag="hello", frozen=True, kw_only=True):
    """First line of every engine."""

    v: int
    engine: str
    isolation: Isolation = Isolation(level=Level.NONE)
    """What the engine's short attack on itself found. Below the cell's floor it ends after this."""
    devices: tuple[Device, ...] = ()
    system_info: str = ""
    """CPU features that the library was built with, as it says itself."""
    no_card: str = ""
    """Why no graphics card can be used; empty: one can."""


class Loading(Struct, tag="loading", frozen=True, kw_only=True):
    """Progress of Load; ``fraction`` 0–1, first of checking the files if that was asked for."""

    id: int
    fraction: float
    is_checking: bool = False


class Loaded(Struct, tag="loaded", frozen=True, kw_only=True):
    """The model is ready.

    Attributes:
        device: for people, for example ``CPU, 2 threads``.
        made: how it was loaded, if not as it was wanted.
        ctx_tokens: the window that was really made; ctx_train_tokens what the model was made for.
        lock_problem: why the weights are not kept in memory although that was asked for.
        draft_problem: why no draft model guesses ahead although one was asked for.
        unlike: adapters that have not the hash that they should, and may not act.
    """

    id: int
    name: str
    architecture: str
    device: str
    ctx_tokens: int
    ctx_train_tokens: int
    parameters: int
    size_bytes: int
    threads: int
    load_ms: float
    lock_problem: str = ""
    draft_problem: str = ""
    unlike: tuple[str, ...] = ()
    made: Attempt | None = None


class Prefilling(Struct, tag="prefilling", frozen=True, kw_only=True):
    """Progress of reading the prompt; the first one also tells what the model will not see.

    ``done_tokens`` counts the cached ones too, so it runs from ``cached`` to ``total_tokens``.
    """

    id: int
    done_tokens: int
    total_tokens: int
    left_out_messages: int = 0


class Text(Struct, tag="text", frozen=True, kw_only=True):
    """A piece of the reply, valid UTF-8, in order. ``tokens`` is the reply's count so far.

    What the model thinks aloud comes first, as ``is_reasoning``.
    """

    id: int
    text: str
    tokens: int
    is_reasoning: bool = False


class Done(Struct, tag="done", frozen=True, kw_only=True):
    """The reply is complete. Fields as in :class:`desktop.core.records.ReplyFacts`."""

    id: int
    reason: StopReason
    prompt_tokens: int
    cached_tokens: int
    reply_tokens: int
    prefill_ms: float
    decode_ms: float
    first_token_ms: float
    seed: int
    left_out_messages: int
    reasoning_ms: float = 0.0

    @property
    def tokens_per_s(self) -> float:
        """Decode speed; 0 when nothing was decoded."""
        if self.reply_tokens < 2 or self.decode_ms <= 0:
            return 0.0
        return (self.reply_tokens - 1) * 1000.0 / self.decode_ms


class Counted(Struct, tag="counted", frozen=True, kw_only=True):
    """Answer to Count."""

    id: int
    tokens: int


class Measured(Struct, tag="measured", frozen=True, kw_only=True):
    """Answer to Measure; ``problem``: why there is no figure; empty: there is one."""

    id: int
    bandwidth_bytes_per_s: float = 0.0
    problem: str = ""


class Probed(Struct, tag="probed", frozen=True, kw_only=True):
    """Answer to Probe: the level that all attacks together show, and each of them."""

    id: int
    isolation: Isolation
    findings: tuple[Finding, ...]


class Failed(Struct, tag="failed", frozen=True, kw_only=True):
    """A request ended without its result; the engine goes on unless the code says otherwise.

    Attributes:
        ends_process: the child ends now; the next request must go to a new one.
        prompt_tokens, room_tokens, ctx_tokens: set for TOO_LONG and CHAT_TOO_LONG only.
    """

    id: int
    code: FailCode
    detail: str
    ends_process: bool = False
    prompt_tokens: int = 0
    room_tokens: int = 0
    ctx_tokens: int = 0


Terminal = Loaded | Done | Counted | Measured | Probed | Failed | SessionEnd
Event = Hello | Loading | Prefilling | Text | SessionEvent | Terminal
