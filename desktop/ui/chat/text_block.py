# SPDX-License-Identifier: Apache-2.0
"""Text as tall as its content: selectable, readable by screen readers, loading nothing."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QMouseEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from desktop.bridge.copying import leaving
from desktop.ui.chat.hidden_characters import shown
from desktop.ui.chat.span import Span, as_data, selected_words
from desktop.ui.colours import Colours, mix
from desktop.ui.theme import accent, colours

LINE_HEIGHT_PERCENT = 130.0
PROPORTIONAL = 1  # QTextBlockFormat.LineHeightTypes.ProportionalHeight, as the setter wants it


class TextBlock(QTextBrowser):
    """Shows whitelisted HTML or plain text without scrolling of its own.

    ``link_clicked`` carries the address; nothing is opened here.
    """

    link_clicked = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span: Span | None = None
        """What is selected in the blocks of the same message."""
        self._source = ""
        self._is_html = False
        self._sized_for = QSize()
        self._shown_looks: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the message has one
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(24)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self.link_clicked)
        self.highlighted.connect(self._on_highlighted)

    def set_html(self, html: str) -> None:
        """Show HTML of :mod:`desktop.ui.chat.markdown`."""
        self._source, self._is_html = html, True
        self._shown_looks = looks = self._looks()
        self.document().setDefaultStyleSheet(_style(*looks))
        self.setHtml(html)

    def set_keeps_words(self) -> None:
        """Never break a word: what is too wide scrolls sideways, as in a table."""
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)

    def set_plain(self, text: str) -> None:
        """Show text as it is; what nobody could see in it shows as its code."""
        self._source, self._is_html = text, False
        self.setPlainText("")
        cursor = self.textCursor()
        # As the HTML has it, so that text does not move when its block is finished.
        spaced = cursor.blockFormat()
        spaced.setLineHeight(LINE_HEIGHT_PERCENT, PROPORTIONAL)
        cursor.setBlockFormat(spaced)
        cursor.insertText(shown(text))

    def append_plain(self, text: str) -> None:
        """Add to plain text without laying out what is above."""
        self._source += text
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(shown(text))

    def selected_words(self) -> str:
        """What is selected here, and in the blocks beside it."""
        return selected_words(self, self.span)

    def ideal_width(self) -> int:
        """Width in pixels that the text takes without wrapping."""
        copy = self.document().clone(self)
        copy.setTextWidth(-1)
        width = copy.idealWidth()
        copy.deleteLater()
        return round(width) + 2

    def _looks(self) -> tuple[Colours, str, float, str]:
        font = self.font()
        return colours(), accent(), font.pointSizeF(), fixed_font(font).family()

    def _on_highlighted(self, url: QUrl) -> None:
        """A link under the pointer or the focus: its true address is told before any click."""
        self.setToolTip(bytes(url.toEncoded().data()).decode("ascii", "replace"))

    def _fit(self) -> None:
        size = self.document().size().toSize()
        if size == self._sized_for:
            return
        self._sized_for = size
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if size.width() > self.viewport().width() else 0
        self.setFixedHeight(max(size.height() + extra, self.fontMetrics().height()))

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:
        """Qt override: nothing is ever loaded. A placeholder, because None makes Qt look itself."""
        if kind == 2:  # QTextDocument.ResourceType.ImageResource
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return b" "

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt override: for copying and for dragging out."""
        is_alone = self.span is None or self.span.words() == selected_words(self, None)
        data = super().createMimeDataFromSelection() if is_alone else as_data(self, self.span)
        return leaving(data)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: a selection begins."""
        if self.span is not None:
            self.span.press(self, event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override: a selection may go on in other blocks."""
        super().mouseMoveEvent(event)
        if self.span is not None:
            self.span.move(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: the transcript scrolls, not the block."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the height follows the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: colours and sizes stand in the document, so they are set again."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        # A widget is told of its palette when it is first shown, too, and when it is muted.
        has_html = self._is_html and bool(self._source)
        if has_html and event.type() in kinds and self._looks() != self._shown_looks:
            self.set_html(self._source)


def fixed_font(like: QFont) -> QFont:
    """The system's fixed-width font, a little smaller than the text it stands in."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF() * 0.95)
    return font


@lru_cache(maxsize=4)
def _style(table: Colours, link: str, points: float, fixed: str) -> str:
    """Colours and sizes of the document's HTML; ``fixed``: family of the fixed-width font."""
    gap = round(points * 0.75)
    headings = "".join(
        f"h{level} {{ font-size: {points * scale:.1f}pt; font-weight: 600; "
        f"margin-top: {round(gap * 1.6)}px; margin-bottom: {round(gap * 0.7)}px; }}"
        for level, scale in enumerate((1.4, 1.25, 1.12, 1.0, 1.0, 1.0), start=1)
    )
    return f"""
        p, li {{ line-height: {LINE_HEIGHT_PERCENT:.0f}%; }}
        p {{ margin-top: 0px; margin-bottom: {gap}px; }}
        {headings}
        ul, ol {{ margin-top: 0px; margin-bottom: {gap}px; }}
        li {{ margin-bottom: {round(gap * 0.35)}px; }}
        p.math {{ margin-top: {gap}px; margin-bottom: {round(gap * 1.6)}px;
                  font-size: {points * 1.12:.1f}pt; }}
        p.note {{ color: {table.text_muted}; font-size: {points * 0.92:.1f}pt; }}
        a {{ color: {link}; text-decoration: underline; }}
        code {{ font-family: '{fixed}'; font-size: {points * 0.95:.1f}pt;
                background-color: {mix(table.ground, table.fill_strong, 0.6)}; }}
        pre {{ font-family: '{fixed}'; font-size: {points * 0.95:.1f}pt;
               background-color: {table.code_ground}; margin-bottom: {gap}px; }}
        table.grid {{ border-collapse: collapse; margin-bottom: {gap}px; }}
        table.grid td, table.grid th {{ border: 1px solid {table.edge}; padding: 4px 8px; }}
        th {{ background-color: {table.fill}; font-weight: 600; }}
        table.quote {{ color: {table.text_muted}; margin-bottom: {gap}px; }}
        td.bar {{ background-color: {table.edge}; width: 3px; }}
        td.words {{ padding-left: 10px; }}
        hr {{ color: {table.line}; }}
    """
