# SPDX-License-Identifier: Apache-2.0
"""The list of downloads: a real list on disk, moved by buttons, keys and by dragging."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.fetch.entries import Entries, Entry, Wish
from desktop.paths import Paths
from desktop.settings import keychain
from desktop.ui.widgets.download_panel import DownloadPanel
from desktop.ui.widgets.download_row import DOWNLOAD_MIME
from tests.bridge.conftest import WAIT_MS

NAMES = ["one", "two", "three"]


@pytest.fixture
def panel(
    context: AppContext, paths: Paths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> DownloadPanel:
    monkeypatch.setattr(keychain, "read", lambda _name: "")
    for name in NAMES:
        models = str(paths.models)
        entry = Entry(
            key=0, repo="maker/tiny", file=f"{name}.gguf", models=models, size_bytes=1_000_000
        )
        Entries(paths.downloads).add(entry)
        Entries(paths.downloads).change(lambda all_: tuple(paused(each) for each in all_))
    made = DownloadPanel(context)
    qtbot.addWidget(made)
    made.resize(500, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    context.downloads.load()
    qtbot.waitUntil(lambda: names(made) == NAMES, timeout=WAIT_MS)
    return made


def paused(entry: Entry) -> Entry:
    return replace(entry, wish=Wish.PAUSED)


def names(panel: DownloadPanel) -> list[str]:
    return [row.queued.name for row in panel.rows()]


def kept(paths: Paths) -> list[str]:
    return [entry.file.removesuffix(".gguf") for entry in Entries(paths.downloads).all()]


def test_arrows_move_a_row_and_keep_the_focus(
    panel: DownloadPanel, paths: Paths, qtbot: QtBot
) -> None:
    first, _, last = panel.rows()
    assert not first.earlier.isEnabled()
    assert not last.later.isEnabled()
    last.earlier.setFocus()
    QTest.keyClick(last.earlier, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(panel) == ["one", "three", "two"], timeout=WAIT_MS)
    assert last.earlier.hasFocus()
    QTest.keyClick(last.earlier, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(panel) == ["three", "one", "two"], timeout=WAIT_MS)
    assert last.later.hasFocus(), "the other way is the only one left"
    assert kept(paths) == ["three", "one", "two"]
    assert panel.rows()[0] is last


def test_alt_and_arrow_keys_move_the_row_with_the_focus(
    panel: DownloadPanel, paths: Paths, qtbot: QtBot
) -> None:
    row = panel.rows()[0]
    row.cancel.setFocus()
    QTest.keyClick(row.cancel, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(panel) == ["two", "one", "three"], timeout=WAIT_MS)
    assert row.cancel.hasFocus()
    QTest.keyClick(row.cancel, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(panel) == NAMES, timeout=WAIT_MS)


def test_a_row_is_put_where_it_is_dropped(
    panel: DownloadPanel, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    said: list[str] = []
    context.requests.announced.connect(said.append)
    first, _, last = panel.rows()
    data = QMimeData()
    data.setData(DOWNLOAD_MIME, str(first.key).encode())
    below = last.mapTo(panel, last.rect().bottomLeft()).y() + 5
    panel.dropEvent(
        QDropEvent(
            QPointF(20, below),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: names(panel) == ["two", "three", "one"], timeout=WAIT_MS)
    assert kept(paths) == names(panel)
    assert said == ["one moved to place 3"]


def test_cancel_takes_the_row_away(panel: DownloadPanel, paths: Paths, qtbot: QtBot) -> None:
    panel.rows()[1].cancel.click()
    qtbot.waitUntil(lambda: names(panel) == ["one", "three"], timeout=WAIT_MS)
    assert kept(paths) == ["one", "three"]
