# SPDX-License-Identifier: Apache-2.0
"""Widths that grow with the text, also when its size is changed while the window stands."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.ui.theme import em

MOST_PARTS = 4
"""A side is widened to at most the fourth part: the page beside it needs room, too."""
LIST_PART, PAGE_PART = 1, 2
LONGEST = 6
"""Digits of a number that can be a width."""


class EmWidth(QObject):
    """Holds a widget to widths or a greatest height, told in line heights of its text."""

    def __init__(
        self,
        widget: QWidget,
        *,
        least: float | None = None,
        most: float | None = None,
        highest: float | None = None,
    ) -> None:
        """Belongs to the widget. None: that bound is not touched."""
        super().__init__(widget)
        self._widget, self._least, self._most, self._highest = widget, least, most, highest
        self._set()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: looks on, and takes nothing."""
        if event.type() is QEvent.Type.FontChange and watched is self._widget:
            self._set()
        return False

    def _set(self) -> None:
        if self._least is not None:
            self._widget.setMinimumWidth(em(self._widget, self._least))
        if self._most is not None:
            self._widget.setMaximumWidth(em(self._widget, self._most))
        if self._highest is not None:
            self._widget.setMaximumHeight(em(self._widget, self._highest))


def put_beside(row: QHBoxLayout, side: QWidget, page: QWidget) -> None:
    """A list of what the page can show, and the page: the list takes the third part at most."""
    row.addWidget(side, LIST_PART)
    row.addWidget(page, PAGE_PART)


class EmSide(QObject):
    """Lets the first of two widgets in a splitter grow and shrink with the text."""

    def __init__(self, splitter: QSplitter, least: float) -> None:
        """Belongs to the splitter. ``least``: line heights that the side has at least."""
        super().__init__(splitter)
        self._splitter, self._least, self._line_px = splitter, least, em(splitter)
        self._wanted_px: float | None = None  # where there is room; None: what it has
        self._set_least()
        splitter.splitterMoved.connect(self._on_moved)
        splitter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: looks on, and takes nothing."""
        if event.type() is QEvent.Type.FontChange and watched is self._splitter:
            self._grow()
        return False

    def state(self) -> str:
        """What belongs to the splitter's own saved state: for which text it was, and what the side
        would have where there is room."""
        return f"{self._line_px} {round(self._wanted_px or 0)}"

    def restore(self, state: str) -> None:
        """Take what :meth:`state` gave, after the splitter took its own; anything else is ignored.

        With another text size than then, the side is as wide as if that was changed now.
        """
        words = state.split()
        if len(words) == 2 and all(w.isdecimal() and len(w) < LONGEST for w in words):
            self._line_px, wanted_px = max(1, int(words[0])), int(words[1])
            self._wanted_px = wanted_px or None
            if self._line_px != em(self._splitter):
                self._grow()

    def _on_moved(self, _place_px: int, _handle: int) -> None:
        self._wanted_px = None

    def _grow(self) -> None:
        before_px, self._line_px = self._line_px, em(self._splitter)
        side, rest = self._splitter.sizes()
        self._set_least()
        if side:  # else it is hidden, and comes back as it was
            wanted_px = side if self._wanted_px is None else self._wanted_px
            self._wanted_px = wanted_px * self._line_px / before_px
            given = min(round(self._wanted_px), max(side, (side + rest) // MOST_PARTS))
            self._splitter.setSizes([given, side + rest - given])

    def _set_least(self) -> None:
        if (side := self._splitter.widget(0)) is not None:
            side.setMinimumWidth(em(self._splitter, self._least))
