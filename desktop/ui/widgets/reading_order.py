# SPDX-License-Identifier: Apache-2.0
"""Widgets that come later, put where they belong also for screen readers.

A layout places a widget; its parent's order of stacking, which is what screen readers follow, stays
as the widgets were made.
"""

from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget


def insert(layout: QBoxLayout, place: int, widget: QWidget) -> None:
    """Insert into a row or column, and into the order of reading: before what follows there.

    The layout must be a widget's already.
    """
    layout.insertWidget(place, widget)
    for later in range(layout.indexOf(widget) + 1, layout.count()):
        following = _first_widget(layout.itemAt(later))
        if following is not None:
            widget.stackUnder(following)
            return
    widget.raise_()


def _first_widget(item: QLayoutItem | None) -> QWidget | None:
    """The widget of an item; of a layout the first that is in it."""
    if item is None:
        return None
    if (inner := item.layout()) is None:
        return item.widget()
    found = (_first_widget(inner.itemAt(at)) for at in range(inner.count()))
    return next((widget for widget in found if widget is not None), None)
