# SPDX-License-Identifier: Apache-2.0
"""Dialogs: a file, a folder, a link, a bug. Imported at the first one, none opens a file.

All are opened without blocking and delete themselves when they are closed.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from desktop.bridge.copying import copy_plain

LONGEST_ADDRESS = 1000
_BUG = "bug"
translate = QCoreApplication.translate


def choose_model_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a GGUF file."""
    dialog = QFileDialog(parent, translate("Dialogs", "Add a model file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [translate("Dialogs", "GGUF models (*.gguf)"), translate("Dialogs", "All files (*)")]
    )
    return _open_file_dialog(dialog, chosen)


def choose_folder(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder of models."""
    dialog = QFileDialog(parent, translate("Dialogs", "Add a folder of models"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _open_file_dialog(dialog, chosen)


def ask_secret(parent: QWidget, given: Callable[[str], None]) -> QInputDialog:
    """Ask for the passphrase or the recovery key of the database."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Dialogs", "Unlock your chats"))
    dialog.setLabelText(translate("Dialogs", "Passphrase or recovery key:"))
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    dialog.setOkButtonText(translate("Dialogs", "Unlock"))
    dialog.textValueSelected.connect(given)
    dialog.open()
    return dialog


def show_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def ask_to_open(parent: QWidget, url: QUrl) -> QMessageBox | None:
    """The gate for links in answers: show the whole address and ask.

    None: not http or https, no host, or absurdly long; nothing happens. The host is shown in its
    ASCII form, so that a look-alike letter shows.
    """
    address = bytes(url.toEncoded().data()).decode("ascii", "replace")
    if url.scheme() not in ("http", "https") or not url.host() or len(address) > LONGEST_ADDRESS:
        return None
    dialog = _message(parent, translate("Dialogs", "Open a web page?"))
    dialog.setIcon(QMessageBox.Icon.Question)
    dialog.setText(
        translate(
            "Dialogs",
            "The answer links to this address. Carrel itself opens no connection; "
            "your web browser would.",
        )
    )
    dialog.setInformativeText(address)
    opens = dialog.addButton(
        translate("Dialogs", "Open in browser"), QMessageBox.ButtonRole.AcceptRole
    )
    copies = dialog.addButton(
        translate("Dialogs", "Copy address"), QMessageBox.ButtonRole.ActionRole
    )
    dialog.setDefaultButton(dialog.addButton(QMessageBox.StandardButton.Cancel))
    opens.clicked.connect(lambda: QDesktopServices.openUrl(url))
    copies.clicked.connect(lambda: copy_plain(address))
    dialog.open()
    return dialog


def show_bug(parent: QWidget | None, report: str) -> QMessageBox:
    """Say that Carrel has a bug, and offer the report, which holds no chat text, for copying.

    While one such dialog is open no other opens: the reports of all are in the log.
    """
    shown = parent.findChildren(QMessageBox, _BUG) if parent is not None else []
    if shown:
        return shown[0]
    dialog = _message(parent, translate("Dialogs", "A fault in Carrel"))
    dialog.setObjectName(_BUG)
    dialog.setIcon(QMessageBox.Icon.Warning)
    dialog.setText(translate("Dialogs", "Something went wrong in Carrel itself."))
    dialog.setInformativeText(
        translate(
            "Dialogs",
            "Your chats are saved. The report says where it happened and which versions run; "
            "it holds nothing that you or a model wrote.",
        )
    )
    dialog.setDetailedText(report)
    copies = dialog.addButton(
        translate("Dialogs", "Copy report"), QMessageBox.ButtonRole.ActionRole
    )
    dialog.addButton(QMessageBox.StandardButton.Close)
    copies.clicked.connect(lambda: copy_plain(report))
    dialog.open()
    return dialog


def show_refusal(sentence: str, hint: str) -> None:
    """Say why there is no window. Returns when it was read."""
    dialog = _message(None, "Carrel")
    dialog.setText(sentence)
    dialog.setInformativeText(hint)
    dialog.exec()


def _message(parent: QWidget | None, title: str) -> QMessageBox:
    dialog = QMessageBox(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setWindowTitle(title)
    return dialog


def _open_file_dialog(dialog: QFileDialog, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog
