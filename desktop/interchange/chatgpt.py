# SPDX-License-Identifier: Apache-2.0
"""ChatGPT's data export: ``conversations.json``, a list of conversations. Pure.

``mapping`` holds the tree: ``id`` → ``{parent, children, message}``; ``current_node`` is the end
of the branch that was shown. Times are seconds. ``content.content_type`` says what ``content``
holds: ``text`` and ``multimodal_text`` have ``parts`` (strings, and objects for images and audio),
``code`` has ``text``; the others are thoughts, notes for the model, and what tools gave back.
"""

from collections import Counter
from typing import Any

from desktop.core.declared import replace
from desktop.core.records import ReplyState, Role
from desktop.interchange.conversation import THOUGHTS, Conversation, Turn, join_thoughts, to_ms
from desktop.interchange.shapes import beside, flag, key, listing, many, mapping, text
from desktop.interchange.tree import Node, check_count, grow

FORMAT = "chatgpt"
_THOUGHTS = {"thoughts", "reasoning_recap"}
_MAX_STEPS = 100
"""Between a reply and its thoughts stand a few calls of tools, not a chain without end."""
_WORDS = {"text", "multimodal_text", "code"}
_ENDED = {"interrupted": ReplyState.STOPPED, "max_tokens": ReplyState.CUT}


def fits(value: Any) -> bool:
    """Whether it is such an export, or one conversation of it."""
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, dict) and "mapping" in first


def conversations(value: Any) -> list[Any]:
    """The conversations, each as it stands there."""
    return value if isinstance(value, list) else [value]


def read(value: Any) -> Conversation:
    """One of them. Raises Unreadable."""
    chat = mapping(value, "it")
    found: Counter[str] = Counter()
    found_there = mapping(chat.get("mapping"), "mapping")
    check_count(len(found_there))
    entries = {name: mapping(each, f"mapping.{name}") for name, each in found_there.items()}
    parents = _parents(entries)
    nodes = [_node(name, each, parents[name], found) for name, each in entries.items()]
    nodes = _with_thoughts(nodes, entries, found)
    turns, active = grow(nodes, key(chat.get("current_node")))
    return Conversation(
        format=FORMAT,
        source_id=key(chat.get("conversation_id")) or key(chat.get("id")) or _first(entries),
        title=text(chat.get("title"), "title"),
        turns=turns,
        active=active,
        created_ms=to_ms(chat.get("create_time")),
        updated_ms=to_ms(chat.get("update_time")),
        is_archived=flag(chat.get("is_archived")),
        is_pinned=flag(chat.get("is_starred")),
        left_out=dict(+found),
    )


def _with_thoughts(nodes: list[Node], entries: dict[str, Any], found: Counter[str]) -> list[Node]:
    """Each reply with the thoughts that stand in nodes of their own right before it."""
    known = {node.key: node for node in nodes}
    used: set[str] = set()
    made = []
    for node in nodes:
        before = node.parent
        pieces: list[str] = []
        for _ in range(_MAX_STEPS if node.turn and node.turn.role is Role.ASSISTANT else 0):
            above = known.get(before or "")
            if above is None or above.turn is not None:
                break
            if words := _thoughts(entries[above.key]):
                pieces.insert(0, words)
                used.add(above.key)
            before = above.parent
        turn = node.turn and replace(node.turn, reasoning=join_thoughts(pieces))
        made.append(replace(node, turn=turn))
    found[THOUGHTS] += sum(key not in used and bool(_thoughts(entries[key])) for key in known)
    return made


def _thoughts(entry: dict[str, Any]) -> str:
    content = beside(beside(entry.get("message")).get("content"))
    parts = many(content.get("thoughts")) if content.get("content_type") == "thoughts" else []
    kept = []
    for part in map(beside, parts):
        kept += [each for each in (part.get("summary"), part.get("content")) if each]
    return join_thoughts([each for each in kept if isinstance(each, str)])


def _first(entries: dict[str, Any]) -> str:
    return min(entries, default="")


def _parents(entries: dict[str, Any]) -> dict[str, str | None]:
    """The parent of each node; shortened exports name only the children."""
    parents: dict[str, str | None] = dict.fromkeys(entries)
    for name, entry in entries.items():
        for child in listing(entry.get("children"), "children"):
            if key(child) in parents:
                parents[key(child)] = name
    for name, entry in entries.items():
        parents[name] = key(entry.get("parent")) or parents[name]
    return parents


def _node(name: str, entry: dict[str, Any], parent: str | None, found: Counter[str]) -> Node:
    place = f"mapping.{name}.message"
    message = mapping(entry.get("message"), place)
    created_ms = to_ms(message.get("create_time")) or 0
    turn = _turn(name, message, place, found) if message else None
    return Node(key=name, parent=parent, turn=turn, created_ms=created_ms)


def _turn(name: str, message: dict[str, Any], place: str, found: Counter[str]) -> Turn | None:
    role = text(mapping(message.get("author"), f"{place}.author").get("role"), "author.role")
    content = mapping(message.get("content"), f"{place}.content")
    metadata = beside(message.get("metadata"))
    words = _words(content, place, found).strip()
    found["attachments"] += len(many(metadata.get("attachments")))
    kind = text(content.get("content_type"), f"{place}.content.content_type") or "text"
    reason = _reason(role, kind, message, metadata)
    if reason or not words:
        found[reason] += bool(words)
        return None
    return Turn(
        key=name,
        parent=None,
        role=Role.USER if role == "user" else Role.ASSISTANT,
        text=words if kind != "code" else f"```\n{words}\n```",
        created_ms=to_ms(message.get("create_time")) or 0,
        model_name=key(metadata.get("model_slug")),
        state=_state(message, metadata) if role == "assistant" else ReplyState.COMPLETE,
    )


def _reason(role: str, kind: str, message: dict[str, Any], metadata: dict[str, Any]) -> str:
    """Why a message is not kept; empty: it is."""
    if kind in _THOUGHTS:
        return THOUGHTS
    if role == "tool" or (role == "assistant" and message.get("recipient", "all") != "all"):
        return "messages of tools"
    if (
        role not in {"user", "assistant"}
        or flag(metadata.get("is_visually_hidden_from_conversation"))
        or kind not in _WORDS
    ):
        return "hidden messages"
    return ""


def _words(content: dict[str, Any], place: str, found: Counter[str]) -> str:
    words = [text(content.get("text"), f"{place}.content.text")]
    for part in listing(content.get("parts"), f"{place}.content.parts"):
        if isinstance(part, str):
            words.append(part)
        elif isinstance(part, dict) and part.get("content_type") == "audio_transcription":
            words.append(text(part.get("text"), f"{place}.content.parts.text"))
        elif isinstance(part, dict):
            is_image = part.get("content_type") == "image_asset_pointer"
            found["images" if is_image else "attachments"] += 1
    return "\n\n".join(filter(None, words))


def _state(message: dict[str, Any], metadata: dict[str, Any]) -> ReplyState:
    if message.get("status") == "in_progress":
        return ReplyState.INTERRUPTED
    details = beside(metadata.get("finish_details"))
    return _ENDED.get(key(details.get("type")), ReplyState.COMPLETE)
