# SPDX-License-Identifier: Apache-2.0
"""What is measured by its text follows another size of it while the window stands."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.lock_page import LockPage
from desktop.ui.theme import Appearance
from desktop.ui.widgets.em_width import EmWidth
from desktop.ui.widgets.scroll_column import ScrollColumn


def bounds(widget: QWidget) -> tuple[int, int, int]:
    return widget.minimumWidth(), widget.maximumWidth(), widget.maximumHeight()


def test_bounds_grow_with_the_text(appearance: Appearance, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    EmWidth(widget, least=5, most=10, highest=3)
    widget.show()
    before = bounds(widget)
    appearance.change(percent=200)
    assert bounds(widget) == pytest.approx([2 * bound for bound in before], rel=0.1)
    other = QWidget()
    qtbot.addWidget(other)
    free = bounds(other)
    EmWidth(other, most=10)
    assert (other.minimumWidth(), other.maximumHeight()) == (free[0], free[2])


def test_a_column_stays_as_wide_as_text_is_read_well(appearance: Appearance, qtbot: QtBot) -> None:
    content = QWidget()
    column = ScrollColumn(content)
    qtbot.addWidget(column)
    column.show()
    before = content.maximumWidth()
    appearance.change(percent=200)
    assert content.maximumWidth() == pytest.approx(2 * before, rel=0.1)


def test_the_lock_keeps_its_width_in_lines(appearance: Appearance, qtbot: QtBot) -> None:
    page = LockPage(needs_secret=True)
    qtbot.addWidget(page)
    page.show()
    before = page.minimumSizeHint().width()
    appearance.change(percent=200)
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() > 1.8 * before)
