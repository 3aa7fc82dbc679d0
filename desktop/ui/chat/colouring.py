# SPDX-License-Identifier: Apache-2.0
"""Puts the colours of code into a document, some milliseconds at a time.

They go into the layout of each line, not into the text: that is many times quicker, and the text
stays one piece.
"""

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import groupby

from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument, QTextLayout

from desktop.ui.chat import highlight
from desktop.ui.theme import colours

STEP_S = 0.006
_Piece = tuple[int, int, str]
"""Start and length within a line, in UTF-16 units, and the colour's name."""


def steps(document: QTextDocument, language: str, code: str) -> Callable[[], bool]:
    """What colours the next part; it returns whether all is done.

    Whoever puts other text into the document asks for other steps.
    """
    table = colours().named()
    looks: dict[str, QTextCharFormat] = {}
    for name, colour in table.items():
        if name.startswith("code_"):
            looks[name] = QTextCharFormat()
            looks[name].setForeground(QColor(colour))
    lines = _by_line(language, code)

    def step() -> bool:
        until_s = time.monotonic() + STEP_S
        begin, end, is_done = -1, 0, True
        for number, pieces in lines:
            block = document.findBlockByNumber(number)
            if not block.isValid():
                break
            ranges = []
            for start, length, colour in pieces:
                each = QTextLayout.FormatRange()
                each.start, each.length = start, length
                each.format = looks[colour]
                ranges.append(each)
            block.layout().setFormats(ranges)
            begin = block.position() if begin < 0 else begin
            end = block.position() + block.length()
            if time.monotonic() > until_s:
                is_done = False
                break
        if begin >= 0:
            document.markContentsDirty(begin, end - begin)
        return is_done

    return step


def _by_line(language: str, code: str) -> Iterator[tuple[int, list[_Piece]]]:
    """Line by line: its number, and its pieces in UTF-16 units."""
    starts = [0]
    for line in code.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    pieces = _pieces(language, code, starts)
    for number, group in groupby(pieces, key=lambda each: each[0]):
        yield number, [piece for _number, piece in group]


def _pieces(language: str, code: str, starts: list[int]) -> Iterator[tuple[int, _Piece]]:
    """Every coloured piece with the number of its line; what spans lines is cut at their ends."""
    for span in highlight.spans(language, code):
        at, end = span.start, span.start + span.length
        number = bisect_left(starts, at + 1) - 1
        while at < end:
            line_end = starts[number + 1] - 1
            until = min(end, line_end)
            if until > at:
                start, length = _units(code[starts[number] : at]), _units(code[at:until])
                yield number, (start, length, span.colour)
            at = line_end + 1
            number += 1


def _units(text: str) -> int:
    """Qt counts UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
