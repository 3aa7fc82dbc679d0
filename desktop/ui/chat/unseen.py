# SPDX-License-Identifier: Apache-2.0
"""Where the model's view of a conversation ends: a line, what it read instead, muted messages."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.core.records import Message, ReplyFacts, ReplyState
from desktop.ui.chat.message import MessageWidget
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.reading_order import insert

MUTE_S = 0.004
"""Time for muting between two looks at the event queue."""
UNSEEN = "unseen"
"""Property of a message that the stylesheet shows muted."""


class UnseenLine(QWidget):
    """The line between what the last reply did not see whole and what it saw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("small")
        self.words.setWordWrap(False)
        self.summary = label("muted", can_select=True)
        self.toggle = TextButton("", role="quiet")
        self.toggle.clicked.connect(self._on_toggled)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_line(), 1)
        row.addWidget(self.words)
        row.addWidget(self.toggle)
        row.addWidget(_line(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.summary)
        self._open(False)

    def show_facts(self, facts: ReplyFacts) -> None:
        """Say what the reply with these facts did not see."""
        text = facts.summary.text if facts.summary is not None else ""
        self.words.setText(
            self.tr("From here up the model saw only a summary")
            if text
            else self.tr("Not seen by the model from here up")
        )
        self.setAccessibleName(self.words.text())
        self.toggle.setVisible(bool(text))
        if text != self.summary.text():
            self.summary.setText(text)
            self._open(False)

    def _on_toggled(self) -> None:
        self._open(self.summary.isHidden())

    def _open(self, is_open: bool) -> None:
        self.summary.setVisible(is_open)
        self.toggle.setText(self.tr("Hide summary") if is_open else self.tr("Show summary"))


class UnseenMark:
    """Keeps the line and the muting of one transcript in step with its last reply."""

    def __init__(self, column: QWidget, layout: QBoxLayout) -> None:
        """``layout``: where the messages of ``column`` stand under each other."""
        self._column, self._layout = column, layout
        self._line: UnseenLine | None = None
        self._to_mute: list[tuple[MessageWidget, bool]] = []
        self._muter = QTimer(column)
        self._muter.setInterval(0)
        self._muter.timeout.connect(self._mute_some)

    def update(self, widgets: Sequence[MessageWidget], messages: Sequence[Message]) -> None:
        """Show what the last finished reply did not see.

        Args:
            widgets: of a row of neighbouring messages, oldest first.
            messages: the whole conversation, oldest first.
        """
        seen, facts = _first_seen(messages)
        ids = [message.id for message in messages] if seen and widgets else []
        first = seen - ids.index(widgets[0].message.id) if ids else 0
        self._mute([(widget, number < first) for number, widget in enumerate(widgets)])
        if self._line is not None:
            self._layout.removeWidget(self._line)
            self._line.hide()
        if facts is None or not seen or not 0 <= first < len(widgets):
            return
        self._line = line = self._line or UnseenLine(self._column)
        insert(self._layout, self._layout.indexOf(widgets[first]), line)
        line.show_facts(facts)
        line.show()

    def _mute(self, wanted: list[tuple[MessageWidget, bool]]) -> None:
        """Nearest to the end first, because that is where most readers are."""
        self._to_mute = wanted
        self._mute_some()

    def _mute_some(self) -> None:
        until_s = time.monotonic() + MUTE_S
        while self._to_mute and time.monotonic() < until_s:
            _mute(*self._to_mute.pop())
        if not self._to_mute:
            self._muter.stop()
        elif not self._muter.isActive():
            self._muter.start()


def _first_seen(messages: Sequence[Message]) -> tuple[int, ReplyFacts | None]:
    """Which is the first message that the last reply saw whole, and that reply's facts."""
    for number in range(len(messages) - 1, -1, -1):
        facts = _facts_of(messages[number])
        if facts is not None:
            return (max(0, number - facts.seen_messages) if facts.seen_messages else 0), facts
    return 0, None


def _facts_of(message: Message) -> ReplyFacts | None:
    """Of a reply that has read something and ended."""
    facts = message.facts
    is_over = message.state is not ReplyState.STREAMING
    return facts if facts is not None and is_over and facts.prompt_tokens else None


def _mute(widget: QWidget, is_unseen: bool) -> None:
    if not isValid(widget) or bool(widget.property(UNSEEN)) == is_unseen:
        return
    widget.setProperty(UNSEEN, is_unseen)
    for each in widget.findChildren(QTextBrowser):  # the stylesheet mutes nothing else
        each.style().unpolish(each)
        each.style().polish(each)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
