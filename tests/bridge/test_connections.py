# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bridge.connections import csv_text
from desktop.bridge.context import AppContext
from desktop.core.errors import FolderNotWritable
from desktop.fetch.ledger import Connection, Ledger
from desktop.paths import Paths
from tests.bridge.conftest import WAIT_MS


def test_the_ledger_is_read_newest_first(context: AppContext, paths: Paths, qtbot: QtBot) -> None:
    ledger = Ledger(paths.connections)
    ledger.end(ledger.begin("one.example", "look at a/b"), 12, "200")
    ledger.refused("two.example", "search law", "offline")
    with qtbot.waitSignal(context.connections.loaded, timeout=WAIT_MS) as loaded:
        context.connections.load()
    hosts = [line.host for line in loaded.args[0]]
    assert hosts == ["two.example", "one.example"]


def test_export_writes_csv(context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    line = Connection(key="k", at_s=0.0, host="h", purpose='of "a", b', received_bytes=7, result="")
    path = tmp_path / "out.csv"
    with qtbot.waitSignal(context.connections.exported, timeout=WAIT_MS):
        context.connections.export(path, (line,))
    rows = path.read_bytes().decode().split("\r\n")
    assert rows[0] == "time,host,purpose,bytes,result"
    assert rows[1].endswith(',h,"of ""a"", b",7,')
    assert csv_text(()) == rows[0] + "\r\n"


def test_a_folder_that_is_not_there_is_told(
    context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS) as failed:
        context.connections.export(tmp_path / "none" / "out.csv", ())
    assert isinstance(failed.args[0], FolderNotWritable)
