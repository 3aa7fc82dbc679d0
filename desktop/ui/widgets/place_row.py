# SPDX-License-Identifier: Apache-2.0
"""Draws the rows of the quick switcher: an icon, the name, and at the end its kind or its keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.bridge.places import PLACE_ROLE, Target
from desktop.ui import theme
from desktop.ui.widgets.row_paint import paint_ground, paint_icon, paint_text

Index = QModelIndex | QPersistentModelIndex
SIDE_PX, GAP_PX = 8, 8


class PlaceDelegate(QStyledItemDelegate):
    """Mirrored where the language runs from right to left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        target = index.data(PLACE_ROLE)
        if not isinstance(target, Target):
            return
        self.initStyleOption(option, index)
        painter.save()
        full: QRect = option.rect
        paint_ground(painter, option, full.adjusted(0, 1, 0, -1))
        edge, inner = option.fontMetrics.height(), full.adjusted(SIDE_PX, 0, -SIDE_PX, 0)
        said = target.keys or target.kind
        room = min(option.fontMetrics.horizontalAdvance(said) + 2, inner.width() // 2)
        icon = QRect(inner.left(), inner.top(), edge, inner.height())
        end = QRect(inner.right() - room, inner.top(), room, inner.height())
        left = icon.right() + GAP_PX
        name = QRect(left, inner.top(), end.left() - GAP_PX - left, inner.height())
        way = option.direction
        paint_icon(painter, QStyle.visualRect(way, full, icon), target.icon, "text_muted")
        paint_text(painter, option, QStyle.visualRect(way, full, name), target.text)
        paint_text(painter, option, QStyle.visualRect(way, full, end), said, colour="text_muted")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: of every row; the view asks once."""
        del index
        return QSize(0, round(option.fontMetrics.height() * theme.row_scale()))
