# SPDX-License-Identifier: Apache-2.0
"""From the wish to export chats to the file: what, in which format, where, how it goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.records import Chat, Message
from desktop.interchange.leaving import format_refusal
from desktop.ui.i18n import QT_TRANSLATE_NOOP
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.passage import Passage
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.managed import managed, managed_text
from desktop.ui.widgets.mirrored import set_margins

FORMATS: tuple[tuple[str, str, str, str], ...] = (
    (
        "pdf",
        "PDF",
        QT_TRANSLATE_NOOP("Export", "Pages to read, print and hand on; the text can be selected."),
        ".pdf",
    ),
    (
        "docx",
        QT_TRANSLATE_NOOP("Export", "Word document (DOCX)"),
        QT_TRANSLATE_NOOP("Export", "To go on writing in Word or LibreOffice."),
        ".docx",
    ),
    (
        "markdown",
        "Markdown",
        QT_TRANSLATE_NOOP("Export", "Plain text as the model wrote it."),
        ".md",
    ),
    (
        "html",
        QT_TRANSLATE_NOOP("Export", "Web page (HTML)"),
        QT_TRANSLATE_NOOP("Export", "One file for any browser; it loads nothing."),
        ".html",
    ),
    (
        "json",
        QT_TRANSLATE_NOOP("Export", "Carrel (JSON)"),
        QT_TRANSLATE_NOOP("Export", "Everything, without loss: to import it again."),
        ".json",
    ),
)
"""Name for code, what people call it, what it is for, how its files end."""
Chats = tuple[Chat, ...] | None
"""What is exported; None: all."""
_FORBIDDEN = '<>:"/\\|?*'
NAME_CHARACTERS = 60


class Going(Passage):
    """One export."""

    def __init__(self, app: AppContext, window: QWidget) -> None:
        super().__init__(app, window)
        self._message: Message | None = None
        self.pairs = (*self.pairs, (app.transfers.exported, self._on_exported))

    def ask(self, chats: Chats, message: Message | None = None) -> "ExportDialog":
        """Ask for the format, then for the file; None: all chats, or the one message."""
        self._message = message
        title = None if message is None else self.tr("Export this message")
        dialog = ExportDialog(self._window, chats, title)
        dialog.accepted.connect(lambda: self._choose(chats, dialog.chosen()))
        dialog.open()
        return dialog

    def begin(self, chats: Chats, form: str, target: Path) -> None:
        """Write the file."""
        transfers = self._app.transfers
        if transfers.is_running:
            return
        self.begin_passage(self.tr("Exporting"))
        if self._message is not None:
            transfers.export_message(form, self._message, target)
            return
        ids = None if chats is None else tuple(chat.id for chat in chats)
        transfers.export_chats(form, ids, target)

    def _choose(self, chats: Chats, form: str) -> None:
        ending = next(row[3] for row in FORMATS if row[0] == form)
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("This format (*%1)").replace("%1", ending))
        dialog.setDefaultSuffix(ending)
        one = chats[0].title or self.tr("Chat") if chats and len(chats) == 1 else self.tr("Chats")
        one = one if self._message is None else self.tr("Message")
        dialog.selectFile(file_name(one) + ending)
        dialog.fileSelected.connect(lambda path: self.begin(chats, form, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_exported(self, target: Path) -> None:
        self.end_passage()
        title = self.tr("The export is done")
        dialog = TitledDialog(self._window, title, str(target).replace("/", "/\u200b"))
        words = self.tr("The file is not encrypted: anybody who has it can read it.")
        dialog.body.addWidget(label("muted", words))
        show = TextButton(self.tr("Show in folder"))
        show.clicked.connect(lambda: self._show_folder(target.parent))
        close = TextButton(self.tr("Close"), role="primary")
        close.clicked.connect(dialog.accept)
        close.setDefault(True)
        dialog.add_buttons(close, left=(show,))
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._app.requests.announced.emit(title)
        dialog.open()

    def _show_folder(self, folder: Path) -> None:
        from desktop.ui.dialogs import show_folder  # noqa: PLC0415

        show_folder(folder)

    def cancelled_text(self) -> str:
        return self.tr("Export cancelled; there is no file")

    def failed_text(self) -> str:
        return self.tr("Nothing was exported")


class ExportDialog(TitledDialog):
    """Which format."""

    def __init__(self, parent: QWidget, chats: Chats, title: str | None = None) -> None:
        super().__init__(parent, title or _title(chats))
        if chats is not None and len(chats) == 1 and chats[0].title:
            self.body.addWidget(label("muted", chats[0].title))
        self._group = QButtonGroup(self)
        for number, (form, name, purpose, _) in enumerate(FORMATS):
            self._add(number, _tr(name), _tr(purpose), is_free=format_refusal(form) is None)
        free = [button for button in self._group.buttons() if button.isEnabled()]
        for button in free[:1]:
            button.setChecked(True)
        goes_on = TextButton(self.tr("Continue…"), role="primary")
        goes_on.setDefault(True)
        goes_on.setEnabled(bool(free))
        goes_on.clicked.connect(self.accept)
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(goes_on, cancel)
        (free[0] if free else cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> str:
        """The format's name."""
        return FORMATS[self._group.checkedId()][0]

    def _add(self, number: int, name: str, purpose: str, *, is_free: bool) -> None:
        button = QRadioButton(name)
        button.setAccessibleName(name)
        button.setAccessibleDescription(purpose)
        self._group.addButton(button, number)
        purpose = purpose if is_free else managed_text()
        managed(button, is_locked=not is_free)
        words = label("small", purpose)
        set_margins(words, 24, 0, 0, 0)
        row = QVBoxLayout()
        row.setSpacing(1)
        row.addWidget(button)
        row.addWidget(words)
        self.body.addLayout(row)


def _title(chats: Chats) -> str:
    translate = QCoreApplication.translate
    if chats is None:
        return translate("ExportDialog", "Export all chats")
    if len(chats) == 1:
        return translate("ExportDialog", "Export this chat")
    return translate("ExportDialog", "Export %1 chats").replace("%1", str(len(chats)))


def file_name(title: str) -> str:
    """A name that every system takes."""
    kept = "".join(" " if char in _FORBIDDEN or char < " " else char for char in title)
    name = " ".join(kept.split())[:NAME_CHARACTERS].strip(" .")
    return name or "Carrel"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)
