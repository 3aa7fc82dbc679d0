# SPDX-License-Identifier: Apache-2.0
"""A block of code: its language, buttons to copy and to wrap, and the code as it was written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.bridge.copying import copy_answer
from desktop.ui.chat.code_view import CodeView
from desktop.ui.chat.hidden_characters import shown
from desktop.ui.colours import Colours
from desktop.ui.theme import colours
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.mirrored import set_margins

COPIED_MS = 1600
MAX_LABEL = 24


class CodeBlock(QFrame):
    """Shows code; while it is still streaming without colours, afterwards with them."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self._language = language
        self._coloured_for: Colours | None = None
        self._code = ""
        self._pending: Callable[[], bool] | None = None
        self._painter = QTimer(self)
        self._painter.setInterval(0)
        self._painter.timeout.connect(self._colour_some)
        self._label = QLabel(language[:MAX_LABEL])
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "small")
        self._wrap = IconButton("wrap", self.tr("Wrap long lines"))
        self._wrap.setCheckable(True)
        self._wrap.toggled.connect(self._on_wrap_toggled)
        self._copy = IconButton("copy", self.tr("Copy code"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self.view = CodeView()
        self.view.setAccessibleName(self.tr("Code"))
        self.view.fitted.connect(self._show_wrap)
        head = QHBoxLayout()
        set_margins(head, 11, 3, 4, 0)
        head.setSpacing(2)
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self._wrap)
        head.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view)
        self._show_wrap()

    def set_code(self, code: str) -> None:
        """Show finished code and colour it, in steps if it is long."""
        if code != self._code:
            self._code = code
            self.view.setPlainText(shown(code))
        self._colour()
        self.view.fit()

    def append(self, text: str) -> None:
        """Add to code that is still being written."""
        self._code += text
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(shown(text))
        self.view.fit()

    def code(self) -> str:
        """The code as it was written, as it would be copied."""
        return self._code

    def _colour(self) -> None:
        self._coloured_for = colours()
        # Pygments takes 60 ms to import: only a window that shows code pays for it.
        from desktop.ui.chat import colouring, highlight  # noqa: PLC0415

        self._label.setText(highlight.label(self._language)[:MAX_LABEL])
        self._pending = colouring.steps(self.view.document(), self._language, shown(self._code))
        self._colour_some()

    def _colour_some(self) -> None:
        is_done = self._pending is None or self._pending()
        if is_done:
            self._pending = None
            self._painter.stop()
        elif not self._painter.isActive():
            self._painter.start()

    def _on_wrap_toggled(self, wraps: bool) -> None:
        self.view.set_wraps(wraps)

    def _show_wrap(self) -> None:
        self._wrap.setVisible(self.view.is_too_wide or self._wrap.isChecked())

    def _on_copy_clicked(self) -> None:
        copy_answer(self.code())
        self._copy.set_icon("check", self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, self._show_copy)

    def _show_copy(self) -> None:
        self._copy.set_icon("copy", self.tr("Copy code"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: colours stand in the document, so they are set again."""
        super().changeEvent(event)
        # A widget is told of its palette when it is first shown, too.
        is_stale = self._coloured_for not in (None, colours())
        if event.type() is QEvent.Type.PaletteChange and is_stale:
            self._colour()
