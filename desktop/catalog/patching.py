# SPDX-License-Identifier: Apache-2.0
"""Writes missing pins into the text of a catalogue and leaves every other character. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_TABLE = re.compile(r"^\s*\[")
_REPO = re.compile(r'^\s*repo\s*=\s*"([^"]*)"')
_REVISION = re.compile(r"^\s*revision\s*=")
_INLINE = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r'\bname\s*=\s*"([^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """What the hub says of one file; written only where the catalogue says nothing."""

    repo: str
    file: str
    revision: str
    size_bytes: int
    sha256: str


def with_pins(text: str, pins: Iterable[Pin]) -> str:
    """The text with these pins filled in."""
    known = {(pin.repo, pin.file): pin for pin in pins}
    return "".join(line for block in _blocks(text) for line in _filled(block, known))


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines from one table's head to the next one's."""
    block: list[str] = []
    for line in text.splitlines(keepends=True):
        if _TABLE.match(line) and block:
            yield block
            block = []
        block.append(line)
    yield block


def _filled(block: list[str], known: dict[tuple[str, str], Pin]) -> list[str]:
    found = [match[1] for line in block if (match := _REPO.match(line))]
    if not found:
        return block
    repo, revision = found[0], ""
    lines = []
    for line in block:
        names = _NAME.findall(line)
        pins = [known[repo, name] for name in names if (repo, name) in known]
        revision = revision or next((pin.revision for pin in pins if pin.revision), "")
        lines.append(_INLINE.sub(lambda match: _with_facts(match, repo, known), line))
    if revision and not any(_REVISION.match(line) for line in block):
        at = next(number for number, line in enumerate(lines) if _REPO.match(line))
        ending = "\r\n" if lines[at].endswith("\r\n") else "\n"
        lines.insert(at + 1, f'revision = "{revision}"{ending}')
    return lines


def _with_facts(match: "re.Match[str]", repo: str, known: dict[tuple[str, str], Pin]) -> str:
    inside = match[1]
    name = _NAME.search(inside)
    pin = known.get((repo, name[1])) if name is not None else None
    if pin is None:
        return match[0]
    more = ""
    if pin.size_bytes and "size_bytes" not in inside:
        more += f", size_bytes = {pin.size_bytes:_}"
    if pin.sha256 and "sha256" not in inside:
        more += f', sha256 = "{pin.sha256}"'
    trimmed = inside.rstrip()
    return "{" + trimmed + more + inside[len(trimmed) :] + "}"
