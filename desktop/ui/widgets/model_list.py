# SPDX-License-Identifier: Apache-2.0
"""The model files and folders in the settings: what they are, Remove, Add, Open folder."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.core.records import ModelFile
from desktop.settings import spec
from desktop.settings.setting import Setting
from desktop.ui.chat.wording import DOT
from desktop.ui.dialogs import choose_folder
from desktop.ui.domain_menu import model_label
from desktop.ui.shortcuts import command
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins


class ModelList(QWidget):
    """Follows the choices and the settings."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._buttons = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(8)
        for text, slot in (
            (command("add_model").label(), app.requests.model_file_wanted.emit),
            (self.tr("Add folder…"), self._on_add_folder_clicked),
            (command("open_models").label(), app.requests.models_folder_wanted.emit),
        ):
            button = TextButton(text)
            button.clicked.connect(lambda _=False, act=slot: act())
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 16)
        layout.setSpacing(10)
        layout.addWidget(label("strong", self.tr("Models"), can_select=True))
        layout.addLayout(self._rows)
        layout.addLayout(buttons)
        app.choices.changed.connect(self._fill)
        app.preferences.changed.connect(self._on_preference_changed)
        self._fill()

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the buttons under each other where they do not fit beside each other."""
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for model in self._app.choices.models:
            self._rows.addWidget(self._model_row(model))
        for folder in self._app.preferences.get(spec.MODEL_FOLDERS):
            self._rows.addWidget(self._row(self.tr("Folder"), str(folder), "", folder))
        if self._rows.count() == 0:
            self._rows.addWidget(label("muted", self.tr("No models yet."), can_select=True))

    def _model_row(self, model: ModelFile) -> QWidget:
        facts = [QLocale().formattedDataSize(model.size_bytes)]
        if model.is_builtin:
            facts.insert(0, self.tr("built in"))
        else:
            facts.append(str(model.path))
        is_added = model.path in self._app.preferences.get(spec.MODEL_FILES)
        removable = model.path if is_added else None
        return self._row(model_label(model), DOT.join(facts), said(model.problem), removable)

    def _row(self, name: str, facts: str, problem: str, removable: Path | None) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label("", name, can_select=True))
        words.addWidget(label("small", facts, can_select=True))
        if problem:
            words.addWidget(label("error", problem, can_select=True))
        layout = QHBoxLayout(card)
        set_margins(layout, 12, 8, 10, 8)
        layout.addLayout(words, 1)
        if removable is not None:
            remove = TextButton(self.tr("Remove"))
            remove.setAccessibleName(self.tr("Remove %1 from the list").replace("%1", name))
            remove.setToolTip(self.tr("Takes it off the list; it stays on the disk"))
            remove.clicked.connect(lambda _=False, path=removable: self._remove(path))
            layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _remove(self, path: Path) -> None:
        self._app.choices.remove(path)

    def _on_add_folder_clicked(self) -> None:
        choose_folder(self, lambda path: self._app.choices.add([path]))

    def _on_preference_changed(self, setting: Setting[object]) -> None:
        if setting.key in (spec.MODEL_FILES.key, spec.MODEL_FOLDERS.key):
            self._fill()
