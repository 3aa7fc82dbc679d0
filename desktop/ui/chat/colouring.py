# SPDX-License-Identifier: Apache-2.0
"""Puts the colours of code into a document, some milliseconds at a time.

They go into the layout of each line, not into the text: that is many times quicker, and the text
stays one piece.
"""

import time
from bisect import bisect_left
from collections.abc import Callable
from itertools import groupby

from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument, QTextLayout

from desktop.ui.chat import highlight
from desktop.ui.theme import colours

STEP_S = 0.006


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
                each.start, each.length = start, length  # type: ignore[attr-defined]
                each.format = looks[colour]  # type: ignore[attr-defined]
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


def _by_line(language: str, code: str):  # type: ignore[no-untyped-def]
    """Line by line: its number, and its pieces as (start, length, colour) in UTF-16 units."""
    starts = [0]
    for line in code.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    is_plain = code.isascii()

    def pieces():  # type: ignore[no-untyped-def]
        for span in highlight.spans(language, code):
            at, end = span.start, span.start + span.length
            number = bisect_left(starts, at + 1) - 1
            while at < end:
                line_end = starts[number + 1] - 1
                until = min(end, line_end)
                if until > at:
                    before, text = code[starts[number] : at], code[at:until]
                    start = len(before) if is_plain else _units(before)
                    yield number, (start, len(text) if is_plain else _units(text), span.colour)
                at = line_end + 1
                number += 1

    for number, group in groupby(pieces(), key=lambda each: each[0]):
        yield number, [piece for _number, piece in group]


def _units(text: str) -> int:
    """Qt counts UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
