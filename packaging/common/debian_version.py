# SPDX-License-Identifier: Apache-2.0
"""The order of Debian's version numbers (deb-version(7))."""

import re
from functools import cmp_to_key
from itertools import zip_longest
from typing import Any


def _weight(char: str) -> int:
    """``~`` comes before the end, letters before everything else."""
    if char == "~":
        return -1
    return ord(char) if char.isalpha() else ord(char) + 256


def _compare(first: str, second: str) -> int:
    one, two = (re.findall(r"(\D*)(\d*)", text) for text in (first, second))
    for (text, number), (other, count) in zip_longest(one, two, fillvalue=("", "")):
        for mine, theirs in zip_longest(text, other, fillvalue=""):
            found = (_weight(mine) if mine else 0) - (_weight(theirs) if theirs else 0)
            if found:
                return found
        if found := int(number or 0) - int(count or 0):
            return found
    return 0


_part = cmp_to_key(_compare)


def debian_key(version: str) -> tuple[int, Any, Any]:
    """A key to sort by: epoch, version, revision."""
    epoch, colon, rest = version.partition(":")
    if not colon:
        epoch, rest = "0", version
    upstream, _, revision = rest.rpartition("-") if "-" in rest else (rest, "", "")
    return int(epoch), _part(upstream), _part(revision)
