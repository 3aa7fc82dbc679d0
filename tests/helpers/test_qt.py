# SPDX-License-Identifier: Apache-2.0
"""The Qt that window and tests stand on: it has a font, and it loses no references."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


class Source(QObject):
    """Emits."""

    told = Signal(str)


def test_there_is_a_font_with_letters(qapp: QApplication) -> None:
    assert qapp is QGuiApplication.instance()
    assert QFontDatabase.families()
    assert QFontInfo(QGuiApplication.font()).family()


def test_emitting_and_void_calls_lose_no_reference(qapp: QApplication) -> None:
    # PySide6 6.12.0 on CPython 3.11 loses a reference to True with each emit and one to None with
    # each void call, and aborts after some hundred of them.
    source, timer = Source(), QTimer(qapp)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(200):
        source.told.emit("token")
        timer.stop()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert after[0] >= before[0] - 50
    assert after[1] >= before[1] - 50
    timer.deleteLater()


def test_a_busy_machine_has_its_time() -> None:
    for wait in (QtBot.waitExposed, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil):
        assert (wait.__kwdefaults__ or {})["timeout"] == 30_000
