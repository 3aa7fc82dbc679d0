# SPDX-License-Identifier: Apache-2.0
"""How a key of the policy is written, and what "stricter" means for it. Pure.

``decode`` takes what an administrator wrote; ``both`` gives what two demands demand together,
which is never less than one of them. A default means that nothing is demanded.
"""

from enum import Enum
from typing import Any, Generic, TypeVar

from desktop.core.declared import Struct

T = TypeVar("T")
Names = tuple[str, ...]
EVERYTHING = "*"
MOST_NAMES, MOST_CHARACTERS = 10_000, 4_000


class Rule(Struct, Generic[T], frozen=True, kw_only=True):
    """One way to demand something.

    Attributes:
        default: what holds where nobody demands anything.
        strictest: what holds where a demand cannot be read.
    """

    default: T
    strictest: T

    def decode(self, raw: object) -> T:
        """The demand.

        Raises:
            ValueError: another type, or outside the limits; the text completes "key: …".
        """
        raise NotImplementedError

    def both(self, first: T, second: T) -> T:
        """What holds where both are demanded."""
        raise NotImplementedError

    def schema(self) -> dict[str, Any]:
        """JSON schema of what :meth:`decode` takes."""
        raise NotImplementedError


class Flag(Rule[bool], frozen=True, kw_only=True):
    """Demanded or not. ``false`` says expressly that nothing is demanded."""

    default: bool = False
    strictest: bool = True

    def decode(self, raw: object) -> bool:
        """See :meth:`Rule.decode`."""
        if not isinstance(raw, bool):
            raise ValueError(f"expected true or false, got {raw!r}")
        return raw

    def both(self, first: bool, second: bool) -> bool:
        """See :meth:`Rule.both`."""
        return first or second

    def schema(self) -> dict[str, Any]:
        """See :meth:`Rule.schema`."""
        return {"type": "boolean"}


class Level(Rule[str], frozen=True, kw_only=True):
    """One of some words, each stricter than the one before; the first demands nothing."""

    words: Names

    def decode(self, raw: object) -> str:
        """See :meth:`Rule.decode`."""
        if raw not in self.words:
            raise ValueError(f"expected one of {', '.join(self.words)}, got {raw!r}")
        return str(raw)

    def both(self, first: str, second: str) -> str:
        """See :meth:`Rule.both`."""
        return max(first, second, key=self.words.index)

    def schema(self) -> dict[str, Any]:
        """See :meth:`Rule.schema`."""
        return {"enum": list(self.words)}


class Number(Rule[int], frozen=True, kw_only=True):
    """A whole number from ``low`` to ``high``; 0 demands nothing."""

    low: int
    high: int
    unit: str = ""

    def decode(self, raw: object) -> int:
        """See :meth:`Rule.decode`."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise ValueError(f"expected a whole number, got {raw!r}")
        if raw and not self.low <= raw <= self.high:
            raise ValueError(f"expected {self.low} to {self.high}, or 0, got {raw}")
        return raw

    def schema(self) -> dict[str, Any]:
        """See :meth:`Rule.schema`."""
        limits = {"type": "integer", "minimum": self.low, "maximum": self.high}
        return {"anyOf": [{"const": 0}, limits]}


class Most(Number, frozen=True, kw_only=True):
    """At most so much."""

    def both(self, first: int, second: int) -> int:
        """See :meth:`Rule.both`."""
        return min(filter(None, (first, second)), default=0)

    def limited(self, demanded: int, wanted: int) -> int:
        """What holds of what a user wants; 0 of both means "no limit"."""
        return self.both(demanded, wanted)


class Least(Number, frozen=True, kw_only=True):
    """At least so much."""

    def both(self, first: int, second: int) -> int:
        """See :meth:`Rule.both`."""
        return max(first, second)


class Match(Enum):
    """What an entry of a list stands for."""

    NAME = "name"
    """This very name; ``*`` and ``?`` stand for any characters. Upper and lower case are alike."""
    HOST = "host"
    """A host (with a port if it is not the usual one); ``.example.com``: all below it too."""
    ADDRESS = "address"
    """An address and all below it."""
    FOLDER = "folder"
    """An absolute folder and all below it; ``models`` is the user's own models folder."""
    WORD = "word"
    """One of some words."""


class NameList(Rule[Any], frozen=True, kw_only=True):
    """A list of names."""

    match: Match
    words: Names = ()
    """The only ones, if it is a matter of words."""

    def names(self, raw: object) -> Names:
        """The list, each entry once.

        Raises:
            ValueError: see :meth:`Rule.decode`.
        """
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            raise ValueError(f"expected a list of texts, got {raw!r}")
        if len(raw) > MOST_NAMES:
            raise ValueError(f"expected at most {MOST_NAMES} entries, got {len(raw)}")
        for name in raw:
            self._check(name)
        return tuple(dict.fromkeys(name.strip() for name in raw))

    def schema(self) -> dict[str, Any]:
        """See :meth:`Rule.schema`."""
        items: dict[str, Any] = {"type": "string", "minLength": 1}
        if self.words:
            items = {"enum": list(self.words)}
        return {"type": "array", "items": items, "uniqueItems": True}

    def _check(self, name: str) -> None:
        if not name.strip() or len(name) > MOST_CHARACTERS:
            raise ValueError(f"an entry is empty or too long: {name[:40]!r}")
        if self.words and name not in (*self.words, EVERYTHING):
            raise ValueError(f"expected some of {', '.join(self.words)}, got {name!r}")
        if self.match is Match.ADDRESS and not name.startswith(("https://", "http://")):
            raise ValueError(f"expected an address that begins with https://, got {name!r}")


class Allowed(NameList, frozen=True, kw_only=True):
    """Only these. Not set: all; an empty list: none."""

    default: Names | None = None
    strictest: Names | None = ()

    def decode(self, raw: object) -> Names | None:
        """See :meth:`Rule.decode`."""
        return self.names(raw)

    def both(self, first: Names | None, second: Names | None) -> Names | None:
        """What both lists allow: entries are nested in each other or have nothing in common."""
        if first is None or second is None:
            return second if first is None else first
        here = (name for name in first if fits(self.match, second, name))
        there = (name for name in second if fits(self.match, first, name))
        return tuple(dict.fromkeys((*here, *there)))


class Forbidden(NameList, frozen=True, kw_only=True):
    """Not these."""

    default: Names = ()
    strictest: Names = (EVERYTHING,)

    def decode(self, raw: object) -> Names:
        """See :meth:`Rule.decode`."""
        return self.names(raw)

    def both(self, first: Names, second: Names) -> Names:
        """See :meth:`Rule.both`."""
        return tuple(dict.fromkeys((*first, *second)))


class Given(NameList, frozen=True, kw_only=True):
    """What the organisation gives to everybody beside what users have."""

    default: Names = ()
    strictest: Names = ()

    def decode(self, raw: object) -> Names:
        """See :meth:`Rule.decode`."""
        return self.names(raw)

    def both(self, first: Names, second: Names) -> Names:
        """See :meth:`Rule.both`."""
        return tuple(dict.fromkeys((*first, *second)))


class Words(Rule[str], frozen=True, kw_only=True):
    """A text. Two different ones stand below each other."""

    default: str = ""
    most_characters: int = MOST_CHARACTERS

    def decode(self, raw: object) -> str:
        """See :meth:`Rule.decode`."""
        if not isinstance(raw, str):
            raise ValueError(f"expected a text, got {raw!r}")
        if len(raw) > self.most_characters:
            raise ValueError(f"expected at most {self.most_characters} characters")
        if any(ord(char) < 0x20 and char not in "\n\t" for char in raw):
            raise ValueError("it holds characters that nobody sees")
        return raw.strip()

    def both(self, first: str, second: str) -> str:
        """See :meth:`Rule.both`."""
        return "\n".join(dict.fromkeys(filter(None, (first, second))))

    def schema(self) -> dict[str, Any]:
        """See :meth:`Rule.schema`."""
        return {"type": "string", "maxLength": self.most_characters}


class One(Words, frozen=True, kw_only=True):
    """A text that there can be only one of. Two different ones are as bad as an unreadable one."""

    def both(self, first: str, second: str) -> str:
        """See :meth:`Rule.both`."""
        found = tuple(dict.fromkeys(filter(None, (first, second))))
        return self.strictest if len(found) > 1 else next(iter(found), "")


def fits(match: Match, entries: Names, name: str) -> bool:
    """Whether a name, or an entry of another list, lies within some entry."""
    return any(entry == EVERYTHING or _lies_within(match, entry, name) for entry in entries)


def _lies_within(match: Match, entry: str, name: str) -> bool:
    entry, name = entry.strip(), name.strip()
    match match:
        case Match.HOST:
            host = entry.casefold()
            known = name.casefold()
            return known == host.lstrip(".") or (host.startswith(".") and known.endswith(host))
        case Match.ADDRESS:
            return _is_below(entry.rstrip("/"), name.rstrip("/"), "/")
        case Match.FOLDER:
            separators = name.replace("\\", "/").rstrip("/")
            return _is_below(entry.replace("\\", "/").rstrip("/"), separators, "/")
        case _:
            from fnmatch import fnmatchcase  # noqa: PLC0415  # most machines have no policy

            return fnmatchcase(name.casefold(), entry.casefold())


def _is_below(top: str, name: str, separator: str) -> bool:
    is_clean = "/../" not in f"{name}/"
    return is_clean and (name == top or name.startswith(top + separator))
