# SPDX-License-Identifier: Apache-2.0
"""Whether an SPDX licence expression can be kept to with the licences that are allowed."""

import re
from collections.abc import Collection, Iterator

_TOKEN = re.compile(r"[()]|[A-Za-z0-9.+-]+")


def is_allowed(expression: str, allowed: Collection[str]) -> bool:
    """Of what OR joins one must be allowed, of what AND joins each.

    Raises:
        ValueError: it is no expression.
    """
    words = iter(_joined(_TOKEN.findall(expression)))
    verdict, last = _either(words, allowed)
    if last:
        raise ValueError(f"no licence expression: {expression}")
    return verdict


def _joined(words: list[str]) -> list[str]:
    """``A WITH B`` as one word."""
    found: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "WITH" and found:
            found[-1] += f" WITH {next(rest, '')}"
        else:
            found.append(word)
    return found


def _either(words: Iterator[str], allowed: Collection[str]) -> tuple[bool, str]:
    verdict, then = _each(words, allowed)
    while then == "OR":
        more, then = _each(words, allowed)
        verdict = verdict or more
    return verdict, then


def _each(words: Iterator[str], allowed: Collection[str]) -> tuple[bool, str]:
    verdict = _one(words, allowed)
    then = next(words, "")
    while then == "AND":
        more = _one(words, allowed)
        verdict = verdict and more
        then = next(words, "")
    return verdict, then


def _one(words: Iterator[str], allowed: Collection[str]) -> bool:
    word = next(words, "")
    if word == "(":
        verdict, then = _either(words, allowed)
        if then != ")":
            raise ValueError("a bracket is not closed")
        return verdict
    if word in {"", ")", "AND", "OR"}:
        raise ValueError(f"a licence is missing before {word or 'the end'}")
    return word in allowed
