# SPDX-License-Identifier: Apache-2.0
"""Which messages of a conversation have a widget now. Must not know where the reader is.

The conversation is ``older``, then what has widgets, then ``newer``; building moves a message from
an edge into the middle, dropping moves it back. The reply that is being written is never dropped:
if the window leaves it, it is kept aside and goes on growing.
"""

import time
from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.core.ids import MessageId
from desktop.core.records import Article, Message, ReplyState, Role
from desktop.ui.chat.message import MessageWidget, day_between
from desktop.ui.chat.question import QuestionWidget
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.widgets.focus import let_go
from desktop.ui.widgets.reading_order import insert

WINDOW_MESSAGES = 30
"""So many are built at first, and around a message that is jumped to."""
STEP_MESSAGES = 20
MOST_WIDGETS = 80
BUILD_S = 0.004
"""Time for building between two looks at the event queue; their layout costs more than that."""


class MessageWindow(QObject):
    """Builds and drops the widgets of one transcript's column."""

    link_clicked = Signal(QUrl)
    suggestion_clicked = Signal(str)
    action_clicked = Signal(object)
    acted = Signal(object, object)
    menu_wanted = Signal(object)
    built = Signal()
    """All widgets that were wanted stand."""
    changed = Signal()
    """Other widgets stand than before."""

    def __init__(self, column: QWidget, layout: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._column, self._layout = column, layout
        self.widgets: list[MessageWidget] = []
        self.live: ReplyWidget | None = None
        self._older: deque[Message] = deque()
        self._newer: deque[Message] = deque()
        self._owed_above = self._owed_below = 0
        self._forks: Mapping[MessageId, tuple[MessageId, ...]] = {}
        self._is_writing = False
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_some)

    @property
    def has_newer(self) -> bool:
        """Whether messages stand below the window."""
        return bool(self._newer)

    def messages(self) -> list[Message]:
        """The whole conversation, as far as it is known here."""
        return [*self._older, *(widget.message for widget in self.widgets), *self._newer]

    def show(self, messages: Sequence[Message]) -> None:
        """Another conversation, its end first."""
        self._clear()
        self._drop_live()
        self._older, self._newer = deque(messages), deque()
        self._owe(above=WINDOW_MESSAGES)
        self._build_some()

    def put_before(self, earlier: Sequence[Message]) -> None:
        """What stands above the first message."""
        self._older.extendleft(reversed(earlier))
        self._mark_day(0)

    def append(self, message: Message) -> None:
        """A message at the end; the window goes there."""
        self.show_end()
        while self._newer:
            self._build_below()
        self._insert(len(self.widgets), message)

    def cut_after(self, message_id: MessageId | None) -> None:
        """What stands below a message leaves; None: everything does."""
        if message_id is None:
            self.show(())
            return
        if any(message.id == message_id for message in self._newer):
            self.show_end()  # the reader is far above it
        place = next((i for i, w in enumerate(self.widgets) if w.message.id == message_id), -1)
        if place < 0 and any(message.id == message_id for message in self._older):
            self._clear()
            while self._older[-1].id != message_id:
                self._older.pop()
            self._owe(above=WINDOW_MESSAGES)
            self._build_some()
        elif place >= 0:
            self._remove(self.widgets[place + 1 :])
        self._newer.clear()
        self._forget_live_if_gone()
        self._mark_places()

    def finish(
        self, reply: Message, error: KnownError | None, suggestions: Sequence[Article]
    ) -> None:
        """The reply that was being written has ended."""
        live, self.live = self.live, None
        if live is None:
            return
        live.finish(reply, error, suggestions)
        if self._newer and self._newer[-1].id in (reply.id, live.message.id):
            self._newer[-1] = reply
        if live not in self.widgets:
            live.deleteLater()
        self._mark_places()

    def show_end(self) -> None:
        """Let the window stand at the end of the conversation."""
        if self._newer:
            messages = self.messages()
            self._clear()
            self._older, self._newer = deque(messages), deque()
            self._owe(above=WINDOW_MESSAGES)
        if self._owed_above and not self.widgets:
            self._build_some()

    def reach(self, message_id: MessageId) -> MessageWidget | None:
        """The widget of a message; the window goes there if it must. None: no such message."""
        if (found := self.standing(message_id)) is not None:
            return found
        messages = self.messages()
        at = next((i for i, message in enumerate(messages) if message.id == message_id), -1)
        if at < 0:
            return None
        self._clear()
        self._older, self._newer = deque(messages[: at + 1]), deque(messages[at + 1 :])
        self._build_above()
        self._owe(above=STEP_MESSAGES // 2, below=STEP_MESSAGES)
        return self.standing(message_id)

    def build_above(self, drop_below: float) -> None:
        """More at the top; what lies below this place of the column may go."""
        if self._older and not self._owed_above:
            self._drop_far([w for w in self.widgets if w.y() > drop_below])
            self._owe(above=STEP_MESSAGES)

    def build_below(self, drop_above: float) -> None:
        """More at the end; what ends above this place of the column may go."""
        if self._newer and not self._owed_below:
            self._drop_far([w for w in self.widgets if w.y() + w.height() < drop_above])
            self._owe(below=STEP_MESSAGES)

    def set_forks(self, forks: Mapping[MessageId, tuple[MessageId, ...]]) -> None:
        """Where the conversation branches."""
        self._forks = forks
        for widget in self.widgets:
            widget.set_siblings(forks.get(widget.message.id, ()))

    def set_writing(self, is_writing: bool) -> None:
        """Whether a reply is being written, so that none can be asked for."""
        self._is_writing = is_writing
        self._mark_places()

    # --- building --------------------------------------------------------------------------------

    def _owe(self, above: int = 0, below: int = 0) -> None:
        self._owed_above = min(above, len(self._older)) if above else self._owed_above
        self._owed_below = min(below, len(self._newer)) if below else self._owed_below
        if self._owed_above or self._owed_below:
            self._builder.start()

    def _build_some(self) -> None:
        until_s = time.monotonic() + BUILD_S
        while self._owed_above or self._owed_below:
            if self._owed_above:
                self._build_above()
            else:
                self._build_below()
            if time.monotonic() > until_s:
                break
        self.changed.emit()
        if not self._owed_above and not self._owed_below:
            self._builder.stop()
            self.built.emit()

    def _build_above(self) -> None:
        self._owed_above = max(0, self._owed_above - 1)
        if self._older:
            self._insert(0, self._older.pop())

    def _build_below(self) -> None:
        self._owed_below = max(0, self._owed_below - 1)
        if self._newer:
            self._insert(len(self.widgets), self._newer.popleft())

    def _insert(self, at: int, message: Message) -> None:
        widget = self._widget_for(message)
        self.widgets.insert(at, widget)
        place = self._layout.indexOf(self.widgets[at - 1]) + 1 if at else 0
        insert(self._layout, place, widget)
        widget.show()
        widget.set_siblings(self._forks.get(message.id, ()))
        self._mark_day(at)
        self._mark_places()

    def _widget_for(self, message: Message) -> MessageWidget:
        if self.live is not None and self.live.message.id == message.id:
            return self.live
        widget: MessageWidget
        if message.role is Role.USER:
            widget = QuestionWidget(message, self._column)
        else:
            widget = reply = ReplyWidget(message, self._column)
            reply.link_clicked.connect(self.link_clicked)
            reply.suggestion_clicked.connect(self.suggestion_clicked)
            reply.action_clicked.connect(self.action_clicked)
            if message.state is ReplyState.STREAMING:
                self._drop_live()
                self.live = reply
        widget.acted.connect(self.acted)
        widget.menu_wanted.connect(self.menu_wanted)
        return widget

    def _mark_day(self, at: int) -> None:
        if at < len(self.widgets):
            above = self.widgets[at - 1].message if at else None
            before = above or (self._older[-1] if self._older else None)
            self.widgets[at].set_day(day_between(self.widgets[at].message, before))
        if at == 0 and len(self.widgets) > 1:
            self._mark_day(1)

    def _mark_places(self) -> None:
        for number, widget in enumerate(self.widgets):
            is_last = number == len(self.widgets) - 1 and not self._newer
            if (widget.is_last, widget.is_writing) != (is_last, self._is_writing):
                widget.set_place(is_last=is_last, is_writing=self._is_writing)

    # --- dropping --------------------------------------------------------------------------------

    def standing(self, message_id: MessageId) -> MessageWidget | None:
        """The widget of a message, if it has one now."""
        return next((w for w in self.widgets if w.message.id == message_id), None)

    def _drop_far(self, far: list[MessageWidget]) -> None:
        """Drop so many of these, from their edge of the window, that no more than enough stand."""
        count = min(len(far), len(self.widgets) - MOST_WIDGETS)
        if count <= 0 or self._is_busy_with(far):
            return
        if far[0] is self.widgets[0]:
            gone = far[:count]
            self._older.extend(widget.message for widget in gone)
        else:
            gone = far[-count:]
            self._newer.extendleft(widget.message for widget in reversed(gone))
        self._remove(gone)
        self._mark_places()
        self.changed.emit()

    def _is_busy_with(self, widgets: Sequence[MessageWidget]) -> bool:
        """Whether something in them is being written: an answer, or another wording."""
        return any(
            widget is self.live or (isinstance(widget, QuestionWidget) and widget.is_edited)
            for widget in widgets
        )

    def _remove(self, widgets: Sequence[MessageWidget]) -> None:
        for widget in list(widgets):
            self.widgets.remove(widget)
            self._layout.removeWidget(widget)
            let_go(widget)
            widget.hide()
            if widget is not self.live:
                widget.deleteLater()

    def _clear(self) -> None:
        self._owed_above = self._owed_below = 0
        self._builder.stop()
        self._remove(self.widgets)

    def _forget_live_if_gone(self) -> None:
        if self.live is not None and self.live not in self.widgets:
            self._drop_live()

    def _drop_live(self) -> None:
        live, self.live = self.live, None
        if live is not None and live not in self.widgets:
            live.hide()
            live.deleteLater()
