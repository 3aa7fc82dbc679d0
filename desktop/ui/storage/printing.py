# SPDX-License-Identifier: Apache-2.0
"""Prints a recovery key. Imported when somebody asks for it: Qt looks for printers then."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop.bridge.recovery_sheet import STYLE, as_html
from desktop.policy.current import now
from desktop.policy.keep_keys import NO_PRINTING

translate = QCoreApplication.translate


def print_recovery(parent: QWidget, recovery_key: str, say: Callable[[str], None]) -> None:
    """Ask for a printer and print; ``say`` gets what is to be said beside the key."""
    if now().get(NO_PRINTING):
        say(
            translate(
                "RecoveryPrint", "Your organisation does not allow printing. Save it instead."
            )
        )
        return
    if not QPrinterInfo.availablePrinterNames():
        say(translate("RecoveryPrint", "No printer is set up on this computer. Save it instead."))
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)

    def send() -> None:
        document = QTextDocument()
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(as_html(recovery_key))
        document.print_(printer)
        say(translate("RecoveryPrint", "Sent to the printer."))

    dialog.accepted.connect(send)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own open() wants a slot
