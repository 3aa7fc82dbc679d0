# SPDX-License-Identifier: Apache-2.0
"""What the model wrote: thoughts, words, error and facts. Stored, or fed while it is written."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.errors import KnownError
from desktop.core.ids import MessageId
from desktop.core.records import Article, Message, ReplyState
from desktop.ui.chat import wording
from desktop.ui.chat.acts import Act
from desktop.ui.chat.blocks import split
from desktop.ui.chat.footer import ReplyFooter
from desktop.ui.chat.message import MessageWidget
from desktop.ui.chat.reasoning import ReasoningBox
from desktop.ui.chat.reply_body import ReplyBody
from desktop.ui.chat.stream import ReplyStream
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.reading_order import insert


class ReplyWidget(MessageWidget):
    """Built from a stored message, or fed while it is being written."""

    link_clicked = Signal(QUrl)
    suggestion_clicked = Signal(str)
    action_clicked = Signal(object)
    shown_more = Signal()
    """All text that was fed so far is shown."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(message, parent)
        self._body = ReplyBody()
        self._body.link_clicked.connect(self.link_clicked)
        self._stream: ReplyStream | None = None
        self._error: ErrorBox | None = None
        self._reasoning: ReasoningBox | None = None
        self._footer = ReplyFooter()
        self._footer.acted.connect(self.act)
        self._footer.menu_clicked.connect(self.open_menu)
        self._footer.suggestion_clicked.connect(self.suggestion_clicked)
        self._progress: QLabel | None = None
        self.column.addWidget(self._body)
        self.column.addWidget(self._footer)
        self._show_facts()
        if message.state is not ReplyState.STREAMING:
            self._body.add(split(message.text))
        else:
            self._progress = QLabel(self.tr("Starting …"))
            self._progress.setProperty("role", "muted")
            insert(self.column, self.column.indexOf(self._footer), self._progress)
            if message.text:
                self.feed(message.text)

    def plain_text(self) -> str:
        return self._body.plain_text()

    def feed_reasoning(self, text: str) -> None:
        """The next piece of what the model thinks."""
        self._hide_progress()
        self._reasoning_box().feed(text)

    def feed(self, text: str) -> None:
        """Show the next piece."""
        if self._stream is None:
            self._stream = ReplyStream(self._body, self)
            self._stream.flushed.connect(self.shown_more)
            self._hide_progress()
        self._stream.feed(text)

    def show_progress(self, text: str) -> None:
        """What the reply is waiting for, until the first text comes."""
        if self._stream is None and self._progress is not None:
            self._progress.setText(text)

    def _hide_progress(self) -> None:
        if self._progress is not None:
            self._progress.hide()

    def finish(
        self, message: Message, error: KnownError | None, suggestions: Sequence[Article]
    ) -> None:
        """The reply is complete, as it is stored."""
        if self._stream is not None:
            self._stream.close()
            self._stream.deleteLater()
            self._stream = None
        self.message = message
        self._show_facts()
        if error is not None:
            self._error_box().show_error(error)
        self._footer.offer(suggestions)

    def set_place(self, *, is_last: bool, is_writing: bool) -> None:
        """What stands below it, and whether a reply is being written, decide what it offers."""
        super().set_place(is_last=is_last, is_writing=is_writing)
        self._show_acts()
        if not is_last:
            self._footer.hide_offers()

    def set_siblings(self, siblings: Sequence[MessageId]) -> None:
        super().set_siblings(siblings)
        self._show_acts()

    def _show_acts(self) -> None:
        siblings = self.siblings
        place = siblings.index(self.message.id) if self.message.id in siblings else 0
        acts = self.acts()
        if not self.is_last:
            acts = tuple(act for act in acts if act not in (Act.REGENERATE, Act.CONTINUE))
        self._footer.show_acts(acts, place, len(siblings))

    def _show_facts(self) -> None:
        self.setAccessibleName(
            self.tr("Answer, %1").replace("%1", wording.clock(self.message.created_ms))
        )
        if self.message.state is not ReplyState.STREAMING:
            self._hide_progress()
        self._footer.show_reply(self.message)
        self._show_acts()
        facts = self.message.facts
        if facts is not None and facts.reasoning:
            self._reasoning_box().finish(facts.reasoning, facts.reasoning_ms)
        if self.message.state is ReplyState.FAILED and facts is not None and facts.error:
            self._error_box().show_sentence(facts.error)

    def _error_box(self) -> ErrorBox:
        if self._error is None:
            self._error = ErrorBox(self)
            self._error.action_clicked.connect(self.action_clicked)
            insert(self.column, self.column.indexOf(self._body) + 1, self._error)
        return self._error

    def _reasoning_box(self) -> ReasoningBox:
        if self._reasoning is None:
            self._reasoning = ReasoningBox(self)
            insert(self.column, self.column.indexOf(self._body), self._reasoning)
        return self._reasoning
