# SPDX-License-Identifier: Apache-2.0
"""Open WebUI's chat export: a list of chats, or one of them. Pure.

``chat.history.messages`` holds the tree: ``id`` → ``{parentId, childrenIds, role, content,
timestamp, model}``; ``chat.history.currentId`` is the end of the branch that was shown. Very old
chats have only ``chat.messages``, a list. Times are seconds, in ``chat.timestamp`` milliseconds.
"""

from collections import Counter
from typing import Any

from desktop.core.records import ReplyState, Role
from desktop.interchange.conversation import THOUGHTS, Conversation, Turn, split_reasoning, to_ms
from desktop.interchange.shapes import beside, flag, key, listing, many, mapping, text
from desktop.interchange.tree import Node, check_count, grow

FORMAT = "open-webui"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def fits(value: Any) -> bool:
    """Whether it is such an export."""
    first = value[0] if isinstance(value, list) and value else value
    chat = first.get("chat", first) if isinstance(first, dict) else None
    if not isinstance(chat, dict):
        return False
    history = chat.get("history")
    is_tree = isinstance(history, dict) and "messages" in history
    return is_tree or ("chat" in first and isinstance(chat.get("messages"), list))


def conversations(value: Any) -> list[Any]:
    """The chats, each as it stands there."""
    return value if isinstance(value, list) else [value]


def read(value: Any) -> Conversation:
    """One of them. Raises Unreadable."""
    outer = mapping(value, "it")
    chat = mapping(outer.get("chat", outer), "chat")
    found: Counter[str] = Counter()
    history = mapping(chat.get("history"), "chat.history")
    nodes = _nodes(chat, history, found)
    turns, active = grow(nodes, key(history.get("currentId")))
    params = beside(chat.get("params"))
    created_ms = to_ms(outer.get("created_at")) or to_ms(chat.get("timestamp"))
    return Conversation(
        format=FORMAT,
        source_id=key(outer.get("id")) or key(chat.get("id")) or (nodes[0].key if nodes else ""),
        title=text(outer.get("title"), "title") or text(chat.get("title"), "chat.title"),
        turns=turns,
        active=active,
        created_ms=created_ms,
        updated_ms=to_ms(outer.get("updated_at")),
        system_prompt=_system(chat.get("system")) or _system(params.get("system")),
        is_pinned=flag(outer.get("pinned")),
        is_archived=flag(outer.get("archived")),
        left_out=dict(+found),
    )


def _system(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _nodes(chat: dict[str, Any], history: dict[str, Any], found: Counter[str]) -> list[Node]:
    entries = mapping(history.get("messages"), "chat.history.messages")
    if not entries:
        listed = listing(chat.get("messages"), "chat.messages")
        check_count(len(listed))
        before = None
        for number, each in enumerate(listed):
            entry = mapping(each, f"chat.messages[{number}]")
            name = key(entry.get("id")) or str(number)
            entries[name] = {"parentId": before, **entry}
            before = name
    check_count(len(entries))
    return [_node(name, entry, found) for name, entry in entries.items()]


def _node(name: str, value: Any, found: Counter[str]) -> Node:
    place = f"chat.history.messages.{name}"
    entry = mapping(value, place)
    parent = key(entry.get("parentId")) or None
    turn = _turn(name, entry, place, found)
    return Node(key=name, parent=parent, turn=turn, created_ms=to_ms(entry.get("timestamp")) or 0)


def _turn(name: str, entry: dict[str, Any], place: str, found: Counter[str]) -> Turn | None:
    words, thoughts = split_reasoning(_words(entry.get("content"), place, found))
    for file in many(entry.get("files")):
        is_image = isinstance(file, dict) and file.get("type") == "image"
        found["images" if is_image else "attachments"] += 1
    error = _error(entry.get("error"))
    role = _ROLES.get(text(entry.get("role"), f"{place}.role"))
    if role is None:
        found["hidden messages"] += bool(words.strip())
        return None
    if not words.strip() and not error:
        found[THOUGHTS] += bool(thoughts)
        return None
    state = ReplyState.FAILED if error else ReplyState.COMPLETE
    if not error and entry.get("done") is False:
        state = ReplyState.INTERRUPTED
    is_reply = role is Role.ASSISTANT
    return Turn(
        key=name,
        parent=None,
        role=role,
        text=words,
        created_ms=to_ms(entry.get("timestamp")) or 0,
        model_name=key(entry.get("modelName")) or key(entry.get("model")),
        state=state if is_reply else ReplyState.COMPLETE,
        error=error if is_reply else "",
        reasoning=thoughts if is_reply else "",
    )


def _words(content: Any, place: str, found: Counter[str]) -> str:
    """Text, or parts of which some are text."""
    if not isinstance(content, list):
        return text(content, f"{place}.content")
    words = []
    for number, part in enumerate(content):
        each = mapping(part, f"{place}.content[{number}]")
        if each.get("type") == "text":
            words.append(text(each.get("text"), f"{place}.content[{number}].text"))
        else:
            found["images" if each.get("type") == "image_url" else "attachments"] += 1
    return "\n\n".join(words)


def _error(value: Any) -> str:
    """The sentence of an error; it is a text, an object with one, or only true."""
    if isinstance(value, dict):
        value = value.get("content") or value.get("message") or True
    if value is True:
        return "The reply failed there."
    return value if isinstance(value, str) else ""
