# SPDX-License-Identifier: Apache-2.0
"""What the exports of other programs have in common, and how it becomes a chat of Carrel. Pure.

A conversation keeps a stable identity: its ``uid`` here follows from the program and from the
identity that it has there, so that the same export does not double it when it comes again.
"""

import hashlib
import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import unescape
from typing import Any

from desktop.core.declared import Struct, encode_json, field
from desktop.core.records import ChatOptions, ReplyFacts, ReplyState, Role
from desktop.store.chats import now_ms, title_from
from desktop.store.importing import ChatRecord, MessageRecord
from desktop.store.text import storable

DOMAIN = "general"
"""Where chats of other programs go on: they know no domains."""
TITLE_CHARS = 200
THOUGHTS = "thoughts without an answer"
"""What is left out of a reply that a model never wrote."""
LATEST_MS = 253_402_300_799_999
"""The last millisecond that a calendar can show."""
_THINK, _THINK_END = re.compile(r"\s*<think>"), "</think>"
_DETAILS, _DETAILS_END = '<details type="reasoning"', "</details>"
_SUMMARY_END = "</summary>"
_SPACE = re.compile(r"\s*")


class Unreadable(Exception):
    """One conversation of a file cannot be read; says where and why. The others may be fine."""


class Turn(Struct, frozen=True, kw_only=True):
    """One message; ``key`` is unique in its conversation, ``parent`` is the key before it."""

    key: str
    parent: str | None
    role: Role
    text: str
    created_ms: int
    model_name: str = ""
    state: ReplyState = ReplyState.COMPLETE
    error: str = ""
    reasoning: str = ""
    """What a model thought before it answered."""


class Conversation(Struct, frozen=True, kw_only=True):
    """One conversation of another program. Of its turns a parent stands before its children."""

    format: str
    source_id: str
    title: str
    turns: tuple[Turn, ...]
    active: str | None
    created_ms: int | None = None
    updated_ms: int | None = None
    system_prompt: str = ""
    is_pinned: bool = False
    is_archived: bool = False
    left_out: dict[str, int] = field(default_factory=dict)
    """What could not be kept, and how often."""


def uid_of(*parts: str) -> str:
    """The ``uid`` that follows from where something comes from."""
    text = ":".join(map(storable, parts))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:32]


def clean(text: str) -> str:
    """Text that the store and every widget can hold: no half characters, no NUL."""
    return storable(text).replace("\0", "\N{REPLACEMENT CHARACTER}")


def split_reasoning(text: str) -> tuple[str, str]:
    """The answer, and the thoughts that some programs keep in its text."""
    kept, thoughts, at = [], [], 0
    think = _THINK.match(text)  # further on, an answer may be about the word
    if think and (end := text.find(_THINK_END, think.end())) >= 0:
        thoughts.append(text[think.end() : end])
        at = _behind(text, end + len(_THINK_END))
    # Not one expression: it would look for the end of each of a million beginnings.
    begin = text.find(_DETAILS, at)
    while begin >= 0 and (end := text.find(_DETAILS_END, begin)) >= 0:
        kept.append(text[at:begin])
        thoughts.append(_of_details(text[begin:end]))
        at = _behind(text, end + len(_DETAILS_END))
        begin = text.find(_DETAILS, at)
    return "".join([*kept, text[at:]]), join_thoughts(thoughts)


def join_thoughts(thoughts: Sequence[str]) -> str:
    """Several thoughts as one text."""
    return "\n\n".join(filter(None, (each.strip() for each in thoughts)))


def to_ms(value: Any) -> int | None:
    """Unix milliseconds of a time in seconds, milliseconds, micro- or nanoseconds, or ISO 8601.

    Which unit it is shows in its size: the programs changed theirs more than once.
    """
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value).timestamp()
        except (ValueError, OverflowError, OSError):
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e20:
        return None
    digits = int(math.log10(value))
    factor = 1000 if digits < 11 else 1 if digits < 14 else 1e-3 if digits < 17 else 1e-6
    return min(int(value * factor), LATEST_MS)


def to_record(conversation: Conversation) -> ChatRecord:
    """The chat that it becomes; its messages keep their order."""
    source = (conversation.format, conversation.source_id)
    uids: Mapping[str | None, str | None] = {
        None: None,
        **{turn.key: uid_of(*source, turn.key) for turn in conversation.turns},
    }
    times = [turn.created_ms for turn in conversation.turns if turn.created_ms] or [now_ms()]
    created_ms = conversation.created_ms or min(times)
    options = ChatOptions(system_prompt=clean(conversation.system_prompt) or None)
    return ChatRecord(
        uid=uid_of(*source),
        title=_title(conversation),
        domain_id=DOMAIN,
        model_id=None,
        created_ms=created_ms,
        updated_ms=max(created_ms, conversation.updated_ms or max(times)),
        deleted_ms=None,
        folder_uid=None,
        pinned=1 if conversation.is_pinned else 0,
        archived=1 if conversation.is_archived else 0,
        options=None if options == ChatOptions() else encode_json(options).decode("utf-8"),
        active_leaf_uid=uids[conversation.active],
        draft=None,
        tags=(),
        messages=tuple(
            MessageRecord(
                uid=str(uids[turn.key]),
                parent_uid=uids[turn.parent],
                role=turn.role,
                text=clean(turn.text),
                state=turn.state,
                facts=_facts(turn),
                created_ms=turn.created_ms or created_ms,
            )
            for turn in conversation.turns
        ),
    )


def _of_details(block: str) -> str:
    """The thoughts in a block that folds: without its tag, its caption and the marks of a quote."""
    inner = block[block.find(">") + 1 :] if ">" in block else ""
    if (end := inner.find(_SUMMARY_END)) >= 0:
        inner = inner[end + len(_SUMMARY_END) :]
    lines = (line.removeprefix(">").removeprefix(" ") for line in inner.strip().split("\n"))
    return unescape("\n".join(lines))


def _behind(text: str, at: int) -> int:
    """Where the space that begins here ends."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _title(conversation: Conversation) -> str:
    printable = "".join(char if char.isprintable() else " " for char in clean(conversation.title))
    questions = (turn.text for turn in conversation.turns if turn.role is Role.USER)
    title = " ".join(printable.split())[:TITLE_CHARS]
    return title or title_from(clean(next(questions, "")))


def _facts(turn: Turn) -> str | None:
    if turn.role is not Role.ASSISTANT or not (turn.model_name or turn.error or turn.reasoning):
        return None
    facts = ReplyFacts(
        model_name=clean(turn.model_name),
        error=clean(turn.error),
        reasoning=clean(turn.reasoning),
    )
    return encode_json(facts).decode("utf-8")
