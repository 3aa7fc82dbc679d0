# SPDX-License-Identifier: Apache-2.0
"""What holds: the demands of all sources put together, with where each came from. Pure."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop.core.declared import Struct, field

if TYPE_CHECKING:
    from desktop.policy.key import Key
    from desktop.policy.rules import Names

T = TypeVar("T")
NOTE_KEYS = frozenset({"$schema", "comment"})
"""May stand in a file and demand nothing."""


class Read(Struct, frozen=True, kw_only=True):
    """What one source gave.

    Attributes:
        source: for people: a file, a registry key, a profile.
        values: by the key's name, as it was written.
        problem: why it could not be read, as a clause; every key is as strict as can be then.
    """

    source: str
    values: Mapping[str, object] = field(default_factory=dict)
    problem: str = ""


class Policy(Struct, frozen=True, kw_only=True):
    """What holds now.

    Attributes:
        values: by the key's name; only what is demanded.
        sources: where each of them came from, by the key's name.
        problems: what is wrong with the policy, in sentences for people.
        read: the sources that there were, in their order.
        kept: names of keys that are in no source any more and hold until the program ends.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()

    def get(self, key: "Key[T]") -> T:
        """What is demanded, or the default, which demands nothing."""
        return cast("T", self.values.get(key.name, key.rule.default))

    def demands(self, key: "Key[Any]") -> bool:
        """Whether anything is demanded."""
        return bool(self.get(key) != key.rule.default)

    def allows(self, key: "Key[Any]", name: str) -> bool:
        """Whether a list of what is allowed or forbidden lets this pass."""
        from desktop.policy.rules import Allowed, Forbidden, fits  # noqa: PLC0415  # see `together`

        rule = key.rule
        names: Names | None = self.get(key)
        if isinstance(rule, Allowed):
            return names is None or fits(rule.match, names, name)
        assert isinstance(rule, Forbidden), key.name
        return not fits(rule.match, names or (), name)

    @property
    def is_empty(self) -> bool:
        """Whether the organisation decided nothing on this machine."""
        return not self.values and not self.problems


NO_POLICY = Policy()


def together(reads: Iterable[Read]) -> Policy:
    """All sources as one: where two demand something, both do.

    The keys are loaded for the first source: most machines have none, and start sooner.
    """
    values: dict[str, Any] = {}
    sources: dict[str, list[str]] = {}
    problems: list[str] = []
    read: list[str] = []
    for each in reads:
        read.append(each.source)
        found, wrong = _demands(each)
        problems += wrong
        for name, value in found.items():
            values[name] = _both(name, values[name], value) if name in values else value
            sources.setdefault(name, []).append(each.source)
    return Policy(
        values=values,
        sources={name: ", ".join(dict.fromkeys(found)) for name, found in sources.items()},
        problems=tuple(problems),
        read=tuple(read),
    )


def _both(name: str, first: Any, second: Any) -> Any:
    from desktop.policy.keys import BY_NAME  # noqa: PLC0415

    return BY_NAME[name].rule.both(first, second)


def _demands(read: Read) -> tuple[dict[str, Any], list[str]]:
    """The demands of one source; what cannot be read is as strict as can be."""
    from desktop.policy.keys import BY_NAME, KEYS  # noqa: PLC0415

    if read.problem:
        every = {key.name: key.rule.strictest for key in KEYS}
        return every, [f"{read.source}: {read.problem}. Everything is as strict as can be."]
    found: dict[str, Any] = {}
    problems: list[str] = []
    for name, raw in read.values.items():
        key = BY_NAME.get(name)
        if key is None:
            if name not in NOTE_KEYS:
                problems.append(f"{read.source}: {name} is no key of this version.")
            continue
        try:
            found[name] = key.rule.decode(raw)
        except ValueError as error:
            found[name] = key.rule.strictest
            problems.append(f"{read.source}: {name}: {error}. It is as strict as can be.")
    return found, problems
