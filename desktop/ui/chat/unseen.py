# SPDX-License-Identifier: Apache-2.0
"""Where the model's view of a conversation ends: a line, what it read instead, muted messages."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.records import Message, ReplyFacts, ReplyState
from desktop.ui.chat.message import QuestionWidget, ReplyWidget
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label

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

    def update(self, widgets: Sequence[QuestionWidget | ReplyWidget]) -> None:
        """Show what the last finished reply did not see of these messages, oldest first."""
        first, facts = _first_seen(widgets)
        for number, widget in enumerate(widgets):
            _mute(widget, number < first)
        if facts is None or first == 0:
            if self._line is not None:
                self._line.hide()
            return
        line = self._line or UnseenLine(self._column)
        self._line = line
        self._layout.removeWidget(line)
        self._layout.insertWidget(self._layout.indexOf(widgets[first]), line)
        line.show_facts(facts)
        line.show()


def _first_seen(
    widgets: Sequence[QuestionWidget | ReplyWidget],
) -> tuple[int, ReplyFacts | None]:
    """Which is the first message that the last reply saw whole, and that reply's facts."""
    for number in range(len(widgets) - 1, -1, -1):
        facts = _facts_of(widgets[number].message)
        if facts is not None:
            return (max(0, number - facts.seen_messages) if facts.seen_messages else 0), facts
    return 0, None


def _facts_of(message: Message) -> ReplyFacts | None:
    """Of a reply that has read something and ended."""
    facts = message.facts
    is_over = message.state is not ReplyState.STREAMING
    return facts if facts is not None and is_over and facts.prompt_tokens else None


def _mute(widget: QWidget, is_unseen: bool) -> None:
    if bool(widget.property(UNSEEN)) == is_unseen:
        return
    widget.setProperty(UNSEEN, is_unseen)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
