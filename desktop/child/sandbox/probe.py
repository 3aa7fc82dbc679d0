# SPDX-License-Identifier: Apache-2.0
"""Measures a cell by attacking it from inside. Every attack is harmless where it succeeds.

The short list runs in every child at its start and decides the level that is told; the long one is
run by ``carrelctl doctor`` and by the tests. An attack that could not be tried counts for nothing.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from desktop.child.sandbox.level import Isolation, Level, Promise, Walls
from desktop.core.declared import Struct


class Absent(Exception):
    """The target of an attack does not exist on this machine."""


class Outcome(Enum):
    """How an attack ended."""

    DENIED = "denied"
    ALLOWED = "allowed"
    ABSENT = "absent"


class Attack(Struct, frozen=True, kw_only=True):
    """One thing that the child must not be able to do.

    Attributes:
        run: does it; OSError means denied, Absent not there, returning allowed.
        is_quick: belongs to the short list.
    """

    name: str
    promise: Promise
    run: Callable[[], object]
    is_quick: bool = False


class Finding(Struct, frozen=True, kw_only=True):
    """What became of one attack."""

    name: str
    promise: Promise
    outcome: Outcome


def attack(attacks: Iterable[Attack]) -> tuple[Finding, ...]:
    """Try them one after the other on the calling thread."""
    return tuple(
        Finding(name=each.name, promise=each.promise, outcome=_try(each)) for each in attacks
    )


def measured(walls: Walls, findings: Sequence[Finding]) -> Isolation:
    """The level that the findings show; FULL only if nothing was left open either."""
    tried = {finding.promise for finding in findings if finding.outcome is not Outcome.ABSENT}
    broken = [finding for finding in findings if finding.outcome is Outcome.ALLOWED]
    lost = {finding.promise for finding in broken}
    if not tried - lost:
        level = Level.NONE
    elif lost or walls.is_open or not walls.means:
        level = Level.PARTIAL
    else:
        level = Level.FULL
    reasons = list(walls.reasons)
    for promise in Promise:
        if names := [finding.name for finding in broken if finding.promise is promise]:
            reasons.append(f"Not held: {promise.value} ({', '.join(names[:4])}).")
    return Isolation(level=level, means=walls.means, reasons=tuple(reasons))


def all_attacks(targets: Sequence[str] = ()) -> tuple[Attack, ...]:
    """Every attack for this system.

    Args:
        targets: files and folders of the user's that must stay closed.
    """
    from desktop.child.sandbox import attacks  # noqa: PLC0415  # not needed by who only reads

    found = attacks.everywhere(targets)
    if sys.platform == "linux":
        from desktop.child.sandbox import attacks_linux  # noqa: PLC0415

        found += attacks_linux.on_linux()
    return found


def measure(walls: Walls) -> Isolation:
    """Run the short list in this process; some milliseconds."""
    return measured(walls, attack(each for each in all_attacks() if each.is_quick))


def _try(each: Attack) -> Outcome:
    try:
        each.run()
    except Absent:
        return Outcome.ABSENT
    except OSError:
        return Outcome.DENIED
    return Outcome.ALLOWED
