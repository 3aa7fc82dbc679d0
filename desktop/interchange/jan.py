# SPDX-License-Identifier: Apache-2.0
"""Jan's threads: a folder with ``thread.json`` and ``messages.jsonl``, one message a line. Pure.

A message's ``content`` is a list of parts (``text``, ``reasoning``, ``image_url``, ``tool_call``).
There are no branches: the messages follow each other as they stand. Times are seconds or
milliseconds, as the version was.
"""

from collections import Counter
from typing import Any

from desktop.core.records import ReplyState, Role
from desktop.interchange.conversation import (
    THOUGHTS,
    Conversation,
    Turn,
    join_thoughts,
    split_reasoning,
    to_ms,
)
from desktop.interchange.shapes import beside, flag, key, listing, many, mapping, text
from desktop.interchange.tree import Node, check_count, grow

FORMAT = "jan"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_STATES = {
    "error": ReplyState.FAILED,
    "stopped": ReplyState.STOPPED,
    "pending": ReplyState.INTERRUPTED,
}


def fits(value: Any) -> bool:
    """Whether it is a ``thread.json``."""
    if not isinstance(value, dict) or "messages" in value:
        return False
    return value.get("object") == "thread" or ("assistants" in value and "id" in value)


def read(thread: Any, messages: list[Any]) -> Conversation:
    """The thread.

    Args:
        messages: the lines of ``messages.jsonl``, in order.

    Raises:
        Unreadable.
    """
    chat = mapping(thread, "thread.json")
    found: Counter[str] = Counter()
    check_count(len(messages))
    assistant = _assistant(chat)
    model = key(beside(assistant.get("model")).get("id"))
    nodes: list[Node] = []
    for number, message in enumerate(messages):
        place = f"messages.jsonl line {number + 1}"
        entry = mapping(message, place)
        name = key(entry.get("id")) or str(number)
        turn = _turn(name, entry, place, model, found)
        nodes.append(Node(key=name, parent=nodes[-1].key if nodes else None, turn=turn))
    turns, active = grow(nodes, nodes[-1].key if nodes else None)
    metadata = beside(chat.get("metadata"))
    title = text(chat.get("title"), "thread.json title")
    return Conversation(
        format=FORMAT,
        source_id=key(chat.get("id")) or (nodes[0].key if nodes else ""),
        title=title or key(metadata.get("title")),
        turns=turns,
        active=active,
        created_ms=to_ms(chat.get("created")) or to_ms(chat.get("created_at")),
        updated_ms=to_ms(chat.get("updated")),
        system_prompt=text(assistant.get("instructions"), "thread.json instructions"),
        is_pinned=flag(metadata.get("is_favorite")),
        left_out=dict(+found),
    )


def _assistant(chat: dict[str, Any]) -> dict[str, Any]:
    assistants = many(chat.get("assistants"))
    return beside(assistants[0]) if assistants else {}


def _turn(
    name: str, entry: dict[str, Any], place: str, model: str, found: Counter[str]
) -> Turn | None:
    apart: list[str] = []
    words, within = split_reasoning(_words(entry, place, apart, found))
    found["attachments"] += len(many(entry.get("attachments")))
    role = _ROLES.get(text(entry.get("role"), f"{place} role"))
    state = _STATES.get(key(entry.get("status")), ReplyState.COMPLETE)
    if role is None or not words.strip():
        found["hidden messages"] += bool(words.strip())
        found[THOUGHTS] += bool(apart or within)
        return None
    metadata = beside(entry.get("metadata"))
    return Turn(
        key=name,
        parent=None,
        role=role,
        text=words,
        created_ms=to_ms(entry.get("created_at")) or 0,
        model_name=key(metadata.get("modelId")) or model,
        state=state if role is Role.ASSISTANT else ReplyState.COMPLETE,
        reasoning=join_thoughts([*apart, within]) if role is Role.ASSISTANT else "",
    )


def _words(entry: dict[str, Any], place: str, thoughts: list[str], found: Counter[str]) -> str:
    """The text; parts that are thoughts go to ``thoughts``."""
    content = entry.get("content")
    if isinstance(content, str):
        return content
    words: list[str] = []
    for number, part in enumerate(listing(content, f"{place} content")):
        where = f"{place} content[{number}]"
        each = mapping(part, where)
        kind = key(each.get("type"))
        if kind in {"text", "reasoning"}:
            value = each.get("text")
            said = value if isinstance(value, str) else mapping(value, where).get("value")
            aim = words if kind == "text" else thoughts
            aim.append(text(said, f"{where}.text.value"))
        elif kind == "tool_call":
            found["messages of tools"] += 1
        else:
            found["images" if kind.startswith("image") else "attachments"] += 1
    return "\n\n".join(filter(None, words))
