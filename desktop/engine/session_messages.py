# SPDX-License-Identifier: Apache-2.0
"""What engine and parent say about the state of a conversation; part of the protocol.

A state is what the model has read, as numbers. The engine may write no file, so it travels:

* ``SaveSession`` → StatePart, StatePart … → SessionSaved. The engine takes a copy and goes on with
  the next request while the parts leave.
* ``RestoreSession``, then StatePart, StatePart … to the engine → SessionRestored.

Whoever receives parts answers each with StateMore; the sender is at most WINDOW parts ahead, so
that neither side fills its memory with what the other has not taken yet.
"""

from desktop.core.declared import Struct
from desktop.engine.options import Adapter

PART_BYTES = 1 << 20
"""Of a state in every part but the last, which may be shorter."""
WINDOW = 8


class SaveSession(Struct, tag="save", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hand out the state of the conversation with this name.

    Attributes:
        most_bytes: a larger one is refused.
    """

    id: int
    session: str
    most_bytes: int


class RestoreSession(Struct, tag="restore", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a state that comes in parts; the conversation that is there now is forgotten.

    Attributes:
        adapters: those with which the state was made.
    """

    id: int
    session: str
    adapters: tuple[Adapter, ...] = ()


class StatePart(Struct, tag="part", frozen=True, kw_only=True):
    """A piece of a state, in order. ``id`` is the request's, ``total_bytes`` of the whole state."""

    id: int
    total_bytes: int
    data: bytes


class StateMore(Struct, tag="more", frozen=True, kw_only=True):
    """One part was taken; another may come."""

    id: int


class SessionSaved(Struct, tag="saved", frozen=True, kw_only=True):
    """All parts have left. ``tokens``: how many the state holds."""

    id: int
    tokens: int


class SessionRestored(Struct, tag="restored", frozen=True, kw_only=True):
    """The model knows again what it had read. ``tokens``: how many that are."""

    id: int
    tokens: int


SessionRequest = SaveSession | RestoreSession | StatePart | StateMore
SessionEnd = SessionSaved | SessionRestored
SessionEvent = StatePart | StateMore | SessionEnd
