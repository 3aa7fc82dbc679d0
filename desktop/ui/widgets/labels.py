# SPDX-License-Identifier: Apache-2.0
"""Labels for text that may come from anywhere: plain, wrapped, in one of the stylesheet's roles."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel


def label(role: str, text: str = "", *, can_select: bool = False) -> QLabel:
    """A label; ``role`` is one of the stylesheet's, or empty for ordinary text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Or Latin letters alone, the name of a model, stand at the left edge.
        side = Qt.AlignmentFlag
        made.setAlignment(side.AlignRight | side.AlignAbsolute | side.AlignVCenter)
    if can_select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def set_role(shown: QLabel, role: str) -> None:
    """Give a label another role."""
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().polish(shown)


def name_box(box: QComboBox, name: str) -> None:
    """Tell screen readers what a box without a label beside it chooses.

    On Linux what is chosen is told as its name; what it is must stand elsewhere.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
