# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import FAILED, PAUSED, RUNNING, Queued, Transfer
from desktop.fetch.entries import Entries, Wish
from desktop.paths import Paths
from desktop.ui.widgets.download_line import DownloadLine
from tests.bridge.conftest import WAIT_MS
from tests.bridge.test_downloads import build_of, hub, loaded
from tests.helpers.hub import Hub

__all__ = ["hub", "loaded"]


def queued(state: str, key: int = 1) -> Queued:
    found = Transfer(keys=(key,), state=state, done_bytes=1_000_000, total_bytes=2_000_000)
    return Queued(name="House model", repo="house/model", transfer=found)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    shown = QMainWindow()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def line(context: AppContext, window: QMainWindow) -> DownloadLine:
    return DownloadLine(context, window)


def test_the_bar_is_there_only_while_something_runs(
    line: DownloadLine, window: QMainWindow, context: AppContext, qtbot: QtBot
) -> None:
    line.show_queued((queued(RUNNING), queued(PAUSED, 2)))
    assert line.words.text() == "House model: Downloading · 1.0 MB of 2.0 MB"
    assert line.words.accessibleName() == line.words.text()
    assert not window.statusBar().isHidden()
    with qtbot.waitSignal(context.requests.models_of_domain_wanted) as asked:
        line.list.click()
    assert asked.args == ["downloads"]
    line.show_queued((queued(PAUSED, 2),))
    assert window.statusBar().isHidden()


@pytest.mark.sockets
def test_what_was_paused_there_goes_on_from_there(
    loaded: AppContext, hub: Hub, window: QMainWindow, paths: Paths, qtbot: QtBot
) -> None:
    """The real queue, with a real fetcher and hub."""
    line, downloads = DownloadLine(loaded, window), loaded.downloads
    downloads.changed.connect(lambda: line.show_queued(downloads.queued()))
    downloads.progressed.connect(lambda: line.show_queued(downloads.queued()))
    line.show_queued(downloads.queued())
    assert window.statusBar().isHidden()
    hub.bytes_per_s = 50_000
    downloads.start(build_of(loaded))
    qtbot.waitUntil(lambda: not window.statusBar().isHidden(), timeout=WAIT_MS)
    assert line.action.text() == "Pause"
    line.action.click()
    qtbot.waitUntil(lambda: line.action.text() == "Resume", timeout=WAIT_MS)
    assert not window.statusBar().isHidden()
    assert [each.wish for each in Entries(paths.downloads).all()] == [Wish.PAUSED]
    line.action.click()
    qtbot.waitUntil(lambda: line.action.text() == "Pause", timeout=WAIT_MS)
    line.cancel.click()
    qtbot.waitUntil(window.statusBar().isHidden, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: Entries(paths.downloads).all() == (), timeout=WAIT_MS)


def test_what_failed_is_left_to_the_list(line: DownloadLine, window: QMainWindow) -> None:
    line.show_queued((queued(RUNNING),))
    line.show_queued((queued(FAILED),))
    assert window.statusBar().isHidden()
