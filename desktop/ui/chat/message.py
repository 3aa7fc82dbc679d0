# SPDX-License-Identifier: Apache-2.0
"""What all messages of the transcript have in common: a day above, versions, a menu, the focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.bridge.copying import copy_answer
from desktop.core.ids import MessageId
from desktop.core.records import Message
from desktop.ui.chat import wording
from desktop.ui.chat.acts import Act, possible
from desktop.ui.chat.message_menu import MessageMenu
from desktop.ui.theme import accent
from desktop.ui.widgets.reading_order import insert

MARKED_MS = 1800
GUTTER_PX = 12
"""Left of a message is room for the line that shows the focus, and right of it as much."""


class MessageWidget(QWidget):
    """One message. ``acted`` carries an :class:`Act` and the message; nothing is done here."""

    acted = Signal(object, object)
    menu_wanted = Signal(object)
    """The MessageMenu, before it opens, to be added to."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self.siblings: tuple[MessageId, ...] = ()
        self.is_last = self.is_writing = False
        self.on_moved: Callable[[], None] | None = None
        """Told when it stands elsewhere in the column."""
        self._day: QLabel | None = None
        self._is_marked = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GUTTER_PX, 0, GUTTER_PX, 0)
        self.column.setSpacing(2)

    def plain_text(self) -> str:
        """Its words without Markdown."""
        return self.message.text

    def set_day(self, text: str) -> None:
        """The day that begins above it; empty: the same as the message before."""
        if self._day is None and text:
            self._day = QLabel(self)
            self._day.setProperty("role", "small")
            self._day.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._day.setContentsMargins(0, 4, 0, 10)
            insert(self.column, 0, self._day)
        if self._day is not None:
            self._day.setText(text)
            self._day.setVisible(bool(text))

    def set_siblings(self, siblings: Sequence[MessageId]) -> None:
        """All versions of it with itself, oldest first; empty: there is one."""
        self.siblings = tuple(siblings)

    def set_place(self, *, is_last: bool, is_writing: bool) -> None:
        """Whether nothing stands below it, and whether a reply is being written."""
        self.is_last, self.is_writing = is_last, is_writing

    def acts(self) -> tuple[Act, ...]:
        """What can be done with it now."""
        return possible(
            self.message,
            is_last=self.is_last,
            is_writing=self.is_writing,
            siblings=self.siblings,
        )

    def act(self, act: Act) -> bool:
        """Do it if it can be done: copying is done here, the rest is told by ``acted``."""
        if act not in self.acts():
            return False
        match act:
            case Act.COPY_MARKDOWN:
                copy_answer(self.message.text)
            case Act.COPY_PLAIN:
                copy_answer(self.plain_text())
            case _:
                self.acted.emit(act, self.message)
        return True

    def mark(self) -> None:
        """Let it stand out for a moment, because somebody looked for it."""
        self._is_marked = True
        self.update()
        QTimer.singleShot(MARKED_MS, self, self._unmark)

    def _unmark(self) -> None:
        self._is_marked = False
        self.update()

    def open_menu(self) -> None:
        """The menu of what can be done, at the message: for the keyboard."""
        self._popup(self.mapToGlobal(self.rect().topLeft()) + self.rect().center() / 4)

    def _popup(self, at: QPoint) -> None:
        menu = MessageMenu(self)
        self.menu_wanted.emit(menu)
        menu.popup(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt override: also for its texts, which leave their menu to it."""
        self._popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: the menu key, where the platform has none of its own."""
        if event.key() == Qt.Key.Key_Menu:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self.on_moved is not None:
            self.on_moved()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override: a line at its left while it has the focus or stands out."""
        super().paintEvent(event)
        if not self._is_marked and not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(accent()), 3))
        top = self._day.geometry().bottom() if self._day and self._day.isVisible() else 0
        painter.drawLine(1, top + 2, 1, self.height() - 3)
        painter.end()


def day_between(message: Message, before: Message | None) -> str:
    """What stands above a message: its day, if the message before is of another one."""
    day = wording.day(message.created_ms)
    if before is None:
        return "" if wording.is_today(message.created_ms) else day
    return "" if wording.day(before.created_ms) == day else day
