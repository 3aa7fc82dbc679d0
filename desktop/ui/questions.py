# SPDX-License-Identifier: Apache-2.0
"""Questions before something goes for good, not blocking; Enter and Escape mean Cancel."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_first(
    parent: QWidget,
    text: str,
    *,
    more: str,
    button: str,
    on_yes: Callable[[], None],
    title: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Warning,
) -> QMessageBox:
    """Ask whether to go on; ``button`` says what would be done, and is the title without one."""
    dialog = QMessageBox(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setIcon(icon)
    dialog.setWindowTitle(title or button)
    dialog.setText(text)
    dialog.setInformativeText(more)
    yes = dialog.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    # Otherwise it would be the default as soon as it had the focus.
    yes.setAutoDefault(False)
    cancel = dialog.addButton(QMessageBox.StandardButton.Cancel)
    dialog.setDefaultButton(cancel)
    dialog.setEscapeButton(cancel)
    yes.clicked.connect(lambda _checked: on_yes())
    dialog.open()
    return dialog
