# SPDX-License-Identifier: Apache-2.0
"""A known error as a dialog, for work that was begun in one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.errors import KnownError
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.error_box import ErrorBox

translate = QCoreApplication.translate


def show_failure(parent: QWidget, title: str, error: KnownError) -> TitledDialog:
    """Say what happened and what to do."""
    dialog = TitledDialog(parent, title)
    box = ErrorBox(can_act=False)
    box.show_error(error)
    dialog.body.addWidget(box)
    close = TextButton(translate("Failure", "Close"), role="primary")
    close.clicked.connect(dialog.accept)
    dialog.add_buttons(close)
    dialog.open()
    return dialog
