# SPDX-License-Identifier: Apache-2.0
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.reading_order import insert


def read(box: QWidget) -> list[str]:
    """As a screen reader gets it."""
    interface = QAccessible.queryAccessibleInterface(box)
    assert interface is not None
    inner = [interface.child(number) for number in range(interface.childCount())]
    return [node.text(QAccessible.Text.Name) for node in inner]


def test_what_comes_later_is_read_where_it_stands(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column, row = QVBoxLayout(box), QHBoxLayout()
    column.addWidget(QLabel("one"))
    column.addLayout(row)
    row.addWidget(QLabel("four"))
    column.addStretch()
    assert read(box) == ["one", "four"]
    three = QLabel("three")
    insert(column, 1, three)
    insert(column, 1, QLabel("two"))
    insert(row, 1, QLabel("five"))
    assert read(box) == ["one", "two", "three", "four", "five"]
    column.removeWidget(three)
    insert(column, column.count(), three)
    assert read(box) == ["one", "two", "four", "five", "three"]
