# SPDX-License-Identifier: Apache-2.0
"""Stop strings in a stream of text pieces. Pure."""

from collections.abc import Sequence


class StopStrings:
    """Lets text through as soon as it cannot be part of a stop string any more."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._held = ""

    def feed(self, text: str) -> tuple[str, bool]:
        """Take a piece; return the text that may be shown, and whether a stop string was reached.

        The stop string itself and what follows it are never returned.
        """
        if not self._stops:
            return text, False
        self._held += text
        found = [at for stop in self._stops if (at := self._held.find(stop)) >= 0]
        if found:
            shown, self._held = self._held[: min(found)], ""
            return shown, True
        keep = possible_start(self._held, self._stops)
        split = len(self._held) - keep
        shown, self._held = self._held[:split], self._held[split:]
        return shown, False

    def rest(self) -> str:
        """What was held back when the reply ended without a stop string."""
        held, self._held = self._held, ""
        return held


def possible_start(text: str, stops: Sequence[str]) -> int:
    """Length of the longest tail of a text that is the beginning of one of these strings."""
    longest = max(len(stop) for stop in stops) - 1
    for size in range(min(longest, len(text)), 0, -1):
        if any(stop.startswith(text[-size:]) for stop in stops):
            return size
    return 0
