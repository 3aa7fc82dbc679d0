# SPDX-License-Identifier: Apache-2.0
"""The hand-made table of words that mean the same to a reader of the handbook. Reads one file."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.core.declared import Struct, decode_toml, field
from desktop.core.errors import BadData
from desktop.documents.words import stems, words

_MARK = "="
"""Stands before a notion's name, so that it is never taken for a word."""


class _File(Struct, forbid_unknown_fields=True):
    notions: dict[str, list[str]]
    elsewhere: dict[str, str] = field(default_factory=dict)


class Notions:
    """Finds the notions that a sequence of stems mentions.

    Args:
        table: name of a notion to the words and word groups that point to it.
        elsewhere: words of everyday life that no article is about.

    Attributes:
        words: as written in the table, folded.
        names: marks of all notions.
        elsewhere: stems.
    """

    def __init__(self, table: Mapping[str, Sequence[str]], elsewhere: Sequence[str] = ()) -> None:
        self.elsewhere = frozenset(word for group in elsewhere for word in stems(group))
        self._marks: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._lengths: dict[str, set[int]] = defaultdict(set)
        self.words: set[str] = set()
        self.names = frozenset(_MARK + name for name in table)
        for name, groups in table.items():
            for group in groups:
                self.words.update(words(group))
                key = tuple(stems(group))
                if key and _MARK + name not in self._marks[key]:
                    self._marks[key].append(_MARK + name)
                    self._lengths[key[0]].add(len(key))

    def mentioned(self, sequence: Sequence[str]) -> list[str]:
        """Marks of the notions in the text, each once, in order of appearance."""
        found: dict[str, None] = {}
        for place, word in enumerate(sequence):
            for length in self._lengths.get(word, ()):
                for mark in self._marks.get(tuple(sequence[place : place + length]), ()):
                    found[mark] = None
        return list(found)


def load_notions(path: Path) -> Notions:
    """Read the table.

    Raises:
        BadData: the file is missing, not TOML, or has another shape; names file and key.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error
    file = decode_toml(data, _File, str(path))
    return Notions(file.notions, tuple(file.elsewhere.values()))
