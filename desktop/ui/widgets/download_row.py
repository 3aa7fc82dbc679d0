# SPDX-License-Identifier: Apache-2.0
"""One download as a row of the list: how it stands, its buttons, and its place in the order."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import FAILED, PAUSED, Queued
from desktop.bridge.sentences import said
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.model_words import progress_text

DOWNLOAD_MIME = "application/x-carrel-download"
"""What is dragged: the first key of a download."""


class DownloadRow(QFrame):
    """Shows what :meth:`show_queued` was given last. Can be dragged to another place."""

    move_wanted = Signal(int)
    """-1: one place earlier, 1: one later."""

    def __init__(self, app: AppContext, queued: Queued, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._downloads, self.queued = app.downloads, queued
        self._pressed_at: QPoint | None = None
        self._state, self._note = label("small"), label("error")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self.action, self.cancel = TextButton(""), TextButton(self.tr("Cancel"))
        self.earlier = IconButton("chevron-up", self.tr("Earlier"))
        self.later = IconButton("chevron-down", self.tr("Later"))
        self.action.clicked.connect(self._act)
        self.cancel.clicked.connect(lambda: self._downloads.cancel(self.queued.transfer))
        self._moves(self.earlier, -1, Qt.Key.Key_Up)
        self._moves(self.later, 1, Qt.Key.Key_Down)
        self._build()
        self.show_queued(queued, is_first=True, is_last=True)

    @property
    def key(self) -> int:
        """Tells it from other rows."""
        return self.queued.transfer.keys[0]

    def show_queued(self, queued: Queued, *, is_first: bool, is_last: bool) -> None:
        """Show how it stands now, and which ways it can move."""
        self.queued, transfer = queued, queued.transfer
        rests = transfer.state in (PAUSED, FAILED)
        self.action.setText(self.tr("Resume") if rests else self.tr("Pause"))
        self.action.setEnabled(not (rests and self._downloads.is_offline))
        offline = self.tr("The offline switch is on. Turn it off to download.")
        self.action.setToolTip("" if self.action.isEnabled() else offline)
        self._state.setText(progress_text(transfer))
        self._bar.setValue(transfer.done_bytes * 1000 // max(transfer.total_bytes, 1))
        self._note.setText(said(transfer.note))
        self._note.setVisible(bool(transfer.note))
        had_focus = self.earlier.hasFocus() or self.later.hasFocus()
        self.earlier.setEnabled(not is_first)
        self.later.setEnabled(not is_last)
        if had_focus and not (self.earlier.hasFocus() or self.later.hasFocus()):
            other = self.later if is_first else self.earlier
            (other if other.isEnabled() else self.action).setFocus()
        for button in (self.action, self.cancel, self.earlier, self.later):
            button.setAccessibleName(f"{button.text()}: {queued.name}")

    def _moves(self, button: IconButton, way: int, key: Qt.Key) -> None:
        keys = QKeySequence(int(Qt.KeyboardModifier.AltModifier.value) | int(key.value))
        button.setToolTip(
            f"{button.text()} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
        )
        move: Callable[[], None] = lambda: self._move(button, way)  # noqa: E731
        button.clicked.connect(move)
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(move)

    def _move(self, button: IconButton, way: int) -> None:
        if button.isEnabled():
            self.move_wanted.emit(way)

    def _build(self) -> None:
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("strong", self.queued.name))
        words.addWidget(label("small", self.queued.repo))
        top.addLayout(words, 1)
        for button in (self.earlier, self.later):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = Flow()
        for each in (self.action, self.cancel):
            buttons.addWidget(each)
        self._bar.setAccessibleName(self.tr("Progress of %1").replace("%1", self.queued.name))
        layout = QVBoxLayout(self)
        set_margins(layout, 14, 10, 10, 12)
        layout.setSpacing(5)
        layout.addLayout(top)
        for widget in (self._bar, self._state, self._note):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _act(self) -> None:
        transfer = self.queued.transfer
        if transfer.state in (PAUSED, FAILED):
            self._downloads.resume(transfer)
        else:
            self._downloads.pause(transfer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: perhaps it is going to be dragged."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt override: it was not."""
        del event
        self._pressed_at = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override: begin to drag it."""
        start = self._pressed_at
        if start is None:
            return
        way = (event.position().toPoint() - start).manhattanLength()
        if way < QApplication.startDragDistance():
            return
        self._pressed_at = None
        drag, data = QDrag(self), QMimeData()
        data.setData(DOWNLOAD_MIME, str(self.key).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.MoveAction)
