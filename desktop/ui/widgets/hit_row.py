# SPDX-License-Identifier: Apache-2.0
"""Draws what a search found: the chat's title and date, and the words around what was found."""

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.bridge.chat_search import HIT_ROLE
from desktop.core.records import Hit
from desktop.ui import theme
from desktop.ui.widgets.row_paint import around, marked_layout, paint_ground, paint_icon, paint_text

Index = QModelIndex | QPersistentModelIndex
SIDE_PX, TOP_PX = 8, 5
LINES = 2


class HitDelegate(QStyledItemDelegate):
    """One line of title, two of text. All of it is drawn as plain text, whatever stands in it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        self.initStyleOption(option, index)
        painter.save()
        full: QRect = option.rect
        paint_ground(painter, option, full.adjusted(0, 1, 0, -1))
        line = option.fontMetrics.height()
        inner = full.adjusted(SIDE_PX, TOP_PX, -SIDE_PX, -TOP_PX)
        head = QRect(inner.left(), inner.top(), inner.width(), line)
        self._paint_head(painter, option, hit, head)
        text = QRect(inner.left(), inner.top() + line + 2, inner.width(), inner.height() - line)
        self._paint_snippet(painter, option, hit, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: of every row; the view asks once."""
        del index
        small = option.fontMetrics.height() * theme.SMALL_SCALE
        return QSize(0, round(option.fontMetrics.height() + LINES * small) + 2 * TOP_PX + 8)

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, head: QRect
    ) -> None:
        text = _day(hit.created_ms)
        font = _small(option.font)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + 4
        edge = head.height()
        icon = QRect(head.left(), head.top(), edge, edge)
        spot = QRect(head.right() - width, head.top(), width, head.height())
        rest = QRect(icon.right() + 6, head.top(), spot.left() - icon.right() - 12, head.height())
        name = "rename" if hit.message_id is None else "chat"
        full = option.rect
        paint_icon(painter, QStyle.visualRect(option.direction, full, icon), name, "text_muted")
        place = QStyle.visualRect(option.direction, full, spot)
        paint_text(painter, option, place, text, font=font, colour="text_muted")
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        title = hit.chat_title or str(option.text)
        paint_text(
            painter, option, QStyle.visualRect(option.direction, full, rest), title, font=bold
        )

    def _paint_snippet(
        self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, rect: QRect
    ) -> None:
        # One character for one, so that the ranges still fit.
        text = "".join(char if char.isprintable() else " " for char in hit.snippet)
        font = _small(option.font)
        painter.setFont(font)
        room = rect.width() // max(1, painter.fontMetrics().averageCharWidth())
        text, ranges = around(text, hit.ranges, round(room * (LINES - 0.4)))
        layout = marked_layout(
            text, ranges, font, width=rect.width(), lines=LINES, way=option.direction
        )
        painter.setPen(QColor(theme.colours().text_muted))
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(rect.topLeft()))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * theme.SMALL_SCALE)
    return small


def _day(ms: int) -> str:
    """Short: the room is for the title."""
    day, today = QDateTime.fromMSecsSinceEpoch(ms).date(), QDate.currentDate()
    return QLocale().toString(day, "d MMM" if day.year() == today.year() else "MMM yyyy")
