# SPDX-License-Identifier: Apache-2.0
"""The conversation as a scrolling column: a window of widgets over messages of any number.

Widgets are built in short steps from the end upwards; coming near an edge of the window builds
more there and drops some far away. What the reader looks at stays where it is: at the end if the
reader is there, otherwise at the message that stands at the top.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.ids import MessageId
from desktop.core.records import Message
from desktop.turn.events import Outcome
from desktop.ui.chat.column import column
from desktop.ui.chat.message import GUTTER_PX, MessageWidget
from desktop.ui.chat.message_window import MessageWindow
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.unseen import UnseenMark
from desktop.ui.widgets.mirrored import set_margins

NEAR_END_PX = 40
NEAR_EDGE_PAGES = 1.5
"""So many heights of the view before an edge of the window more messages are built."""


class Transcript(QScrollArea):
    """Shows messages; asks for nothing itself."""

    end_left = Signal(bool)
    """Whether the reader is away from the end."""

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
        self._layout.addStretch(1)
        self.setWidget(self._column)
        self.content = MessageWindow(self._column, self._layout, self)
        self._unseen = UnseenMark(self._column, self._layout)
        self.content.built.connect(self._mark_unseen)
        self.content.built.connect(self._build_near, Qt.ConnectionType.QueuedConnection)
        self._follows = True
        self._is_away = False
        self._anchor: tuple[MessageWidget, int] | None = None
        """What stands at the top of the view, and its distance from there; None: the end does."""
        self._is_moving = False
        """The scroll bar is moved by us, not by the reader."""
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._set_margins()

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show another conversation, oldest message first, at its end."""
        self._follow()
        self._unseen.update((), ())
        self.content.show(messages)

    def put_before(self, earlier: Sequence[Message]) -> None:
        """There are messages above the first one, oldest first."""
        self.content.put_before(earlier)
        self._build_near()

    def add(self, message: Message) -> None:
        """Add a message at the end and go there."""
        self.content.append(message)
        self.go_to_end()

    def finish(self, outcome: Outcome) -> None:
        """The reply that was being written is complete."""
        if outcome.reply is not None:
            self.content.finish(outcome.reply, outcome.error, outcome.suggestions)
            self._mark_unseen()

    @property
    def live(self) -> ReplyWidget | None:
        """The reply that is being written; it need not be on the screen."""
        return self.content.live

    def go_to_end(self) -> None:
        """Scroll to the last word and stay there."""
        self.content.show_end()
        self._follow()
        self._move_to(self.verticalScrollBar().maximum())
        self._tell_away()

    def show_message(self, message_id: MessageId, *, marks: bool = True) -> bool:
        """Scroll to a message, wherever it stands; False: it is not in this conversation."""
        widget = self.content.reach(message_id)
        if widget is None:
            return False
        self._hold_on_to(widget, GUTTER_PX)
        self._layout.activate()
        self._hold()
        if marks:
            widget.mark()
        self._tell_away()
        self._build_near()
        return True

    def step(self, direction: int) -> None:
        """Give the focus to the message above (-1) or below (1) the one that has it."""
        widgets = self.content.widgets
        focused = self.focused_message()
        if not widgets:
            return
        at = widgets.index(focused) + direction if focused in widgets else len(widgets) - 1
        widget = widgets[max(0, min(at, len(widgets) - 1))]
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(widget, 0, GUTTER_PX)

    def focused_message(self) -> MessageWidget | None:
        """The message that has the focus, or in which something has."""
        focused: QWidget | None = self.window().focusWidget()
        while focused is not None and not isinstance(focused, MessageWidget):
            focused = focused.parentWidget()
        return focused if focused in self.content.widgets else None

    def scroll_to(self, y_px: int) -> None:
        """Bring a place of the column into view, if it is not."""
        self._follows = False
        self.ensureVisible(0, y_px, 0, self.viewport().height() // 4)

    def message_widgets(self) -> tuple[MessageWidget, ...]:
        """The widgets that stand now, oldest first."""
        return tuple(self.content.widgets)

    def _mark_unseen(self) -> None:
        self._unseen.update(self.content.widgets, self.content.messages())

    # --- what is looked at stays -----------------------------------------------------------------

    def _follow(self) -> None:
        self._follows = True
        self._let_go()

    def _hold_on_to(self, widget: MessageWidget, offset_px: int) -> None:
        self._follows = False
        self._let_go()
        self._anchor = widget, offset_px
        widget.on_moved = self._hold

    def _let_go(self) -> None:
        if self._anchor is not None:
            self._anchor[0].on_moved = None
        self._anchor = None

    def _on_range_changed(self, _low: int, _high: int) -> None:
        self._hold()

    def _hold(self) -> None:
        """Put back what the reader looks at, after the height of something changed."""
        if self._follows:
            self._move_to(self.verticalScrollBar().maximum())
        elif self._anchor is not None:
            widget, offset_px = self._anchor
            self._move_to(widget.y() - offset_px)

    def _on_scrolled(self, value: int) -> None:
        if self._is_moving:
            return
        from_end_px = self.verticalScrollBar().maximum() - value
        top = next((w for w in self.content.widgets if w.y() + w.height() > value), None)
        if top is None or (from_end_px <= NEAR_END_PX and not self.content.has_newer):
            self._follow()
        else:
            self._hold_on_to(top, top.y() - value)
        self._tell_away()
        self._build_near()

    def _build_near(self) -> None:
        """Build more where the reader comes near an edge of the window."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        near = NEAR_EDGE_PAGES * page
        if self.content.has_newer and bar.maximum() - bar.value() < near:
            self.content.build_below(drop_above=bar.value() - 2 * page)
        elif bar.value() < near:
            self.content.build_above(drop_below=bar.value() + 3 * page)

    def _tell_away(self) -> None:
        is_away = not self._follows
        if is_away != self._is_away:
            self._is_away = is_away
            self.end_left.emit(is_away)

    def _move_to(self, value: int) -> None:
        self._is_moving = True
        self.verticalScrollBar().setValue(value)
        self._is_moving = False

    def _set_margins(self) -> None:
        # Measured without the scroll bar, so that nothing moves when it appears.
        left, width = column(self, self.width())
        right = max(0, self.viewport().width() - left - width - GUTTER_PX)
        set_margins(self._layout, max(0, left - GUTTER_PX), 20, right, 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: from a message that has the focus, too."""
        key, bar = event.key(), self.verticalScrollBar()
        if key == Qt.Key.Key_End:
            self.go_to_end()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = self.viewport().height() * 9 // 10
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_PageDown else -step))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the column stays in the middle and no wider than is good to read."""
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: the column's width is measured in text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_margins()
