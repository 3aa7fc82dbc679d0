# SPDX-License-Identifier: Apache-2.0
"""From the nodes of a foreign message tree to turns. Pure.

Nodes that hold nothing to keep (roots, tools, hidden messages) fall out; what followed them follows
what stood before them.
"""

import heapq
from collections.abc import Iterator, Mapping, Sequence

from desktop.core.declared import Struct, replace
from desktop.interchange.conversation import Turn, Unreadable

MAX_MESSAGES = 250_000
"""In one conversation."""


class Node(Struct, frozen=True, kw_only=True):
    """One node: ``turn`` None holds nothing to keep. ``turn.parent`` is filled in by the tree."""

    key: str
    parent: str | None
    turn: Turn | None
    created_ms: int = 0


def check_count(count: int) -> None:
    """Refuse a conversation with more messages than anybody writes."""
    if count > MAX_MESSAGES:
        raise Unreadable(f"it has {count:,} messages, more than {MAX_MESSAGES:,}")


def grow(nodes: Sequence[Node], active: str | None) -> tuple[tuple[Turn, ...], str | None]:
    """The turns in order of time, parents first, and the key of the active one.

    A parent that is not there begins the conversation. Without an active node that is kept, the
    newest turn is active.

    Raises:
        Unreadable: too many, a key twice, or messages that follow each other in a circle.
    """
    check_count(len(nodes))
    known = {node.key: node for node in nodes}
    if len(known) < len(nodes):
        raise Unreadable("two of its messages have the same id")
    kept: dict[str | None, str | None] = {None: None}
    turns = []
    for node in _in_order(nodes, known):
        before = kept[node.parent if node.parent in known else None]
        kept[node.key] = before
        if node.turn is not None:
            turns.append(replace(node.turn, parent=before))
            kept[node.key] = node.turn.key
    if len(kept) - 1 < len(nodes):
        raise Unreadable("its messages follow each other in a circle")
    return tuple(turns), kept.get(active) or (turns[-1].key if turns else None)


def _in_order(nodes: Sequence[Node], known: Mapping[str, Node]) -> Iterator[Node]:
    """By time, but each after its parent; what lies in a circle does not come."""
    children: dict[str | None, list[tuple[int, int]]] = {}
    for number, node in enumerate(nodes):
        parent = node.parent if node.parent in known else None
        children.setdefault(parent, []).append((node.created_ms, number))
    ready = children.pop(None, [])
    heapq.heapify(ready)
    while ready:
        _, number = heapq.heappop(ready)
        yield nodes[number]
        for child_ms, child in children.pop(nodes[number].key, ()):
            # Without a time of its own, which is 0, it comes right after its parent.
            heapq.heappush(ready, (child_ms, child))
