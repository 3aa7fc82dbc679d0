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
_PINNED_BY = re.compile(r"^\s*pinned_by\s*=\s*\[(.*?)(\s*)\]")
_SOURCE = re.compile(r"^\s*\[\[source\]\]")
_MODEL = re.compile(r"^\s*\[\[model\]\]")
HUB = "hub"
"""Id of the source that is named for what is filled in; added if the text has none."""
HUB_SOURCE = (
    "[[source]]",
    f'id = "{HUB}"',
    'title = "The hub\'s own metadata at the pinned revision."',
    "",
)


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
    old = list(_blocks(text))
    new = [_filled(block, known) for block in old]
    is_named = any(f'id = "{HUB}"' in line for block in old if _is_source(block) for line in block)
    if new != old and not is_named:
        new.insert(_place_of_source(old), [line + _ending(text) for line in HUB_SOURCE])
    return "".join(line for block in new for line in block)


def _is_source(block: list[str]) -> bool:
    return _SOURCE.match(block[0]) is not None


def _place_of_source(blocks: list[list[str]]) -> int:
    """Before the first source, or else before the first model, or at the end."""
    for head in (_SOURCE, _MODEL):
        for number, block in enumerate(blocks):
            if head.match(block[0]):
                return number
    return len(blocks)


def _ending(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


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
        lines.insert(at + 1, f'revision = "{revision}"{_ending(lines[at])}')
    return lines if lines == block else _with_source(lines)


def _with_source(lines: list[str]) -> list[str]:
    """Name the hub among the sources of a build's pins."""
    for number, line in enumerate(lines):
        if match := _PINNED_BY.match(line):
            if f'"{HUB}"' not in match[1]:
                more = f', "{HUB}"' if match[1].strip() else f'"{HUB}"'
                lines[number] = line[: match.end(1)] + more + line[match.end(1) :]
            return lines
    at = next(number for number, line in enumerate(lines) if _REPO.match(line))
    at += any(_REVISION.match(line) for line in lines[at + 1 : at + 2])
    lines.insert(at + 1, f'pinned_by = ["{HUB}"]{_ending(lines[at])}')
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
