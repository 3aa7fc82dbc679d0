# SPDX-License-Identifier: Apache-2.0
"""The text of one reply as a column of prose and code, finished blocks above, open tail below."""

from collections.abc import Iterable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.chat.blocks import Block, Kind
from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.chat.text_block import TextBlock

PROSE_CHARACTERS = 6_000
"""One text widget holds about this much; more starts another, so that adding stays quick."""
TAIL_CHARACTERS = 6_000
"""Finished lines of an open block are rendered up to this length; a longer one stays plain."""


class ReplyBody(QWidget):
    """Grows by blocks. The same blocks give the same picture, streamed or loaded."""

    link_clicked = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._prose: TextBlock | None = None
        self._prose_html = ""
        self._open_code: CodeBlock | None = None
        self._tail_lines: TextBlock | None = None
        self._tail_rest: TextBlock | None = None
        self._shown_lines = self._shown_rest = ""

    def add(self, blocks: Iterable[Block]) -> None:
        """Append finished blocks; the tail is cleared first."""
        blocks = list(blocks)
        if not blocks:
            return
        self._drop_prose_tail()
        changed = False
        for block in blocks:
            if block.kind is Kind.CODE:
                changed = self._flush(changed)
                self._add_code(block)
            else:
                if len(self._prose_html) > PROSE_CHARACTERS:
                    changed = self._flush(changed)
                    self._prose, self._prose_html = None, ""
                self._prose_html += _render(block.text)
                changed = True
        self._flush(changed)

    def plain_text(self) -> str:
        """The words as they are shown, code included, without Markdown."""
        parts = []
        for index in range(self._layout.count()):
            widget = self._layout.itemAt(index).widget()
            if isinstance(widget, CodeBlock):
                parts.append(widget.code())
            elif isinstance(widget, TextBlock):
                parts.append(widget.toPlainText())
        return "\n\n".join(part for part in parts if part.strip())

    def show_tail(self, tail: Block) -> None:
        """Show what is not finished yet, cheaply: called 30 times a second."""
        if tail.kind is Kind.CODE:
            self._drop_prose_tail()
            self._show_code_tail(tail)
            return
        lines, _, rest = tail.text.rpartition("\n")
        if len(lines) > TAIL_CHARACTERS:
            lines, rest = "", tail.text
        if lines != self._shown_lines:
            self._tail_lines = self._tail_lines or self._add_text()
            self._tail_lines.set_html(_render(lines))
            self._tail_lines.setVisible(bool(lines))
            self._shown_lines = lines
        self._show_rest(rest)

    def _show_rest(self, rest: str) -> None:
        if rest == self._shown_rest:
            return
        self._tail_rest = self._tail_rest or self._add_text()
        self._tail_rest.setVisible(bool(rest))
        if self._shown_rest and rest.startswith(self._shown_rest):
            self._tail_rest.append_plain(rest[len(self._shown_rest) :])
        else:
            self._tail_rest.set_plain(rest)
        self._shown_rest = rest

    def _show_code_tail(self, tail: Block) -> None:
        if self._open_code is None:
            self._open_code = CodeBlock(tail.language, self)
            self._layout.addWidget(self._open_code)
        shown = self._open_code.code()
        if tail.text.startswith(shown):
            self._open_code.append(tail.text[len(shown) :])
        else:
            self._open_code.set_code(tail.text)

    def _flush(self, changed: bool) -> bool:
        """Show the prose that was gathered. Returns False: nothing is left to show."""
        if changed:
            self._prose = self._prose or self._add_text()
            self._prose.set_html(self._prose_html)
        return False

    def _add_code(self, block: Block) -> None:
        widget, self._open_code = self._open_code, None
        if widget is None:
            widget = CodeBlock(block.language, self)
            self._layout.addWidget(widget)
        widget.set_code(block.text)
        self._prose, self._prose_html = None, ""

    def _add_text(self) -> TextBlock:
        text = TextBlock(self)
        text.setAccessibleName(self.tr("Answer"))
        text.link_clicked.connect(self.link_clicked)
        self._layout.addWidget(text)
        return text

    def _drop_prose_tail(self) -> None:
        for text in (self._tail_lines, self._tail_rest):
            if text is not None:
                self._layout.removeWidget(text)
                text.hide()
                text.deleteLater()
        self._tail_lines = self._tail_rest = None
        self._shown_lines = self._shown_rest = ""


def _render(text: str) -> str:
    # markdown-it takes 80 ms to import: the first window is shown without it.
    from desktop.ui.chat import markdown  # noqa: PLC0415

    return markdown.render(text)
