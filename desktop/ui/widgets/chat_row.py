# SPDX-License-Identifier: Apache-2.0
"""Draws the rows of the sidebar's list: headings, folders, chats, all of one height."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.bridge.chat_list import ROW_ROLE
from desktop.bridge.chat_rows import Row
from desktop.ui import theme
from desktop.ui.widgets.row_paint import paint_ground, paint_icon, paint_text

Index = QModelIndex | QPersistentModelIndex
SIDE_PX = 8
INDENT_EM = 0.8


class ChatRowDelegate(QStyledItemDelegate):
    """Everything is mirrored where the language runs from right to left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        self.initStyleOption(option, index)
        painter.save()
        if row.heading:
            self._paint_heading(painter, option)
        else:
            self._paint_item(painter, option, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: of every row; the view asks once."""
        del index
        return QSize(0, round(option.fontMetrics.height() * theme.row_scale()))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt override: once; what is typed stays when the row changes meanwhile."""
        if not editor.property("is_filled"):
            editor.setProperty("is_filled", True)
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Qt override: the editor stands where the name stands, over the whole height."""
        row = index.data(ROW_ROLE)
        depth = row.depth if isinstance(row, Row) else 0
        left = self._indent(option, depth)
        rect = option.rect.adjusted(left, 0, 0, 0)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, rect))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * theme.SMALL_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        rect = option.rect.adjusted(SIDE_PX, 0, -SIDE_PX, 0)
        rect.setTop(rect.top() + option.rect.height() // 6)  # nearer to what it heads
        paint_text(painter, option, rect, option.text, font=font, colour="text_muted")

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        full: QRect = option.rect
        paint_ground(painter, option, full.adjusted(0, 1, 0, -1))
        edge = round(option.fontMetrics.height())
        rest = full.adjusted(SIDE_PX + self._indent(option, row.depth), 0, -SIDE_PX, 0)
        if row.folder is not None:
            name = "chevron-down" if row.is_open else "chevron-right"
            paint_icon(painter, _take(option, rest, edge, full), name, "text_muted")
            paint_icon(painter, _take(option, rest, edge + 4, full), "folder", "text_muted")
            rest.setLeft(rest.left() + 4)
            if row.chats:
                number = str(row.chats)
                width = option.fontMetrics.horizontalAdvance(number) + 2
                spot = QRect(rest.right() - width, rest.top(), width, rest.height())
                rest.setRight(rest.right() - width - 4)
                place = QStyle.visualRect(option.direction, full, spot)
                paint_text(painter, option, place, number, colour="text_muted")
        for name in _marks(row):
            spot = QRect(rest.right() - edge, rest.top(), edge, rest.height())
            rest.setRight(rest.right() - edge - 4)
            place = QStyle.visualRect(option.direction, full, spot)
            paint_icon(painter, place.adjusted(1, 1, -1, -1), name, "text_muted")
        text = QStyle.visualRect(option.direction, full, rest)
        paint_text(painter, option, text, option.text)

    def _indent(self, option: QStyleOptionViewItem, depth: int) -> int:
        # Deep folders must leave room for their names.
        return round(min(depth, 6) * option.fontMetrics.height() * INDENT_EM)


def _marks(row: Row) -> list[str]:
    """Icons at the end of a row, the outermost first."""
    marks = ["hold"] if row.is_held else []
    if row.chat is not None and row.chat.is_temporary:
        marks.append("temporary")
    elif row.chat is not None and row.chat.is_pinned and not row.depth:
        marks.append("pin")
    return marks


def _take(option: QStyleOptionViewItem, rest: QRect, width: int, full: QRect) -> QRect:
    """Cut a piece off the beginning; where it lies on the screen."""
    spot = QRect(rest.left(), rest.top(), width, rest.height())
    rest.setLeft(rest.left() + width)
    return QStyle.visualRect(option.direction, full, spot)
