# SPDX-License-Identifier: Apache-2.0
"""What goes wrong with an update is shown with what to do, and nothing was installed."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.child.versions import CURRENT, Marks
from desktop.ui.pages.about import AboutPage
from desktop.ui.updates.block import UpdatesBlock
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.served import Served
from tests.helpers.signing import new_key
from tests.helpers.updates import APP, House
from tests.ui.pages.conftest import texts
from tests.ui.updates.conftest import WEAK, install, look

sockets = pytest.mark.sockets


@sockets
def test_what_a_stranger_signed_is_told_with_its_hint(
    house: House, server: Served, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    new_key(house.folder / "stranger.key")
    house.publish(house.pack(APP, "9.1"), key="stranger.key")
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    assert "not trusted" in block.problem.text()
    assert block.problem.text().endswith("Nothing was installed.")
    assert not block.panel.isVisible()
    assert house.is_untouched()


@sockets
def test_a_planted_package_is_refused_and_can_be_tried_again(
    house: House, server: Served, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    package = house.pack(APP, "9.1")
    house.publish(package)
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    good = (house.share / package.file).read_bytes()
    (house.share / package.file).write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS):
        block.panel.install.click()
    assert block.problem.isVisible()
    assert block.panel.isVisible(), "it can be tried again"
    assert "SHA-256" in block.problem.text()
    assert house.is_untouched()
    (house.share / package.file).write_bytes(good)
    install(block, context, qtbot)
    assert not block.problem.isVisible()
    assert house.version() == "9.1"


def test_a_version_that_did_not_come_up(
    house: House, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    house.publish(house.pack(APP, "9.1"))
    house.updates().install(house.share)
    Marks(house.slots.root, "app", "window").fail("9.1")
    with qtbot.waitSignal(context.updates.loaded, timeout=WAIT_MS):
        context.updates.load()
    assert "9.1 was started here and did not come up" in texts(block.standing)
    assert not block.restart.isVisible()


def test_a_known_weakness_of_the_engine(
    house: House, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    assert not block.standing.weakness.isVisible()
    house.publish(advisories=(WEAK,))
    house.updates().install(house.share)
    context.updates.load()
    qtbot.waitUntil(block.standing.weakness.isVisible, timeout=WAIT_MS)
    told = "The engine that runs has a known weakness. CVE-2026-0001: A model file can crash it."
    assert block.standing.weakness.text().startswith(told)


@sockets
def test_who_asked_while_it_could_not_be_read_is_not_looked_for_later(
    house: House, server: Served, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    damaged = house.slots.root / "app" / CURRENT
    good = damaged.read_bytes()
    damaged.write_bytes(b"{")
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS):
        window.actions_by_name["look_for_updates"].trigger()
    page = window.page("about")
    assert isinstance(page, AboutPage)
    assert "current.json cannot be read" in page.updates.problem.text()
    assert not page.updates.reason.isVisible(), "nothing is looked at any more"
    damaged.write_bytes(good)
    window.show_page("chat")
    with qtbot.waitSignal(context.updates.loaded, timeout=WAIT_MS):
        window.show_page("about")
    qtbot.waitUntil(page.updates.look.isEnabled, timeout=WAIT_MS)
    assert server.asked == []
