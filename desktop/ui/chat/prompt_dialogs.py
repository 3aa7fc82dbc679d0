# SPDX-License-Identifier: Apache-2.0
"""Dialogs of the prompt library: all prompts, one prompt, and the variables of one in use.

All are opened without blocking and delete themselves when they are closed.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.core.records import Domain
from desktop.settings.prompts import Prompt
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.undo_bar import UndoBar

WIDTH_EM = 32


class _Dialog(QDialog):
    """A column with a row of buttons at its end."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        room = self.screen().availableGeometry()
        self.setMinimumWidth(min(em(self, WIDTH_EM), room.width() * 9 // 10))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 16, 18, 14)
        self.column.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()

    def add_button(self, text: str, role: str = "") -> TextButton:
        """A button at the end of the row."""
        button = TextButton(text, role=role)
        self.buttons.addWidget(button)
        return button


class PromptLibraryDialog(_Dialog):
    """All prompts: use, add, edit, delete. ``used`` carries the Prompt."""

    used = Signal(object)

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Prompts"))
        self._app = app
        self._shown: tuple[Prompt, ...] = ()
        self.column.addWidget(
            label(
                "muted",
                self.tr(
                    "Texts that you ask again and again. Type / and the name in the message box. "
                    "A {{word}} in double braces is asked for each time."
                ),
            )
        )
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Prompts"))
        self._list.setObjectName("framed")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(em(self, 9))
        self._list.currentRowChanged.connect(self._show_buttons)
        self._list.itemActivated.connect(self._on_use_clicked)
        self._nothing = label("small", self.tr("There is none yet."))
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._nothing)
        self._undo = UndoBar()
        self.column.addWidget(self._undo)
        self.column.addLayout(self.buttons)
        self._add = self.add_button(self.tr("Add…"))
        self._edit = self.add_button(self.tr("Edit…"))
        self._delete = self.add_button(self.tr("Delete"))
        self._use = self.add_button(self.tr("Use"), "primary")
        self._add.clicked.connect(lambda: self._open_editor(None))
        self._edit.clicked.connect(lambda: self._open_editor(self._current()))
        self._delete.clicked.connect(self._on_delete_clicked)
        self._use.clicked.connect(self._on_use_clicked)
        self._listen()

    def _listen(self) -> None:
        prompts = self._app.prompts
        prompts.changed.connect(self._fill)
        prompts.changed.connect(self._undo.dismiss)
        prompts.lost.connect(self._on_lost)
        self._undo.undone.connect(prompts.undo)
        prompts.load()
        self._fill()

    def _fill(self) -> None:
        row = self._list.currentRow()
        names = {domain.id: domain.name for domain in self._app.choices.domains}
        self._shown = self._app.prompts.prompts
        self._list.clear()
        for prompt in self._shown:
            where = f"  ·  {names.get(prompt.domain, prompt.domain)}" if prompt.domain else ""
            self._list.addItem(f"/{prompt.name}{where}  —  {' '.join(prompt.text.split())}")
        self._list.setCurrentRow(max(0, min(row, len(self._shown) - 1)))
        self._nothing.setVisible(not self._shown)
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self._edit, self._delete, self._use):
            button.setEnabled(self._current() is not None)

    def _current(self) -> Prompt | None:
        row = self._list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _open_editor(self, prompt: Prompt | None) -> None:
        editor = PromptEditor(self._app.choices.domains, prompt, self)
        editor.saved.connect(lambda made: self._app.prompts.put(made, prompt))
        editor.open()

    def _on_delete_clicked(self) -> None:
        if (prompt := self._current()) is not None:
            self._app.prompts.remove(prompt)

    def _on_lost(self, gone: Prompt, instead: Prompt | None) -> None:
        deleted, replaced = self.tr("%1 deleted"), self.tr("The earlier %1 replaced")
        text = (deleted if instead is None else replaced).replace("%1", f"/{gone.name}")
        self._undo.offer(text)
        self._app.requests.announced.emit(text)

    def _on_use_clicked(self) -> None:
        if (prompt := self._current()) is not None:
            self.used.emit(prompt)
            self.close()


class PromptEditor(_Dialog):
    """One prompt, new or known. ``saved`` carries it."""

    saved = Signal(object)

    def __init__(
        self, domains: tuple[Domain, ...], prompt: Prompt | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Edit prompt") if prompt else self.tr("New prompt"))
        self._name = QLineEdit(prompt.name if prompt else "")
        self._name.setPlaceholderText(self.tr("One word, for example letter"))
        self._domain = QComboBox()
        self._domain.addItem(self.tr("Every domain"), "")
        for domain in domains:
            self._domain.addItem(domain.name, str(domain.id))
        if prompt is not None:
            self._domain.setCurrentIndex(max(0, self._domain.findData(str(prompt.domain))))
        self._text = QPlainTextEdit(prompt.text if prompt else "")
        self._text.setObjectName("framed")
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("Write a letter to {{name}} about {{matter}}."))
        self._text.setMinimumHeight(em(self, 7))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for title, widget in (
            (self.tr("Name"), self._name),
            (self.tr("Domain"), self._domain),
            (self.tr("Text"), self._text),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        self.column.addLayout(form, 1)
        self.column.addLayout(self.buttons)
        self.add_button(self.tr("Cancel")).clicked.connect(self.close)
        self._save = self.add_button(self.tr("Save"), "primary")
        self._save.clicked.connect(self._on_save_clicked)
        self._name.textChanged.connect(self._show_button)
        self._text.textChanged.connect(self._show_button)
        self._show_button()

    def _show_button(self) -> None:
        is_word = len(self._name.text().split()) == 1
        self._save.setEnabled(is_word and bool(self._text.toPlainText().strip()))

    def _on_save_clicked(self) -> None:
        self.saved.emit(
            Prompt(
                name=self._name.text().strip().removeprefix("/"),
                text=self._text.toPlainText().strip(),
                domain=DomainId(str(self._domain.currentData())),
            )
        )
        self.close()


class VariablesDialog(_Dialog):
    """Asks for the variables of a prompt. ``filled`` carries the text."""

    filled = Signal(str)

    def __init__(self, prompt: Prompt, parent: QWidget | None = None) -> None:
        super().__init__(f"/{prompt.name}", parent)
        self._prompt = prompt
        form = QFormLayout()
        form.setVerticalSpacing(10)
        self._lines: dict[str, QLineEdit] = {}
        for name in prompt.variables:
            self._lines[name] = line = QLineEdit()
            line.setAccessibleName(name)
            form.addRow(name, line)
        self.column.addLayout(form)
        self.column.addLayout(self.buttons)
        self.add_button(self.tr("Cancel")).clicked.connect(self.close)
        use = self.add_button(self.tr("Put into the message"), "primary")
        use.setDefault(True)
        next(iter(self._lines.values())).setFocus()
        use.clicked.connect(self._on_use_clicked)

    def _on_use_clicked(self) -> None:
        self.filled.emit(self._prompt.filled({n: line.text() for n, line in self._lines.items()}))
        self.close()
