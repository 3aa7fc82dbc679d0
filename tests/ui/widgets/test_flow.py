# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def boxes(qtbot: QtBot, width: int, *sizes: tuple[int, int]) -> list[tuple[int, int]]:
    """Left and top of widgets of these sizes in a flow of this width."""
    flow = QWidget()
    qtbot.addWidget(flow)
    layout = Flow(10, flow)
    inner = [QWidget() for _ in sizes]
    for widget, size in zip(inner, sizes, strict=True):
        widget.setFixedSize(*size)
        layout.addWidget(widget)
    flow.resize(width, 200)
    flow.show()
    return [(widget.x(), widget.y()) for widget in inner]


SIZES = ((40, 20), (40, 10), (60, 20))


def test_it_goes_on_below_and_in_the_middle_of_a_line(qtbot: QtBot) -> None:
    assert boxes(qtbot, 100, *SIZES) == [(0, 0), (50, 5), (0, 30)]


@pytest.mark.usefixtures("right_to_left")
def test_it_begins_at_the_right_where_people_read_so(qtbot: QtBot) -> None:
    assert boxes(qtbot, 100, *SIZES) == [(60, 0), (10, 5), (40, 30)]


@pytest.mark.usefixtures("right_to_left")
def test_latin_words_stand_at_the_right_there(qtbot: QtBot) -> None:
    name = label("strong", "Qwen3 4B")
    qtbot.addWidget(name)
    name.resize(300, 30)
    ink = name.grab().toImage()
    ground = ink.pixelColor(0, 0)
    columns = range(ink.width())
    dark = [x for x in columns for y in range(ink.height()) if ink.pixelColor(x, y) != ground]
    assert min(dark) > ink.width() / 2
