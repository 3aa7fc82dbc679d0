# SPDX-License-Identifier: Apache-2.0
"""Earlier questions, one after the other, for the arrow keys of the message box. Knows no Qt."""

from collections.abc import Sequence


class Recall:
    """Goes back through texts and forth again; ``shown`` is what was given out last."""

    def __init__(self) -> None:
        self._texts: tuple[str, ...] = ()
        self._at = 0
        self.shown: str | None = None

    def back(self, texts: Sequence[str]) -> str | None:
        """The text before; ``texts``: oldest first, asked for at the first step. None: no more."""
        if self.shown is None:
            self._texts = tuple(dict.fromkeys(reversed([text for text in texts if text])))
            self._at = -1
        return self._show(self._at + 1)

    def forth(self) -> str | None:
        """The text after; empty behind the newest. None: nothing was recalled."""
        if self.shown is None:
            return None
        if self._at == 0:
            self.shown = None
            return ""
        return self._show(self._at - 1)

    def end(self) -> None:
        """The text was changed or sent: the next step begins anew."""
        self.shown = None

    def _show(self, at: int) -> str | None:
        if not 0 <= at < len(self._texts):
            return None
        self._at, self.shown = at, self._texts[at]
        return self.shown
