# SPDX-License-Identifier: Apache-2.0
"""Which part of a conversation fits into the context window. Pure; the caller counts the tokens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.core.records import ChatTurn, Message, Role

Said = TypeVar("Said", Message, ChatTurn)

MIN_REPLY_TOKENS = 16
USUAL_REPLY_TOKENS = 512
CHARACTERS_PER_TOKEN = 12
"""More than any text has on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The turns that the model will see, oldest first, and how many older ones it will not."""

    turns: tuple[ChatTurn, ...]
    prompt_tokens: int
    left_out: int


class DoesNotFit(Exception):  # reads as the answer to "does it fit?"
    """Even the system message and the last question alone are longer than the room."""

    def __init__(self, prompt_tokens: int) -> None:
        super().__init__(f"{prompt_tokens} tokens")
        self.prompt_tokens = prompt_tokens


def prompt_room(ctx_tokens: int, max_tokens: int) -> int:
    """How many tokens of the window the prompt may take, so that a reply still has a place.

    The reply keeps ``max_tokens`` (or a usual length), but never more than a quarter of the window.
    """
    wanted = max_tokens or USUAL_REPLY_TOKENS
    return ctx_tokens - max(MIN_REPLY_TOKENS, min(wanted, ctx_tokens // 4))


def fit(
    turns: Sequence[ChatTurn],
    count: Callable[[Sequence[ChatTurn]], int],
    room_tokens: int,
    *,
    may_drop: bool = True,
) -> Fitted:
    """Drop the oldest turns until the rest fits.

    A system message in first place and the last question always stay, and what is kept begins with
    a question, because many templates insist on that order.

    Args:
        turns: oldest first, a user's last.
        count: tokens of a conversation as the model would get it; grows with its length.

    Raises:
        DoesNotFit: nothing more may be dropped.
    """
    system = tuple(turns[:1]) if turns and turns[0].role is Role.SYSTEM else ()
    talk = tuple(turns[len(system) :])
    starts = [i for i, turn in enumerate(talk) if turn.role is Role.USER] or [0]
    if not may_drop:
        starts = starts[:1]
    # The whole conversation is the usual case; otherwise search the smallest cut that fits.
    low, high = 0, len(starts)
    best: Fitted | None = None
    middle = 0
    last_count = 0
    while low < high:
        kept = system + talk[starts[middle] :]
        last_count = count(kept)
        if last_count <= room_tokens:
            best = Fitted(turns=kept, prompt_tokens=last_count, left_out=starts[middle])
            high = middle
        else:
            low = middle + 1
        middle = (low + high) // 2
    if best is None:
        raise DoesNotFit(last_count)
    return best


def last_of(said: Sequence[Said], ctx_tokens: int) -> tuple[Said, ...]:
    """The last messages or turns, a little more than what a context window could hold.

    A chat may be a thousand times as long; counting all of it would hold up the engine, and tell
    no more than that it is too long. At least the last two; all, if the window is not known.
    """
    room = ctx_tokens * CHARACTERS_PER_TOKEN
    kept = len(said)
    if ctx_tokens > 0:
        kept = 0
        for each in reversed(said):
            room -= len(each.text)
            kept += 1
            if room < 0 and kept >= 2:
                break
    return tuple(said[len(said) - kept :])
