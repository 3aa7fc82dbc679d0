# SPDX-License-Identifier: Apache-2.0
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.idle import Idle


def test_it_tells_after_the_limit_unless_somebody_types(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    idle, told = Idle(field), []
    idle.passed.connect(lambda: told.append(1))
    idle.set_limit(0.2)
    window = field.windowHandle()
    assert window is not None
    idle._watch(window)
    idle.look()
    assert told == []
    qtbot.waitUntil(lambda: time.monotonic() - idle._touched_s > 0.2)
    QTest.keyClick(window, Qt.Key.Key_A)
    idle.look()
    assert told == []
    qtbot.waitUntil(lambda: time.monotonic() - idle._touched_s > 0.2)
    idle.look()
    assert told == [1]
    QCursor.setPos(QCursor.pos().x() + 7, 33)
    QGuiApplication.processEvents()
    idle.look()
    assert told == [1]
    idle.set_limit(0)
    idle._touched_s = 0.0
    idle.look()
    assert told == [1]
