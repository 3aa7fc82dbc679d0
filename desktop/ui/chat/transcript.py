# SPDX-License-Identifier: Apache-2.0
"""The conversation as a scrolling column of the last messages; older ones come when asked for.

One widget a message, built in short steps from the last upwards, so that a long chat opens without
a stall. Follows the end only while the reader is there.
"""

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.records import Message, Role
from desktop.turn.events import Outcome
from desktop.ui.chat.column import column
from desktop.ui.chat.message import QuestionWidget, ReplyWidget
from desktop.ui.chat.unseen import UnseenMark
from desktop.ui.widgets.buttons import TextButton

WINDOW_MESSAGES = 50
NEAR_END_PX = 40
BUILD_S = 0.03
"""Time for building messages between two looks at the event queue."""


class Transcript(QScrollArea):
    """Shows messages; asks for nothing itself."""

    link_clicked = Signal(QUrl)
    regenerate_clicked = Signal()
    suggestion_clicked = Signal(str)
    action_clicked = Signal(object)
    built = Signal()
    """All messages of the window stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setSpacing(18)
        self._earlier = TextButton(self.tr("Earlier messages"), role="quiet")
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._earlier.hide()
        self._layout.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addStretch(1)
        self.setWidget(self._column)
        self._unseen = UnseenMark(self._column, self._layout)
        self._widgets: list[QuestionWidget | ReplyWidget] = []
        self._unbuilt: list[Message] = []
        self._older: list[Message] = []
        self._from_end_px: int | None = 0
        """Distance from the end that is kept when the height changes; None: from the top."""
        self._is_moving = False
        """The scroll bar is moved by us, not by the reader."""
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_some)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._set_margins()

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show another conversation, oldest message first, at its end."""
        self._builder.stop()
        for widget in self._widgets:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        self._unseen.update(())
        self._older = list(messages[:-WINDOW_MESSAGES])
        self._unbuilt = list(messages[-WINDOW_MESSAGES:])
        self._from_end_px = 0
        self._show_earlier_button()
        if self._unbuilt:
            self._builder.start()
            self._build_some()

    def add(self, message: Message) -> None:
        """Add a message at the end and go there."""
        self._build_rest()
        widget = self._widget_for(message)
        self._widgets.append(widget)
        self._layout.insertWidget(self._layout.count() - 1, widget)
        self._mark_last()
        self.go_to_end()

    def replace_reply(self, message: Message) -> None:
        """A reply is being written again: it takes the place of the last one."""
        self._build_rest()
        if self._widgets and isinstance(self._widgets[-1], ReplyWidget):
            old = self._widgets.pop()
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.add(message)

    def feed(self, text: str) -> None:
        """The next piece of the reply at the end."""
        if (reply := self._growing_reply()) is not None:
            reply.feed(text)

    def feed_reasoning(self, text: str) -> None:
        """The next piece of what the model thinks before the reply at the end."""
        if (reply := self._growing_reply()) is not None:
            reply.feed_reasoning(text)

    def show_progress(self, text: str) -> None:
        """What the reply at the end is waiting for."""
        if (reply := self._last_reply()) is not None:
            reply.show_progress(text)

    def finish(self, outcome: Outcome) -> None:
        """The reply at the end is complete."""
        last = self._last_reply()
        if last is not None and outcome.reply is not None:
            last.finish(outcome.reply, outcome.error, outcome.suggestions)
            self._unseen.update(self._widgets)
            self._mark_last()

    def go_to_end(self) -> None:
        """Scroll to the last word and stay there."""
        self._from_end_px = 0
        self._move_to(self.verticalScrollBar().maximum())

    def message_widgets(self) -> tuple[QWidget, ...]:
        """The widgets that stand now, oldest first."""
        return tuple(self._widgets)

    def _last_reply(self) -> ReplyWidget | None:
        """The reply at the end, if one stands there."""
        self._build_rest()
        last = self._widgets[-1] if self._widgets else None
        return last if isinstance(last, ReplyWidget) else None

    def _growing_reply(self) -> ReplyWidget | None:
        reply = self._last_reply()
        if self._from_end_px:  # earlier messages have come; from now on the end grows
            self._from_end_px = None
        return reply

    def _build_rest(self) -> None:
        while self._unbuilt:
            self._build_one()

    def _build_some(self) -> None:
        """Build for some ms. Laying out and painting once for several messages saves most."""
        until_s = time.monotonic() + BUILD_S
        self._build_one()
        while self._unbuilt and time.monotonic() < until_s:
            self._build_one()

    def _build_one(self) -> None:
        """Build the next older message above the others."""
        if not self._unbuilt:
            self._builder.stop()
            return
        widget = self._widget_for(self._unbuilt.pop())
        self._widgets.insert(0, widget)
        self._layout.insertWidget(1, widget)
        if isinstance(widget, ReplyWidget):
            widget.set_is_last(len(self._widgets) == 1)
        if not self._unbuilt:
            self._builder.stop()
            self._show_earlier_button()
            self._unseen.update(self._widgets)
            self.built.emit()

    def _widget_for(self, message: Message) -> QuestionWidget | ReplyWidget:
        if message.role is Role.USER:
            return QuestionWidget(message, self._column)
        widget = ReplyWidget(message, self._column)
        widget.link_clicked.connect(self.link_clicked)
        widget.regenerate_clicked.connect(self.regenerate_clicked)
        widget.suggestion_clicked.connect(self.suggestion_clicked)
        widget.action_clicked.connect(self.action_clicked)
        return widget

    def _mark_last(self) -> None:
        for widget in self._widgets[-3:]:
            if isinstance(widget, ReplyWidget):
                widget.set_is_last(widget is self._widgets[-1])

    def _on_earlier_clicked(self) -> None:
        bar = self.verticalScrollBar()
        self._from_end_px = bar.maximum() - bar.value()  # what is read stays where it is
        self._unbuilt = self._older[-WINDOW_MESSAGES:]
        self._older = self._older[:-WINDOW_MESSAGES]
        self._earlier.hide()
        self._builder.start()

    def _show_earlier_button(self) -> None:
        self._earlier.setVisible(bool(self._older) and not self._unbuilt)

    def _on_range_changed(self, _low: int, high: int) -> None:
        if self._from_end_px is not None:
            self._move_to(high - self._from_end_px)

    def _on_scrolled(self, value: int) -> None:
        if self._is_moving:
            return
        from_end_px = self.verticalScrollBar().maximum() - value
        if from_end_px <= NEAR_END_PX:
            self._from_end_px = 0
        else:
            self._from_end_px = from_end_px if self._unbuilt else None

    def _move_to(self, value: int) -> None:
        self._is_moving = True
        self.verticalScrollBar().setValue(value)
        self._is_moving = False

    def _set_margins(self) -> None:
        # Measured without the scroll bar, so that nothing moves when it appears.
        left, width = column(self, self.width())
        right = max(0, self.viewport().width() - left - width)
        self._layout.setContentsMargins(left, 20, right, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the column stays in the middle and no wider than is good to read."""
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: the column's width is measured in text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_margins()
