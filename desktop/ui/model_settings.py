# SPDX-License-Identifier: Apache-2.0
"""The dialog with the settings of one model. Imported at the first one; opens no file."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.model_settings import ModelSettingsLink
from desktop.core.declared import replace
from desktop.core.records import ModelFile
from desktop.library.vocabulary import draft_problem
from desktop.settings.adapters import ADAPTERS
from desktop.settings.kinds import OneOf
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import PER_MODEL
from desktop.settings.setting import Setting
from desktop.ui.adapters import AdaptersRow
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.model_words import installed_title
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.widgets.setting_row import CONTEXT, SettingRow

if TYPE_CHECKING:
    from desktop.turn.offers import Installed

WIDTH_EM, HEIGHT_EM = 42, 42
NAME_CHARS = 32


class ModelSettingsDialog(QDialog):
    """Changes take effect at once, from the model's next load or answer on."""

    def __init__(self, installed: "Installed", app: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings of this model"))
        self._link = link = app.settings_of(installed.model)
        link.setParent(self)
        self.finished.connect(link.close)
        self.rows = _rows(installed.model, app, link)
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for number, row in enumerate(self.rows):
            if number:
                inside.addWidget(_line())
            inside.addWidget(row)
        self._reset = TextButton(self.tr("Reset all"))
        self._reset.clicked.connect(link.reset)
        close = TextButton(self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 14)
        buttons.addWidget(self._reset)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head(installed))
        layout.addWidget(ScrollColumn(column, margins=(16, 0, 16, 12)), 1)
        layout.addLayout(buttons)
        wanted = QSize(em(self, WIDTH_EM), em(self, HEIGHT_EM))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        link.changed.connect(lambda _setting: self._show())
        self._show()

    def _head(self, installed: "Installed") -> QWidget:
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(16, 0, 16, 4)
        words.setSpacing(2)
        words.addWidget(label("strong", installed_title(installed)))
        trained = installed.model.ctx_train_tokens
        hint = self.tr("What you change here holds for this model only.")
        if trained:
            text = self.tr("It was trained for a context of %1 tokens.")
            hint += " " + text.replace("%1", QLocale().toString(trained))
        words.addWidget(label("muted", hint))
        return head

    def _show(self) -> None:
        self._reset.setEnabled(self._link.has_own)


class ModelSettingRow(SettingRow):
    """One setting, whether the value is the model's own, and the way back."""

    def __init__(
        self, setting: Setting[Any], link: ModelSettingsLink, parent: QWidget | None = None
    ) -> None:
        super().__init__(setting, link, parent)
        self.setting, self._link = setting, link
        self._whose = label("small")
        self._whose.setWordWrap(False)
        self.back = TextButton(self.tr("Reset"), role="quiet")
        self.back.setAccessibleName(f"{self.back.text()}: {setting.label}")
        self.back.clicked.connect(lambda: link.set(setting, None))
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._whose)
        row.addWidget(self.back)
        row.addStretch()
        self.add_below(below)
        link.changed.connect(self._on_link_changed)
        self._show_whose()

    def _on_link_changed(self, setting: Setting[Any]) -> None:
        if setting.key == self.setting.key:
            self._show_whose()

    def _show_whose(self) -> None:
        is_own = self._link.is_own(self.setting)
        # What is on no page of the settings has its default elsewhere.
        other = self.tr("As in Settings") if self.setting.page else self.tr("Default")
        self._whose.setText(self.tr("Only for this model") if is_own else other)
        set_role(self._whose, "small_strong" if is_own else "small")
        self.back.setVisible(is_own)


def show_model_settings(
    parent: QWidget, installed: "Installed", app: AppContext
) -> ModelSettingsDialog:
    """Open the dialog without blocking."""
    dialog = ModelSettingsDialog(installed, app, parent)
    dialog.open()
    return dialog


def _rows(
    model: ModelFile, app: AppContext, link: ModelSettingsLink
) -> "tuple[ModelSettingRow | AdaptersRow, ...]":
    drafts = _drafts(model, app.choices.models, link.get(DRAFT_MODEL))
    shown = [drafts if each is DRAFT_MODEL else each for each in PER_MODEL]
    adapters = AdaptersRow(app.adapters_of(model, link), link, app.requests.announced.emit)
    return tuple(adapters if each is ADAPTERS else ModelSettingRow(each, link) for each in shown)


def _drafts(model: ModelFile, models: Sequence[ModelFile], wanted: str) -> Setting[str]:
    """The setting of the draft model, with those to choose from that can guess for this one."""
    named = {"": QCoreApplication.translate(CONTEXT, "None")}
    for each in models:
        if not draft_problem(each, model):
            name = f"{each.name} {each.quantization}".strip()
            named[str(each.path)] = name if len(name) <= NAME_CHARS else f"{name[:NAME_CHARS]}…"
    if wanted not in named:
        gone = QCoreApplication.translate(CONTEXT, "%1 (cannot be used)")
        named[wanted] = gone.replace("%1", PurePath(wanted).name[:NAME_CHARS])
    return replace(DRAFT_MODEL, kind=OneOf(options=tuple(named), labels=tuple(named.values())))


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
