# SPDX-License-Identifier: Apache-2.0
"""Asks where a model is to go: the other folders of the library, with their room."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.settings import spec
from desktop.settings.setting import Setting
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.model_words import installed_title, size_text

if TYPE_CHECKING:
    from desktop.bridge.relocating import Relocated
    from desktop.turn.offers import Installed
    from desktop.turn.relocating import Place, Places

FOLDER_ROLE = int(Qt.ItemDataRole.UserRole)
WIDTH_EM, LIST_EM = 34, 10


def said_after_move(moved: "Relocated") -> str:
    """What is said when a model came to its new place."""
    translate = QCoreApplication.translate
    text = translate("MoveDialog", "%1 was moved to %2.")
    if moved.was_copied:
        text = translate("MoveDialog", "%1 was copied to %2.")
    return text.replace("%1", moved.model.name).replace("%2", str(moved.path.parent))


class MoveDialog(QDialog):
    """Opened without blocking; deletes itself."""

    def __init__(self, app: AppContext, installed: "Installed", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move a model"))
        self.setMinimumWidth(em(self, WIDTH_EM))
        self._app, self._installed = app, installed
        name = installed_title(installed)
        self._question = label("strong", self.tr("Move %1 to which folder?").replace("%1", name))
        self._more = label("muted", self.tr("Looking at the folders …"))
        self.move_it = TextButton(self.tr("Move"), role="primary")
        self.places = QListWidget()
        self.places.setAccessibleName(self.tr("Folders of models"))
        self.places.setMinimumHeight(em(self, LIST_EM))
        self.places.setWordWrap(True)
        self.places.currentItemChanged.connect(self._on_chosen)
        self.places.itemActivated.connect(lambda _item: self.move_it.click())
        self.add = TextButton(self.tr("Add folder…"))
        self.add.clicked.connect(self._on_add_clicked)
        self.move_it.setEnabled(False)
        self.move_it.clicked.connect(self._on_move_clicked)
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.move_it)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for widget in (self._question, self.places, self._more):
            layout.addWidget(widget)
        layout.addLayout(row)
        app.preferences.changed.connect(self._on_setting)
        self._look()

    def _look(self) -> None:
        self._app.relocating.look(self._installed.model, self._on_places)

    def _on_places(self, found: "Places") -> None:
        self.places.clear()
        for place in found.places:
            self.places.addItem(self._item(place))
        usable = [row for row, place in enumerate(found.places) if not place.reason]
        stays = said(found.reason)
        self.places.setEnabled(bool(usable) and not stays)
        self.add.setEnabled(not stays)
        if stays:
            text = self.tr("It cannot be moved: %1.").replace("%1", stays.rstrip("."))
        elif not found.places:
            text = self.tr("There is no other folder yet. Add one, for example on another disk.")
        else:
            text = self.tr(
                "%1 go there with all that belongs to the model. On another disk they are copied "
                "and compared first, and only then removed here. Other programs that use the file "
                "where it lies now will not find it any more."
            ).replace("%1", size_text(found.size_bytes))
        self._more.setText(text)
        if usable and not stays:
            self.places.setCurrentRow(usable[0])
            self.places.setFocus()

    def _item(self, place: "Place") -> QListWidgetItem:
        name = self.tr("Carrel’s own folder") + "\n" if place.is_own else ""
        room = said(place.reason) or self.tr("%1 free").replace("%1", size_text(place.free_bytes))
        item = QListWidgetItem(f"{name}{place.folder}\n{room}")
        item.setData(FOLDER_ROLE, str(place.folder))
        if place.reason:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        self.move_it.setEnabled(item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEnabled))

    def _on_move_clicked(self) -> None:
        item = self.places.currentItem()
        folder = Path(str(item.data(FOLDER_ROLE)))
        self._app.relocating.start(self._installed.model, folder)
        self.accept()

    def _on_add_clicked(self) -> None:
        from desktop.ui.dialogs import choose_folder  # noqa: PLC0415  # not at the start

        choose_folder(self, lambda folder: self._app.choices.add([folder]))

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.key == spec.MODEL_FOLDERS.key:
            self._look()
