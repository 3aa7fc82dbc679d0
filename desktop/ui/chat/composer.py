# SPDX-License-Identifier: Apache-2.0
"""Where the reader writes: text, files as chips, commands that begin with a slash, history."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.attached import AttachedFile, parted, with_files
from desktop.ui.chat.growing_edit import GrowingEdit
from desktop.ui.chat.recall import Recall
from desktop.ui.theme import accent, colours
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.reading_order import insert

if TYPE_CHECKING:
    from desktop.ui.chat.attachment_chip import AttachmentChip
    from desktop.ui.chat.slash import Suggestion
    from desktop.ui.chat.slash_popup import SlashPopup

RADIUS_PX = 10


class Composer(QFrame):
    """Emits what is to be sent; keeps it until :meth:`clear_sent` says that it is on disk.

    ``suggest`` and ``earlier`` may be set: what completes a beginning that starts with a slash,
    and earlier questions, oldest first.
    """

    sent = Signal(str)
    stopped = Signal()
    changed = Signal()
    suggestion_chosen = Signal(object)
    """A Suggestion; it has left the box."""
    files_dropped = Signal(object)
    """Addresses of local files, as a list of QUrl."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.suggest: Callable[[str], Sequence[Suggestion]] = lambda _typed: ()
        self.earlier: Callable[[], Sequence[str]] = tuple
        self._is_writing = self._has_focus = self._is_blocked = False
        self._chips: list[AttachmentChip] = []
        self._popup: SlashPopup | None = None
        self._recall = Recall()
        self._edit = GrowingEdit()
        self._edit.setAccessibleName(self.tr("Message"))
        self._edit.keeps_tab = lambda: self._popup is not None and self._popup.isVisible()
        self._edit.textChanged.connect(self._on_changed)
        self._edit.submitted.connect(self._on_submitted)
        self._edit.cancelled.connect(self._on_cancelled)
        self._edit.focus_changed.connect(self._on_focus_changed)
        self._edit.key_pressed.connect(self._on_key)
        self._edit.files_dropped.connect(self.files_dropped)
        self._button = IconButton("send", self.tr("Send"), colour="on_accent")
        self._button.setProperty("role", "send")
        self._button.clicked.connect(self._on_button_clicked)
        self._later = IconButton("send", self.tr("Send after this answer"))
        self._later.clicked.connect(self._on_submitted)
        self._files: QWidget | None = None
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit, 1)
        row.addWidget(self._later, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        self._layout = QVBoxLayout(self)
        set_margins(self._layout, 12, 6, 6, 6)
        self._layout.setSpacing(6)
        self._layout.addLayout(row)
        self.setFocusProxy(self._edit)
        self._show_button()

    def text(self) -> str:
        """What stands in the box, its files included."""
        words = self._edit.toPlainText()
        files = [chip.file for chip in self._chips]
        return with_files(words, files) if files else words

    def set_text(self, text: str) -> None:
        """Put text into the box; files in it become chips again."""
        words, files = parted(text)
        for chip in list(self._chips):
            self._drop(chip)
        for file in files:
            self.attach(file)
        self._edit.setPlainText(words)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def attach(self, file: AttachedFile) -> None:
        """Put a file to the question; one of the same name goes."""
        from desktop.ui.chat.attachment_chip import AttachmentChip  # noqa: PLC0415
        from desktop.ui.widgets.flow import Flow  # noqa: PLC0415

        if self._files is None:
            self._files = QWidget()
            Flow(6, self._files)
            insert(self._layout, 0, self._files)
        for chip in [chip for chip in self._chips if chip.file.name == file.name]:
            self._drop(chip)
        chip = AttachmentChip(file, self._files)
        chip.removed.connect(lambda: self._drop(chip))
        layout = self._files.layout()
        assert layout is not None
        layout.addWidget(chip)
        self._chips.append(chip)
        self._files.show()
        chip.show()
        self._on_changed()

    def clear_sent(self, text: str) -> None:
        """This text is on disk: remove it, unless something else was typed meanwhile."""
        if self.text().strip() == text.strip():
            self.set_text("")

    def set_placeholder(self, text: str) -> None:
        """What stands in the empty box."""
        self._edit.setPlaceholderText(text)

    def set_writing(self, is_writing: bool) -> None:
        """While a reply is written the button stops it, or lets a written question wait."""
        self._is_writing = is_writing
        self._show_button()

    def set_blocked(self, is_blocked: bool) -> None:
        """Nothing can be sent now, for example because no model is installed."""
        self._is_blocked = is_blocked
        self._show_button()

    # --- the button ------------------------------------------------------------------------------

    def _show_button(self) -> None:
        has_text = bool(self._edit.toPlainText().strip() or self._chips)
        can_send = has_text and not self._is_blocked
        if self._is_writing:
            self._button.set_icon("stop", self.tr("Stop"))
        else:
            self._button.set_icon("send", self.tr("Send"))
        self._later.setVisible(self._is_writing and can_send)
        can_press = self._is_writing or can_send
        self._button.setEnabled(can_press)
        self._button.set_colour("on_accent" if can_press else "text_muted")

    def _on_submitted(self) -> None:
        if not self._is_blocked and self.text().strip():
            self._recall.end()
            self.sent.emit(self.text().strip())

    def _on_button_clicked(self) -> None:
        if self._is_writing:
            self.stopped.emit()
        else:
            self._on_submitted()

    # --- what is typed ---------------------------------------------------------------------------

    def _on_changed(self) -> None:
        words = self._edit.toPlainText()
        if words != self._recall.shown:
            self._recall.end()
        self._show_button()
        self._show_suggestions(words)
        self.changed.emit()

    def _show_suggestions(self, words: str) -> None:
        rows = self.suggest(words) if words.startswith("/") else ()
        if self._popup is None:
            if not rows:
                return
            from desktop.ui.chat.slash_popup import SlashPopup  # noqa: PLC0415

            self._popup = SlashPopup(self)
            self._popup.chosen.connect(self._choose)
        self._popup.show_rows(rows)

    def _on_key(self, event: QKeyEvent) -> None:
        """Keys that mean something else while the list is open or the box is empty."""
        key, popup = event.key(), self._popup
        if popup is not None and (chosen := popup.current()) is not None:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                popup.step(1 if key == Qt.Key.Key_Down else -1)
                event.accept()
            elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                self._choose(chosen)
        elif key == Qt.Key.Key_Up and self._may_recall():
            self._show_recalled(self._recall.back(self.earlier()), event)
        elif key == Qt.Key.Key_Down and self._recall.shown is not None:
            self._show_recalled(self._recall.forth(), event)

    def _may_recall(self) -> bool:
        words = self._edit.toPlainText()
        return not words or (words == self._recall.shown)

    def _show_recalled(self, text: str | None, event: QKeyEvent) -> None:
        event.accept()
        if text is not None:
            self._edit.setPlainText(text)
            self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def _choose(self, chosen: "Suggestion") -> None:
        if self._popup is not None:
            self._popup.show_rows(())
        if chosen.prompt is None and chosen.hint:
            self.set_text(f"/{chosen.name} ")
            return
        self._edit.clear()
        self.suggestion_chosen.emit(chosen)

    def _on_cancelled(self) -> None:
        if self._popup is not None and self._popup.isVisible():
            self._popup.show_rows(())

    def _drop(self, chip: "AttachmentChip") -> None:
        self._chips.remove(chip)
        assert self._files is not None
        layout = self._files.layout()
        assert layout is not None
        layout.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._files.setVisible(bool(self._chips))
        self._on_changed()

    def _on_focus_changed(self, has_focus: bool) -> None:
        self._has_focus = has_focus
        if not has_focus and self._popup is not None:
            self._popup.show_rows(())
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
