# SPDX-License-Identifier: Apache-2.0
"""Searching the hub on the Models page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.ui.pages.models import HUB, ModelsPage
from desktop.ui.widgets.hub_panel import HubPanel, RepoCard
from desktop.ui.widgets.offer_card import OfferCard
from tests.bridge.conftest import WAIT_MS
from tests.helpers.hub import Hub
from tests.helpers.searching import REPO, hub
from tests.ui.pages.conftest import texts

pytestmark = pytest.mark.sockets
__all__ = ["hub"]


@pytest.fixture
def panel(hub: Hub, models_page: ModelsPage) -> HubPanel:
    models_page.show_domain(HUB)
    assert models_page.hub.isVisible()
    return models_page.hub


def searched(panel: HubPanel, text: str, qtbot: QtBot) -> None:
    panel.text.setText(text)
    QTest.keyClick(panel.text, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.button.isEnabled, timeout=WAIT_MS)


def card(panel: HubPanel, name: str) -> RepoCard | OfferCard:
    return next(each for each in panel.cards() if name in texts(each))


def test_search_look_and_download(panel: HubPanel, hub: Hub, qtbot: QtBot) -> None:
    assert "Nothing is asked before" in panel.said.text()
    assert hub.asked == []
    searched(panel, "maker", qtbot)
    assert panel.said.text().startswith("2 repositories")
    assert "gated" in texts(card(panel, "maker/gated-GGUF"))
    small = card(panel, REPO)
    assert isinstance(small, RepoCard)
    shown = texts(small)
    assert "1.0B" in shown
    assert "apache-2.0" in shown
    assert "as Q4_K_M" in shown
    small.look.click()
    qtbot.waitUntil(lambda: isinstance(card(panel, REPO), OfferCard), timeout=WAIT_MS)
    offer = card(panel, REPO)
    assert isinstance(offer, OfferCard)
    assert offer.action.text() == "Download"
    offer.action.click()

    def is_installed() -> bool:
        now = card(panel, REPO)
        return isinstance(now, OfferCard) and now.shown.is_installed

    qtbot.waitUntil(is_installed, timeout=WAIT_MS)


def test_a_gated_repository_says_what_to_do(panel: HubPanel, qtbot: QtBot) -> None:
    searched(panel, "gated", qtbot)
    gated = card(panel, "maker/gated-GGUF")
    assert isinstance(gated, RepoCard)
    gated.look.click()
    qtbot.waitUntil(lambda: "token" in gated._note.text(), timeout=WAIT_MS)
    assert gated.look.isEnabled()


def test_nothing_found_and_errors(
    panel: HubPanel, hub: Hub, settings: Preferences, qtbot: QtBot
) -> None:
    searched(panel, "nobody has this", qtbot)
    assert "Nothing was found" in panel.said.text()
    settings.set(spec.HUB, f"{hub.url}/elsewhere")
    searched(panel, "x", qtbot)
    assert panel.problem.isVisible()
    assert panel.said.isHidden()
    settings.set(spec.HUB, hub.url)
    searched(panel, "small", qtbot)
    assert panel.problem.isHidden()
    assert len(panel.cards()) == 1


def test_offline_it_says_why_it_does_nothing(
    panel: HubPanel, context: AppContext, hub: Hub, qtbot: QtBot
) -> None:
    context.downloads.set_offline(True)
    qtbot.waitUntil(lambda: not panel.button.isEnabled(), timeout=WAIT_MS)
    assert "offline switch is on" in panel.said.text()
    QTest.keyClick(panel.text, Qt.Key.Key_Return)
    assert hub.asked == []
    assert not context.hub.is_searching


def test_what_is_chosen_is_asked_for(panel: HubPanel, hub: Hub, qtbot: QtBot) -> None:
    panel.sizes.setCurrentIndex(2)
    panel.architectures.setCurrentIndex(1)
    panel.tasks.setCurrentIndex(1)
    searched(panel, "maker", qtbot)
    assert "llama" in hub.asked[-1].path
    assert "pipeline_tag=text-generation" in hub.asked[-1].path
    assert "Nothing was found" in panel.said.text(), "both have 1.0B"
