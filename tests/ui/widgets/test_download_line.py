# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import RUNNING, Queued, Transfer
from desktop.ui.widgets.download_line import DownloadLine


def test_the_bar_is_there_only_while_something_runs(context: AppContext, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = DownloadLine(context, window)
    running = Transfer(keys=(1,), state=RUNNING, done_bytes=1_000_000, total_bytes=2_000_000)
    line.show_running((Queued(name="House model", repo="house/model", transfer=running),))
    assert line.words.text() == "House model: Downloading · 1.0 MB of 2.0 MB"
    assert line.words.accessibleName() == line.words.text()
    assert not window.statusBar().isHidden()
    with qtbot.waitSignal(context.requests.models_of_domain_wanted) as asked:
        line.list.click()
    assert asked.args == ["downloads"]
    line.show_running(())
    assert window.statusBar().isHidden()
