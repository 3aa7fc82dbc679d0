# SPDX-License-Identifier: Apache-2.0
"""The catalogue on the Models page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.fetch.entries import Entries, Entry, Wish
from desktop.fetch.names import target_path
from desktop.paths import Paths
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from desktop.ui.pages.models import DOWNLOADS, ModelsPage
from desktop.ui.widgets.offer_card import OfferCard
from tests.bridge.conftest import WAIT_MS
from tests.helpers.hub import hub_running
from tests.helpers.models import write_llama
from tests.ui.pages.conftest import press, question


@pytest.fixture
def page(models_page: ModelsPage) -> ModelsPage:
    return models_page


def fetchable(page: ModelsPage) -> OfferCard:
    def can_be(card: OfferCard) -> bool:
        return card.build is not None and bool(card.build.files) and not card.shown.problem

    return next(card for card in page.cards() if can_be(card))


def with_choice(page: ModelsPage) -> OfferCard:
    """A card of a model that has several quantizations to fetch."""
    return next(
        card
        for card in page.cards()
        if len(card.shown.builds) > 1 and all(build.files for build in card.shown.builds)
    )


def test_a_domain_shows_what_it_recommends(
    page: ModelsPage, context: AppContext, paths: Paths
) -> None:
    page.show_domain("law")
    assert page.cards()
    assert page.file_cards() == ()
    assert all("law" in card.shown.domains for card in page.cards())
    page.show_domain("guide")
    assert [card.shown.id for card in page.cards()] == ["carrel-guide"]
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
    assert card.build is not None
    assert card.build.repo in card._details.text()


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


def test_the_list_of_downloads_is_a_section_that_counts(
    page: ModelsPage, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    page.show_domain(DOWNLOADS)
    section = page._list.item(page._list.count() - 1)
    assert section.text() == "Downloads"
    assert page.downloads.isVisible()
    entry = Entry(key=0, repo="maker/tiny", file="a.gguf", models=str(paths.models))
    Entries(paths.downloads).add(entry)
    context.downloads.load()
    qtbot.waitUntil(lambda: section.text() == "Downloads (1)", timeout=WAIT_MS)
    assert [row.queued.name for row in page.downloads.rows()] == ["a"]


def test_each_quantization_can_be_chosen(page: ModelsPage) -> None:
    page.show_domain("law")
    card = with_choice(page)
    builds, choice = card.shown.builds, card.choice
    assert not choice.isHidden()
    assert choice.count() == len(builds)
    assert card.build is not None
    assert card.build.is_recommended
    for row, build in enumerate(builds):
        text = choice.itemText(row)
        assert text.startswith(build.quantization)
        assert build.fit.verdict.value in text
        assert "of memory" in text
        assert text.endswith("recommended") is build.is_recommended
    other = next(row for row, build in enumerate(builds) if not build.is_recommended)
    choice.setFocus()
    key = Qt.Key.Key_Down if other > choice.currentIndex() else Qt.Key.Key_Up
    while choice.currentIndex() != other:
        QTest.keyClick(choice, key)
    assert card.build == builds[other]
    assert card.build.revision in card._details.text()


@pytest.mark.sockets
def test_the_chosen_quantization_is_what_is_fetched(
    page: ModelsPage,
    settings: Preferences,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(keychain, "read", lambda _name: "")
    page.show_domain("law")
    card = with_choice(page)
    other = next(build for build in card.shown.builds if not build.is_recommended)
    card.choose(other.quantization)
    with hub_running() as empty:  # so that the download fails and stays on the list
        settings.set(spec.HUB, empty.url)
        settings.set(spec.PROXY, "direct")
        card.action.click()
        qtbot.waitUntil(lambda: card.action.text() == "Resume", timeout=WAIT_MS)
    assert [entry.file for entry in Entries(paths.downloads).all()] == [
        entry.file for entry in other.files
    ]
    assert "downloading" in card.choice.currentText()
    assert card.build == other
    card.choice.setCurrentIndex(0 if card.choice.currentIndex() else 1)
    assert card.action.text() == "Download", "the other quantization is not being fetched"


def test_a_model_whose_last_part_still_comes_is_not_called_damaged(
    page: ModelsPage, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    page.show_domain("law")
    card = with_choice(page)
    assert card.build is not None
    (entry,) = card.build.files
    path = target_path(paths.models, entry.repo, entry.file)
    path.parent.mkdir()
    path.write_bytes(b"GGUF")
    Entries(paths.downloads).add(replace(entry, wish=Wish.PAUSED))
    context.choices.refresh()
    offer_id = card.shown.id

    def now() -> OfferCard:
        return next(each for each in page.cards() if each.shown.id == offer_id)

    qtbot.waitUntil(lambda: now().shown.is_installed, timeout=WAIT_MS)
    assert (now().action.text(), now().action.isEnabled()) == ("Resume", True)
    assert now()._note.isHidden()
    assert now().file_actions.remove.isHidden()
    Entries(paths.downloads).change(lambda _entries: ())
    context.downloads.load()
    qtbot.waitUntil(lambda: "cannot be used" in now()._note.text(), timeout=WAIT_MS)
    assert now().action.isHidden()
    assert not now().file_actions.remove.isHidden()


def test_every_installed_quantization_shows_and_can_be_removed(
    page: ModelsPage, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    page.show_domain("law")
    offer = with_choice(page).shown
    chosen = offer.builds[:2]
    for build in chosen:
        path = target_path(paths.models, build.repo, build.files[0].file)
        path.parent.mkdir(exist_ok=True)
        write_llama(path)

    def card() -> OfferCard:
        return next(each for each in page.cards() if each.shown.id == offer.id)

    def marked() -> list[bool]:
        return ["installed" in card().choice.itemText(row) for row in range(len(offer.builds))]

    expected = [build in chosen for build in offer.builds]
    context.choices.refresh()
    qtbot.waitUntil(lambda: marked() == expected, timeout=WAIT_MS)
    for build in chosen:
        card().choose(build.quantization)
        assert card().action.text() == "Installed ✓"
        assert card().file_actions.remove.text() == "Remove…"
    card().file_actions.remove.click()
    press(question(page), "Remove")
    gone = target_path(paths.models, chosen[1].repo, chosen[1].files[0].file)
    qtbot.waitUntil(lambda: marked().count(True) == 1, timeout=WAIT_MS)
    assert not gone.exists()
    assert card().action.text() == "Download", "the choice stays where it was"
