# SPDX-License-Identifier: Apache-2.0
"""LM Studio's ``*.conversation.json``, one conversation a file. Pure.

``messages`` is a list; each has ``versions``, of which ``currentlySelected`` is shown and was gone
on with. A version is ``singleStep`` with ``content`` parts, or ``multiStep`` with ``steps``; a
``contentBlock`` whose style is ``thinking`` holds thoughts. Times are milliseconds. Messages have
no ids: theirs follow from what stands before them and from their own words.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from desktop.core.records import ReplyState, Role
from desktop.interchange.conversation import (
    THOUGHTS,
    Conversation,
    Turn,
    join_thoughts,
    split_reasoning,
    to_ms,
    uid_of,
)
from desktop.interchange.shapes import beside, flag, key, listing, many, mapping, text
from desktop.interchange.tree import check_count

FORMAT = "lm-studio"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_ENDED = {
    "userStopped": ReplyState.STOPPED,
    "maxPredictedTokensReached": ReplyState.CUT,
    "contextLengthReached": ReplyState.CUT,
    "failed": ReplyState.FAILED,
    "modelUnloaded": ReplyState.FAILED,
}
_NAMED_BY_TIME = re.compile(r"\d{13}\b")


def fits(value: Any) -> bool:
    """Whether it is such a conversation."""
    messages = value.get("messages") if isinstance(value, dict) else None
    if not isinstance(messages, list):
        return False
    if messages:
        return isinstance(messages[0], dict) and "versions" in messages[0]
    return "createdAt" in value and "name" in value


def read(value: Any, name: str) -> Conversation:
    """The conversation.

    Args:
        name: of its file, which is the time of its creation unless somebody renamed it.

    Raises:
        Unreadable.
    """
    chat = mapping(value, "it")
    found: Counter[str] = Counter()
    messages = listing(chat.get("messages"), "messages")
    check_count(len(messages))
    created_ms = to_ms(chat.get("createdAt"))
    turns: list[Turn] = []
    active = None
    for number, message in enumerate(messages):
        place = f"messages[{number}]"
        entry = mapping(message, place)
        versions = listing(entry.get("versions"), f"{place}.versions")
        check_count(len(turns) + len(versions))
        chosen = entry.get("currentlySelected")
        before = active
        for version, each in enumerate(versions):
            turn = _turn(each, f"{place}.versions[{version}]", before, version, found)
            if turn is None:
                continue
            turns.append(turn)
            if version == chosen or active == before:
                active = turn.key
    last = chat.get("assistantLastMessagedAt"), chat.get("userLastMessagedAt")
    return Conversation(
        format=FORMAT,
        source_id=_source_id(name, created_ms),
        title=text(chat.get("name"), "name"),
        turns=tuple(turns),
        active=active,
        created_ms=created_ms,
        updated_ms=max((to_ms(each) or 0 for each in last), default=0),
        system_prompt=text(chat.get("systemPrompt"), "systemPrompt") or _system(chat),
        is_pinned=flag(chat.get("pinned")),
        left_out=dict(+found),
    )


def _source_id(name: str, created_ms: int | None) -> str:
    if _NAMED_BY_TIME.match(name) or not created_ms:
        return name.partition(".")[0]
    return str(created_ms)


def _system(chat: dict[str, Any]) -> str:
    config = beside(chat.get("perChatPredictionConfig"))
    for number, field in enumerate(many(config.get("fields"))):
        if beside(field).get("key") == "llm.prediction.systemPrompt":
            return text(field.get("value"), f"perChatPredictionConfig.fields[{number}].value")
    return ""


def _turn(
    value: Any, place: str, before: str | None, number: int, found: Counter[str]
) -> Turn | None:
    version = mapping(value, place)
    role = _ROLES.get(text(version.get("role"), f"{place}.role"))
    thoughts: list[str] = []
    words = "\n\n".join(_words(version, place, thoughts, found))
    if role is None or not words.strip():
        found["hidden messages"] += bool(words.strip())
        found[THOUGHTS] += bool(join_thoughts(thoughts))
        return None
    sender = beside(version.get("senderInfo"))
    is_reply = role is Role.ASSISTANT
    return Turn(
        key=uid_of(before or "", str(number), role.value, words),
        parent=before,
        role=role,
        text=words,
        created_ms=0,
        model_name=key(sender.get("senderName")) if is_reply else "",
        state=_state(version, place) if is_reply else ReplyState.COMPLETE,
        reasoning=join_thoughts(thoughts) if is_reply else "",
    )


def _steps(version: dict[str, Any], place: str) -> Iterator[tuple[dict[str, Any], str]]:
    if version.get("type") != "multiStep":
        yield version, place
    for number, step in enumerate(listing(version.get("steps"), f"{place}.steps")):
        yield mapping(step, f"{place}.steps[{number}]"), f"{place}.steps[{number}]"


def _words(
    version: dict[str, Any], place: str, thoughts: list[str], found: Counter[str]
) -> Iterator[str]:
    """The texts; what is thought goes to ``thoughts``."""
    for step, where in _steps(version, place):
        is_thought = beside(step.get("style")).get("type") == "thinking"
        content = step.get("content")
        parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
        for number, part in enumerate(listing(parts, f"{where}.content")):
            each = mapping(part, f"{where}.content[{number}]")
            kind = key(each.get("type"))
            if kind == "text":
                words, within = split_reasoning(text(each.get("text"), f"{where}.text"))
                thoughts += [within, words] if is_thought else [within]
                if words.strip() and not is_thought:
                    yield words
            elif kind.startswith("toolCall"):
                found["messages of tools"] += 1
            else:
                is_image = each.get("fileType") == "image"
                found["images" if is_image else "attachments"] += 1


def _state(version: dict[str, Any], place: str) -> ReplyState:
    state = ReplyState.COMPLETE
    for step, _ in _steps(version, place):
        info = beside(step.get("genInfo"))
        stats = beside(info.get("stats"))
        reason = key(stats.get("stopReason")) or key(info.get("stopReason"))
        state = _ENDED.get(reason, ReplyState.COMPLETE) if reason else state
    return state
