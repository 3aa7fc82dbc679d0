# SPDX-License-Identifier: Apache-2.0
"""Where the data lies, how large it is, and whether it is whole."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said_error
from desktop.bridge.storage import Found
from desktop.core.errors import KnownError
from desktop.ui.storage.block import Block, button
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.model_words import size_text

if TYPE_CHECKING:
    from desktop.turn.storage import Space

MOST_TOLD = 3
"""The others are of the same kind."""


class PlaceBlock(Block):
    """Measured again each time that the section is shown."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, QCoreApplication.translate("PlaceBlock", "Your data"), parent)
        self._place = label("", can_select=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)
        self._said = label("muted", can_select=True)
        self._said.hide()
        self._show = button(self.tr("Show folder"), self._on_show_clicked)
        self._check = button(self.tr("Check integrity"), self._on_check_clicked)
        self.column.addWidget(self._place)
        self.column.addLayout(self._grid)
        self._left = label("muted", can_select=True)
        self._move = button(self.tr("Move…"), self._on_move_clicked)
        self._tidy = button(self.tr("Remove the old folder"), self._on_tidy_clicked)
        self.column.addWidget(self._left)
        self.column.addWidget(self._said)
        self.add_buttons(self._show, self._check, self._move, self._tidy)
        self._space: Space | None = None
        app.storage.checked.connect(self._on_checked)

    def show_found(self, found: Found) -> None:
        """Show what was measured."""
        self._space = space = found.space
        self._place.setText(str(space.data).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        rows = (
            (self.tr("Chats"), space.database_bytes),
            (self.tr("Backups"), space.backups_bytes),
            (self.tr("Set aside"), space.kept_bytes),
            (self.tr("Models"), space.models_bytes),
            (self.tr("Logs"), space.log_bytes),
            (self.tr("Free on disk"), space.free_bytes),
        )
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        shown = [row for row in rows if row[1] or row[0] != self.tr("Set aside")]
        for number, (name, size_bytes) in enumerate(shown):
            called = label("muted", name)
            called.setWordWrap(False)
            self._grid.addWidget(called, number, 0)
            value = label("", size_text(size_bytes))
            value.setWordWrap(False)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(value, number, 1)

        self._left.setVisible(space.left_behind is not None)
        self._tidy.setVisible(space.left_behind is not None)
        words = self.tr(
            "Your data was moved here from %1. The old folder is removed by itself some seconds "
            "after a good start."
        )
        self._left.setText(words.replace("%1", str(space.left_behind)))

    def _on_move_clicked(self) -> None:
        from desktop.ui.storage.moving import MovingData  # noqa: PLC0415  # rarely

        MovingData(self.app, self.window()).ask()

    def _on_tidy_clicked(self) -> None:
        def done() -> None:
            self._say("muted", self.tr("The old folder was removed."))
            self.app.storage.load()

        def failed(error: KnownError) -> None:
            self._say("error", error.text())

        self.app.moving(self).remove_old(done, failed)

    def _on_show_clicked(self) -> None:
        from desktop.ui.dialogs import show_folder  # noqa: PLC0415  # not at the start

        if self._space is not None:
            show_folder(self._space.data)

    def _on_check_clicked(self) -> None:
        self._check.setEnabled(False)
        self._say("muted", self.tr("Reading the whole database …"))
        self.app.storage.check(self._on_not_checked)

    def _on_checked(self, problems: tuple[str, ...]) -> None:
        self._check.setEnabled(True)
        if not problems:
            self._say("muted", self.tr("Checked just now: the database is whole."))
        else:
            words = self.tr("The database is damaged. Restore a backup. What was found: %1")
            self._say("error", words.replace("%1", "; ".join(problems[:MOST_TOLD])))

    def _on_not_checked(self, error: KnownError) -> None:
        self._check.setEnabled(True)
        self._say("error", said_error(error))

    def _say(self, role: str, text: str) -> None:
        set_role(self._said, role)
        self._said.setText(text)
        self._said.show()
        self.app.requests.announced.emit(text)
