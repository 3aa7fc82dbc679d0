# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.fetch.ledger import Ledger
from desktop.paths import Paths
from desktop.ui.pages.connections import ConnectionsPage
from desktop.ui.widgets.offline_switch import OfflineSwitch
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.ui.conftest import child


def test_the_filter_looks_at_host_purpose_and_result(
    window: Window, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    ledger = Ledger(paths.connections)
    ledger.end(ledger.begin("one.example", "download a/b"), 12, "206")
    ledger.refused("two.example", "search law", "the offline switch is on")
    with qtbot.waitSignal(context.connections.loaded, timeout=WAIT_MS):
        window.show_page("connections")
    page = window.page("connections")
    assert isinstance(page, ConnectionsPage)
    assert page.table.rowCount() == 2
    for word, host in (("ONE", "one.example"), ("law", "two.example"), ("206", "one.example")):
        child(page, QLineEdit).setText(word)
        assert [line.host for line in page.chosen()] == [host]
        item = page.table.item(0, 1)
        assert item is not None
        assert (page.table.rowCount(), item.text()) == (1, host)


def test_long_lines_do_not_make_the_table_scroll_sideways(
    window: Window, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    ledger = Ledger(paths.connections)
    ledger.refused("one.example", "download " + "name/" * 40, "the offline switch is on " * 8)
    window.resize(900, 600)
    with qtbot.waitSignal(context.connections.loaded, timeout=WAIT_MS):
        window.show_page("connections")
    page = window.page("connections")
    assert isinstance(page, ConnectionsPage)
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    qtbot.waitUntil(lambda: page.table.horizontalScrollBar().maximum() == 0)
    purpose = page.table.item(0, 4)
    assert purpose is not None
    assert "name/name" in purpose.toolTip()


def test_the_offline_switch_stands_at_the_right(window: Window, qtbot: QtBot) -> None:
    window.show_page("connections")
    page = window.page("connections")
    switch = child(page, OfflineSwitch)

    def gap_px() -> int:
        return page.width() - switch.mapTo(page, switch.rect().topRight()).x()

    qtbot.waitUntil(lambda: 0 < gap_px() < 40)
