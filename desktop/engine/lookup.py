# SPDX-License-Identifier: Apache-2.0
"""Guesses the next tokens from what stands in the conversation already. Pure.

An answer that quotes, corrects or sums up a text repeats long parts of it. Guesses are checked by
the model itself, several at the price of little more than one, so they change no answer.
(Prompt lookup decoding: Saxena 2023; llama.cpp has it as an example of its own.)
"""

from collections.abc import Iterable
from typing import Protocol

NGRAM = 3
"""Tokens that must be the same before a guess is made; fewer guess often and wrongly."""
MOST = 8
TRIES = 4
"""After this many wrong guesses in a row there is a pause …"""
PAUSE = 32
"""… of this many tokens."""


class Guesser(Protocol):
    """Guesses what follows; whatever it guesses, the answer stays the same."""

    def add(self, token: int) -> None:
        """One more token of the conversation."""

    def guess(self, most: int) -> list[int]:
        """The next tokens, at most so many; none: it has no idea."""

    def learn(self, guessed: int, right: int) -> None:
        """How many tokens of the last guess were right."""


class Lookup:
    """Knows all tokens of the prompt and of the reply so far."""

    def __init__(self, tokens: Iterable[int] = ()) -> None:
        self._tokens: list[int] = []
        self._ends: dict[tuple[int, ...], int] = {}
        self._missed = 0
        self._quiet = 0
        for token in tokens:
            self.add(token)

    def add(self, token: int) -> None:
        """One more token of the conversation."""
        tokens = self._tokens
        if len(tokens) >= NGRAM:
            # What came before is known only now, so that a guess never finds its own place.
            self._ends[tuple(tokens[-NGRAM:])] = len(tokens)
        tokens.append(token)
        self._quiet = max(0, self._quiet - 1)

    def guess(self, most: int = MOST) -> list[int]:
        """The tokens that followed when the last few stood here before; often none."""
        if self._quiet or most <= 0:
            return []
        at = self._ends.get(tuple(self._tokens[-NGRAM:]))
        return [] if at is None else self._tokens[at : at + most]

    def learn(self, guessed: int, right: int) -> None:
        """How many tokens of the last guess were right."""
        self._missed = 0 if right or not guessed else self._missed + 1
        if self._missed >= TRIES:
            self._missed, self._quiet = 0, PAUSE
