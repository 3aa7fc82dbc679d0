# SPDX-License-Identifier: Apache-2.0
"""Controls that the organisation locked: they say so, to the eye and to a screen reader."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


def managed_text() -> str:
    """What stands beside a locked control."""
    return QCoreApplication.translate("Managed", "Managed by your organisation")


def managed(widget: QWidget, *, is_locked: bool) -> None:
    """Lock a control, or give it free again."""
    if is_locked:
        widget.setEnabled(False)
        widget.setToolTip(managed_text())
        widget.setAccessibleDescription(managed_text())
    elif widget.toolTip() == managed_text():
        widget.setEnabled(True)
        widget.setToolTip("")
        widget.setAccessibleDescription("")
