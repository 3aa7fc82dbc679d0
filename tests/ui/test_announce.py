# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.announce import announce


def test_a_sentence_is_spoken(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    spoken: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", spoken.append)
    announce(widget, "Answer finished")
    assert isinstance(spoken[0], QAccessibleAnnouncementEvent)
    assert spoken[0].message() == "Answer finished"
