# SPDX-License-Identifier: Apache-2.0
"""Finds what somebody means by a few letters: all of them, in order, not necessarily together."""

import re
from collections.abc import Sequence

_WORD_BEGIN, _TOGETHER, _PREFIX = 8, 5, 12
_LEAST = 3.5


def matcher(typed: str) -> re.Pattern[str]:
    """What finds the texts that hold the letters of ``typed`` in order, blanks aside."""
    letters = [re.escape(char) for char in typed.casefold() if not char.isspace()]
    return re.compile(".*?".join(letters), re.DOTALL)


def score(typed: str, text: str) -> float:
    """How well a text fits; 0: it does not. Both case-folded.

    Letters at the beginning of words and letters that stand together count most, then short texts.
    """
    letters = [char for char in typed if not char.isspace()]
    if not letters:
        return 1.0
    joined = "".join(typed.split())
    at = text.find(typed.strip())
    if at >= 0:  # as typed
        is_word = at == 0 or not text[at - 1].isalnum()
        bonus = _PREFIX * (at == 0) + _WORD_BEGIN * is_word
        return 10.0 * len(joined) + bonus + 1.0 / (1 + len(text))
    total, place, before = 0.0, -1, -2
    for letter in letters:
        place = _next_place(text, letter, place + 1)
        if place < 0:
            return 0.0
        is_begin = place == 0 or not text[place - 1].isalnum()
        total += 1 + _WORD_BEGIN * is_begin + _TOGETHER * (place == before + 1)
        before = place
    if total < _LEAST * len(letters):
        return 0.0  # letters that only happen to stand in it
    return total + 1.0 / (1 + len(text))


def best(typed: str, texts: Sequence[str], limit: int) -> list[int]:
    """Numbers of the texts that fit, best first, equal ones in their order; at most ``limit``.

    Args:
        texts: case-folded; 10,000 take some 10 ms.
    """
    wanted = typed.casefold()
    find = matcher(wanted).search
    found = [number for number, text in enumerate(texts) if find(text)]
    scores = {number: score(wanted, texts[number]) for number in found}
    found = [number for number in found if scores[number] > 0]
    found.sort(key=lambda number: -scores[number])
    return found[:limit]


def _next_place(text: str, letter: str, start: int) -> int:
    """The next word that begins with the letter, if the rest could follow; else the next one."""
    first = text.find(letter, start)
    place = first
    while place > 0 and text[place - 1].isalnum() and place != start:
        place = text.find(letter, place + 1)
    return place if place >= 0 else first
