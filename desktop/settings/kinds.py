# SPDX-License-Identifier: Apache-2.0
"""What a setting may hold: type, limits, form in TOML. The window has one editor for each kind.

``decode`` takes what stands in the file and raises ValueError with a reason; ``encode`` is its
inverse. Must not read or write anything.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from desktop.core.declared import Struct

T = TypeVar("T")
Place = Callable[[Path], Path]
"""Where a file or folder is now that was at a whole path."""


class Kind(Struct, Generic[T], frozen=True, kw_only=True):
    """One way to hold a value."""

    def decode(self, raw: object) -> T:
        """The value for what stands in the file.

        Raises:
            ValueError: another type, or outside the limits; the text completes "key: …".
        """
        raise NotImplementedError

    def encode(self, value: T) -> object:
        """What stands in the file for ``value``: a text, a number, a list of texts or tables."""
        return value

    def moved(self, value: T, place: Place) -> T:
        """The value when files and folders that it names are elsewhere."""
        return value


class OneOf(Kind[str], frozen=True, kw_only=True):
    """One of some fixed words."""

    options: tuple[str, ...]
    labels: tuple[str, ...]
    """What the user sees, in the order of ``options``."""

    def decode(self, raw: object) -> str:
        """See :meth:`Kind.decode`."""
        if raw not in self.options:
            raise ValueError(f"expected one of {', '.join(self.options)}, got {raw!r}")
        return str(raw)


class Whole(Kind[int], frozen=True, kw_only=True):
    """A whole number from ``low`` to ``high``, or the special value outside of that."""

    low: int
    high: int
    step: int = 1
    unit: str = ""
    """Shown after the number, for example ``tokens``."""
    special: int | None = None
    special_label: str = ""

    def decode(self, raw: object) -> int:
        """See :meth:`Kind.decode`."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise ValueError(f"expected a whole number, got {raw!r}")
        if raw != self.special and not self.low <= raw <= self.high:
            raise ValueError(f"expected {_limits(self.low, self.high, self.special)}, got {raw}")
        return raw


class Real(Kind[float], frozen=True, kw_only=True):
    """A number from ``low`` to ``high``, or the special value outside of that."""

    low: float
    high: float
    step: float
    special: float | None = None
    special_label: str = ""

    def decode(self, raw: object) -> float:
        """See :meth:`Kind.decode`."""
        if not isinstance(raw, int | float) or isinstance(raw, bool):
            raise ValueError(f"expected a number, got {raw!r}")
        if raw != self.special and not self.low <= raw <= self.high:
            raise ValueError(f"expected {_limits(self.low, self.high, self.special)}, got {raw}")
        return float(raw)


class Text(Kind[str], frozen=True, kw_only=True):
    """Any short text."""

    is_file: bool = False
    """Whether it is the path of a file; empty: none."""
    is_folder: bool = False
    """Likewise of a folder."""

    def decode(self, raw: object) -> str:
        """See :meth:`Kind.decode`."""
        if not isinstance(raw, str):
            raise ValueError(f"expected a text, got {raw!r}")
        return raw

    def moved(self, value: str, place: Place) -> str:
        """See :meth:`Kind.moved`."""
        return str(place(Path(value))) if value and (self.is_file or self.is_folder) else value


class PathList(Kind[tuple[Path, ...]], frozen=True, kw_only=True):
    """Absolute paths, each once, in the user's order. They need not exist: a drive may be away."""

    are_folders: bool

    def decode(self, raw: object) -> tuple[Path, ...]:
        """See :meth:`Kind.decode`."""
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            raise ValueError(f"expected a list of paths, got {raw!r}")
        paths = tuple(Path(item) for item in raw)
        for path in paths:
            if not path.is_absolute():
                raise ValueError(f"expected whole paths, got {str(path)!r}")
            if any("\ud800" <= char <= "\udfff" for char in str(path)):
                raise ValueError(f"a name that is not Unicode cannot be stored: {str(path)!r}")
        if len(set(paths)) < len(paths):
            raise ValueError("a path stands in it twice")
        return paths

    def encode(self, value: tuple[Path, ...]) -> object:
        """See :meth:`Kind.encode`."""
        return [str(path) for path in value]

    def moved(self, value: tuple[Path, ...], place: Place) -> tuple[Path, ...]:
        """See :meth:`Kind.moved`."""
        return tuple(dict.fromkeys(map(place, value)))


def _limits(low: float, high: float, special: float | None) -> str:
    also = "" if special is None else f" or {special:g}"
    return f"{low:g} to {high:,.15g}{also}"
