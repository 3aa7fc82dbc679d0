# SPDX-License-Identifier: Apache-2.0
"""Backups: make one, see what there is, put one in place of the chats."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.bridge.storage import Found
from desktop.core.errors import KnownError, StoreLocked
from desktop.core.key_errors import MistypedRecoveryKey, WrongSecret
from desktop.ui.storage.block import Block, button
from desktop.ui.storage.questions import ask_to_restore
from desktop.ui.storage.secrets import ask_secret_of
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.model_words import size_text

if TYPE_CHECKING:
    from desktop.store.backup import Backup

MOST_SHOWN = 8
"""Older ones are restored from their file."""


class BackupsBlock(Block):
    """The newest backups stand first."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, QCoreApplication.translate("BackupsBlock", "Backups"), parent)
        self._words = label("")
        self._said = label("muted", can_select=True)
        self._said.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._now = button(self.tr("Back up now"), lambda: self._back_up(None))
        self._elsewhere = button(self.tr("Back up elsewhere…"), self._on_elsewhere)
        self._file = button(self.tr("Restore a file…"), self._on_file)
        self.column.addWidget(self._words)
        self.add_buttons(self._now, self._elsewhere, self._file)
        self.column.addWidget(self._said)
        self.column.addLayout(self._rows)
        self._folder: Path | None = None
        app.storage.backed_up.connect(self._on_backed_up)

    def show_found(self, found: Found) -> None:
        """List the backups."""
        self._folder = found.space.backups
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        count = len(found.backups)
        self._words.setText(
            self.tr(
                "There is no backup yet. Carrel makes one by itself before it changes the form "
                "of the database."
            )
            if not count
            else self.tr("Each was checked when it was made. Keep a copy on another disk, too.")
        )
        for each in found.backups[:MOST_SHOWN]:
            self._rows.addWidget(self._row(each))
        if count > MOST_SHOWN:
            more = self.tr("… and %1 older ones in the folder of the backups.")
            self._rows.addWidget(label("small", more.replace("%1", str(count - MOST_SHOWN))))

    def _row(self, backup: "Backup") -> QWidget:
        text = backup_text(backup)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        restore = button(self.tr("Restore…"), lambda: self.restore(backup.path, text))
        restore.setAccessibleName(f"{restore.text()}: {text}")
        layout.addWidget(label("", text), 1)
        layout.addWidget(restore)
        return row

    def restore(self, path: Path, text: str, secret: str | None = None) -> None:
        """Ask, then put this backup in place of the chats."""
        ask_to_restore(self.window(), text, lambda: self._restore(path, text, secret))

    def _restore(self, path: Path, text: str, secret: str | None) -> None:
        title = self.tr("Restoring")
        waiting = self.wait_for(title)
        fail = self.failing(waiting, self.tr("Nothing was restored"))

        def done(kept: Path | None) -> None:
            waiting.done_now()
            words = self.tr("Restored: %1. Your chats of before are kept as %2.")
            name = "-" if kept is None else kept.name
            self._say(words.replace("%1", text).replace("%2", name))

        def failed(error: KnownError) -> None:
            if not isinstance(error, StoreLocked | WrongSecret | MistypedRecoveryKey):
                fail(error)
                return
            waiting.done_now()
            ask_secret_of(
                self.window(),
                self.tr("The backup has a key of its own"),
                said(error.sentence),
                lambda given: self._restore(path, text, given),
            )

        self.app.storage.restore(path, secret, done, failed)

    def _back_up(self, folder: Path | None) -> None:
        self._say(self.tr("Making and checking a backup …"))
        self._now.setEnabled(False)

        def failed(error: KnownError) -> None:
            self._now.setEnabled(True)
            self._said.hide()
            self.failing(None, self.tr("There is no new backup"))(error)

        self.app.storage.back_up(folder, failed)

    def _on_backed_up(self, path: Path) -> None:
        self._now.setEnabled(True)
        self._say(self.tr("Made and checked: %1").replace("%1", str(path).replace("/", "/\u200b")))

    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where the backup goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._back_up(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.carrelbackup)"), self.tr("All files (*)")])
        if self._folder is not None and self._folder.is_dir():
            dialog.setDirectory(str(self._folder))
        dialog.fileSelected.connect(lambda name: self.restore(Path(name), Path(name).name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
        self.app.requests.announced.emit(text)


def backup_text(backup: "Backup") -> str:
    """When it was made, how large it is, and what it is."""
    translate, header = QCoreApplication.translate, backup.header
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(header.created_ms / 1000))
    is_encrypted = header.keys is not None
    how = (
        translate("Backups", "encrypted") if is_encrypted else translate("Backups", "not encrypted")
    )
    why = (
        "" if header.reason == "asked" else translate("Backups", "before an update of the database")
    )
    return " · ".join(filter(None, (made, size_text(header.size_bytes), how, why)))
