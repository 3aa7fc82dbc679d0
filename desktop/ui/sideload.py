# SPDX-License-Identifier: Apache-2.0
"""Asks what is to happen with a model file that was dropped or chosen: used there, or copied."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.bridge.context import AppContext
from desktop.core.records import ModelFile
from desktop.ui.widgets.model_words import size_text

MAX_NAMES = 6
translate = QCoreApplication.translate


def ask_how_to_add(
    parent: QWidget, app: AppContext, models: Sequence[ModelFile]
) -> QMessageBox | None:
    """Ask; Enter means to use them where they are, Escape Cancel. None: there is nothing to ask."""
    if not models:
        return None
    dialog = QMessageBox(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setIcon(QMessageBox.Icon.Question)
    dialog.setWindowTitle(translate("Sideload", "Add models"))
    one = translate("Sideload", "Add %1?").replace("%1", models[0].name)
    many = translate("Sideload", "Add %1 models?").replace("%1", str(len(models)))
    dialog.setText(one if len(models) == 1 else many)
    dialog.setInformativeText(_more(models))
    role = QMessageBox.ButtonRole.AcceptRole
    uses = dialog.addButton(translate("Sideload", "Use where it is"), role)
    copies = dialog.addButton(translate("Sideload", "Copy into the library"), role)
    cancel = dialog.addButton(QMessageBox.StandardButton.Cancel)
    dialog.setDefaultButton(uses)
    dialog.setEscapeButton(cancel)
    uses.clicked.connect(lambda: app.choices.add_files([model.path for model in models]))
    copies.clicked.connect(lambda: _copy(app, models))
    dialog.open()
    return dialog


def _copy(app: AppContext, models: Sequence[ModelFile]) -> None:
    for model in models:
        app.relocating.start(model, app.models_folder, keeps=True)


def _more(models: Sequence[ModelFile]) -> str:
    total = size_text(sum(model.size_bytes for model in models))
    names = [f"{model.path.name} ({size_text(model.size_bytes)})" for model in models[:MAX_NAMES]]
    if len(models) > MAX_NAMES:
        more = translate("Sideload", "… and %1 more")
        names.append(more.replace("%1", str(len(models) - MAX_NAMES)))
    said = translate(
        "Sideload",
        "Used where it is, nothing is copied; the file must stay there. Copied, it takes %1 in "
        "Carrel’s own folder, and the file that you chose is not needed any more.",
    ).replace("%1", total)
    trust = translate(
        "Sideload",
        "It is shown as unverified until its hash is known, or until you confirm it.",
    )
    return "\n\n".join(("\n".join(names), said, trust))
