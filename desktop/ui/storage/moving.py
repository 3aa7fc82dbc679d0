# SPDX-License-Identifier: Apache-2.0
"""From the wish to move the data folder to the new start: where, whether, how it goes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.context import AppContext
from desktop.core.errors import KnownError
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.failure import show_failure
from desktop.ui.transfer.progress import ProgressDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.model_words import size_text

if TYPE_CHECKING:
    from desktop.turn.moving import Plan


class MovingData(QObject):
    """One move; its ``parent`` is the window."""

    def __init__(self, app: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._moving = app.moving(self)
        self._progress: ProgressDialog | None = None
        self._moving.progressed.connect(self._on_progressed)
        self._moving.moved.connect(self._on_moved)
        self._moving.cancelled.connect(self._on_cancelled)

    def ask(self) -> None:
        """Ask for the folder."""
        dialog = QFileDialog(self._window, self.tr("An empty folder for your data"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.plan(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def plan(self, target: Path) -> None:
        """Look whether the folder will do, then ask whether to go on."""
        self._moving.plan(target, self._on_planned, self._on_failed)

    def _on_planned(self, plan: "Plan") -> None:
        self.confirm(plan)

    def confirm(self, plan: "Plan") -> TitledDialog:
        """Say what will happen; Enter and Escape mean Cancel."""
        words = self.tr("%1 are copied from %2 to %3, and every file is read back.")
        told = words.replace("%1", size_text(plan.size_bytes))
        told = told.replace("%2", _breakable(plan.source)).replace("%3", _breakable(plan.target))
        dialog = TitledDialog(
            self._window,
            self.tr("Move your data?"),
            told,
            self.tr(
                "An answer that is being written is stopped and saved. Then Carrel starts again in "
                "the new place. The old folder is removed when that start has succeeded."
            ),
            width_em=30,
        )
        if self._app.shelf.temporary:
            ends = self.tr("Your temporary chats end with that start: they are in memory only.")
            dialog.body.addWidget(label("error", ends))
        if plan.is_network:
            warning = self.tr(
                "This folder lies on another computer. Databases can be damaged there when the "
                "connection breaks, and your chats cannot be opened without it. A disk of this "
                "computer is the better place."
            )
            dialog.body.addWidget(label("error", warning))
        go_on = TextButton(self.tr("Move"))
        go_on.clicked.connect(dialog.accept)
        go_on.clicked.connect(lambda: self.begin(plan.target))
        cancel = TextButton(self.tr("Cancel"), role="primary")
        cancel.clicked.connect(dialog.reject)
        cancel.setDefault(True)
        dialog.add_buttons(go_on, cancel)
        dialog.open()
        cancel.setFocus()
        return dialog

    def begin(self, target: Path) -> None:
        """Move."""
        self._progress = ProgressDialog(
            self._window, self.tr("Moving your data"), self._moving.cancel
        )
        self._progress.open()
        self._app.conversation.stop()
        self._app.requests.closing.emit()  # what is typed moves along
        self._moving.begin(target, self._on_failed)

    def _on_progressed(self, done: int, count: int) -> None:
        if self._progress is not None:
            self._progress.show_progress(done, count)

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.done_now()
        self._progress = None

    def _on_moved(self) -> None:
        self._end_progress()
        title = self.tr("Your data was moved")
        words = self.tr("Carrel starts again now and opens it in the new place.")
        dialog = TitledDialog(self._window, title, words)
        again = TextButton(self.tr("Start again"), role="primary")
        again.setDefault(True)
        again.clicked.connect(dialog.accept)
        dialog.add_buttons(again)
        # There is no other way on: this program has no database any more.
        dialog.finished.connect(lambda _result: self._app.requests.restart_wanted.emit())
        self._app.requests.announced.emit(title)
        dialog.open()

    def _on_cancelled(self) -> None:
        self._end_progress()
        self._app.requests.announced.emit(self.tr("Nothing was moved"))
        self._app.warm()

    def _on_failed(self, error: KnownError) -> None:
        self._end_progress()
        show_failure(self._window, self.tr("Nothing was moved"), error)


def _breakable(path: Path) -> str:
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
