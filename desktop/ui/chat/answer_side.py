# SPDX-License-Identifier: Apache-2.0
"""One side of a comparison: which model, its answer, and the button that picks it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.live_reply import LiveReply, Writing
from desktop.core.records import ModelFile
from desktop.turn.events import Outcome
from desktop.ui.chat.reply_feed import ReplyFeed
from desktop.ui.chat.transcript import Transcript
from desktop.ui.domain_menu import model_label
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.em_width import EmWidth
from desktop.ui.widgets.labels import label, name_box

EDGE_PX = 24
LEAST_EM = 16


class AnswerSide(QWidget):
    """Follows what is heard of one answer. ``number`` is 0 or 1."""

    model_chosen = Signal()
    picked = Signal()

    def __init__(self, number: int, live: LiveReply, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[ModelFile, ...] = ()
        self.box = QComboBox()
        names = (self.tr("First model"), self.tr("Second model"))
        name_box(self.box, names[number])
        self.box.setPlaceholderText(self.tr("No other model"))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.activated.connect(lambda _row: self.model_chosen.emit())
        self.transcript = Transcript()
        self.transcript.setAccessibleName(
            (self.tr("Answer of the first model"), self.tr("Answer of the second model"))[number]
        )
        # Writing another answer, or going on with one, is for the chat that it ends up in.
        self.transcript.content.set_writing(True)
        self._hint = label("muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.transcript)
        keys = f"Alt+{number + 1}"
        self.pick = TextButton(self.tr("Continue with this answer"), role="primary")
        self.pick.setShortcut(keys)
        self.pick.setToolTip(f"{self.pick.text()} ({keys})")
        self.pick.clicked.connect(self.picked)
        EmWidth(self, least=LEAST_EM)
        self._build()
        live.began.connect(self._on_began)
        ReplyFeed(live, self.transcript)
        live.finished.connect(self._on_finished)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        head.addWidget(self.box)
        foot = QVBoxLayout()
        foot.setContentsMargins(EDGE_PX, 4, EDGE_PX, 8)
        foot.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    @property
    def model(self) -> ModelFile | None:
        """What answers on this side."""
        row = self.box.currentIndex()
        return self._models[row] if 0 <= row < len(self._models) else None

    def show_models(self, models: Sequence[ModelFile], chosen: ModelFile | None) -> None:
        """What can be chosen, and what is."""
        self._models = tuple(models)
        self.box.clear()
        for model in self._models:
            self.box.addItem(model_label(model))
        self.box.setCurrentIndex(self._models.index(chosen) if chosen in self._models else -1)

    def show_hint(self, text: str) -> None:
        """Nothing is answered here yet; why, or what will be."""
        self._hint.setText(text)
        self.transcript.show_messages(())
        self._stack.setCurrentWidget(self._hint)

    def set_place(self, *, can_choose: bool, can_pick: bool) -> None:
        """Whether the model can be changed, and the answer be picked."""
        self.box.setEnabled(can_choose)
        self.pick.setVisible(can_pick)

    # --- what is heard ---------------------------------------------------------------------------

    def _on_began(self, now: Writing) -> None:
        if now.reply is not None:
            self.transcript.show_messages(())
            self.transcript.add(now.reply)
            self._stack.setCurrentWidget(self.transcript)

    def _on_finished(self, _now: Writing, outcome: Outcome) -> None:
        self.transcript.finish(outcome)
