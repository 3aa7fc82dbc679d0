# SPDX-License-Identifier: Apache-2.0
"""What a cell is asked for and how well it holds. Plain records; nothing happens here."""

from enum import Enum

from desktop.core.declared import Struct


class Level(Enum):
    """How well a child is isolated. Measured by attacks from inside, never only claimed."""

    NONE = "none"
    """No promise holds; it is a process of its own and nothing more."""
    PARTIAL = "partial"
    """Some promises hold; the reasons say which do not."""
    FULL = "full"
    """All promises hold."""

    def reaches(self, floor: "Level") -> bool:
        """Whether this level is at least ``floor``; NONE as a floor asks for nothing."""
        return _ORDER.index(self) >= _ORDER.index(floor)


_ORDER = (Level.NONE, Level.PARTIAL, Level.FULL)


class Promise(Enum):
    """What a cell promises; the values are clauses for people."""

    NETWORK = "it cannot reach the network or another program's socket"
    READ = "it can read only its model, the interpreter and libraries"
    WRITE = "it cannot write or change a file"
    RUN = "it cannot start a program or a process"
    REACH = "it cannot signal, watch or change another process"
    SYSTEM = "it cannot reach rarely used parts of the system"


class Cell(Struct, frozen=True, kw_only=True):
    """What a child needs; everything else is closed to it.

    Attributes:
        read: absolute paths of the files that it may read besides interpreter and libraries.
        wants_gpu: whether graphics devices stay open, if a library for one is installed; else such
            a library is not even loaded.
        floor: the least level that it may run at.
    """

    read: tuple[str, ...] = ()
    wants_gpu: bool = False
    floor: Level = Level.NONE


class Isolation(Struct, frozen=True, kw_only=True):
    """What was reached.

    Attributes:
        level: as measured.
        means: what holds it, for example ``Landlock 7``; for people.
        reasons: why the level is not FULL, one sentence each; empty if it is.
    """

    level: Level
    means: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()

    def describe(self) -> str:
        """One line for people: the level, and why it is not better."""
        why = " ".join(self.reasons)
        return f"{self.level.value}: {why}" if why else self.level.value


class Walls(Struct, frozen=True, kw_only=True):
    """What a system's room built, before anybody has tried it.

    Attributes:
        reasons: sentences about what it could not build, or left open on purpose.
        is_open: something was left open on purpose, so that the level cannot be FULL.
    """

    means: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    is_open: bool = False
