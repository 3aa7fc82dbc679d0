# SPDX-License-Identifier: Apache-2.0
"""Under a reply: who wrote it, when, how fast, how it ended; what can be done; suggestions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.records import Article, Message
from desktop.ui.chat import wording
from desktop.ui.chat.acts import Act
from desktop.ui.chat.code_block import COPIED_MS
from desktop.ui.chat.versions import Versions
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.reading_order import insert


class ReplyFooter(QWidget):
    """Shows a stored reply's facts. ``acted`` carries the :class:`Act` that was clicked."""

    acted = Signal(object)
    menu_clicked = Signal()
    suggestion_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Most replies have no note, no versions and no offers: a widget less is quicker shown.
        self._note: QLabel | None = None
        self._versions: Versions | None = None
        self._offers: QWidget | None = None
        self._facts = label("small")
        self._copy = IconButton("copy", self.tr("Copy answer"))
        self._continue = IconButton("continue", Act.CONTINUE.label())
        self._regenerate = IconButton("regenerate", Act.REGENERATE.label())
        self._details = IconButton("info", self.tr("Details of the answer"))
        self._more = IconButton("more", self.tr("More"))
        self._buttons = {
            Act.CONTINUE: self._continue,
            Act.REGENERATE: self._regenerate,
            Act.DETAILS: self._details,
            Act.COPY_MARKDOWN: self._copy,
        }
        self._row = row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._facts, 1)
        for act, button in self._buttons.items():
            button.clicked.connect(lambda _=False, a=act: self.acted.emit(a))
            row.addWidget(button)
        row.addWidget(self._more)
        self._copy.clicked.connect(self._show_copied)
        self._more.clicked.connect(self.menu_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)

    def show_reply(self, message: Message) -> None:
        """Show the facts."""
        self._facts.setText(wording.reply_facts(message))
        note = wording.what_was_seen(message.facts) if message.facts else ""
        if note and self._note is None:
            self._note = label("small")
            insert(self._column, 0, self._note)
        if self._note is not None:
            self._note.setText(note)
            self._note.setVisible(bool(note))

    def show_acts(self, acts: Sequence[Act], place: int, count: int) -> None:
        """Buttons for what can be done; version ``place``, from 0, of ``count`` is shown."""
        for act, button in self._buttons.items():
            button.setVisible(act in acts)
        self._more.setVisible(bool(acts))
        if count > 1 and self._versions is None:
            self._versions = Versions()
            self._versions.previous_clicked.connect(lambda: self.acted.emit(Act.PREVIOUS))
            self._versions.next_clicked.connect(lambda: self.acted.emit(Act.NEXT))
            insert(self._row, 1, self._versions)
        if self._versions is not None:
            self._versions.show_place(place, count)

    def offer(self, articles: Sequence[Article]) -> None:
        """Offer other handbook articles."""
        if not articles:
            return
        self._offers = QWidget()
        chips = QVBoxLayout(self._offers)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(6)
        heading = label("small", self.tr("Also in the handbook"))
        heading.setContentsMargins(0, 8, 0, 0)
        chips.addWidget(heading)
        for article in articles:
            chip = Chip(article.title)
            chip.clicked.connect(lambda _=False, text=article.title: self._suggest(text))
            chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._offers)
        self._offers.show()

    def hide_offers(self) -> None:
        """Only the last reply offers something."""
        if self._offers is not None:
            self._offers.hide()

    def _suggest(self, text: str) -> None:
        self.suggestion_clicked.emit(text)

    def _show_copied(self) -> None:
        self._copy.set_icon("check", self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, self._show_copy)

    def _show_copy(self) -> None:
        self._copy.set_icon("copy", self.tr("Copy answer"))
