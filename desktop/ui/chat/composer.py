# SPDX-License-Identifier: Apache-2.0
"""Where the reader writes: grows with the text, Enter sends, Shift+Enter makes a new line."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.chat.growing_edit import GrowingEdit
from desktop.ui.theme import accent, colours
from desktop.ui.widgets.buttons import IconButton

RADIUS_PX = 10


class Composer(QFrame):
    """Emits what is to be sent; keeps it until :meth:`clear_sent` says that it is on disk."""

    sent = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._is_writing = self._has_focus = False
        self._is_blocked = False
        self._edit = GrowingEdit()
        self._edit.setAccessibleName(self.tr("Message"))
        self._edit.textChanged.connect(self._show_button)
        self._edit.submitted.connect(self._on_submitted)
        self._edit.focus_changed.connect(self._on_focus_changed)
        self._button = IconButton("send", self.tr("Send"), colour="on_accent")
        self._button.setProperty("role", "send")
        self._button.clicked.connect(self._on_button_clicked)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 6, 6)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._edit, 1)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self._edit)
        self._show_button()

    def text(self) -> str:
        """What stands in the box."""
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put text into the box."""
        self._edit.setPlainText(text)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def clear_sent(self, text: str) -> None:
        """This text is on disk: remove it, unless something else was typed meanwhile."""
        if self.text().strip() == text.strip():
            self._edit.clear()

    def set_placeholder(self, text: str) -> None:
        """What stands in the empty box."""
        self._edit.setPlaceholderText(text)

    def set_writing(self, is_writing: bool) -> None:
        """While a reply is written the button stops it."""
        self._is_writing = is_writing
        if is_writing:
            self._button.set_icon("stop", self.tr("Stop"))
        else:
            self._button.set_icon("send", self.tr("Send"))
        self._show_button()

    def set_blocked(self, is_blocked: bool) -> None:
        """Nothing can be sent now, for example because no model is installed."""
        self._is_blocked = is_blocked
        self._show_button()

    def _show_button(self) -> None:
        can_send = bool(self.text().strip()) and not self._is_blocked
        can_press = self._is_writing or can_send
        self._button.setEnabled(can_press)
        self._button.set_colour("on_accent" if can_press else "text_muted")

    def _on_submitted(self) -> None:
        if not self._is_writing and not self._is_blocked and self.text().strip():
            self.sent.emit(self.text().strip())

    def _on_button_clicked(self) -> None:
        if self._is_writing:
            self.stopped.emit()
        else:
            self._on_submitted()

    def _on_focus_changed(self, has_focus: bool) -> None:
        self._has_focus = has_focus
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: the frame. Painted here because polishing it anew at each focus is slow."""
        table, line_px = colours(), 2.0 if self._has_focus else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(accent() if self._has_focus else table.edge), line_px))
        painter.setBrush(QColor(table.raised))
        inset = line_px / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_PX, RADIUS_PX
        )
        painter.end()
