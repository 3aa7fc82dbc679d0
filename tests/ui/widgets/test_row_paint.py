# SPDX-License-Identifier: Apache-2.0
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.row_paint import around, marked_layout


def test_a_late_mark_comes_to_the_front() -> None:
    text = "one two three four five six seven eight nine lease ten"
    begin = text.index("lease")
    shown, ranges = around(text, [(begin, begin + 5)], 24)
    assert shown == "…nine lease ten"
    assert shown[slice(*ranges[0])] == "lease"


def test_an_early_mark_stays_where_it_is() -> None:
    assert around("the lease of a car", [(4, 9)], 24) == ("the lease of a car", [(4, 9)])
    assert around("no mark", [], 3) == ("no mark", [])


def test_marks_are_counted_as_qt_counts(qtbot: QtBot) -> None:
    del qtbot
    text = "😀 lease"
    way = Qt.LayoutDirection.LeftToRight
    layout = marked_layout(text, [(2, 7)], QFont(), width=400, lines=2, way=way)
    (mark,) = layout.formats()
    assert (mark.start, mark.length) == (3, 5)
    assert layout.lineCount() == 1
