# SPDX-License-Identifier: Apache-2.0
"""What came of an import, in words that can be copied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.bridge.copying import copy_plain
from desktop.ui.theme import em
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from desktop.interchange.importer import Report

LIST_EM = 11
translate = QCoreApplication.translate


class ReportDialog(TitledDialog):
    """``undone`` follows the button that takes the import back."""

    undone = Signal()

    def __init__(self, parent: QWidget, report: "Report", *, can_undo: bool) -> None:
        super().__init__(parent, headline(report), width_em=30)
        self._report = report
        for line in counted(report):
            self.body.addWidget(label("", line))
        if left := left_out(report):
            self.body.addWidget(label("muted", left))
        if report.skipped:
            self._add_skipped(report)
        undo = TextButton(self.tr("Undo import"))
        undo.setToolTip(self.tr("Erases the chats that came, except where you went on."))
        undo.clicked.connect(self._on_undo_clicked)
        undo.setVisible(can_undo)
        copy = TextButton(self.tr("Copy report"))
        copy.clicked.connect(self._on_copy_clicked)
        close = TextButton(self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.add_buttons(close, left=(undo, copy))

    def _add_skipped(self, report: "Report") -> None:
        words = self.tr("These are not as they were elsewhere:")
        self.body.addWidget(label("strong", words))
        shown = QPlainTextEdit("\n".join(skipped(report)))
        shown.setObjectName("listing")
        shown.setReadOnly(True)
        shown.setAccessibleName(words)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(em(self, LIST_EM if len(report.skipped) > 3 else LIST_EM // 2))
        self.body.addWidget(shown, 1)

    def _on_undo_clicked(self) -> None:
        self.undone.emit()
        self.accept()

    def _on_copy_clicked(self) -> None:
        copy_plain(as_text(self._report))


def headline(report: "Report") -> str:
    """What came, in one line."""
    count = report.imported + report.copies + report.continued
    if not count:
        return translate("ImportReport", "Nothing new was imported")
    if count == 1:
        return translate("ImportReport", "1 chat was imported")
    return translate("ImportReport", "%1 chats were imported").replace("%1", f"{count:,}")


def counted(report: "Report") -> list[str]:
    """One line for each kind of chat that there was, and the messages."""
    rows = (
        (report.imported, translate("ImportReport", "New: %1")),
        (report.continued, translate("ImportReport", "Continued with new messages: %1")),
        (
            report.copies,
            translate("ImportReport", "Copies, because they were changed elsewhere: %1"),
        ),
        (report.duplicates, translate("ImportReport", "Already here: %1")),
        (report.messages, translate("ImportReport", "Messages stored: %1")),
    )
    return [text.replace("%1", f"{count:,}") for count, text in rows if count]


def left_out(report: "Report") -> str:
    """What Carrel cannot keep, and how often it was there; may be empty."""
    if not report.left_out:
        return ""
    listed = ", ".join(f"{what} ({count:,})" for what, count in report.left_out)
    return translate("ImportReport", "Not kept: %1.").replace("%1", listed)


def skipped(report: "Report") -> list[str]:
    """One line for each chat or file, with the reason."""
    untitled = translate("ImportReport", "Untitled chat")
    return [f"{title or untitled}: {reason}" for title, reason in report.skipped]


def as_text(report: "Report") -> str:
    """All of it, to paste into a mail."""
    parts = [headline(report), *counted(report), left_out(report), *skipped(report)]
    return "\n".join(filter(None, parts)) + "\n"
