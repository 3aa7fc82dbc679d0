# SPDX-License-Identifier: Apache-2.0
"""Find in chat: a line above the messages, as browsers have it."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.focus import has_focus
from desktop.ui.widgets.mirrored import set_margins

SETTLE_MS = 120


class FindBar(QFrame):
    """Enter goes on, Shift+Enter back, Escape closes."""

    words_changed = Signal(str)
    stepped = Signal(int)
    """1: next, -1: previous."""
    closed = Signal()
    left = Signal()
    """It closes and has the focus, which is to go elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Find in this chat"))
        self._line.setAccessibleName(self.tr("Find in this chat"))
        self._line.setClearButtonEnabled(False)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        previous = IconButton("chevron-up", self.tr("Previous place"))
        following = IconButton("chevron-down", self.tr("Next place"))
        close = IconButton("close", self.tr("Close"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._tell)
        self._line.textChanged.connect(lambda _text: self._timer.start())
        previous.clicked.connect(lambda: self.stepped.emit(-1))
        following.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        set_margins(row, 10, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        row.addSpacing(4)
        for widget in (previous, following, close):
            row.addWidget(widget)
        self.setFocusProxy(self._line)
        self.hide()

    def open_bar(self) -> None:
        """Show it, with what was looked for last selected."""
        self.show()
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def close_bar(self) -> None:
        """Hide it."""
        self._timer.stop()
        if has_focus(self):
            self.left.emit()
        self.hide()
        self.closed.emit()

    def show_count(self, place: int, count: int) -> None:
        """``place`` from 0; -1: none."""
        if not self._line.text().strip():
            text = ""
        elif not count:
            text = self.tr("Not found")
        else:
            number = QLocale().toString
            text = self.tr("%1 of %2")
            text = text.replace("%1", number(place + 1)).replace("%2", number(count))
        self._count.setText(text)

    def _tell(self) -> None:
        self._timer.stop()
        self.words_changed.emit(self._line.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)
