# SPDX-License-Identifier: Apache-2.0
"""A known error as people see it: what happened, what to do, and the button that helps."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.bridge.sentences import said
from desktop.core.errors import Action, KnownError
from desktop.ui.icons import pixmap
from desktop.ui.theme import colours, em
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.labels import breakable, label
from desktop.ui.widgets.mirrored import set_margins


class ErrorBox(QFrame):
    """``action_clicked`` carries the :class:`Action`; ``dismissed`` follows the close button."""

    action_clicked = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        can_dismiss: bool = False,
        can_act: bool = True,
        can_retry: bool = True,
    ) -> None:
        """Whether somebody answers the button, and whether the one that tries again."""
        super().__init__(parent)
        self.setObjectName("error")
        self._action, self._can_act, self._can_retry = Action.NONE, can_act, can_retry
        self._icon = QLabel()
        self._sentence = label("error", can_select=True)
        self._hint = label("", can_select=True)
        self._button = TextButton("")
        self._button.clicked.connect(lambda: self.action_clicked.emit(self._action))
        self._close = IconButton("close", self.tr("Dismiss"))
        self._close.clicked.connect(self._on_close_clicked)
        self._close.setVisible(can_dismiss)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        words.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        set_margins(layout, 12, 9, 8, 9)
        layout.setSpacing(9)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_error(self, error: KnownError) -> None:
        """Show an error that has just happened."""
        self._show(error.sentence, error.hint, error.action)

    def show_sentence(self, sentence: str) -> None:
        """Show an error from earlier, of which only the sentence was stored."""
        self._show(sentence, "", Action.NONE)

    def text(self) -> str:
        """What is shown, for screen readers."""
        return f"{self._sentence.text()} {self._hint.text()}".strip().replace("\u200b", "")

    def _show(self, sentence: str, hint: str, action: Action) -> None:
        self._draw()
        self._sentence.setText(breakable(said(sentence)))
        self._hint.setText(breakable(said(hint)))
        self._hint.setVisible(bool(hint))
        self._action = action
        text = action_label(action)
        self._button.setText(text)
        self._button.setAccessibleName(text)
        is_answered = self._can_act and (self._can_retry or action is not Action.RETRY)
        self._button.setVisible(bool(text) and is_answered)
        self.setAccessibleName(self.text())
        self.show()

    def _draw(self) -> None:
        self._icon.setPixmap(pixmap("warning", colours().error, max(16, em(self, 1.1))))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: the sign follows theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _on_close_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()


def action_label(action: Action) -> str:
    """What the button of an error says; empty: no button."""
    translate = QCoreApplication.translate
    match action:
        case Action.NONE:
            return ""
        case Action.OPEN_SETTINGS:
            return translate("ErrorBox", "Open Settings")
        case Action.OPEN_MODELS_FOLDER:
            return translate("ErrorBox", "Open models folder")
        case Action.CHOOSE_MODEL:
            return translate("ErrorBox", "Choose a model")
        case Action.RETRY:
            return translate("ErrorBox", "Try again")
        case Action.UNLOCK:
            return translate("ErrorBox", "Unlock…")
        case Action.SHOW_REPORT:
            return translate("ErrorBox", "Show report")
