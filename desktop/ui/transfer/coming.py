# SPDX-License-Identifier: Apache-2.0
"""From the wish to import chats to the report: which files, how it goes, what came."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.passage import Passage
from desktop.ui.transfer.report import ReportDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from desktop.interchange.importer import Report


class Coming(Passage):
    """One import."""

    def __init__(self, app: AppContext, window: QWidget) -> None:
        super().__init__(app, window)
        self.pairs = (*self.pairs, (app.transfers.imported, self._on_imported))

    def ask(self) -> None:
        """Say what can be imported, and ask for files or a folder."""
        dialog = TitledDialog(
            self._window,
            self.tr("Import chats"),
            self.tr("From Carrel itself, or from the export of another program:"),
        )
        formats = (
            self.tr("Carrel: the .json file of an export"),
            self.tr("ChatGPT: the .zip of the data export, or conversations.json in it"),
            self.tr("Open WebUI: the .json of exported chats"),
            self.tr("LM Studio: .conversation.json files, or their folder"),
            self.tr("Jan: the folder of a thread, or of all threads"),
            self.tr("GPT4All: .chat files, or their folder"),
        )
        dialog.body.addWidget(label("muted", "\n".join(f"•  {each}" for each in formats)))
        words = self.tr("Your files stay as they are. You can also drop them onto the window.")
        dialog.body.addWidget(label("", words))
        files = TextButton(self.tr("Choose files…"), role="primary")
        files.clicked.connect(lambda: self._choose(dialog, is_folder=False))
        folder = TextButton(self.tr("Choose folder…"))
        folder.clicked.connect(lambda: self._choose(dialog, is_folder=True))
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(dialog.reject)
        dialog.add_buttons(files, folder, cancel)
        files.setFocus()
        dialog.open()

    def begin(self, paths: Sequence[Path]) -> None:
        """Import these."""
        transfers = self._app.transfers
        if transfers.is_running or not paths:
            return
        self.begin_passage(self.tr("Importing chats"))
        transfers.import_chats(tuple(paths))

    def _choose(self, above: TitledDialog, *, is_folder: bool) -> None:
        above.accept()
        dialog = QFileDialog(self._window, self.tr("Import chats"))
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.Directory if is_folder else mode.ExistingFiles)
        if not is_folder:
            known = self.tr("Exported chats (*.json *.zip *.chat *.jsonl)")
            dialog.setNameFilters([known, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.begin([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_imported(self, report: "Report") -> None:
        self.end_passage()
        can_undo = self._app.transfers.can_take_back(report)
        dialog = ReportDialog(self._window, report, can_undo=can_undo)
        dialog.undone.connect(lambda: self._app.transfers.take_back(report))
        self._app.requests.announced.emit(dialog.windowTitle())
        dialog.open()

    def cancelled_text(self) -> str:
        return self.tr("Import cancelled; nothing was changed")

    def failed_text(self) -> str:
        return self.tr("Nothing was imported")


def importable(paths: Sequence[Path]) -> list[Path]:
    """Of what was dropped, that which may hold chats."""
    endings = (".json", ".zip", ".chat", ".jsonl")
    return [path for path in paths if path.name.lower().endswith(endings) or not path.suffix]
