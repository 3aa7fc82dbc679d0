# SPDX-License-Identifier: Apache-2.0
"""A summary of a chat's oldest messages: what it stands for, how it is asked for and told. Pure."""

import hashlib
import re
from collections.abc import Sequence

from desktop.core.records import ChatTurn, Message, Role, Summary

INSTRUCTION = (
    "You keep the record of a conversation between a user and an assistant. Write a summary of "
    "what follows, in the language of the conversation, in plain sentences. Keep what later "
    "answers may need: names, numbers, dates, decisions, wishes, open questions. Add nothing, "
    "answer nothing, and write only the summary."
)
MOST_TOKENS, LEAST_TOKENS = 400, 48
"""How long a summary may be …"""
ROOM_FRACTION = 4
"""… and never more than this part of the room for the prompt: a quarter."""
_BEFORE = "[Summary of the earlier conversation, whose messages are left out]"
_AFTER = "[End of the summary]"
_SO_FAR = "Summary so far:"
_NAMES = {Role.USER: "User", Role.ASSISTANT: "Assistant", Role.SYSTEM: "System"}
_ENDS = re.compile(r"[.!?…。！？][\"”’)]?(?=\s|$)")
_BREAKS = ("\n\n", "\n", ". ", " ")


def digest(messages: Sequence[Message]) -> str:
    """Tells whether a summary still stands for these messages; 32 hexadecimal digits."""
    found = hashlib.sha256()
    for message in messages:
        text = message.text.encode("utf-8", "surrogatepass")
        found.update(f"{message.role.value} {len(text)}\n".encode())
        found.update(text)
    return found.hexdigest()[:32]


def that_hold(known: Sequence[Summary], history: Sequence[Message]) -> tuple[Summary, ...]:
    """Those that stand for the beginning of this conversation, the longest first."""
    candidates = [each for each in known if 0 < each.messages < len(history) and each.text]
    valid = [each for each in candidates if digest(history[: each.messages]) == each.digest]
    return tuple(sorted(valid, key=lambda each: -each.messages))


def summary_tokens(room_tokens: int) -> int:
    """How long a summary may be where a prompt has this much room."""
    return max(LEAST_TOKENS, min(MOST_TOKENS, room_tokens // ROOM_FRACTION))


def told(summary: str, question: ChatTurn) -> ChatTurn:
    """The first turn that the model sees whole, with the summary before it, marked as such.

    In one turn with it, because templates want user and assistant in turn.
    """
    return ChatTurn(role=question.role, text=f"{_BEFORE}\n{summary}\n{_AFTER}\n\n{question.text}")


def asked_for(piece: str, so_far: str) -> tuple[ChatTurn, ...]:
    """The conversation that has a summary written, or one that is there extended by a piece."""
    text = f"{_SO_FAR}\n{so_far}\n\nWhat followed:\n{piece}" if so_far else piece
    return (
        ChatTurn(role=Role.SYSTEM, text=INSTRUCTION),
        ChatTurn(role=Role.USER, text=text),
    )


def transcript(messages: Sequence[Message]) -> str:
    """What was said, for a model to read."""
    said = [message for message in messages if message.text.strip()]
    return "\n\n".join(f"{_NAMES[message.role]}: {message.text.strip()}" for message in said)


def pieces(text: str, limit_chars: int) -> list[str]:
    """The text in parts of at most so many characters, cut where it hurts least; nothing is lost.

    A word that is longer than the limit is cut within.
    """
    found: list[str] = []
    rest = text
    while len(rest) > limit_chars:
        head = rest[:limit_chars]
        ends = (head.rfind(mark, limit_chars // 2) + len(mark) for mark in _BREAKS if mark in head)
        at = next((end for end in ends if end > limit_chars // 2), limit_chars)
        found.append(rest[:at].strip())
        rest = rest[at:]
    found.append(rest.strip())
    return [piece for piece in found if piece]


def whole_sentences(text: str, *, is_cut: bool) -> str:
    """A summary without the sentence that its limit cut off, unless it is the only one."""
    text = text.strip()
    if not is_cut:
        return text
    ends = [match.end() for match in _ENDS.finditer(text)]
    return text[: ends[-1]] if ends else text


def first_to_keep(
    turns: Sequence[ChatTurn], after: int, budget_tokens: float, tokens_per_char: float
) -> int | None:
    """The earliest question from which on the rest fits into a budget; else the last question.

    Args:
        turns: without a system message; oldest first.
        after: the answer must be larger: so many turns stand in a summary already.

    Returns:
        An index into ``turns``; None: there is no question after ``after``.
    """
    questions = [i for i, turn in enumerate(turns) if turn.role is Role.USER and i > after]
    for start in questions:
        if sum(len(turn.text) for turn in turns[start:]) * tokens_per_char <= budget_tokens:
            return start
    return questions[-1] if questions else None
