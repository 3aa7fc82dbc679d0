# SPDX-License-Identifier: Apache-2.0
"""The focus, when what has it goes away."""

from PySide6.QtWidgets import QWidget


def has_focus(widget: QWidget) -> bool:
    """Whether it, or something in it, has the focus of its window."""
    focused: QWidget | None = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def let_go(widget: QWidget) -> None:
    """Take the focus from what is about to hide, and give it to nobody.

    Else it wanders over whatever can have it, and screen readers read all of that out.
    """
    if has_focus(widget):
        widget.window().focusWidget().clearFocus()
