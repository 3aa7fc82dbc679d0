# SPDX-License-Identifier: Apache-2.0
"""What has to be told of a list that became another one. Pure."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple


class Change(NamedTuple):
    """One step; rows ``first`` to ``first + length - 1`` are removed, inserted or moved.

    Attributes:
        moved_to: the row before which they go, counted before the move.
        is_reset: more than one step would be needed.
    """

    first: int = 0
    length: int = 0
    is_removal: bool = False
    moved_to: int | None = None
    is_reset: bool = False


def change_between(old: Sequence[Hashable], new: Sequence[Hashable]) -> Change | None:
    """The step from one list of unlike keys to another; None: they are the same."""
    if old == new:
        return None
    shorter = min(len(old), len(new))
    head = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    most = shorter - head
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    if not old or not new:
        return Change(is_reset=True)
    if not gone:
        return Change(head, len(come))
    if not come:
        return Change(head, len(gone), is_removal=True)
    if len(gone) == len(come):
        if gone[1:] == come[:-1] and gone[0] == come[-1]:
            return Change(head, 1, moved_to=head + len(gone))
        if gone[:-1] == come[1:] and gone[-1] == come[0]:
            return Change(head + len(gone) - 1, 1, moved_to=head)
    return Change(is_reset=True)
