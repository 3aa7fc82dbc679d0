# SPDX-License-Identifier: Apache-2.0
"""Between the find bar, the places that were found, and the transcript that shows them."""

from PySide6.QtCore import QObject

from desktop.bridge.context import AppContext
from desktop.bridge.finding import Finding
from desktop.ui.chat.find_bar import FindBar
from desktop.ui.chat.message import MessageWidget
from desktop.ui.chat.transcript import Transcript
from desktop.ui.chat.word_marks import mark_words


class Finder(QObject):
    """Looks, marks, and goes from place to place."""

    def __init__(
        self, app: AppContext, bar: FindBar, transcript: Transcript, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar, self._transcript = bar, transcript
        self._finding = Finding(app.conversation, app.jobs, self)
        self._marked: set[MessageWidget] = set()
        bar.words_changed.connect(self._finding.look_for)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._on_closed)
        self._finding.found.connect(self._show)
        transcript.content.changed.connect(self._mark_all)

    def step(self, direction: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        self._finding.step(direction)
        self._show()

    def _show(self) -> None:
        finding = self._finding
        self._bar.show_count(finding.at, len(finding.places))
        if finding.place is not None and self._bar.isVisible():
            message_id = finding.place.message_id
            if self._transcript.content.standing(message_id) is None:
                self._transcript.show_message(message_id, marks=False)
        self._mark_all(scrolls=True)

    def _mark_all(self, scrolls: bool = False) -> None:
        finding = self._finding
        words = finding.words if self._bar.isVisible() else ""
        needle = words.strip().casefold()
        place = finding.place
        for widget in self._transcript.message_widgets():
            has_words = bool(needle) and needle in widget.message.text.casefold()
            if not has_words and widget not in self._marked:
                continue
            self._marked = self._marked | {widget} if has_words else self._marked - {widget}
            is_there = place is not None and place.message_id == widget.message.id
            current = place.number if place is not None and is_there else None
            y_px = mark_words(widget, words if has_words else "", current)
            if scrolls and is_there:
                self._transcript.scroll_to(widget.y() + (y_px or 0))

    def _on_closed(self) -> None:
        self._mark_all()
        self._marked.clear()
