# SPDX-License-Identifier: Apache-2.0
"""One message of the transcript: a question as it was typed, or a reply with its facts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.core.records import Article, Message, ReplyState
from desktop.ui.chat import wording
from desktop.ui.chat.blocks import split
from desktop.ui.chat.footer import ReplyFooter
from desktop.ui.chat.reasoning import ReasoningBox
from desktop.ui.chat.reply_body import ReplyBody
from desktop.ui.chat.stream import ReplyStream
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.widgets.error_box import ErrorBox

WIDEST_QUESTION = 0.85
"""Fraction of the column."""
PADDING_PX = 12


class QuestionWidget(QWidget):
    """What the reader wrote: plain text on a quiet ground, at the right."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        name = self.tr("You, %1").replace("%1", wording.clock(message.created_ms))
        self.setAccessibleName(name)
        self._ideal_px = 0
        self._text = TextBlock()
        self._text.setAccessibleName(name)
        self._text.set_plain(message.text)
        self._bubble = QFrame()
        self._bubble.setObjectName("question")
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(PADDING_PX, 8, PADDING_PX, 6)
        inside.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(self._bubble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: as narrow as its text, as wide as most of the column."""
        super().resizeEvent(event)
        if not self._ideal_px:
            self._ideal_px = self._text.ideal_width() + 2 * PADDING_PX
        self._bubble.setFixedWidth(min(self._ideal_px, round(self.width() * WIDEST_QUESTION)))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another font makes the text wider."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._ideal_px = 0


class ReplyWidget(QWidget):
    """What the model wrote. Built from a stored message, or fed while it is being written."""

    link_clicked = Signal(QUrl)
    regenerate_clicked = Signal()
    suggestion_clicked = Signal(str)
    action_clicked = Signal(object)
    shown_more = Signal()
    """All text that was fed so far is shown."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self._body = ReplyBody()
        self._body.link_clicked.connect(self.link_clicked)
        self._stream: ReplyStream | None = None
        self._error: ErrorBox | None = None
        self._reasoning: ReasoningBox | None = None
        self._footer = ReplyFooter()
        self._footer.copy_clicked.connect(self._on_copy_clicked)
        self._footer.regenerate_clicked.connect(self.regenerate_clicked)
        self._footer.suggestion_clicked.connect(self.suggestion_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._progress = QLabel(self.tr("Starting …"))
        self._progress.setProperty("role", "muted")
        self._layout.addWidget(self._body)
        self._layout.addWidget(self._progress)
        self._layout.addWidget(self._footer)
        if message.state is not ReplyState.STREAMING:
            self._body.add(split(message.text))
        self._show_facts()

    def feed_reasoning(self, text: str) -> None:
        """The next piece of what the model thinks."""
        self._progress.hide()
        self._reasoning_box().feed(text)

    def feed(self, text: str) -> None:
        """Show the next piece."""
        if self._stream is None:
            self._stream = ReplyStream(self._body, self)
            self._stream.flushed.connect(self.shown_more)
            self._progress.hide()
        self._stream.feed(text)

    def show_progress(self, text: str) -> None:
        """What the reply is waiting for, until the first text comes."""
        if self._stream is None:
            self._progress.setText(text)

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

    def set_is_last(self, is_last: bool) -> None:
        """Only the last reply can be written again."""
        is_done = self.message.state is not ReplyState.STREAMING
        self._footer.set_is_last(is_last and is_done)

    def _show_facts(self) -> None:
        self.setAccessibleName(
            self.tr("Answer, %1").replace("%1", wording.clock(self.message.created_ms))
        )
        self._progress.setVisible(self.message.state is ReplyState.STREAMING)
        self._footer.show_reply(self.message)
        facts = self.message.facts
        if facts is not None and facts.reasoning:
            self._reasoning_box().finish(facts.reasoning, facts.reasoning_ms)
        if self.message.state is ReplyState.FAILED and facts is not None and facts.error:
            self._error_box().show_sentence(facts.error)

    def _error_box(self) -> ErrorBox:
        if self._error is None:
            self._error = ErrorBox(self)
            self._error.action_clicked.connect(self.action_clicked)
            self._layout.insertWidget(self._layout.indexOf(self._body) + 1, self._error)
        return self._error

    def _reasoning_box(self) -> ReasoningBox:
        if self._reasoning is None:
            self._reasoning = ReasoningBox(self)
            self._layout.insertWidget(0, self._reasoning)
        return self._reasoning

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.message.text)
