# SPDX-License-Identifier: Apache-2.0
"""Which known word a misspelt one was meant to be. Pure; it only widens a search and never changes
what somebody wrote."""

from collections import defaultdict
from collections.abc import Mapping

_MIN_LETTERS = 4
_MIN_HALF = 3
_TWO_SLIPS_FROM = 7
"""Shorter words have too many neighbours at distance two."""


def slips(left: str, right: str, most: int) -> int:
    """Damerau-Levenshtein distance (a swap of neighbours is one), ``most`` + 1 if it is more."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, char in enumerate(left, 1):
        line = [row]
        for column, other in enumerate(right, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (char != other))
            swapped = row > 1 and column > 1 and char == right[column - 2]
            if swapped and left[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, above = above, line
    return min(above[-1], most + 1)


def _letters(word: str) -> int:
    mask = 0
    for char in word:
        mask |= 1 << (ord(char) & 31)
    return mask


class Spelling:
    """Finds the nearest known word.

    Args:
        counts: every known word with its number of occurrences; commoner ones win a tie.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._by_length: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for word in counts:
            if len(word) >= _MIN_LETTERS and word.isalpha():
                self._by_length[len(word)].append((_letters(word), word))

    def nearest(self, word: str) -> str | None:
        """The known word at the smallest distance: 1 slip, from 7 letters on 2. None if none is."""
        if len(word) < _MIN_LETTERS or not word.isalpha():
            return None
        most = 2 if len(word) >= _TWO_SLIPS_FROM else 1
        mask = _letters(word)
        best: tuple[int, bool, int, str] | None = None
        for length in range(len(word) - most, len(word) + most + 1):
            for other_mask, other in self._by_length.get(length, ()):
                # A slip changes at most two letters of the set; the test is cheap, slips() is not.
                if other == word or (mask ^ other_mask).bit_count() > 2 * most:
                    continue
                distance = slips(word, other, most)
                if distance <= most:
                    found = (distance, other[0] != word[0], -self._counts[other], other)
                    best = found if best is None else min(best, found)
        return best[3] if best else None

    def halves(self, word: str) -> tuple[str, str] | None:
        """Two known words that were written as one ("darkmode"), or None."""
        for cut in range(_MIN_HALF, len(word) - _MIN_HALF + 1):
            if word[:cut] in self._counts and word[cut:] in self._counts:
                return word[:cut], word[cut:]
        return None
