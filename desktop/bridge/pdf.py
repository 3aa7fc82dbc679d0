# SPDX-License-Identifier: Apache-2.0
"""Pages of a PDF from simple HTML: selectable text, fonts within, page numbers. Knows no widget.

Runs on a thread that is not Qt's own. Nothing is loaded: the HTML comes from our own writers, and
whatever it might name is not read.
"""

import errno
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QFile,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

MARGIN_MM = 18.0
DPI = 600
SCREEN_DPI = 96
GAP_PX = 18
"""Between two pieces on a page."""
FOOT_POINTS = 8.0
LEAST_ROOM_POINTS = 60.0
"""Less is left on a page, and a piece begins on the next one."""
_FOOT_MM = 10.0


class _Sealed(QTextDocument):
    """A document that reads nothing, whatever it is told to show."""

    def loadResource(self, kind: int, _name: QUrl | str) -> object:
        """Qt override: a picture of our own; without one Qt would open the file itself."""
        del kind
        return QImage(1, 1, QImage.Format.Format_ARGB32)


def write_pdf(
    path: Path,
    title: str,
    chapters: Iterable[Iterable[str]],
    style: str,
    tell: Callable[[], None] = lambda: None,
) -> int:
    """Write a file; each chapter begins on a new page. Returns the number of pages.

    Args:
        chapters: each of HTML documents that follow each other on the page. Small ones: while Qt
            lays one out, no other thread of Python runs.
        tell: called before each page; what it raises ends the work.

    Raises:
        OSError: the file could not be written.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EACCES, file.errorString())
    try:
        loop = QEventLoop()  # a layout has timers, which a thread without this complains of
        pages = _Printer(file, title, style, tell).print_all(chapters)
        file.flush()
        if file.error() is not QFile.FileError.NoError:
            full = file.error() in (QFile.FileError.WriteError, QFile.FileError.ResourceError)
            raise OSError(errno.ENOSPC if full else errno.EIO, file.errorString())
        del loop
        return pages
    finally:
        file.close()


class _Printer:
    """Lays out one document after the other on the pages of one file."""

    def __init__(self, file: QFile, title: str, style: str, tell: Callable[[], None]) -> None:
        self._style, self._tell = style, tell
        self._writer = QPdfWriter(file)
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Carrel")
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
        self._writer.setPageLayout(layout)
        self._pages = 0
        foot = _FOOT_MM / 25.4 * DPI
        self._size = QSizeF(self._writer.width(), self._writer.height() - foot)
        self._down = 0.0

    def print_all(self, chapters: Iterable[Iterable[str]]) -> int:
        """The number of pages."""
        painter = QPainter()
        if not painter.begin(self._writer):
            raise OSError(errno.EIO, "the PDF could not be begun")
        try:
            for chapter in chapters:
                self._begin_page(painter)
                for piece in chapter:
                    self._print(painter, piece)
        finally:
            painter.end()
        return self._pages

    def _begin_page(self, painter: QPainter) -> None:
        self._tell()
        if self._pages:
            self._writer.newPage()
        self._pages += 1
        self._down = 0.0
        self._draw_foot(painter)

    def _document(self, html: str) -> QTextDocument:
        """A piece, laid out on pages of which the first one is already used down to here."""
        document = _Sealed()
        document.setDefaultFont(QFont())
        document.setDefaultStyleSheet(self._style)
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setHtml(html)
        _scale_indents(document)
        if self._down:
            # Not the frame's margin, which would come again on each page, nor the first block's,
            # which Qt leaves out: that of the second one, behind one without height.
            cursor = QTextCursor(document)
            look = cursor.blockFormat()
            look.setTopMargin(GAP_PX + self._down * SCREEN_DPI / DPI)  # Qt scales it to the paper
            cursor.insertBlock()
            cursor.setBlockFormat(look)
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            flat = QTextBlockFormat()
            flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.setBlockFormat(flat)
        document.setPageSize(self._size)
        return document

    def _print(self, painter: QPainter, html: str) -> None:
        if self._down > self._size.height() - LEAST_ROOM_POINTS * DPI / 72:
            self._begin_page(painter)
        document = self._document(html)
        layout = document.documentLayout()
        height = self._size.height()
        for page in range(document.pageCount()):
            if page:
                self._begin_page(painter)
            part = QRectF(0, page * height, self._size.width(), height)
            painter.save()
            painter.translate(QPointF(0, -part.top()))
            painter.setClipRect(part)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = part
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Text, QColor(0, 0, 0))
            context.palette = palette
            layout.draw(painter, context)
            painter.restore()
        end = layout.blockBoundingRect(document.lastBlock()).bottom()
        self._down = end - (document.pageCount() - 1) * height

    def _draw_foot(self, painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(FOOT_POINTS)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(0x55, 0x56, 0x5C))
        place = QRectF(0, 0, self._writer.width(), self._writer.height())
        painter.drawText(
            place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, str(self._pages)
        )
        painter.restore()


def _scale_indents(document: QTextDocument) -> None:
    """Qt scales what stands above and below a block to the paper, but not what stands beside it."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # or everything would be laid out again after each block
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        if look.leftMargin() or look.textIndent():
            look.setLeftMargin(look.leftMargin() * DPI / SCREEN_DPI)
            look.setTextIndent(look.textIndent() * DPI / SCREEN_DPI)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(look)
        block = block.next()
    cursor.endEditBlock()
