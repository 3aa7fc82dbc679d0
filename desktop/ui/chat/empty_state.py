# SPDX-License-Identifier: Apache-2.0
"""What an empty chat teaches: what the domain is for, what to ask, or how to get a model."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.records import Domain
from desktop.ui.chat.column import column
from desktop.ui.shortcuts import command
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.mirrored import set_margins

MOST_EXAMPLES = 4


class EmptyState(QScrollArea):
    """Follows the choices. ``example_clicked`` carries the question."""

    example_clicked = Signal(str)

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = QVBoxLayout()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_temporary = False
        app.choices.changed.connect(self._fill)
        app.choices.picked.connect(self._fill)
        self._fill()

    def show_temporary(self, is_temporary: bool) -> None:
        """Say whether what begins here is saved."""
        if is_temporary is not self._is_temporary:
            self._is_temporary = is_temporary
            self._fill()

    def _fill(self) -> None:
        choices = self._app.choices
        content = QWidget()
        self._layout = layout = QVBoxLayout(content)
        layout.setSpacing(8)
        layout.addStretch(2)
        if choices.is_loaded and choices.model is None:
            self._fill_without_model(layout, choices.domain)
        else:
            self._fill_with_examples(layout, choices.domain)
        layout.addStretch(3)
        self._set_margins()
        self.setWidget(content)

    def _fill_with_examples(self, layout: QVBoxLayout, domain: Domain) -> None:
        if self._is_temporary:
            layout.addWidget(_words(self.tr("Temporary chat"), "title"))
            text = self.tr(
                "It is in memory only: nothing of it is written to the disk, into backups or into "
                "the search, and it is gone when Carrel ends. %1 answers."
            )
            layout.addWidget(_words(text.replace("%1", domain.name), ""))
            return
        layout.addWidget(_words(domain.name, "title"))
        layout.addWidget(_words(domain.purpose, "muted"))
        if domain.disclaimer:
            layout.addWidget(_words(domain.disclaimer, "small"))
        if not domain.examples:
            return
        layout.addSpacing(14)
        layout.addWidget(_words(self.tr("You could ask"), "small"))
        for question in domain.examples[:MOST_EXAMPLES]:
            chip = Chip(question)
            chip.clicked.connect(lambda _=False, text=question: self._ask(text))
            layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_without_model(self, layout: QVBoxLayout, domain: Domain) -> None:
        title = self.tr("%1 needs a model").replace("%1", domain.name)
        layout.addWidget(_words(title, "title"))
        layout.addWidget(_words(domain.purpose, "muted"))
        layout.addSpacing(10)
        for step in (
            self.tr(
                "Get an instruction-tuned model as a GGUF file from a source you trust. "
                "1 to 4 billion parameters in Q4_K_M suit most computers."
            ),
            self.tr(
                "Add the file here, or put it into the models folder: it then appears by "
                "itself. Nothing leaves this computer."
            ),
        ):
            layout.addWidget(_words(step, ""))
        layout.addSpacing(10)
        add = TextButton(command("add_model").label(), role="primary")
        add.clicked.connect(self._app.requests.model_file_wanted)
        folder = TextButton(command("open_models").label())
        folder.clicked.connect(self._app.requests.models_folder_wanted)
        for button in (add, folder):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _set_margins(self) -> None:
        left, width = column(self, self.width())
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        right = max(0, self.width() - taken - left - width)
        set_margins(self._layout, left, 24, right, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: stand where the conversation will stand."""
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: the column's width is measured in text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_margins()

    def _ask(self, text: str) -> None:
        self.example_clicked.emit(text)


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
