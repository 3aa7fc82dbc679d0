# SPDX-License-Identifier: Apache-2.0
"""What the delegates of our lists share: the ground of a row, icons in it, text with marks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.icons import pixmap
from desktop.ui.theme import accent, colours
from desktop.ui.widgets.mirrored import runs_left

RADIUS_PX = 6
FOCUS_PX = 2


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """Hover, selection and focus. The focus is a ring, so that it shows on a selected row, too."""
    state, flag, table = option.state, QStyle.StateFlag, colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_selected = bool(state & flag.State_Selected)
    if is_selected or state & flag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(table.fill_strong if is_selected else table.fill))
        painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)
    if state & flag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(accent()), FOCUS_PX))
        inner = rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, RADIUS_PX - 1, RADIUS_PX - 1)


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """An icon of the table's colour in the middle of a rectangle, as large as its height allows."""
    edge = min(rect.width(), rect.height())
    left = rect.left() + (rect.width() - edge) // 2
    top = rect.top() + (rect.height() - edge) // 2
    painter.drawPixmap(left, top, pixmap(name, str(getattr(colours(), colour)), edge))


def paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    *,
    font: QFont | None = None,
    colour: str = "text",
) -> None:
    """One line, elided at its end; in the direction that its own first letters have."""
    painter.setFont(font or option.font)
    painter.setPen(QColor(str(getattr(colours(), colour))))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flag = Qt.AlignmentFlag
    align = QStyle.visualAlignment(option.direction, flag.AlignLeft | flag.AlignVCenter)
    way = Qt.LayoutDirection
    painter.setLayoutDirection(way.RightToLeft if runs_left(text) else way.LeftToRight)
    flags = int(align | flag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(rect, flags, shown)


def around(
    text: str, ranges: Sequence[tuple[int, int]], most: int
) -> tuple[str, list[tuple[int, int]]]:
    """The text from some words before the first mark, if that stands after ``most`` characters.

    Returns:
        The text, and the ranges in it.
    """
    if not ranges or ranges[0][1] <= most:
        return text, list(ranges)
    at = max(0, ranges[0][0] - most // 3)
    blank = text.find(" ", at, ranges[0][0])
    at = blank + 1 if blank >= 0 else ranges[0][0]
    return "…" + text[at:], [(begin - at + 1, end - at + 1) for begin, end in ranges]


def marked_layout(
    text: str,
    ranges: Sequence[tuple[int, int]],
    font: QFont,
    *,
    width: int,
    lines: int,
    way: Qt.LayoutDirection,
) -> QTextLayout:
    """At most ``lines`` lines of plain text in which ranges are bold, ready to be drawn.

    Args:
        ranges: from, to (not included), in code points.
        way: of the window; the text begins at its side, in its own direction.
    """
    layout = QTextLayout(text, font)
    flag, direction = Qt.AlignmentFlag, Qt.LayoutDirection
    align = QStyle.visualAlignment(way, flag.AlignLeft) | flag.AlignAbsolute
    option = QTextOption(align)
    option.setTextDirection(direction.RightToLeft if runs_left(text) else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    mark = QTextCharFormat()
    mark.setFontWeight(QFont.Weight.Bold)
    mark.setForeground(QColor(colours().text))
    formats = []
    for begin, end in ranges:
        part = QTextLayout.FormatRange()
        part.start = _units(text[:begin])
        part.length = _units(text[begin:end])
        part.format = mark
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """Length in UTF-16, in which Qt counts."""
    return len(text) + sum(ord(char) > 0xFFFF for char in text)
