# SPDX-License-Identifier: Apache-2.0
"""Under a reply: who wrote it, when, how fast, how it ended; Copy and Regenerate; suggestions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.records import Article, Message, ReplyState
from desktop.ui.chat import wording
from desktop.ui.chat.code_block import COPIED_MS
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chip import Chip


class ReplyFooter(QWidget):
    """Shows a stored reply's facts."""

    copy_clicked = Signal()
    regenerate_clicked = Signal()
    suggestion_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = _small()
        self._facts = _small()
        self._copy = IconButton("copy", self.tr("Copy answer"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._regenerate = IconButton("regenerate", self.tr("Write another answer"))
        self._regenerate.clicked.connect(self.regenerate_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._facts, 1)
        row.addWidget(self._regenerate)
        row.addWidget(self._copy)
        self._offers = QWidget()
        self._offers.hide()
        self._chips = QVBoxLayout(self._offers)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._note)
        layout.addLayout(row)
        layout.addWidget(self._offers)

    def show_reply(self, message: Message) -> None:
        """Show the facts; buttons only for a reply that is not being written."""
        is_done = message.state is not ReplyState.STREAMING
        self._facts.setText(wording.reply_facts(message))
        note = wording.what_was_seen(message.facts) if message.facts else ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._copy.setVisible(is_done and bool(message.text))
        self._regenerate.setVisible(is_done)

    def offer(self, articles: Sequence[Article]) -> None:
        """Offer other handbook articles."""
        if not articles:
            return
        heading = _small()
        heading.setText(self.tr("Also in the handbook"))
        heading.setContentsMargins(0, 8, 0, 0)
        self._chips.addWidget(heading)
        for article in articles:
            chip = Chip(article.title)
            chip.clicked.connect(lambda _=False, text=article.title: self._suggest(text))
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._offers.show()

    def set_is_last(self, is_last: bool) -> None:
        """Only the last reply of a chat can be written again, and offers something."""
        self._regenerate.setVisible(is_last)
        if not is_last:
            self._offers.hide()

    def _suggest(self, text: str) -> None:
        self.suggestion_clicked.emit(text)

    def _on_copy_clicked(self) -> None:
        self.copy_clicked.emit()
        self._copy.set_icon("check", self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, self._show_copy)

    def _show_copy(self) -> None:
        self._copy.set_icon("copy", self.tr("Copy answer"))


def _small() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "small")
    return label
