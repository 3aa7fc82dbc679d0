# SPDX-License-Identifier: Apache-2.0
"""What one chat does differently: title, folder, tags, model, system prompt, length, overflow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import SEEDS, Chat
from desktop.settings import spec
from desktop.settings.kinds import OneOf
from desktop.ui.domain_menu import model_label
from desktop.ui.theme import em
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import leading_to
from desktop.ui.widgets.setting_row import TEXT_MARGIN_PX

if TYPE_CHECKING:
    from desktop.turn.shelving import Details

WIDTH_EM, PROMPT_EM = 34, 7


class ChatOptionsDialog(QDialog):
    """Reads what is stored when it opens, and stores everything on Save."""

    def __init__(self, app: AppContext, chat: Chat, parent: QWidget) -> None:
        super().__init__(parent)
        self._app, self._chat = app, chat
        self._details: Details | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Options of this chat"))
        self._title = QLineEdit(chat.title)
        self._folder = QComboBox()
        self._tags = QLineEdit()
        self._tags.setPlaceholderText(self.tr("Separated by commas"))
        self._model = QComboBox()
        self._prompt = QPlainTextEdit()
        self._prompt.setTabChangesFocus(True)
        self._prompt.setObjectName("boxed")
        self._prompt.setFixedHeight(em(self, PROMPT_EM))
        self._temperature = QDoubleSpinBox()
        self._length = QSpinBox()
        self._seed = QSpinBox()
        self._when_full = QComboBox()
        self._buttons = QDialogButtonBox()
        self._build()
        self._fill()
        app.details.read(chat.id, self._show)

    def _build(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(9)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self._title),
            (self.tr("Folder"), self._folder),
            (self.tr("Tags"), self._tags),
            (self.tr("Domain and model"), self._model),
            (self.tr("System prompt"), self._prompt),
            (self.tr("Temperature"), self._temperature),
            (self.tr("Longest answer"), self._length),
            (self.tr("Seed"), self._seed),
            (self.tr("When it is too long"), self._when_full),
        )
        for name, editor in rows:
            form.addRow(name, editor)
            editor.setAccessibleName(name)
        role = QDialogButtonBox.ButtonRole
        save = self._buttons.addButton(self.tr("Save"), role.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), role.RejectRole)
        for button in self._buttons.buttons():
            button.setAccessibleName(button.text())
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        save.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(label("small", self.tr("They hold from the next question on.")))
        layout.addWidget(self._buttons)
        self.resize(em(self, WIDTH_EM), self.sizeHint().height())

    def _fill(self) -> None:
        from desktop.turn.finding import path_of  # noqa: PLC0415  # loads the store

        chat, shelf, choices = self._chat, self._app.shelf, self._app.choices
        self._folder.addItem(self.tr("None"), None)
        for folder in shelf.folders.values():
            self._folder.addItem(path_of(folder, shelf.folders), folder.id)
        self._folder.setCurrentIndex(max(0, self._folder.findData(chat.folder_id)))
        for domain in choices.domains:
            for model in choices.models_of(domain.id):
                name = leading_to(domain.name, model_label(model))
                self._model.addItem(name, (str(domain.id), str(model.id)))
        now = (str(chat.domain_id), str(chat.model_id or ""))
        if self._model.findData(now) < 0:
            text = self.tr("%1, not installed").replace("%1", leading_to(now[0], now[1] or "—"))
            self._model.insertItem(0, text, now)
        self._model.setCurrentIndex(self._model.findData(now))
        self._model.currentIndexChanged.connect(self._show_prompt_of_domain)
        self._show_prompt_of_domain()
        self._fill_numbers()
        self._when_full.addItem(self.tr("As the settings say"), None)
        kind = spec.WHEN_FULL.kind
        assert isinstance(kind, OneOf)
        for option, text in zip(kind.options, kind.labels, strict=True):
            self._when_full.addItem(QCoreApplication.translate("Settings", text), option)

    def _fill_numbers(self) -> None:
        usual = self.tr("As the domain says")
        self._temperature.setDecimals(2)
        self._temperature.setSingleStep(0.1)
        self._temperature.setRange(-0.1, 2.0)
        self._temperature.setSpecialValueText(usual)
        for number in (self._temperature, self._length, self._seed):
            number.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)
        self._length.setRange(0, 1_048_576)
        self._length.setSpecialValueText(self.tr("As the settings say"))
        self._length.setSuffix(self.tr(" tokens"))
        self._seed.setRange(-1, SEEDS - 1)
        self._seed.setSpecialValueText(self.tr("Another one for each answer"))
        self._seed.setToolTip(
            self.tr(
                "With a seed, the same model, conversation and settings give the same answer again."
            )
        )

    def _show_prompt_of_domain(self) -> None:
        domain_id = self._model.currentData()[0]
        domain = next((d for d in self._app.choices.domains if d.id == domain_id), None)
        usual = domain.system_prompt if domain is not None else ""
        self._prompt.setPlaceholderText(usual or self.tr("None"))

    def _show(self, details: "Details") -> None:
        self._details, options = details, details.options
        self._tags.setText(", ".join(details.tags))
        self._tags.setCompleter(QCompleter(list(details.known_tags), self._tags))
        self._prompt.setPlainText(options.system_prompt or "")
        self._temperature.setValue(-0.1 if options.temperature is None else options.temperature)
        self._length.setValue(options.max_tokens or 0)
        self._seed.setValue(-1 if options.seed is None else options.seed % SEEDS)
        self._when_full.setCurrentIndex(max(0, self._when_full.findData(options.when_full)))
        for button in self._buttons.buttons():
            button.setEnabled(True)

    def _save(self) -> None:
        if self._details is None:
            return
        chat, shelf = self._chat, self._app.shelf
        temperature = self._temperature.value()
        options = replace(
            self._details.options,
            system_prompt=self._prompt.toPlainText().strip() or None,
            temperature=None if temperature < 0 else round(temperature, 2),
            max_tokens=self._length.value() or None,
            seed=None if self._seed.value() < 0 else self._seed.value(),
            when_full=self._when_full.currentData(),
        )
        tags = tuple(self._tags.text().split(","))
        self._app.details.write(chat.id, replace(self._details, options=options, tags=tags))
        title = " ".join(self._title.text().split())
        if title and title != chat.title:
            shelf.rename(chat.id, title)
        if self._folder.currentData() != chat.folder_id:
            shelf.move([chat.id], self._folder.currentData())
        domain_id, model_id = self._model.currentData()
        if (domain_id, model_id) != (str(chat.domain_id), str(chat.model_id or "")):
            self._app.details.use_model(chat, DomainId(domain_id), ModelId(model_id))
        self.accept()
