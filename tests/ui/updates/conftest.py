# SPDX-License-Identifier: Apache-2.0
"""The section Updates over an installation and a server of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import desktop
from desktop.bridge.context import AppContext
from desktop.core.update import Advisory
from desktop.settings.preferences import Preferences
from desktop.ui.pages.about import AboutPage
from desktop.ui.updates.block import UpdatesBlock
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.served import Served
from tests.helpers.updates import House, house_of, share_served

NOW = desktop.__version__
WEAK = Advisory(below="99", id="CVE-2026-0001", sentence="A model file can crash it.")


@pytest.fixture
def house(tmp_path: Path, context: AppContext) -> Iterator[House]:
    with house_of(context, tmp_path) as made:
        yield made


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> AboutPage:
    """As it is when it has read how it stands."""
    window.actions_by_name["about"].trigger()
    shown = window.page("about")
    assert isinstance(shown, AboutPage)
    qtbot.waitUntil(shown.updates.standing.isVisible, timeout=WAIT_MS)
    return shown


@pytest.fixture
def block(house: House, page: AboutPage) -> UpdatesBlock:
    return page.updates


@pytest.fixture
def server(house: House, settings: Preferences) -> Iterator[Served]:
    with share_served(house, settings) as made:
        yield made


def look(block: UpdatesBlock, context: AppContext, qtbot: QtBot) -> None:
    """Press the button, and wait until something came of it and was read."""
    links = context.updates
    with qtbot.waitSignal(links.loaded, timeout=WAIT_MS):
        block.look.click()
    qtbot.waitUntil(lambda: not block.progress.isVisible(), timeout=WAIT_MS)


def install(block: UpdatesBlock, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.updates.installed, timeout=WAIT_MS):
        block.panel.install.click()
    qtbot.waitUntil(block.restart.isVisible, timeout=WAIT_MS)
