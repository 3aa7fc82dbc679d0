# SPDX-License-Identifier: Apache-2.0
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.bridge.list_change import Change, change_between


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("abc", "abc", None),
        ("abc", "abxyc", Change(2, 2)),
        ("abcd", "ad", Change(1, 2, is_removal=True)),
        ("abcd", "dabc", Change(3, 1, moved_to=0)),
        ("abcd", "bcda", Change(0, 1, moved_to=4)),
        ("abcd", "acbd", Change(1, 1, moved_to=3)),
        ("abcd", "badc", Change(is_reset=True)),
        ("", "ab", Change(is_reset=True)),
        ("ab", "", Change(is_reset=True)),
    ],
)
def test_one_step(old: str, new: str, change: Change | None) -> None:
    assert change_between(old, new) == change


@given(st.permutations(range(7)), st.permutations(range(7)), st.integers(0, 7), st.integers(0, 7))
def test_the_step_makes_the_list(a: list[int], b: list[int], m: int, n: int) -> None:
    old, new = list(a[:m]), list(b[:n])
    change = change_between(old, new)
    if change is None:
        assert old == new
    elif not change.is_reset:
        last = change.first + change.length
        if change.moved_to is not None:
            moved = old[change.first : last]
            rest = old[: change.first] + old[last:]
            at = change.moved_to if change.moved_to < change.first else change.moved_to - len(moved)
            assert rest[:at] + moved + rest[at:] == new
        elif change.is_removal:
            assert old[: change.first] + old[last:] == new
        else:
            assert new[: change.first] + new[last:] == old
