# SPDX-License-Identifier: Apache-2.0
from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.bridge.downloads import RUNNING, Transfer
from desktop.turn.offers import Offer
from desktop.ui.widgets.download_line import DownloadLine


@dataclass
class Named:
    name: str


def test_the_bar_is_there_only_while_something_runs(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = DownloadLine(window)
    running = Transfer(keys=(1,), state=RUNNING, done_bytes=1_000_000, total_bytes=2_000_000)
    line.show_running(((cast("Offer", Named("House model")), running),))
    assert line.text() == "House model: Downloading · 1.0 MB of 2.0 MB"
    assert line.accessibleName() == line.text()
    assert not window.statusBar().isHidden()
    line.show_running(())
    assert window.statusBar().isHidden()
