# SPDX-License-Identifier: Apache-2.0
"""What the Models page tells of a model: kind, age, sources, signatures, that it is revoked."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.paths import Paths
from desktop.ui.domain_menu import DomainMenu
from desktop.ui.pages.chat import ChatPage
from desktop.ui.pages.models import FURTHER, ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import GENERAL
from tests.ui.pages.conftest import texts, wait_for_file

OWN = """
[[source]]
id = "card"
title = "The card of the model."

[[model]]
id = "own"
name = "Own"
revoked = "It leaks."
licence = "MIT"
good_at = ["a"]
bad_at = ["b"]
sources = { facts = ["card"], licence = ["card"], judgement = ["card"] }

[[model.build]]
quantization = "F32"
repo = "a/b"
note = "Only a test."
file = [{ name = "scripted.gguf" }]
"""


@pytest.fixture
def revoked(paths: Paths) -> None:
    """The user's own catalogue says so of the one model that is there."""
    paths.user_catalogue.write_text(OWN)


def test_what_no_domain_recommends_can_be_found(models_page: ModelsPage) -> None:
    page = models_page
    shown = {card.shown.id for card in page.cards()}
    for row in range(page._list.count()):
        page._list.setCurrentRow(row)
        shown |= {card.shown.id for card in page.cards()}
    assert shown == {offer.id for offer in page.app.downloads.offers}
    page.show_domain(FURTHER)
    facts = {card.shown.id: texts(card) for card in page.cards()}
    assert all(c.build is None or c.build.repo in facts[c.shown.id] for c in page.cards())
    assert "classic" in facts["llama-3.1-8b"]
    assert "for search only" in facts["bge-m3"]
    assert "orders what a search found" in facts["bge-reranker-v2-m3"]
    assert "continues text only" in facts["phi-2"]
    assert "it is revoked: " in facts["qwen3-reranker-0.6b-broken"]
    assert "classic" not in facts["smollm2-360m"]


def test_the_details_tell_all_that_is_known(models_page: ModelsPage) -> None:
    models_page.show_domain(FURTHER)
    card = next(card for card in models_page.cards() if card.shown.id == "llama-3.1-8b")
    build = card.build
    assert build is not None
    said = card._details.text().splitlines()
    for line in (
        "Languages: en, de, fr, it, pt, hi, es, th",
        "Made from: meta-llama/Llama-3.1-8B-Instruct",
        "Architecture: llama",
        f"Context: {QLocale().toString(131_072)} tokens",
        f"Source: {build.repo}",
        f"Revision: {build.revision}",
    ):
        assert line in said
    (file,) = (line for line in said if line.startswith("File: "))
    assert file.replace(" ", "").endswith(f"SHA-256{build.files[0].sha256}")
    assert sum(line.startswith("Who says so: ") for line in said) == 5
    (catalogue,) = (line for line in said if line.startswith("Catalogue: "))
    assert catalogue.startswith("Catalogue: signed by Carrel (models.toml")
    assert models_page._seals.isHidden()


@pytest.mark.usefixtures("revoked")
def test_an_unsigned_catalogue_says_so(models_page: ModelsPage, paths: Paths) -> None:
    expected = f"{paths.user_catalogue}: this catalogue is not signed"
    assert models_page._seals.text() == expected
    assert models_page._seals.isVisibleTo(models_page)
    models_page.show_domain(FURTHER)
    own = next(card for card in models_page.cards() if card.shown.id == "own")
    assert "Catalogue: this catalogue is not signed" in own._details.text()
    assert "Note: Only a test." in own._details.text()
    assert "Who says so: the facts: The card of the model." in own._details.text()


@pytest.mark.usefixtures("revoked")
def test_a_revoked_model_is_shown_as_such(models_page: ModelsPage, qtbot: QtBot) -> None:
    assert "Revoked: It leaks." in texts(wait_for_file(models_page, "scripted", qtbot))


@pytest.mark.usefixtures("revoked")
def test_whoever_takes_a_revoked_model_is_warned(
    window: Window, context: AppContext, qtbot: QtBot
) -> None:
    page = window.page("chat")
    assert isinstance(page, ChatPage)
    context.choices.pick(DomainId("guide"))
    assert "is revoked" not in texts(page)
    context.choices.pick(GENERAL)
    assert "is revoked: It leaks." in texts(page)
    menu = DomainMenu(context, "Domain")
    qtbot.addWidget(menu)
    general = next(each for each in menu.findChildren(QMenu) if each.title() == "General")
    assert general.actions()[0].text().endswith("\trevoked")
    assert "It leaks." in general.actions()[0].toolTip()
