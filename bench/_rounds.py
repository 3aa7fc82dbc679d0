# SPDX-License-Identifier: Apache-2.0
"""Measuring things in turn, within a time that was set, and saying meanwhile how far it is."""

import sys
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

MINUTES = 3.0
"""What a measurement takes by default on two cores, making of models apart."""
_BEGUN = time.monotonic()


def tell(text: str) -> None:
    """One line of progress with the seconds since the start, on stderr, at once."""
    print(f"[{time.monotonic() - _BEGUN:6.1f} s] {text}", file=sys.stderr, flush=True)


class Allowance:
    """A time for several parts; what one leaves over goes to those after it."""

    def __init__(self, minutes: float, parts: int) -> None:
        """Begins to run now."""
        self._ends, self._parts = time.monotonic() + minutes * 60.0, parts

    @property
    def is_spent(self) -> bool:
        """Whether all of it is over."""
        return time.monotonic() >= self._ends

    def next_s(self) -> float:
        """Seconds for the next part."""
        left = self._ends - time.monotonic()
        share = left / max(1, self._parts)
        self._parts -= 1
        return max(0.0, share)


def in_turn(
    sides: tuple[Callable[[], T], Callable[[], T]],
    *,
    runs: int,
    for_s: float,
    name: str,
    least: int = 2,
) -> list[tuple[T, T]]:
    """Run two things in turn, the one that begins changing each time, so that drift hits both.

    Args:
        runs: pairs at most.
        for_s: no pair begins that would probably end after so many seconds.
        least: pairs at least, however long they take.
    """
    pairs: list[tuple[T, T]] = []
    begun = time.monotonic()
    while len(pairs) < runs:
        spent = time.monotonic() - begun
        if len(pairs) >= least and spent + spent / len(pairs) > for_s:
            break
        if len(pairs) % 2:
            other = sides[1]()
            pairs.append((sides[0](), other))
        else:
            one = sides[0]()
            pairs.append((one, sides[1]()))
        tell(f"{name}: pair {len(pairs)} of at most {runs}")
    return pairs
