# SPDX-License-Identifier: Apache-2.0
"""Models that lie in several files, by the names that llama.cpp demands. Must not open a file."""

import re
from dataclasses import dataclass
from pathlib import Path

_PART = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})(?P<suffix>\.gguf)", re.I)
MAX_PARTS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file of a model that has ``count`` files; ``number`` counts from 1."""

    path: Path
    stem: str
    suffix: str
    number: int
    count: int

    def sibling(self, number: int) -> Path:
        """Where the part of that number must lie."""
        name = f"{self.stem}-{number:05d}-of-{self.count:05d}{self.suffix}"
        return self.path.with_name(name)

    def all(self) -> tuple[Path, ...]:
        """Where all parts must lie, in order."""
        return tuple(self.sibling(number) for number in range(1, self.count + 1))


def part_of(path: Path) -> Part | None:
    """What the file's name says, if it is a part's name.

    Source: SPLIT_PATH_FORMAT in llama.cpp, src/llama.cpp.
    """
    match = _PART.fullmatch(path.name)
    if match is None:
        return None
    number, count = int(match["number"]), int(match["count"])
    if not 1 <= number <= count <= MAX_PARTS:
        return None
    return Part(path=path, stem=match["stem"], suffix=match["suffix"], number=number, count=count)
