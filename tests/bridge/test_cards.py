# SPDX-License-Identifier: Apache-2.0
"""Graphics cards are looked at beside everything else; a real engine with a planted card."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from tests.bridge.conftest import WAIT_MS
from tests.helpers.planted import planted_command

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("with_library")]


@pytest.fixture
def look(context: AppContext, qtbot: QtBot) -> Callable[[str], None]:
    """Reads the offers, which has the planted card looked at."""

    def begin(way: str) -> None:
        context.cards.engine = planted_command(3, 1 << 20, way)
        with qtbot.waitSignal(context.downloads.changed, timeout=WAIT_MS):
            context.downloads.load()

    return begin


def test_offers_come_first_and_are_judged_anew(
    look: Callable[[str], None], context: AppContext, qtbot: QtBot
) -> None:
    look("memory")
    assert context.cards.is_looking
    machine = context.downloads.machine
    assert machine is not None
    assert machine.bandwidth_bytes_per_s > 0
    assert machine.vram_bytes == 0
    with qtbot.waitSignals([context.cards.looked, context.downloads.changed], timeout=WAIT_MS):
        pass
    machine = context.downloads.machine
    assert machine is not None
    assert machine.vram_bytes == 8_000_000_000
    assert machine.vram_bandwidth_bytes_per_s > 100_000_000
    assert not context.cards.is_looking


def test_nothing_waits_behind_a_driver_that_hangs(
    look: Callable[[str], None], context: AppContext, qtbot: QtBot
) -> None:
    look("hang")
    with qtbot.waitSignal(context.cards.changed, timeout=WAIT_MS):
        pass
    assert context.cards.is_late
    read: list[object] = []
    context.jobs.read(context.desk().models, read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=WAIT_MS)
    with qtbot.waitSignal(context.downloads.changed, timeout=WAIT_MS):
        context.downloads.load()
    assert context.downloads.offers
    assert context.cards.is_looking  # still, and only once
    thread = context.cards._thread
    assert thread is not None
    context.cards.close()
    assert not thread.is_alive()
    assert b"Planted" not in context.desk().paths.bandwidth.read_bytes()


def test_what_could_not_be_kept_is_not_looked_at_for_ever(
    look: Callable[[str], None], context: AppContext, qtbot: QtBot
) -> None:
    kept: Path = context.desk().paths.bandwidth
    kept.mkdir()
    look("memory")
    with qtbot.waitSignals([context.cards.looked, context.downloads.changed], timeout=WAIT_MS):
        pass
    assert not context.cards.is_looking
    with qtbot.assertNotEmitted(context.cards.looked):
        context.cards.close()
        context.cards.begin("another driver")
    assert not context.cards.is_looking
