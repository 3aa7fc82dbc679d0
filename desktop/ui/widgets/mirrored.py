# SPDX-License-Identifier: Apache-2.0
"""What Qt does not turn round by itself where a language runs from right to left.

It mirrors what stands in a layout, but neither a layout's margins nor where a menu opens. Icons are
turned round by desktop/ui/icons.py, the stylesheet by desktop/ui/theme.py.
"""

from unicodedata import bidirectional

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLayout, QMenu, QWidget

from desktop.ui.theme import is_mirrored

RIGHT, LEFT = "\N{BLACK RIGHT-POINTING SMALL TRIANGLE}", "\N{BLACK LEFT-POINTING SMALL TRIANGLE}"


def set_margins(layout: QLayout | QLabel, start: int, top: int, end: int, bottom: int) -> None:
    """Margins in pixels; ``start`` is where lines begin, ``end`` where they end."""
    if is_mirrored():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


def popup_below(menu: QMenu, widget: QWidget) -> None:
    """Open a menu below a widget, from where lines begin."""
    menu.popup(widget.mapToGlobal(QPoint(_start_of(menu, widget), widget.height())))


def popup_above(menu: QMenu, widget: QWidget) -> None:
    """Open a menu above a widget, from where lines begin."""
    high = menu.sizeHint().height()
    menu.popup(widget.mapToGlobal(QPoint(_start_of(menu, widget), -high)))


def _start_of(menu: QMenu, widget: QWidget) -> int:
    return widget.width() - menu.sizeHint().width() if is_mirrored() else 0


def runs_left(text: str) -> bool:
    """Whether the first letter that has a direction belongs to a script written leftwards."""
    ways = (bidirectional(char) for char in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def leading_to(first: str, then: str) -> str:
    """Both with an arrow that points from the first to the other, for example a domain to a model.

    Two names in Latin letters stand from left to right in every language.
    """
    is_turned = is_mirrored() and (runs_left(first) or runs_left(then))
    return f"{first} {LEFT if is_turned else RIGHT} {then}"
