# SPDX-License-Identifier: Apache-2.0
"""The text of one reply as a column of prose, tables and code; the open tail stands below them."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.chat.blocks import Block, Kind
from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.chat.code_view import CodeView
from desktop.ui.chat.prose_tail import ProseTail
from desktop.ui.chat.span import Span
from desktop.ui.chat.text_block import TextBlock

PROSE_CHARACTERS = 3_000
"""One text widget holds about this much; more starts another, so that adding stays quick."""
MOST_PARTS = 20
"""Code and tables with a widget of their own, in one reply; what follows is plain, within the
prose. Nothing useful has so many, and a reply of nothing but fences would hold the window."""
_TABLE = re.compile(r"[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(\||$)", re.MULTILINE)


class ReplyBody(QWidget):
    """Grows by blocks. The same blocks give the same picture, streamed or loaded."""

    link_clicked = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._prose: TextBlock | None = None
        self._prose_html = ""
        self._open_code: CodeBlock | None = None
        self._parts = 0
        self._tail = ProseTail(self._add_text, self._drop_text)
        self._span = Span(self._texts)

    def add(self, blocks: Iterable[Block]) -> None:
        """Append finished blocks; the tail is cleared first."""
        blocks = list(blocks)
        if not blocks:
            return
        self._tail.clear()
        changed = False
        for block in blocks:
            if self._is_own_code(block):
                changed = self._flush(changed)
                self._add_code(block)
            elif block.kind is Kind.PROSE and self._has_room and _TABLE.match(block.text):
                changed = self._flush(changed)
                self._add_table(block)
            else:
                if len(self._prose_html) > PROSE_CHARACTERS:
                    changed = self._flush(changed)
                    self._prose, self._prose_html = None, ""
                self._prose_html += _render(block)
                changed = True
        self._flush(changed)

    def plain_text(self) -> str:
        """The words as they are shown, code included, without Markdown."""
        parts = []
        for widget in self._blocks():
            code = widget.code() if isinstance(widget, CodeBlock) else None
            parts.append(widget.toPlainText() if isinstance(widget, TextBlock) else code or "")
        return "\n\n".join(part for part in parts if part.strip())

    def _blocks(self) -> list[CodeBlock | TextBlock]:
        items = (self._layout.itemAt(index) for index in range(self._layout.count()))
        widgets = (item.widget() if item is not None else None for item in items)
        return [each for each in widgets if isinstance(each, CodeBlock | TextBlock)]

    def _texts(self) -> list[TextBlock | CodeView]:
        return [each.view if isinstance(each, CodeBlock) else each for each in self._blocks()]

    def show_tail(self, tail: Block) -> None:
        """Show what is not finished yet, cheaply: called 30 times a second at most."""
        if self._is_own_code(tail):
            self._tail.clear()
            self._show_code_tail(tail)
        else:
            self._tail.show(tail.text)

    @property
    def _has_room(self) -> bool:
        return self._parts < MOST_PARTS

    def _is_own_code(self, block: Block) -> bool:
        """Whether it is code with a widget of its own; one that is open goes on."""
        return block.kind is Kind.CODE and (self._open_code is not None or self._has_room)

    def _show_code_tail(self, tail: Block) -> None:
        if self._open_code is None:
            self._open_code = self._new_code(tail.language)
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
            widget = self._new_code(block.language)
        widget.set_code(block.text)
        self._prose, self._prose_html = None, ""

    def _new_code(self, language: str) -> CodeBlock:
        self._parts += 1
        code = CodeBlock(language, self)
        code.view.span = self._span
        self._layout.addWidget(code)
        return code

    def _add_table(self, block: Block) -> None:
        """A table has a widget of its own: if it is wide, it alone scrolls sideways."""
        self._parts += 1
        table = self._add_text()
        table.setAccessibleName(self.tr("Table"))
        table.set_keeps_words()
        table.set_html(_render(block))
        self._prose, self._prose_html = None, ""

    def _add_text(self) -> TextBlock:
        text = TextBlock(self)
        text.setAccessibleName(self.tr("Answer"))
        text.link_clicked.connect(self.link_clicked)
        text.span = self._span
        self._layout.addWidget(text)
        return text

    def _drop_text(self, text: TextBlock) -> None:
        self._layout.removeWidget(text)
        text.hide()
        text.deleteLater()


def _render(block: Block) -> str:
    # markdown-it takes 80 ms to import: the first window is shown without it.
    from desktop.ui.chat import markdown  # noqa: PLC0415

    return markdown.code(block.text) if block.kind is Kind.CODE else markdown.render(block.text)
