# SPDX-License-Identifier: Apache-2.0
"""Records of known vulnerabilities, and which versions they are about.

Read are records of the Open Source Vulnerability format (https://ossf.github.io/osv-schema/), as
JSON below a folder or within a zip, as the OSV project publishes one for each ecosystem; and CVE
records of format 5 (https://github.com/CVEProject/cve-schema), as OpenSSL and others publish their
own. Ranges of commits are not followed: a record that has nothing else decides nothing.
"""

import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

from debian_version import debian_key
from packaging.version import InvalidVersion, Version

EARLY = {"alpha", "beta", "dev", "pre", "rc"}
CVE = "CVE"
"""What this module calls the ecosystem of a CVE record: its packages are named as products."""


@dataclass(frozen=True)
class Record:
    """One vulnerability. ``affected`` is as in the format of OSV."""

    id: str
    aliases: tuple[str, ...] = ()
    summary: str = ""
    severity: str = "unknown"
    affected: tuple[dict[str, Any], ...] = field(default=(), repr=False)

    @property
    def names(self) -> set[str]:
        """The id and its aliases."""
        return {self.id, *self.aliases}


def records(source: Path) -> Iterator[Record]:
    """What a folder (with what lies below, zips too) or a zip holds, without what was withdrawn.

    Raises:
        ValueError: a file is no JSON.
    """
    if source.is_file() and source.suffix == ".zip":
        with zipfile.ZipFile(source) as packed:
            names = sorted(name for name in packed.namelist() if name.endswith(".json"))
            for name in names:
                yield from _read(packed.read(name), f"{source.name}/{name}")
        return
    for path in sorted(source.rglob("*")):
        if path.suffix == ".json" and path.is_file():
            yield from _read(path.read_bytes(), path.name)
        elif path.suffix == ".zip":
            yield from records(path)


def _read(data: bytes, name: str) -> Iterator[Record]:
    try:
        told = json.loads(data)
    except ValueError as error:
        raise ValueError(f"{name} is no record: {error}") from error
    if not isinstance(told, dict):
        return
    if told.get("dataType") == "CVE_RECORD":
        yield from _of_cve(told)
    elif "id" in told and "affected" in told and not told.get("withdrawn"):
        yield Record(
            id=told["id"],
            aliases=tuple(told.get("aliases", ())),
            summary=told.get("summary") or told.get("details", "")[:120],
            severity=_severity(told),
            affected=tuple(told["affected"]),
        )


def _severity(told: dict[str, Any]) -> str:
    named = told.get("database_specific", {}).get("severity")
    scores = [each["score"] for each in told.get("severity", ())]
    return str(named or next(iter(scores), "unknown"))


def _of_cve(told: dict[str, Any]) -> Iterator[Record]:
    by = told.get("containers", {}).get("cna", {})
    if told["cveMetadata"].get("state") != "PUBLISHED":
        return
    texts = [
        each.get("other", {}).get("content", {}).get("text")
        or next((kind["baseSeverity"] for kind in each.values() if "baseSeverity" in kind), "")
        for each in by.get("metrics", ())
    ]
    yield Record(
        id=told["cveMetadata"]["cveId"],
        summary=by.get("title", ""),
        severity=next((str(text) for text in texts if text), "unknown"),
        affected=tuple(_product(each) for each in by.get("affected", ())),
    )


def _product(told: dict[str, Any]) -> dict[str, Any]:
    """As OSV would say it."""
    ranges, versions = [], []
    for each in told.get("versions", ()):
        if each.get("status") != "affected" or each.get("versionType") == "git":
            continue
        ends = {"lessThan": "fixed", "lessThanOrEqual": "last_affected"}
        ending = [{ends[name]: each[name]} for name in ends if each.get(name, "*") != "*"]
        if "lessThan" in each or "lessThanOrEqual" in each:
            events = [{"introduced": each["version"]}, *ending]
            ranges.append({"type": "ECOSYSTEM", "events": events})
        else:
            versions.append(each["version"])
    name = told.get("product", "").lower()
    found = {"package": {"ecosystem": CVE, "name": name}, "ranges": ranges, "versions": versions}
    return found | ({"repo": told["repo"]} if told.get("repo") else {})


def is_affected(affected: dict[str, Any], version: str) -> bool | None:
    """Whether a version is; None: the record names commits alone."""
    ecosystem = affected.get("package", {}).get("ecosystem", "")
    ranges = [each for each in affected.get("ranges", ()) if each["type"] != "GIT"]
    versions = affected.get("versions", ())
    if not ranges and not versions:
        return None
    if any(_plain(each) == _plain(version) for each in versions):
        return True
    return any(_within(each["events"], version, ecosystem) for each in ranges)


def fixed_in(affected: dict[str, Any], version: str) -> str:
    """The first version after this one that is mended; empty: none is told."""
    ecosystem = affected.get("package", {}).get("ecosystem", "")
    ranges = [each for each in affected.get("ranges", ()) if each["type"] != "GIT"]
    told = [event["fixed"] for one in ranges for event in one["events"] if "fixed" in event]
    later = [each for each in told if key(each, ecosystem) > key(version, ecosystem)]
    return min(later, key=lambda each: key(each, ecosystem), default="")


def _within(events: list[dict[str, str]], version: str, ecosystem: str) -> bool:
    """The algorithm of OSV: what the events up to this version say."""
    mine, is_in = key(version, ecosystem), False
    for kind, bound in _ordered(events, ecosystem):
        if (kind, bound) == ("introduced", "0"):
            is_in = True
            continue
        theirs = key(bound, ecosystem)
        if mine > theirs or (mine >= theirs and kind != "last_affected"):
            is_in = kind == "introduced"
    return is_in


def _ordered(events: list[dict[str, str]], ecosystem: str) -> list[tuple[str, str]]:
    """By version; a range that ends where it begins is empty."""
    pairs = [pair for event in events for pair in event.items()]
    first = [pair for pair in pairs if pair == ("introduced", "0")]
    rest = [pair for pair in pairs if pair not in first and pair[1] != "*"]
    rest.sort(key=lambda pair: (key(pair[1], ecosystem), pair[0] != "introduced"))
    return first + rest


def key(version: str, ecosystem: str) -> Any:
    """What versions of an ecosystem are ordered by.

    Python's are in the order of PEP 440, Debian's in that of dpkg, others by what they have in
    common: numbers, a letter as OpenSSL had them after the number, ``alpha`` and its like before.
    """
    name = ecosystem.partition(":")[0]
    if name in {"Debian", "Ubuntu"}:
        return debian_key(version)
    return Order(version, is_python=name.lower() == "py" + "pi")


class Order:
    """A version, to be compared with others of its ecosystem."""

    def __init__(self, version: str, *, is_python: bool) -> None:
        self.parts = re.findall(r"\d+|[a-z]+", version.lower().partition("+")[0])
        self.known: Version | None = None
        if is_python:
            with suppress(InvalidVersion):
                self.known = Version(version)

    def _compare(self, other: "Order") -> int:
        if self.known is not None and other.known is not None:
            return (self.known > other.known) - (self.known < other.known)
        for one, two in zip_longest(self.parts, other.parts, fillvalue=""):
            mine, theirs = _rank(one, two), _rank(two, one)
            if mine != theirs:
                return 1 if mine > theirs else -1
        return 0

    def __lt__(self, other: "Order") -> bool:
        return self._compare(other) < 0

    def __gt__(self, other: "Order") -> bool:
        return self._compare(other) > 0

    def __ge__(self, other: "Order") -> bool:
        return self._compare(other) >= 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Order) and self._compare(other) == 0

    def __hash__(self) -> int:
        return hash(tuple(self.parts))


def _rank(part: str, beside: str) -> tuple[int, int, str]:
    """What comes before the end, the end, letters after it, numbers; 3.1 is 3.1.0."""
    if part.isdigit() or (not part and beside.isdigit()):
        return (2, int(part or 0), "")
    return (-1 if part in EARLY else 1 if part else 0, 0, part)


def _plain(version: str) -> str:
    """A version without what a tag adds: ``openssl-3.0.13``, ``v4.7.0`` and ``VER-2-13-0``."""
    found = re.search(r"\d.*", version)
    return re.sub(r"[-_]", ".", found[0]) if found else version
