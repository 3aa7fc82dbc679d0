# SPDX-License-Identifier: Apache-2.0
"""What a model thought before it answered: one line that opens, because few want to read it."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.chat.text_block import TextBlock
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.mirrored import set_margins

INDENT_PX = 12


class ReasoningBox(QWidget):
    """Closed at first. Its text is laid out only once somebody opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[str] = []
        self._text: TextBlock | None = None
        self._switch = IconButton("chevron-right", self.tr("Thinking …"), shows_text=True)
        self._switch.setProperty("role", "small")
        self._switch.clicked.connect(self._toggle)
        self._frame = QFrame()
        self._frame.setObjectName("reasoning")
        self._inside = QVBoxLayout(self._frame)
        set_margins(self._inside, INDENT_PX, 2, 0, 2)
        self._frame.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self._switch)
        layout.addWidget(self._frame)

    @property
    def is_open(self) -> bool:
        """Whether the thoughts are shown."""
        return not self._frame.isHidden()

    def feed(self, text: str) -> None:
        """The next piece, while the model thinks."""
        self._pieces.append(text)
        if self._text is not None:
            self._text.append_plain(text)

    def finish(self, reasoning: str, reasoning_ms: float) -> None:
        """The model has thought this, for that long (0: not known)."""
        if reasoning != "".join(self._pieces):
            self._pieces = [reasoning]
            if self._text is not None:
                self._text.set_plain(reasoning)
        self._switch.set_icon(self._icon_name(), thought_for(reasoning_ms))

    def _toggle(self) -> None:
        if self._text is None:
            self._text = TextBlock(self._frame)
            self._text.setAccessibleName(self.tr("What the model thought"))
            self._text.set_plain("".join(self._pieces))
            self._inside.addWidget(self._text)
        self._frame.setVisible(not self.is_open)
        self._switch.set_icon(self._icon_name())

    def _icon_name(self) -> str:
        return "chevron-down" if self.is_open else "chevron-right"


def thought_for(milliseconds: float) -> str:
    """For example ``Thought for 12 s``."""
    translate = QCoreApplication.translate
    if milliseconds <= 0:
        return translate("ReasoningBox", "Thoughts")
    if milliseconds < 1000:
        return translate("ReasoningBox", "Thought for a moment")
    seconds = QLocale().toString(round(milliseconds / 1000))
    return translate("ReasoningBox", "Thought for %1 s").replace("%1", seconds)
