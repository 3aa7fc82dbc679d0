# SPDX-License-Identifier: Apache-2.0
"""Which known vulnerabilities what is listed has, and what was decided about each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from billed import Part
from judgements import Judgement
from osv import Record, fixed_in, is_affected


@dataclass(frozen=True)
class Match:
    """A record that is about a part in its version."""

    record: Record
    part: Part
    fixed: str
    """First version that is mended; empty: none is told."""


@dataclass
class Found:
    """What the records say of the parts, and which are not judged by them."""

    matches: list[Match] = field(default_factory=list)
    undecided: list[tuple[Record, Part]] = field(default_factory=list)
    """They name commits alone."""
    read: int = 0
    named: set[Part] = field(default_factory=set)
    """Parts of which the records know at all, in whichever version."""


def compare(records: Iterable[Record], parts: Sequence[Part]) -> Found:
    """Hold each part with a version against each record; the same in two sources is told once."""
    found = Found()
    known: set[tuple[str, Part]] = set()
    versioned = [part for part in parts if part.version]
    for record in records:
        found.read += 1
        for part in versioned:
            about = [each for each in record.affected if part.is_named_by(each)]
            if not about:
                continue
            found.named.add(part)
            verdicts = [is_affected(each, part.judged_version) for each in about]
            if True in verdicts and not any((name, part) in known for name in record.names):
                hit = about[verdicts.index(True)]
                found.matches.append(Match(record, part, fixed_in(hit, part.judged_version)))
                known.update((name, part) for name in record.names)
            elif set(verdicts) == {None}:
                found.undecided.append((record, part))
    found.matches.sort(key=lambda each: (each.part.name.lower(), each.record.id))
    return found


def explained(match: Match, judged: Sequence[Judgement], today: date) -> tuple[str, str]:
    """What was decided (``verdict``) and what is wrong with that; one of the two is empty."""
    about = [
        each
        for each in judged
        if match.record.names.intersection(each.ids) and each.is_about(match.part)
    ]
    holding = [each for each in about if each.holds_for(match.part)]
    if current := [each for each in holding if each.until > today]:
        return current[0].verdict, ""
    if holding:
        return "", f"EXPIRED: it was judged until {holding[0].until}; look again"
    if about:
        return "", f"STALE: it was judged for {', '.join(about[0].versions)}; look again"
    return "", "UNEXPLAINED: say in vulnerabilities.toml what it means here"


def stale(judged: Sequence[Judgement], parts: Sequence[Part], today: date) -> list[str]:
    """Entries that nothing needs any more, as sentences: their component is there in other versions
    only, or their time is over. A component that is not in these bills decides nothing."""
    sentences = []
    for each in judged:
        there = [part for part in parts if each.is_about(part)]
        named = f"{', '.join(each.ids)} of {each.component}"
        if there and not any(each.holds_for(part) for part in there):
            has = ", ".join(sorted({part.judged_version for part in there}))
            sentences.append(
                f"STALE {named}: judged for {', '.join(each.versions)}; there is {has}"
            )
        elif each.until <= today:
            sentences.append(f"EXPIRED {named}: judged until {each.until}; look again")
    return sentences
