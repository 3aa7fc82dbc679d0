# SPDX-License-Identifier: Apache-2.0
"""The prose that is still being written: its finished lines rendered, the last one plain.

Showing more must cost the same at the end of a long block as at its beginning. So lines are
rendered anew only as often as their cost allows, and what is plain goes on in another text widget
when one is full.
"""

import time
from collections.abc import Callable

from desktop.ui.chat.text_block import TextBlock

RENDERED_CHARACTERS = 6_000
"""Lines are rendered up to this length; a longer block stays plain until it is finished."""
PLAIN_CHARACTERS = 2_000
IDLE_TIMES = 40
"""Between two renderings is this many times what the last one took."""


class ProseTail:
    """Adds and drops text widgets by what it is given; knows no layout."""

    def __init__(self, add: Callable[[], TextBlock], drop: Callable[[TextBlock], None]) -> None:
        self._add, self._drop = add, drop
        self._lines: TextBlock | None = None
        self._plain: list[TextBlock] = []
        self._in_last = 0
        self._shown_lines = self._shown_rest = ""
        self._next_s = 0.0

    def show(self, text: str) -> None:
        """Show the block as it stands now."""
        lines, _, rest = text.rpartition("\n")
        if len(lines) > RENDERED_CHARACTERS:
            lines, rest = "", text
        elif lines != self._shown_lines and not self._may_render() and self._goes_on(text):
            lines, rest = self._shown_lines, text[len(self._shown_lines) :].removeprefix("\n")
        if lines != self._shown_lines:
            self._show_lines(lines)
        self._show_rest(rest)

    def clear(self) -> None:
        """The block is finished, or another kind of block began."""
        if self._lines is not None:
            self._drop(self._lines)
            self._lines = None
        self._drop_plain()
        self._shown_lines = ""

    def _may_render(self) -> bool:
        return time.monotonic() >= self._next_s

    def _goes_on(self, text: str) -> bool:
        return not self._shown_lines or text.startswith(self._shown_lines + "\n")

    def _show_lines(self, lines: str) -> None:
        from desktop.ui.chat import markdown  # noqa: PLC0415  # see reply_body

        began_s = time.monotonic()
        if self._lines is None:
            self._drop_plain()  # they stand below it
            self._lines = self._add()
        self._lines.set_html(markdown.render(lines))
        self._lines.setVisible(bool(lines))
        self._shown_lines = lines
        now_s = time.monotonic()
        self._next_s = now_s + IDLE_TIMES * (now_s - began_s)

    def _show_rest(self, rest: str) -> None:
        if rest == self._shown_rest:
            return
        if self._shown_rest and rest.startswith(self._shown_rest):
            new = rest[len(self._shown_rest) :]
        else:
            self._drop_plain(keep=1)
            new = rest
        self._shown_rest = rest
        # An empty last one is filled however long it is: what it showed before must not stay.
        if self._plain and (not self._in_last or self._in_last + len(new) <= PLAIN_CHARACTERS):
            self._show_in_last(new)
        elif new:
            self._plain.append(self._add())
            self._plain[-1].set_plain(new)
            self._in_last = len(new)

    def _show_in_last(self, new: str) -> None:
        last = self._plain[-1]
        if self._in_last:
            last.append_plain(new)
        else:
            last.set_plain(new)
            last.setVisible(bool(new))
        self._in_last += len(new)

    def _drop_plain(self, *, keep: int = 0) -> None:
        """``keep`` so many for what comes next: a widget costs as much to make as to fill twice."""
        for text in self._plain[keep:]:
            self._drop(text)
        self._plain, self._in_last, self._shown_rest = self._plain[:keep], 0, ""
