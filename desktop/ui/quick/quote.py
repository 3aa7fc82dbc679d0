# SPDX-License-Identifier: Apache-2.0
"""The text that quick ask is about: what is selected elsewhere, or what was copied last."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins

MOST_CHARACTERS = 200_000
"""More is no text that somebody asks about in passing; it is cut off, and that is said."""
PREVIEW_CHARACTERS = 400


class Quote(QFrame):
    """A chip with the first words; hidden while there is no text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachment")
        self.text = ""
        self._selected = self._copied = ""
        self._title = label("small")
        self._title.setWordWrap(False)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._other = TextButton("", role="quiet")
        self._other.clicked.connect(self._swap)
        remove = IconButton("close", self.tr("Ask without this text"))
        remove.clicked.connect(lambda: self._show(""))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._other)
        head.addWidget(remove)
        column = QVBoxLayout(self)
        set_margins(column, 10, 2, 4, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._words)
        self.hide()

    @property
    def name(self) -> str:
        """Where the text is from, in words."""
        is_selected = bool(self.text) and self.text == self._selected
        return self.tr("Selected text") if is_selected else self.tr("Copied text")

    def look(self) -> None:
        """Take what is selected now, else what was copied."""
        clipboard = QGuiApplication.clipboard()
        has_selection = clipboard.supportsSelection()
        mode = QClipboard.Mode
        self._selected = _cut(clipboard.text(mode.Selection)) if has_selection else ""
        self._copied = _cut(clipboard.text(mode.Clipboard))
        self._show(self._selected or self._copied)

    def forget(self) -> None:
        """Know no text any more."""
        self._selected = self._copied = ""
        self._show("")

    def _swap(self) -> None:
        self._show(self._copied if self.text == self._selected else self._selected)

    def _show(self, text: str) -> None:
        self.text = text
        is_cut = len(text) == MOST_CHARACTERS
        count = self.tr("%1 characters").replace("%1", QLocale().toString(len(text)))
        parts = (self.name, count, self.tr("cut off here") if is_cut else "")
        self._title.setText(" · ".join(filter(None, parts)))
        has_other = bool(self._selected and self._copied and self._selected != self._copied)
        is_selected = text == self._selected
        other = self.tr("Use copied text") if is_selected else self.tr("Use selected text")
        self._other.setText(other)
        self._other.setAccessibleName(other)
        self._other.setVisible(has_other)
        self.setAccessibleName(f"{self._title.text()}. {self._preview()}")
        self.setVisible(bool(text))
        self._elide()
        self.changed.emit()

    def _preview(self) -> str:
        return " ".join(self.text[:PREVIEW_CHARACTERS].split())

    def _elide(self) -> None:
        """Two lines at most."""
        metrics, room = self._words.fontMetrics(), max(40, self._words.width())
        words, first = self._preview().split(" "), ""
        while words and metrics.horizontalAdvance(f"{first} {words[0]}") < room:
            first = f"{first} {words.pop(0)}".strip()
        second = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room)
        self._words.setText("\n".join(filter(None, (first, second))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


def _cut(text: str) -> str:
    return text.strip()[:MOST_CHARACTERS]
