# SPDX-License-Identifier: Apache-2.0
"""Tells screen readers what happened elsewhere: once when a reply is finished, and errors."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken, if a screen reader runs. Qt thread."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
