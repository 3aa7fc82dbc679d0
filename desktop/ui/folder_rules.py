# SPDX-License-Identifier: Apache-2.0
"""How long the chats in one folder are kept, as a dialog, with what its rules would erase."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.core.held import keeping_in
from desktop.core.keeping import FOR_EVER, FolderKeeping
from desktop.core.records import Folder
from desktop.settings.keeping import MOST_DAYS
from desktop.ui.keeping import ask_to_erase
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.managed import managed, managed_text
from desktop.ui.widgets.setting_row import TEXT_MARGIN_PX

AS_ABOVE, NEVER, AFTER = range(3)
USUAL_DAYS = 365


class FolderRulesDialog(TitledDialog):
    """Counts what would be erased while somebody chooses; stores on Save."""

    def __init__(self, app: AppContext, folder: Folder, parent: QWidget) -> None:
        title = QCoreApplication.translate("FolderRulesDialog", "How long chats are kept")
        super().__init__(parent, title, folder.name, width_em=30)
        self._app, self._folder = app, folder
        shelf = app.shelf
        parent_id, most = folder.parent_id, shelf.most_keep_days
        self._above = keeping_in(parent_id, shelf.folders, shelf.keeping, most)
        self._when, self._days, self._saves = QComboBox(), QSpinBox(), QComboBox()
        self._form = QFormLayout()
        self._said = label("muted")
        self._counted = 0
        self._fill()
        self._build()
        managed(self._saves, is_locked=shelf.are_only_temporary or app.keeping.is_held_by_policy)
        self._show(folder.keeping)
        for box in (self._when, self._saves):
            box.currentIndexChanged.connect(lambda _index: self._judge())
        self._days.valueChanged.connect(lambda _days: self._judge())
        self._judge()

    def chosen(self) -> FolderKeeping:
        """What stands in the dialog."""
        days = {AS_ABOVE: None, NEVER: FOR_EVER, AFTER: self._days.value()}
        saves = {0: None, 1: True, 2: False}
        return replace(
            self._folder.keeping,
            keep_days=days[self._when.currentIndex()],
            saves=saves[self._saves.currentIndex()],
        )

    def _fill(self) -> None:
        above = self._above
        days = self.tr("after %1 days").replace("%1", str(above.keep_days))
        told = days if above.keep_days else self.tr("never")
        is_inside = self._folder.parent_id is not None
        as_above = self.tr("As for all chats: %1")
        if is_inside:
            as_above = self.tr("As the folder above says: %1")
        self._when.addItem(as_above.replace("%1", told))
        self._when.addItem(self.tr("Never"))
        self._when.addItem(self.tr("When not used for"))
        is_saved = above.saves and not self._app.shelf.are_only_temporary
        saved = self.tr("saved") if is_saved else self.tr("temporary")
        self._saves.addItem(as_above.replace("%1", saved))
        self._saves.addItem(self.tr("Are saved"))
        self._saves.addItem(self.tr("Are temporary, never saved"))
        self._days.setRange(1, MOST_DAYS)
        self._days.setSuffix(self.tr(" days"))
        self._days.setValue(above.keep_days or USUAL_DAYS)
        self._days.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)

    def _build(self) -> None:
        form = self._form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(9)
        form.addRow(self.tr("Delete chats for good"), self._when)
        form.addRow(self.tr("Days without use"), self._days)
        form.addRow(self.tr("New chats"), self._saves)
        self._when.setAccessibleName(self.tr("Delete chats for good"))
        self._days.setAccessibleName(self.tr("Days without use"))
        self._saves.setAccessibleName(self.tr("New chats"))
        self.body.addLayout(form)
        if self._app.shelf.most_keep_days:
            most = self.tr("At most %1 days are allowed.")
            most = most.replace("%1", str(self._app.shelf.most_keep_days))
            self.body.addWidget(label("small", f"{managed_text()}. {most}"))
        self.body.addWidget(self._said)
        self._save = TextButton(self.tr("Save"), role="primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save)
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(self._save, cancel)

    def _show(self, rules: FolderKeeping) -> None:
        if rules.keep_days is not None:
            self._when.setCurrentIndex(AFTER if rules.keep_days else NEVER)
            self._days.setValue(rules.keep_days or self._days.value())
        if rules.saves is not None:
            self._saves.setCurrentIndex(1 if rules.saves else 2)

    def _judge(self) -> None:
        self._form.setRowVisible(self._days, self._when.currentIndex() == AFTER)
        if self._above.is_held or self._folder.keeping.is_held:
            self._say("muted", self.tr("A legal hold keeps all of them, whatever is chosen here."))
        self._save.setEnabled(False)  # until it is known what it would do
        rules = self.chosen()

        def counted(count: int) -> None:
            if rules == self.chosen():
                self._on_counted(count)

        self._app.keeping.count_folder(self._folder.id, rules, counted)

    def _on_counted(self, count: int) -> None:
        self._counted = count
        self._save.setEnabled(True)
        if self._above.is_held or self._folder.keeping.is_held:
            return
        one = self.tr("One chat is older than the rules allow and will be erased for good.")
        many = self.tr("%1 chats are older than the rules allow and will be erased for good.")
        none = self.tr("No chat is old enough now to be erased.")
        text = none if not count else one if count == 1 else many.replace("%1", str(count))
        self._say("error" if count else "muted", text)

    def _say(self, role: str, text: str) -> None:
        set_role(self._said, role)
        self._said.setText(text)
        self.resize(self.width(), self.body.totalHeightForWidth(self.width()))

    def _on_save(self) -> None:
        if self.chosen() == self._folder.keeping:
            self.accept()
        elif self._counted:
            ask_to_erase(self, self._counted, self._store)
        else:
            self._store()

    def _store(self) -> None:
        self._app.keeping.set_folder(self._folder.id, self.chosen())
        self.accept()
