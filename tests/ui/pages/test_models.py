# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.fetch.entries import Entries
from desktop.paths import Paths
from desktop.settings import keychain
from desktop.ui.pages.models import INSTALLED, ModelsPage
from desktop.ui.widgets.offer_card import OfferCard
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS


@pytest.fixture
def page(window: Window, context: AppContext, qtbot: QtBot) -> ModelsPage:
    window.show_page("models")
    page = window.page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: context.downloads.is_loaded, timeout=WAIT_MS)
    return page


def fetchable(page: ModelsPage) -> OfferCard:
    return next(card for card in page.cards() if card.offer.files and not card.offer.problem)


def test_a_domain_shows_what_it_recommends(
    page: ModelsPage, context: AppContext, paths: Paths
) -> None:
    page.show_domain("law")
    assert page.cards()
    assert all("law" in card.offer.domains for card in page.cards())
    page.show_domain(INSTALLED)
    assert [card.offer.id for card in page.cards()] == ["carrel-guide"]
    assert page.cards()[0].action.text() == "Installed ✓"
    assert not page.cards()[0].action.isEnabled()
    assert not paths.connections.exists()


def test_details_are_under_a_disclosure(page: ModelsPage) -> None:
    page.show_domain("law")
    card = fetchable(page)
    assert card._details.isHidden()
    assert card.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    card.more.click()
    assert not card._details.isHidden()
    assert card.offer.repo in card._details.text()


def test_offline_the_button_says_why_it_does_nothing(
    page: ModelsPage,
    context: AppContext,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(keychain, "read", lambda _name: "")
    page.show_domain("law")
    assert fetchable(page).action.isEnabled()
    context.downloads.set_offline(True)
    qtbot.waitUntil(lambda: not fetchable(page).action.isEnabled(), timeout=WAIT_MS)
    card = fetchable(page)
    assert "offline switch" in card.action.toolTip()
    assert card._note.text() == card.action.toolTip()
    card.action.click()
    assert Entries(paths.downloads).all() == ()
    context.downloads.set_offline(False)
    qtbot.waitUntil(card.action.isEnabled, timeout=WAIT_MS)
