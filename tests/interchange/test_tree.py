# SPDX-License-Identifier: Apache-2.0
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.records import Role
from desktop.interchange import tree
from desktop.interchange.conversation import Turn, Unreadable
from desktop.interchange.tree import Node, grow


def node(key: str, parent: str | None, *, created_ms: int = 0, is_kept: bool = True) -> Node:
    turn = Turn(key=key, parent=None, role=Role.USER, text=key, created_ms=created_ms)
    return Node(key=key, parent=parent, turn=turn if is_kept else None, created_ms=created_ms)


def test_order_of_time_but_parents_first() -> None:
    nodes = [
        node("late", "root", created_ms=9),
        node("early", "late", created_ms=1),
        node("root", None, created_ms=5),
        node("other", "root", created_ms=7),
    ]
    turns, active = grow(nodes, None)
    assert [turn.key for turn in turns] == ["root", "other", "late", "early"]
    assert active == "early"


def test_a_parent_that_is_not_there_begins_the_conversation() -> None:
    turns, active = grow([node("a", "gone"), node("b", "a")], "gone")
    assert [(turn.key, turn.parent) for turn in turns] == [("a", None), ("b", "a")]
    assert active == "b"


@pytest.mark.parametrize("parents", [("a",), ("b", "a"), ("c", "a", "b")])
def test_circles(parents: tuple[str, ...]) -> None:
    nodes = [node(key, parent) for key, parent in zip("abc", parents, strict=False)]
    with pytest.raises(Unreadable, match="circle"):
        grow([node("fine", None), *nodes], "fine")


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    nodes = [node(str(number), None) for number in range(4)]
    monkeypatch.setattr(tree, "MAX_MESSAGES", 4)
    assert len(grow(nodes, None)[0]) == 4
    monkeypatch.setattr(tree, "MAX_MESSAGES", 3)
    with pytest.raises(Unreadable, match="4 messages, more than 3"):
        grow(nodes, None)
    with pytest.raises(Unreadable, match="same id"):
        grow([node("a", None), node("a", None)], None)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.booleans(), st.integers(0, 9)), max_size=30),
    st.randoms(),
)
def test_every_forest_closes_over_what_falls_out(
    shape: list[tuple[int, bool, int]], random: "st.DrawFn"
) -> None:
    nodes = [
        node(
            str(number),
            str(parent % (number + 1)) if parent % (number + 1) < number else None,
            created_ms=time_ms,
            is_kept=is_kept,
        )
        for number, (parent, is_kept, time_ms) in enumerate(shape)
    ]
    parents = {each.key: each.parent for each in nodes}
    kept = {each.key for each in nodes if each.turn}
    random.shuffle(nodes)  # type: ignore[attr-defined]  # hypothesis' own random.Random
    turns, _ = grow(nodes, None)
    assert {turn.key for turn in turns} == kept
    seen: set[str | None] = {None}
    for turn in turns:
        above = parents[turn.key]
        while above is not None and above not in kept:
            above = parents[above]
        assert turn.parent == above
        assert turn.parent in seen
        seen.add(turn.key)


def test_a_chain_of_a_hundred_thousand() -> None:
    nodes = [node(str(n), str(n - 1) if n else None) for n in range(100_000)]
    turns, active = grow(nodes[::-1], None)
    assert (len(turns), active, turns[-1].parent) == (100_000, "99999", "99998")
