# SPDX-License-Identifier: Apache-2.0
"""Import and export as the window asks for them, over a real desk."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import BadImport
from desktop.interchange.importer import Report
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.interchange import test_chatgpt

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([test_chatgpt.rome()]))
    return path


def test_import_shows_the_chats_and_can_be_taken_back(
    context: AppContext, export: Path, qtbot: QtBot
) -> None:
    transfers = context.transfers
    reports: list[Report] = []
    transfers.imported.connect(reports.append)
    with qtbot.waitSignals([transfers.imported, context.chats.loaded], timeout=WAIT_MS):
        transfers.import_chats([export])
    report = reports[0]
    assert len(context.shelf.chats) == 1
    assert transfers.can_take_back(report)
    assert not transfers.is_running
    with qtbot.waitSignals([transfers.taken_back, context.chats.loaded], timeout=WAIT_MS):
        transfers.take_back(report)
    assert len(context.shelf.chats) == 0


def test_a_bad_file_is_told(context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "x.json").write_text("[")
    with qtbot.waitSignal(context.transfers.failed, timeout=WAIT_MS) as told:
        context.transfers.import_chats([tmp_path / "x.json"])
    assert isinstance(told.args[0], BadImport)


@pytest.mark.parametrize("form", ["json", "markdown", "html", "docx", "pdf"])
def test_export(
    form: str, context: AppContext, speaker: Speaker, tmp_path: Path, qtbot: QtBot
) -> None:
    speaker.ask("/markdown")
    chat = context.conversation.chat
    assert chat is not None
    target = tmp_path / "out"
    with qtbot.waitSignal(context.transfers.exported, timeout=WAIT_MS) as told:
        context.transfers.export_chats(form, [chat.id], target)
    assert told.args == [target]
    assert target.stat().st_size > 300
    assert [each.name for each in tmp_path.glob(".out*")] == []


@pytest.mark.parametrize("form", ["json", "pdf"])
def test_cancel(
    form: str, context: AppContext, speaker: Speaker, tmp_path: Path, qtbot: QtBot
) -> None:
    speaker.ask("Hello")
    with qtbot.waitSignal(context.transfers.cancelled, timeout=WAIT_MS):
        context.transfers.export_chats(form, None, tmp_path / "out")
        context.transfers.cancel()
    assert not (tmp_path / "out").exists()
