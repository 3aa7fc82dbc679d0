# SPDX-License-Identifier: Apache-2.0
"""What the daily look did reaches the Qt thread; a problem is told once."""

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import KnownError, NoSpace
from desktop.turn.upkeep import Report


def test_told_once(context: AppContext, qtbot: QtBot) -> None:
    link, told = context.upkeep, list[KnownError]()
    context.jobs.failed.connect(told.append)
    report = Report(problems=(NoSpace("backups"),))
    for _ in range(2):
        with qtbot.waitSignal(link.looked) as looked:
            link._arrived.emit(report)
        assert looked.args == [report]
    assert [each.sentence for each in told] == [NoSpace("backups").sentence]


def test_it_starts_with_the_window_and_ends_with_it(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.chats.loaded):
        context.load()
    context.upkeep.start()  # again: nothing
    assert context.desk().upkeep.last is None  # the first look comes later
